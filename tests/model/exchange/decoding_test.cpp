#include "model/exchange/decoding.h"

#include "tests/support/testmain.h"

#include <QStringConverter>
#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class DecodingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncoding_data()
    {
        const QString text = u"Naïve café – 5 €\nok"_s;
        const auto encoded = [&](QStringConverter::Encoding encoding, bool hasMark) {
            QStringEncoder encoder(encoding, hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        using E = DecodedText::Encoding;
        QTest::newRow("UTF-8") << text.toUtf8() << int(E::Utf8);
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << int(E::Utf8);
        QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, true) << int(E::Utf16);
        QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, true) << int(E::Utf16);
        QTest::newRow("UTF-16LE without a mark") << encoded(QStringConverter::Utf16LE, false) << int(E::Utf16);
        QTest::newRow("UTF-16BE without a mark") << encoded(QStringConverter::Utf16BE, false) << int(E::Utf16);
        QTest::newRow("Windows-1252") << QByteArray("Na\xEFve caf\xE9 \x96 5 \x80\nok") << int(E::Windows1252);
        QTest::newRow("line ends of Windows") << text.toUtf8().replace("\n", "\r\n") << int(E::Utf8);
        QTest::newRow("line ends of old Macs") << text.toUtf8().replace("\n", "\r") << int(E::Utf8);
        QTest::newRow("read wrongly once") << QByteArray("NaÃ¯ve cafÃ© â€“ 5 â‚¬\nok") << int(E::Utf8);
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText text = decoded(bytes);
        QCOMPARE(text.text, u"Naïve café – 5 €\nok"_s);
        QTEST(int(text.encoding), "encoding");
        QCOMPARE(text.isMended, bytes.contains("Ã"));
    }

    void losesNoLetterAtTheEnd()
    {
        QCOMPARE(decoded("caf\xE9").text, u"café"_s);
        QCOMPARE(decoded("café\xC3").text, u"café\xFFFD"_s); // cut off within a letter
        QCOMPARE(decoded("caf\xC3\xA9").text, u"café"_s);
    }

    void leavesAloneWhatOnlyLooksWrong()
    {
        for (const QString &fine : {u"Ã la carte"_s, u"100 â"_s, u"ÀÉ"_s, u"â€"_s})
            QCOMPARE(decoded(fine.toUtf8()).text, fine);
    }

    void readsALargeOneInPiecesAsIfItWereOne()
    {
        // Whatever stands where a piece ends, here or there: line ends, letters of two halves, wrongly read ones.
        QString text, wanted;
        while (wanted.size() < 600'000) {
            text += u"a😀b\r\nÃ©€ c\r"_s;
            wanted += u"a😀b\né€ c\n"_s;
        }
        for (int shift = 0; shift < 3; ++shift) {
            const QString before = QString(shift, u'x');
            QCOMPARE(decoded((before + text).toUtf8()).text, before + wanted);
        }
        QByteArray latin(600'000, 'e');
        latin.back() = '\xE9'; // known at its very end to be no UTF-8
        const DecodedText read = decoded(latin);
        QCOMPARE(read.encoding, DecodedText::Encoding::Windows1252);
        QCOMPARE(read.text, QString(latin.size() - 1, u'e') + u'é');
    }

    void isGivenUpInEachOfItsRounds()
    {
        const QByteArray large(700 * 1024, 'a');
        int all = 0;
        qsizetype last = 0;
        QVERIFY(decodedWhile(large, [&](qsizetype done, qsizetype) {
            ++all;
            return done >= std::exchange(last, done); // it never falls back
        }));
        QVERIFY(all >= 6);
        for (int most = 0; most < all; ++most) {
            int told = 0;
            QVERIFY(!decodedWhile(large, [&](qsizetype, qsizetype) { return told++ < most; }));
        }
    }

    void hasNothingInItThatCannotBeStored()
    {
        QCOMPARE(decoded(QByteArray("a\0b and more text to be read", 28)).text,
                 u"a\xFFFD"_s + u"b and more text to be read"_s);
        QCOMPARE(decoded({}).text, QString());
    }
};

NEVERTWICE_TEST(DecodingTest);
#include "decoding_test.moc"
