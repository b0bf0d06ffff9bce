#include "tests/model/insight/checks/support.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class PromiseChecksTest : public QObject
{
    Q_OBJECT

    static Incident promising(const QList<Action> &actions)
    {
        Incident incident = checktest::aGoodReport();
        incident.actions = actions;
        return incident;
    }
    static Action good() { return checktest::aGoodReport().build().actions.first(); }

private slots:
    void wantAnOwnerOfEveryOpenAction()
    {
        Action action = good();
        action.owner.clear();
        const Incident incident = promising({good(), action});
        QCOMPARE(checktest::ids(incident), QStringList{u"action-no-owner"_s});
        QCOMPARE(check(incident).value(0).place, u"actions/%1.owner"_s.arg(action.uuid.toString(QUuid::WithoutBraces)));
        action.status = ActionStatus::Done;
        QCOMPARE(checktest::ids(promising({good(), action})), QStringList());
        action.status = ActionStatus::Open;
        for (const char *named : {"Assigned to the platform group.", "Owner: Jonas", "ask @jonas about it"}) {
            action.details = QString::fromLatin1(named);
            QCOMPARE(checktest::ids(promising({good(), action})), QStringList());
        }
    }

    void takeTheOneWhoWritesForTheOwner()
    {
        Action action = good();
        action.owner.clear();
        action.title = u"I will write down how the renewal works"_s;
        QCOMPARE(checktest::ids(promising({good(), action})), QStringList());
    }

    void findTheOwnerAndTheDayInTheWordsOfAnAction_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("lacks");
        const auto row = [](const char *title, const QStringList &lacks) {
            QTest::newRow(title) << QString::fromUtf8(title) << lacks;
        };
        const QString owner = u"action-no-owner"_s;
        const QString due = u"action-no-due"_s;
        row("Dig a pond above the mill (Anna, by Friday)", {});
        row("Dig a pond above the mill [Bo Berg]", {due});
        row("Mira to dig a pond above the mill by 5 June", {}); // of the people
        row("Mira: dig a pond above the mill", {due});
        row("The platform team will dig a pond above the mill in Q3", {});
        row("SRE to dig a pond above the mill until March", {});
        row("Train engineers to dig ponds above the mill", {owner, due});
        row("Script to dig a pond above the mill", {owner, due});
        row("Documentation: dig a pond above the mill", {owner, due});
        row("Dig a pond above the mill (it was dry)", {owner, due});
        row("Dig a pond above the mill. Deadline: 5 June", {owner});
    }
    void findTheOwnerAndTheDayInTheWordsOfAnAction()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, lacks);
        Action action = good();
        action.owner.clear();
        action.due = {};
        action.details.clear();
        action.title = title;
        Incident incident = promising({action});
        incident.people = {Person{nextUuid(), u"Mira Holm"_s, PersonRole::Responder, {}}};
        QCOMPARE(checktest::ids(incident), lacks);
    }

    void takeNamesForNamesWhereEveryActionBeginsWithOne()
    {
        Action one = good();
        one.owner.clear();
        one.title = u"Ada to dig a pond above the mill"_s;
        Action other = one;
        other.uuid = nextUuid();
        other.title = u"Bo to buy a pump for it"_s;
        QCOMPARE(checktest::ids(promising({one, other})), QStringList());
        one.title = u"Ada: dig a pond above the mill"_s; // or is it a name of work?
        other.title = u"Bo"_s;
        other.details = u"buy a pump for it"_s;
        QCOMPARE(check(promising({one, other})).value(0).level, Code<Level>(Level::Hint));
        other.title = u"Monitoring"_s;
        QCOMPARE(check(promising({one, other})).value(0).level, Code<Level>(Level::Warning));
        other.title = u"Buy a pump for it"_s;
        QCOMPARE(checktest::ids(promising({one, other})), QStringList{u"action-no-owner"_s});
    }

    void onlySupposeWhatASentenceBesideTheListSaysOfAll()
    {
        Action action = good();
        action.owner.clear();
        Incident incident = promising({action});
        QCOMPARE(check(incident).value(0).level, Code<Level>(Level::Warning));
        OtherSection beside;
        beside.uuid = nextUuid();
        beside.text = u"All of these are owned by the mill."_s;
        incident.otherSections = {beside};
        QCOMPARE(check(incident).value(0).level, Code<Level>(Level::Hint));
    }

    void askForADeedBeforeTheyAskForAnOwner()
    {
        Action action = good();
        action.owner.clear();
        action.due = {};
        action.title = u"Be careful"_s;
        action.details.clear();
        QCOMPARE(checktest::ids(promising({good(), action})), QStringList{u"action-vague"_s});
    }

    void askNoOwnerOfARuleAndOfThisReport()
    {
        const auto found = [](const char *title) {
            Action action = good();
            action.owner.clear();
            action.due = {};
            action.details.clear();
            action.title = QString::fromUtf8(title);
            return check(promising({action}), checktest::onDay("2026-03-05"));
        };
        for (const char *rule :
             {"Nobody may merge a change that is their own", "You are not allowed to deploy on Fridays",
              "A change must be read by two people before it is merged"}) {
            const QList<Finding> one = found(rule);
            QCOMPARE(one.size(), 1);
            QCOMPARE(one[0].check, u"action-vague"_s);
            QCOMPARE(one[0].level, Code<Level>(Level::Hint));
        }
        // Work that makes a rule, and what a machine must do once.
        for (const char *work :
             {"Ensure that a change must be read by two people before it is merged", "The pool must be raised to 200",
              "Write a checklist which must be read before a deploy"})
            QCOMPARE(found(work).size(), 2);
        QCOMPARE(found("Write the incident report").size(), 0);
        QCOMPARE(found("One thing would be to remember to look at the ends of the names of all files of the shop")
                     .value(0)
                     .check,
                 u"action-vague"_s);
    }

    void onlySupposeThatATicketHasNoOwner()
    {
        Action action = good();
        action.owner.clear();
        action.uuid = nextUuid();
        Action ticketed = action;
        ticketed.uuid = nextUuid();
        ticketed.link = u"https://tracker.example/browse/OPS-12"_s;
        QCOMPARE(check(promising({good(), ticketed})).value(0).level, Code<Level>(Level::Hint));
        const QList<Finding> both = check(promising({action, ticketed}));
        QCOMPARE(both.size(), 1);
        QCOMPARE(both[0].level, Code<Level>(Level::Warning));
        QVERIFY(both[0].place.contains(action.uuid.toString(QUuid::WithoutBraces)));
    }

    void offerTheCommanderAsAnOwner()
    {
        Action action = good();
        action.owner.clear();
        Incident incident = promising({action});
        QVERIFY(!check(incident).value(0).fix);
        incident.people = {Person{nextUuid(), u"Mira"_s, PersonRole::Commander, {}}};
        const auto fix = check(incident).value(0).fix;
        QVERIFY(fix);
        QCOMPARE(fix->set,
                 (QJsonObject{{u"actions/%1.owner"_s.arg(action.uuid.toString(QUuid::WithoutBraces)), u"Mira"_s}}));
    }

    void sayOnceWhatSeveralLack()
    {
        QList<Action> actions;
        for (int i = 0; i < 4; ++i) {
            Action action = good();
            action.uuid = nextUuid();
            action.owner.clear();
            action.due = {};
            actions.append(action);
        }
        const QList<Finding> none = check(promising(actions), checktest::onDay("2026-03-05"));
        QCOMPARE(none.size(), 2);
        QCOMPARE(none[0].message, u"None of the 4 open actions has an owner."_s);
        QCOMPARE(none[0].place, u"actions"_s);
        QCOMPARE(none[1].fix.value_or(Fix()).set.size(), 4);
        actions[0] = good();
        QCOMPARE(check(promising(actions)).value(0).message, u"3 of the 4 open actions have no owner."_s);
    }

    void wantADayAndOfferOne()
    {
        Action action = good();
        action.due = {};
        const Incident incident = promising({good(), action});
        const QList<Finding> found = check(incident, checktest::onDay("2026-03-05"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].check, u"action-no-due"_s);
        QCOMPARE(found[0].fix->set.begin().value().toString(), u"2026-03-19"_s);
        action.details = u"By the end of the quarter, weekly from then."_s;
        QCOMPARE(checktest::ids(promising({good(), action})), QStringList());
    }

    void tellWhatIsVague_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *title, const char *words) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(words);
        };
        row("Improve monitoring", "Improve monitoring");
        row("Review alerts", "Review alerts");
        row("Better tests", "Better tests");
        row("Monitoring", "Monitoring");
        row("Be more careful with deploys", "Be more careful");
        row("Remember to check the clock", "Remember to");
        row("Improve p99 to 200 ms", "");
        row("Improve `nginx.conf`", "");
        row("Review the alerts of all services that page at night", "");
        row("Page when the queue is older than five minutes", "");
        row("Delete the old cluster", "");
        row("Rotate logs daily", "");
        row("Upgrade clients monthly", "");
        row("Runbook for failover", "");
    }
    void tellWhatIsVague()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        Action action = good();
        action.title = title;
        action.details.clear();
        const Incident incident = promising({action});
        QCOMPARE(checktest::words(incident, u"action-vague"_s), words.isEmpty() ? QStringList() : QStringList{words});
    }

    void takeDetailsALinkAndAnEndForAnEnd()
    {
        Action action = good();
        action.title = u"Improve monitoring"_s;
        action.details.clear();
        QCOMPARE(checktest::ids(promising({action})), QStringList{u"action-vague"_s});
        Action detailed = action;
        detailed.details = u"Page when less than a fifth of the pool is free."_s;
        QCOMPARE(checktest::ids(promising({detailed})), QStringList());
        Action linked = action;
        linked.link = u"https://tracker.example/OPS-12"_s;
        QCOMPARE(checktest::ids(promising({linked})), QStringList());
        Action done = action;
        done.status = ActionStatus::Done;
        QCOMPARE(checktest::ids(promising({done})), QStringList());
    }

    void tellWhatIsOverdue()
    {
        const Incident incident = checktest::aGoodReport();
        QCOMPARE(checktest::ids(incident, checktest::onDay("2026-03-20")), QStringList());
        QCOMPARE(checktest::ids(incident, checktest::onDay("2026-03-21")), QStringList{u"action-overdue"_s});
        QCOMPARE(checktest::ids(incident, CheckOptions()), QStringList()); // it is not known what day it is
        // A file of others does not say what was done since.
        Incident foreign = incident;
        foreign.source = Source{};
        foreign.source->format = u"markdown"_s;
        QCOMPARE(checktest::ids(foreign, checktest::onDay("2026-03-21")), QStringList());
    }
};

NEVERTWICE_TEST(PromiseChecksTest);
#include "promisechecks_test.moc"
