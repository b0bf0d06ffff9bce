#include "tests/model/insight/checks/support.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class WordingChecksTest : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
    }
    static void row(const char *text, const char *words)
    {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    }
    static void compare(const Incident &incident, const char *id)
    {
        QFETCH(QString, words);
        QCOMPARE(checktest::words(incident, QString::fromLatin1(id)),
                 words.isEmpty() ? QStringList() : QStringList{words});
    }

private slots:
    void findAPersonAsTheCause_data()
    {
        columns();
        row("The engineer forgot to renew it.", "engineer forgot");
        row("An intern accidentally deleted the table.", "intern accidentally");
        row("The on-call developer ignored the page.", "developer ignored");
        row("Anna broke the build.", "Anna broke");
        row("The outage was Anna's fault.", "Anna's fault");
        row("This was the operator's mistake.", "operator's mistake");
        row("The admin had simply forgotten it: the SRE didn't check.", "SRE didn't check");
        row("It was sheer carelessness.", "carelessness");
        row("The developer should have known.", "developer should have known");
        row("Jonas is to blame.", "Jonas is to blame");
        row("On 3 May 2026 an engineer forgot a flag.", "engineer forgot");
        // Left alone.
        row("An engineer may have done it; what if an engineer forgot a flag?", "");
        row("1. Why was it late? An engineer forgot it. 2. Why? No calendar said it.", "");
        row("No one is to blame.", "");
        row("The engineer did not break anything; nobody made a mistake.", "");
        row("This is not Anna's fault.", "");
        row("> The engineer forgot to renew it.", "");
        row("A customer wrote: \"your engineer forgot to renew it\".", "");
        row("The vendor said that their operator made a mistake.", "");
        row("```\nThe engineer forgot to renew it.\n```", "");
        row("The log says `operator broke the lock`.", "");
        row("If an engineer forgot a flag, the tool asks now.", "");
        row("So that no operator accidentally deletes a table, a lock was added.", "");
        row("The service failed to start.", "");
        row("Users failed to log in.", "");
        row("The Kubernetes operator failed to reconcile.", "");
        row("The engineer rolled it back.", "");
        row("The team missed the window by an hour.", "");
        row("The engineer asked whether a deploy broke it.", "");
        row("Anna restarted the broker.", "");
    }
    void findAPersonAsTheCause()
    {
        QFETCH(QString, text);
        const Incident incident = checktest::aGoodReport()
                                      .withResolution(text)
                                      .withPerson("Anna Berg", PersonRole::Commander)
                                      .withPerson("Jonas", PersonRole::Responder);
        compare(incident, "blame-language");
    }

    void findHumanErrorAsTheCause_data()
    {
        columns();
        row("The outage was caused by human error.", "human error");
        row("It was a fat-finger while typing the address.", "fat-finger");
        row("The cause was operator error.", "operator error");
        row("Due to human error the wrong disk was removed.", "human error");
        // Left alone.
        row("The cause was not human error.", "");
        row("To avoid human error as a cause, the tool asks twice.", "");
        row("Rather than human error, the cause was a default.", "");
        row("A system can fail because of bugs, spikes or human error.", "");
        row("The customer said that the human error was theirs and caused it.", "");
        row("The customer wrote \"the human error was ours\", which was the cause of the report.", "");
        row("> caused by human error", "");
        row("Manual steps are prone to human error, which was a reason to script them.", "");
        row("We talked about human error at dinner.", "");
    }
    void findHumanErrorAsTheCause()
    {
        QFETCH(QString, text);
        compare(checktest::aGoodReport().withResolution(text), "human-error-cause");
    }

    void takeForWordsOfOthersOnlyWhatStandsNearBy()
    {
        const auto found = [](int wordsBetween) {
            const QString text =
                u"The vendor said so"_s + u" again"_s.repeated(wordsBetween) + u", caused by human error."_s;
            return checktest::words(checktest::aGoodReport().withResolution(text), u"human-error-cause"_s).size();
        };
        QCOMPARE(found(20), 0);
        QCOMPARE(found(200), 1); // no sentence that people write
    }

    void takeHumanErrorInTheRootCauseForTheCause()
    {
        QCOMPARE(checktest::words(checktest::aGoodReport().withRootCause("Human error in the change window of March."),
                                  u"human-error-cause"_s),
                 QStringList{u"Human error"_s});
    }

    void findWhatDidNotHappen_data()
    {
        columns();
        row("The alert should have fired.", "should have");
        row("This could've been noticed earlier.", "could've");
        row("A test would have caught it.", "would have");
        row("It should not have been deployed.", "should not have");
        row("If only the queue had been empty.", "If only");
        // Left alone.
        row("All files should have read-only access.", "");
        row("What could have gone better?", "");
        row("The runbook says \"the alert should have fired by now\".", "");
        row("According to AWS it should have recovered.", "");
        row("The alert fires after five minutes.", "");
    }
    void findWhatDidNotHappen()
    {
        QFETCH(QString, text);
        compare(checktest::aGoodReport().withResolution(text), "counterfactual");
    }

    void findAVagueImpact_data()
    {
        columns();
        row("Some users saw errors. It lasted 40 minutes.", "Some users");
        row("A number of customers wrote. Nobody lost data.", "A number of customers");
        row("A small subset of orders failed, all of one shop.", "A small subset of");
        row("Some users (about 300) saw errors.", "");
        row("A small number of users, 12 in all, saw errors.", "");
        row("300 users saw errors.", "");
        row("The page says \"some users may see errors\" to all.", "");
    }
    void findAVagueImpact()
    {
        QFETCH(QString, text);
        compare(checktest::aGoodReport().withImpact(text), "impact-vague");
    }

    void putInTheNumberThatIsKnown()
    {
        Incident incident = checktest::aGoodReport().withImpact("At noon some users saw errors.");
        QVERIFY(!check(incident).value(0).fix);
        incident.impact.usersPercent = 12.5;
        const Finding finding = check(incident).value(0);
        QCOMPARE(finding.check, u"impact-vague"_s);
        QCOMPARE(finding.fix->set, (QJsonObject{{u"impact.text"_s, u"At noon 12.5 % of users saw errors."_s}}));
    }

    void leaveATextAloneOfWhichOnlyTheBeginningIsLookedAt()
    {
        Incident incident = checktest::aGoodReport().withImpact("At noon some users saw errors.");
        incident.impact.text += u"\n"_s + QString(300 * 1024, u'x'); // the end would be lost
        incident.impact.usersPercent = 12.5;
        for (const Finding &finding : check(incident)) {
            if (finding.check != "impact-vague"_L1) continue;
            QVERIFY(!finding.fix);
            return;
        }
        QFAIL("not found");
    }

    void findACauseThatIsTheSymptom_data()
    {
        columns();
        row("The checkout was down.", "The checkout was down");
        row("The server failed and users could not access it: errors.", "");
        row("The checkout crashed because of errors.", "The checkout crashed because of errors");
        row("The disk of the checkout was full.", "");
        row("A certificate had expired.", "");
    }
    void findACauseThatIsTheSymptom()
    {
        QFETCH(QString, text);
        compare(checktest::aGoodReport().titled("Checkout unavailable").withRootCause(text), "cause-restates-symptom");
    }

    void judgeWordsOfAnotherFieldWhereTheyStand()
    {
        Incident incident = checktest::aGoodReport()
                                .withSummary("The engineer forgot to renew 3 of them.")
                                .withRootCause("The engineer forgot to renew 3 of them.");
        QCOMPARE(checktest::words(incident, u"blame-language"_s).size(), 2);
        incident.inferred = {u"root_cause"_s}; // an import quoted it there
        QCOMPARE(checktest::words(incident, u"blame-language"_s).size(), 1);
    }
};

NEVERTWICE_TEST(WordingChecksTest);
#include "wordingchecks_test.moc"
