#include "model/exchange/actiontense.h"

#include "model/exchange/actiontitle.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ActionTenseTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsDoneFromWhatIsPromised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *text, const char *status) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(status);
        };
        row("Added an alert on the depth of the queue.", "done");
        row("We have already raised the limit of the pool.", "done");
        row("We\u2019ve since rewritten the runbook", "done");
        row("Harbor Mail introduced a second certificate", "done");
        row("Limits: the team reviewed its quotas. A second limit will be added next week.", "");
        row("Limits: a review of all quotas was carried out to find the next one", "done");
        row("We already have a script for this case.", "done");
        row("We have a small script to mend this.", "done");
        row("There is now an alert on the queue.", "done");
        row("We have a single point of failure in the mail relay.", "");
        row("\u2705 Raise the limit of the pool", "done");
        row(":white_check_mark: Raise the limit of the pool", "done");
        row("~~Raise the limit of the pool~~", "done");
        row("Raise the limit of the pool - DONE", "done");
        row("Raise the limit until the ~~old~~ new pool is done", "");
        row("Tell everybody when the move is done", "");
        row("We have set up a second lock. No further measures are planned.", "done");
        row("Set up alerting on replication lag", "");
        row("Merged branches are deleted by a job", "");
        row("Every deploy is reviewed by two people", "");
        row("No changes were made on Fridays", "");
        row("Page somebody for failovers in progress", "");
        row("Split the queue by customer", "");
        row("Investigations began into a limit that follows the load", "in_progress");
        row("We are working on a test for this", "in_progress");
        row("A second limit will be added", "");
        row("The limit was raised, and should be raised again in spring", "");
        row("Raise the limit of the pool", "");
        row("Increased monitoring of the pool", "");
        row("Verify backups were restored", "");
        row("Document how the pool was configured", "");
        row("Alert when the disk was filled", "");
        row("We have to raise the limit", "");
        row("We need an alert on the depth of the queue", "");
        row("", "");
    }
    void tellsWhatIsDoneFromWhatIsPromised()
    {
        QFETCH(QString, text);
        QFETCH(QString, status);
        const auto told = toldStatus(text);
        QCOMPARE(told ? Code<ActionStatus>(*told).word() : QString(), status);
    }

    void knowsAListOfDeedsByItsAnnouncement()
    {
        QVERIFY(announcesDeeds(u"To prevent this we have implemented the following measures:"_s));
        QVERIFY(announcesDeeds(u"These changes were made:"_s));
        QVERIFY(!announcesDeeds(u"We will implement the following measures:"_s));
        QVERIFY(!announcesDeeds(u"We have conducted a review. These are the actions we are taking:"_s));
        QVERIFY(!announcesDeeds(u"The following follow-up actions were raised:"_s));
        QVERIFY(!announcesDeeds(u"These tickets were created:"_s));
        QVERIFY(announcesDeeds(u"The following actions were taken:"_s));
        QVERIFY(!announcesDeeds(u"Actions:"_s));
    }

    void knowsAStoryFromAPromise()
    {
        QVERIFY(isStory(u"Unfortunately the password had not been seen in any list before that day."_s));
        QVERIFY(isStory(u"We send a notice to both addresses whenever a box of letters is moved."_s));
        QVERIFY(isStory(u"If the box had been locked, nobody would have been able to move the letters."_s));
        QVERIFY(isStory(u"One of the best locks we have to date is the one with two keys."_s));
        QVERIFY(!isStory(u"We should send a notice to both addresses whenever a box of letters is moved."_s));
        QVERIFY(!isStory(u"We overhauled the lock of every box that holds letters of others."_s));
        QVERIFY(!isStory(u"We recommend a second key for every box that holds letters of others."_s));
        QVERIFY(!isStory(u"We are looking for a lock that opens with two keys and not with one."_s));
        QVERIFY(!isStory(u"Unfortunately this alert must be written before the next sale begins."_s));
        QVERIFY(!isStory(u"If a node is lost, fail over to the replica without asking anybody first."_s));
        QVERIFY(!isStory(u"Raise the limit of the pool before the next sale begins."_s));
    }

    void takesThePromiseOfAParagraphForItsTitle()
    {
        Action action;
        const QString text = u"The old server had been due for a change. Servers will be replaced every four years. It "
                             "is a matter of cost."_s;
        QVERIFY(givePromise(action, text));
        QCOMPARE(action.title, u"Servers will be replaced every four years."_s);
        QCOMPARE(action.details, u"The old server had been due for a change. It is a matter of cost."_s);
        QVERIFY(!givePromise(action, u"Servers will be replaced every four years. It is a matter of cost."_s));
    }
};

NEVERTWICE_TEST(ActionTenseTest);
#include "actiontense_test.moc"
