#include "model/insight/checks/secretscan.h"

#include "tests/model/insight/checks/support.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Every secret here is made up, and put together where the whole would alarm those who look through repositories.
class SecretScanTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char *name, const QString &text, const QString &secret) {
            QTest::newRow(name) << text << secret;
        };
        const QString letters = u"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"_s;
        row("github", u"used ghp_%1 for it"_s.arg(letters), u"ghp_"_s + letters);
        row("gitlab", u"token=glpat-%1"_s.arg(letters.left(20)), u"glpat-"_s + letters.left(20));
        row("slack", u"`xoxb-1234567890-%1`"_s.arg(letters), u"xoxb-1234567890-"_s + letters);
        row("aws", u"key AKIA%1."_s.arg(u"QWERTZUIOPASDFGH"_s), u"AKIAQWERTZUIOPASDFGH"_s);
        row("google", u"AIza%1"_s.arg(letters), u"AIza"_s + letters);
        row("stripe", u"sk_live_%1"_s.arg(letters), u"sk_live_"_s + letters);
        row("jwt", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.%1"_s.arg(letters),
            u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.%1"_s.arg(letters));
        row("login", u"psql postgres://app:hunter2x@db/shop"_s, u"hunter2x"_s);
        row("password", u"The password was reset, password: Tr0ub4dor"_s, u"Tr0ub4dor"_s);
        row("environment", u"export DB_PASSWORD='s3cr3t-value'"_s, u"s3cr3t-value"_s);
        row("json", u"{\"api_key\": \"9f8e7d6c5b4a\"}"_s, u"9f8e7d6c5b4a"_s);
        row("mail", u"write to some.body@gmail.com."_s, u"some.body@gmail.com"_s);
        row("network", u"host 10.20.30.40 did not answer"_s, u"10.20.30.40"_s);
        row("port", u"connect 192.168.1.17:5432"_s, u"192.168.1.17"_s);
        row("pem", u"-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----\nbehind"_s,
            u"-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----"_s);
        const QString line = letters + letters.left(28) + u'\n';
        const QString head = u"-----BEGIN RSA PRIVATE KEY-----\n"_s;
        row("cut pem", head + line + line + line + u"MIIabc=\n\nIt was cut off."_s,
            head + line + line + line + u"MIIabc="_s);
        row("cut pem and a sentence", head + line + line + u"It was cut off."_s, (head + line + line).chopped(1));
        row("encrypted", head + u"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES,0A\n\n"_s + line + line + u"\nNo end."_s,
            (head + u"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES,0A\n\n"_s + line + line).chopped(1));
        row("quoted", u"> "_s + head + u"> "_s + line + u"> "_s + line + u"Cut."_s + u" Here."_s,
            (head + u"> "_s + line + u"> "_s + line).chopped(1));
        row("on one line", head.chopped(1) + u"\\n"_s + letters + u"\\n"_s + letters + u"\nIt was cut."_s,
            head.chopped(1) + u"\\n"_s + letters + u"\\n"_s + letters);
        row("long", head + line.repeated(300) + u"-----END RSA PRIVATE KEY-----\nbehind"_s,
            head + line.repeated(300) + u"-----END RSA PRIVATE KEY-----"_s);
        const QString block = u"-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 2\n\n%1=Ab1c\n"_s.arg(line);
        row("pgp", block + u"-----END PGP PRIVATE KEY BLOCK-----\nbehind"_s,
            block + u"-----END PGP PRIVATE KEY BLOCK-----"_s);
        row("cut pgp", block + u"\nIt was cut."_s, block.chopped(1));
    }
    void findsWhatIsSecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QList<Secret> found = secretsIn(text);
        QCOMPARE(found.size(), 1);
        QCOMPARE(text.mid(found[0].span.at, found[0].span.length), secret);
        const QString masked = withoutSecrets(text, found);
        QVERIFY(!masked.contains(secret));
        QCOMPARE(secretsIn(masked).size(), 0); // what is masked is not found again
    }

    void leavesAloneWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"The password was expired.",
                                 "password: changeme",
                                 "password=${DB_PASSWORD}",
                                 "token: <your token>",
                                 "api_key = os.environ(\"KEY\")",
                                 "password: ********",
                                 "The token is invalid",
                                 "secret: [masked]",
                                 "the token bucket: 500 requests",
                                 "AKIAIOSFODNN7EXAMPLE",
                                 "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                                 "https://user@example.org/path",
                                 "https://user:password@example.org",
                                 "support@shop.example",
                                 "version 10.2.3.4 was installed",
                                 "v10.2.3.4",
                                 "8.8.8.8",
                                 "127.0.0.1",
                                 "256.10.1.1",
                                 "10.2.3",
                                 "commit 9f8e7d6c5b4a3f2e1d0c9b8a7f6e5d4c3b2a1f0e",
                                 "password policy: see the wiki",
                                 "-----BEGIN CERTIFICATE-----\nMIIabc\n-----END CERTIFICATE-----",
                                 "10:30 PM"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void leavesAloneWhatIsNone()
    {
        QFETCH(QString, text);
        const QList<Secret> found = secretsIn(text);
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(text.mid(found[0].span.at, found[0].span.length)));
    }

    void isAFindingWithAMaskAsItsFix()
    {
        const Incident incident =
            checktest::aGoodReport().withResolution("Logged in with password: Tr0ub4dor, then left.");
        const QList<Finding> found = check(incident);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].check, u"secret-suspected"_s);
        QVERIFY(found[0].level == Level::Warning);
        QCOMPARE(found[0].fix->set,
                 (QJsonObject{{u"resolution"_s, u"Logged in with password: [masked], then left."_s}}));
        QVERIFY(!found[0].message.contains("Tr0ub4dor"_L1)); // what is printed is not the secret
        const Incident network = checktest::aGoodReport().withResolution("Restarted 10.0.0.7.");
        QVERIFY(check(network).value(0).level == Level::Hint);
    }
};

NEVERTWICE_TEST(SecretScanTest);
#include "secretscan_test.moc"
