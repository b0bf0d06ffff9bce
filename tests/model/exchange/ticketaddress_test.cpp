#include "model/exchange/ticketaddress.h"

#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class TicketAddressTest : public QObject
{
    Q_OBJECT

    Incident m_incident;
    Action m_action;

    QUrl urlOf(const QString &pattern)
    {
        return QUrl(must(ticketAddress(pattern, m_incident, m_action)), QUrl::StrictMode);
    }
    static QString valueIn(const QUrl &url, const QString &name)
    {
        return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
    }

private slots:
    void init()
    {
        m_incident = anIncident().withRef("INC-7").titled("Checkout down");
        m_action = anAction().numbered(2).titled("Alert at 80 %").ownedBy("Ana Óskar").dueOn("2026-03-01");
        m_action.details = u"Before the pool is full."_s;
    }

    void fillsInWhatTheActionSays()
    {
        const QUrl url =
            urlOf(u"https://tracker.test/new?t={title}&b={text}&i={incident}&o={owner}&d={due}&labels=postmortem"_s);
        QVERIFY(url.isValid());
        QCOMPARE(url.host(), u"tracker.test"_s);
        QCOMPARE(valueIn(url, u"t"_s), u"Alert at 80 %"_s);
        QCOMPARE(valueIn(url, u"b"_s), u"Before the pool is full.\n\nINC-7.2 · INC-7 Checkout down"_s);
        QCOMPARE(valueIn(url, u"i"_s), u"INC-7"_s);
        QCOMPARE(valueIn(url, u"o"_s), u"Ana Óskar"_s);
        QCOMPARE(valueIn(url, u"d"_s), u"2026-03-01"_s);
        QCOMPARE(valueIn(url, u"labels"_s), u"postmortem"_s);
    }

    void takesGitLabsBrackets()
    {
        QVERIFY(urlOf(u"https://gitlab.test/a/-/issues/new?issue[title]={title}"_s).isValid());
    }

    void letsNoTextBecomeAnotherPartOfTheAddress()
    {
        m_action.title = u"x&admin=1#{text}@evil.test/?a=b+c%20"_s;
        const QUrl url = urlOf(u"https://tracker.test/new?t={title}"_s);
        QCOMPARE(url.host(), u"tracker.test"_s);
        QCOMPARE(QUrlQuery(url).queryItems().size(), 1);
        QCOMPARE(valueIn(url, u"t"_s), m_action.title);
        QVERIFY(!url.hasFragment());
    }

    void refusesOtherPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern :
             {"", "javascript:alert({title})", "file:///tmp/{title}", "mailto:a@b.test", "https://{title}/new",
              "https://user@tracker.test/", "https://tracker.test/new?x={secret}", "https://tracker.test/{", "https://",
              "https://a b.test/", "ftp://tracker.test/", "https://tracker.test/\n"})
            QTest::newRow(pattern) << QString::fromUtf8(pattern);
    }
    void refusesOtherPatterns()
    {
        QFETCH(QString, pattern);
        QVERIFY(!checkTicketPattern(pattern));
        QVERIFY(!ticketAddress(pattern, m_incident, m_action));
    }

    void shortensTheTextBeforeTheTitle()
    {
        const QString pattern = u"https://tracker.test/new?t={title}&b={text}"_s;
        m_action.details = QString(u"Größe 😀 "_s).repeated(20'000);
        const QUrl url = urlOf(pattern);
        QVERIFY(url.isValid());
        QVERIFY(url.toString(QUrl::FullyEncoded).size() <= kLongestTicketAddress);
        QCOMPARE(valueIn(url, u"t"_s), u"Alert at 80 %"_s);
        QVERIFY(valueIn(url, u"b"_s).endsWith(u'…'));
        QVERIFY(!valueIn(url, u"b"_s).contains(QChar::ReplacementCharacter));
        m_action.title = QString(u'ü').repeated(100'000);
        const QString longest = must(ticketAddress(pattern, m_incident, m_action));
        QVERIFY(longest.size() <= kLongestTicketAddress);
    }
};

NEVERTWICE_TEST(TicketAddressTest);
#include "ticketaddress_test.moc"
