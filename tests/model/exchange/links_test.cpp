#include "model/exchange/links.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class LinksTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAddressesAndReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("sentence") << u"See https://a.b/c. Or INC-12?"_s << u"https://a.b/c INC-12"_s;
        QTest::newRow("brackets") << u"(https://a.b/c_(d)) (https://e.f)"_s << u"https://a.b/c_(d) https://e.f"_s;
        QTest::newRow("mail") << u"mailto:ops@acme.example, now"_s << u"mailto:ops@acme.example"_s;
        QTest::newRow("no scheme of ours") << u"file:///etc/passwd javascript:alert(1) ftp://a"_s << QString();
        QTest::newRow("parts of words") << u"XINC-1 INC-1a INC- xhttps://"_s << QString();
    }
    void findsAddressesAndReferences()
    {
        QFETCH(QString, text);
        QStringList found;
        const QList<FoundLink> links = linksIn(text);
        for (const FoundLink &link : links)
            found.append(text.mid(link.start, link.length));
        QTEST(found.join(u' '), "found");
    }

    void followsTheWebAndMailOnly()
    {
        QVERIFY(mayBeFollowed(u"https://a.b"_s));
        QVERIFY(mayBeFollowed(u"HTTP://a.b"_s));
        QVERIFY(mayBeFollowed(u"mailto:a@b"_s));
        for (const QString &bad :
             {u"file:///etc/passwd"_s, u"/etc/passwd"_s, u"//host/share"_s, u"javascript:x"_s, u""_s, u"https://"_s,
              u"data:text/html,x"_s, u" https://a.b"_s, u"https://a.b\u202egpj"_s, u"att:0"_s, u"inc:INC-1"_s})
            QVERIFY2(!mayBeFollowed(bad), qPrintable(bad));
    }

    void knowsAttachmentsByTheirWholeHash()
    {
        const QString hash = u"0a"_s.repeated(32);
        QCOMPARE(attachmentHash(u"att:"_s + hash), hash);
        for (const QString &bad :
             {hash, u"att:"_s + hash + u'\n', u"att:"_s + hash.chopped(1), u"att:../x"_s, u"att:"_s + hash.toUpper()})
            QCOMPARE(attachmentHash(bad), QString());
    }
};

NEVERTWICE_TEST(LinksTest);
#include "links_test.moc"
