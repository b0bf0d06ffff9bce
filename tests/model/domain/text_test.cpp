#include "model/domain/text.h"

#include "tests/support/arbitrary.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleansWhatCannotBeStored_data()
    {
        QTest::addColumn<QString>("dirty");
        QTest::addColumn<QString>("clean");
        const QString bad(QChar::ReplacementCharacter);
        const QString mark{QChar(QChar::ByteOrderMark)};
        const QString emoji = QString::fromUcs4(U"\x1F600", 1);
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"Disk full, 日本語 %"_s << u"Disk full, 日本語 %"_s;
        QTest::newRow("a leading mark") << mark + u"a"_s << u"a"_s;
        QTest::newRow("several leading marks") << mark + mark + u"a"_s << u"a"_s;
        QTest::newRow("only a mark") << mark << QString();
        QTest::newRow("a mark inside stays") << u"a"_s + mark + u"b"_s << u"a"_s + mark + u"b"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\n\r\r\n"_s << u"a\nb\nc\n\n\n"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a"_s + bad + u"b"_s;
        QTest::newRow("half an emoji") << QString(emoji[0]) + u"x"_s << bad + u"x"_s;
        QTest::newRow("the other half") << u"x"_s + emoji[1] << u"x"_s + bad;
        QTest::newRow("halves in the wrong order") << QString(emoji[1]) + emoji[0] << bad + bad;
        QTest::newRow("two first halves and a second") << QString(emoji[0]) + emoji << bad + emoji;
        QTest::newRow("a whole one") << emoji << emoji;
        QTest::newRow("non-characters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFDD0) + QChar(0xFDEF)
                                        << bad + bad + bad + bad;
        QTest::newRow("neighbours of non-characters") << QString(QChar(0xFDCF)) + QChar(0xFDF0) + QChar(0xFFFD)
                                                      << QString(QChar(0xFDCF)) + QChar(0xFDF0) + QChar(0xFFFD);
        QTest::newRow("non-characters above") << QString::fromUcs4(U"\x1FFFE", 1) << bad;
        QTest::newRow("the last of all") << QString::fromUcs4(U"\x10FFFF", 1) << bad;
        QTest::newRow("other controls stay") << u"a\t\x1b\x7f"_s << u"a\t\x1b\x7f"_s;
    }
    void cleansWhatCannotBeStored()
    {
        QFETCH(QString, dirty);
        QTEST(sanitizeText(dirty), "clean");
    }

    void changesNothingTheSecondTime()
    {
        QVERIFY(holds("sanitizeText twice is sanitizeText once", [] {
            const QString once = sanitizeText(*hostileText());
            RC_ASSERT(sanitizeText(once) == once);
        }));
    }

    void leavesATextThatSurvivesUtf8()
    {
        QVERIFY(holds("what was cleaned is the same after a way through UTF-8", [] {
            const QString clean = sanitizeText(*hostileText());
            RC_ASSERT(QString::fromUtf8(clean.toUtf8()) == clean);
            RC_ASSERT(!clean.contains(QChar(0)) && !clean.contains(u'\r'));
        }));
    }

    void cleansEveryStringAndKeyInsideJson()
    {
        QVERIFY(holds("cleaned JSON is the same after a way through bytes, and is not changed again", [] {
            const QJsonObject clean = sanitizeJson(*hostileObject()).toObject();
            RC_ASSERT(sanitizeJson(clean).toObject() == clean);
            const QByteArray bytes = QJsonDocument(clean).toJson(QJsonDocument::Compact);
            RC_ASSERT(QJsonDocument::fromJson(bytes).object() == clean);
        }));
        const QJsonArray dirty{QJsonObject{{u"a\r"_s, QJsonArray{u"b\r\n"_s, 1, QJsonValue()}}}};
        const QJsonArray clean{QJsonObject{{u"a\n"_s, QJsonArray{u"b\n"_s, 1, QJsonValue()}}}};
        QCOMPARE(sanitizeJson(dirty), QJsonValue(clean));
    }
};

NEVERTWICE_TEST(TextTest);
#include "text_test.moc"
