#include "model/exchange/trackercsv.h"

#include "model/exchange/trackerlinks.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QStringConverter>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

// What exports of trackers say about actions. All of them are invented.
class TrackerCsvTest : public QObject
{
    Q_OBJECT

    QList<LinkedAction> m_actions;

    static LinkedAction linked(const QString &name, const QString &link, ActionStatus status = ActionStatus::Open)
    {
        Action action = anAction().titled(name).withStatus(status);
        action.link = link;
        return {QUuid::createUuid(), name, action};
    }
    TrackerPlan planOf(const QByteArray &csv, TrackerMapping mapping = {})
    {
        const TrackerFile file = must(readTrackerFile(csv));
        if (!mapping.columns.isUsable()) mapping.columns = mappingFor(file.heads, {}).columns;
        return must(planTracker(file, mapping, m_actions));
    }
    static QStringList toldOf(const TrackerPlan &plan)
    {
        QStringList all;
        for (const TrackerChange &change : plan.changes)
            all.append(u"%1 %2->%3%4"_s.arg(change.name, change.here.word(), change.there.word(),
                                            change.isConflict() ? u"!"_s : QString()));
        return all;
    }
    static QList<std::pair<int, int>> problemsOf(const TrackerPlan &plan)
    {
        QList<std::pair<int, int>> all;
        for (const TrackerProblem &problem : plan.problems)
            all.append({problem.line, int(problem.kind)});
        return all;
    }
    using Kind = TrackerProblem::Kind;

private slots:
    void init()
    {
        m_actions = {linked(u"INC-1.1"_s, u"https://github.com/acme/shop/issues/12"_s),
                     linked(u"INC-1.2"_s, u"https://gitlab.acme.test/ops/web/-/issues/7"_s),
                     linked(u"INC-2.1"_s, u"https://jira.acme.test/browse/OPS-41"_s, ActionStatus::InProgress),
                     linked(u"INC-3.1"_s, {})};
    }

    void readsGitHub()
    {
        const TrackerPlan plan = planOf("Title,URL,Assignees,Status\n"
                                        "Alert,https://github.com/acme/shop/issues/12,ana,Done\n"
                                        "Other,https://github.com/acme/shop/issues/99,,Todo\n");
        QCOMPARE(toldOf(plan), QStringList{u"INC-1.1 open->done"_s});
        QCOMPARE(plan.strangers, 1);
        QCOMPARE(plan.untold, 2);
        QCOMPARE(plan.changes[0].line, 2);
    }

    void readsGitLab()
    {
        const TrackerPlan plan = planOf("Title,Issue ID,URL,State,Created At (UTC),Closed At (UTC)\r\n"
                                        "Limit,7,https://gitlab.acme.test/ops/web/-/work_items/7,Closed,2026-01-02 "
                                        "09:00:00,2026-01-05 10:22:33\r\n");
        QCOMPARE(toldOf(plan), QStringList{u"INC-1.2 open->done"_s});
        QCOMPARE(plan.changes[0].closedAt.text(), u"2026-01-05T10:22:33Z"_s);
    }

    void readsJiraByItsKeys()
    {
        const TrackerPlan plan = planOf("Summary,Issue key,Issue id,Status,Resolution,Comment,Comment\n"
                                        "\"Split, then drain\",ops-41,10041,Closed,Won't Do,\"first\nsecond\",x\n");
        QCOMPARE(toldOf(plan), QStringList{u"INC-2.1 in_progress->wont_do"_s});
        QCOMPARE(plan.changes[0].written, u"Closed, Won't Do"_s);
    }

    void takesAddressesThatLeadToTheSameTicket_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link :
             {"https://GitHub.com/Acme/Shop/issues/12", "http://www.github.com/acme/shop/issues/12/",
              "https://github.com/acme/shop/issues/12#issuecomment-5", "https://github.com/acme/shop/issues/12?x=1"})
            QTest::newRow(link) << QString::fromUtf8(link);
    }
    void takesAddressesThatLeadToTheSameTicket()
    {
        QFETCH(QString, link);
        QCOMPARE(trackerAddress(link), trackerAddress(m_actions[0].action.link));
        QVERIFY(trackerAddress(link) != trackerAddress(u"https://github.com/acme/shop/issues/1"_s));
    }

    void tellsTicketsApartThatStandBehindAHash()
    {
        QVERIFY(trackerAddress(u"https://tracker.test/#/ticket/1"_s) !=
                trackerAddress(u"https://tracker.test/#/ticket/2"_s));
        m_actions[0].action.link = u"https://tracker.test/#/ticket/1"_s;
        m_actions[1].action.link = u"https://tracker.test/#/ticket/2"_s;
        QCOMPARE(toldOf(planOf("URL,Status\nhttps://tracker.test/#/ticket/2,Done\n")),
                 QStringList{u"INC-1.2 open->done"_s});
    }

    void takesNothingElseForAnAddress_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link : {"=HYPERLINK(\"https://github.com/acme/shop/issues/12\")", "javascript:alert(1)",
                                 "file:///etc/passwd", "https://", "12", "https:// github.com/x"})
            QTest::newRow(link) << QString::fromUtf8(link);
    }
    void takesNothingElseForAnAddress()
    {
        QFETCH(QString, link);
        QCOMPARE(trackerAddress(link), QString());
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"Titel;URL;Status\nGröße prüfen;https://github.com/acme/shop/issues/12;In Bearbeitung\n"_s;
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("latin-1") << text.toLatin1();
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder(text);
            QTest::newRow(encoding == QStringConverter::Utf16LE ? "utf-16le" : "utf-16be") << bytes;
        }
        QTest::newRow("with sep=") << "sep=;\r\n" + text.toUtf8();
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(toldOf(planOf(bytes)), QStringList{u"INC-1.1 open->in_progress"_s});
    }

    void saysRowByRowWhatIsWrong()
    {
        QByteArray csv("URL,Status,Note\n"                                           // % becomes a zero
                       "https://github.com/acme/shop/issues/12,Done\n"               // 2 ragged
                       ",Done,x\n"                                                   // 3
                       "=HYPERLINK(1),Done,x\n"                                      // 4
                       "https://gitlab.acme.test/ops/web/-/issues/7,,x\n"            // 5
                       "https://gitlab.acme.test/ops/web/-/issues/7,Frobbed,x\n"     // 6
                       "https://jira.acme.test/browse/OPS-41,Do%ne,x\n"              // 7
                       "https://github.com/acme/shop/issues/12,Done,x,y\n"           // 8 ragged
                       "https://github.com/acme/shop/issues/12,Done,x,\n"            // 9 good: nothing behind it
                       "https://jira.acme.test/browse/OPS-41,Done,\"never ended\n"); // 10
        csv.replace('%', '\0');
        const TrackerPlan plan = planOf(csv);
        QCOMPARE(toldOf(plan), QStringList{u"INC-1.1 open->done"_s});
        QCOMPARE(problemsOf(plan), (QList<std::pair<int, int>>{{2, int(Kind::Ragged)},
                                                               {3, int(Kind::NoLink)},
                                                               {4, int(Kind::StrangeLink)},
                                                               {5, int(Kind::NoStatus)},
                                                               {6, int(Kind::StrangeWord)},
                                                               {7, int(Kind::Unreadable)},
                                                               {8, int(Kind::Ragged)},
                                                               {10, int(Kind::OpenQuote)}}));
        QCOMPARE(plan.problemCount, 8);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("empty lines") << QByteArray("\n\n  \n");
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04xlsx");
        QTest::newRow("prose") << QByteArray("Nothing happened today.\nNothing at all.\n");
        QTest::newRow("zeros") << QByteArray(200, '\0');
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readTrackerFile(bytes));
    }

    void refusesColumnsThatAreNotThere()
    {
        const TrackerFile file = must(readTrackerFile("A,B\n1,2\n"));
        QVERIFY(!planTracker(file, {{u"A"_s, u"C"_s, {}, {}}, {}}, m_actions));
        QVERIFY(!mappingFor(file.heads, {}).columns.isUsable());
    }

    void believesNeitherOfTwoRowsThatDisagree()
    {
        const TrackerPlan plan = planOf("URL,Status\n"
                                        "https://github.com/acme/shop/issues/12,Done\n"
                                        "https://github.com/acme/shop/issues/12,Open\n");
        QVERIFY(plan.changes.isEmpty());
        QCOMPARE(problemsOf(plan), (QList<std::pair<int, int>>{{3, int(Kind::Disagrees)}}));
        QCOMPARE(toldOf(planOf("URL,Status\n"
                               "https://github.com/acme/shop/issues/12,Done\n"
                               "https://github.com/acme/shop/issues/12,done\n")),
                 QStringList{u"INC-1.1 open->done"_s});
    }

    void tellsADisputedRowOnce()
    {
        m_actions[1].action.link = m_actions[0].action.link;
        const TrackerPlan plan = planOf("URL,Status\n"
                                        "https://github.com/acme/shop/issues/12,Done\n"
                                        "https://github.com/acme/shop/issues/12,Open\n");
        QCOMPARE(problemsOf(plan), (QList<std::pair<int, int>>{{3, int(Kind::Disagrees)}}));
        QCOMPARE(plan.problemCount, 1);
    }

    void leavesWhatIsFinerHereThanInATrackerThatKnowsOnlyOpen()
    {
        const QByteArray open("URL,Status\nhttps://github.com/acme/shop/issues/12,open\n");
        const QByteArray closed("URL,Status\nhttps://github.com/acme/shop/issues/12,closed\n");
        Action &action = m_actions[0].action;
        // At the first refresh.
        action.status = ActionStatus::Blocked;
        QVERIFY(planOf(open).changes.isEmpty());
        QCOMPARE(planOf(open).kept, 1);
        // And where it was open on both sides before.
        action.status = ActionStatus::Open;
        const TrackerPlan same = planOf(open);
        QCOMPARE(same.same, 1);
        QCOMPARE(same.agreed.size(), 1);
        applyTracker(action, same.agreed.first(), TrackerChoice::Keep, at("2026-02-01T12:00:00Z"));
        QVERIFY(planOf(open).agreed.isEmpty());
        action.status = ActionStatus::InProgress;
        QVERIFY(planOf(open).changes.isEmpty());
        QCOMPARE(planOf(open).kept, 1);
        QCOMPARE(toldOf(planOf(closed)), QStringList{u"INC-1.1 in_progress->done"_s});
    }

    void readsTheOrderOfDaysAndMonthsFromTheWholeColumn()
    {
        const QByteArray head("URL,Status,Closed\nhttps://github.com/acme/shop/issues/12,closed,3/4/2026\n");
        const TrackerPlan american = planOf(head + "https://github.com/acme/shop/issues/99,closed,3/25/2026\n");
        QCOMPARE(american.changes.size(), 1);
        QCOMPARE(american.changes[0].closedAt, at("2026-03-04"));
        const TrackerPlan european = planOf(head + "https://github.com/acme/shop/issues/99,closed,25/3/2026\n");
        QCOMPARE(european.changes[0].closedAt, at("2026-04-03"));
        QVERIFY(european.problems.isEmpty());
        const TrackerPlan unclear = planOf(head);
        QCOMPARE(unclear.changes.size(), 1);
        QVERIFY(!unclear.changes[0].closedAt.isKnown());
        QCOMPARE(problemsOf(unclear), (QList<std::pair<int, int>>{{2, int(Kind::UnclearTime)}}));
    }

    void asksWhereBothSidesSaySomethingElse()
    {
        m_actions[0].action.status = ActionStatus::Done;   // open there
        m_actions[1].action.status = ActionStatus::WontDo; // done there
        m_actions[2].action.status = ActionStatus::Verified;
        const TrackerPlan plan = planOf("URL,Status\n"
                                        "https://jira.acme.test/browse/OPS-41,Done\n"
                                        "https://gitlab.acme.test/ops/web/issues/7,closed\n"
                                        "https://github.com/acme/shop/issues/12,open\n");
        QCOMPARE(toldOf(plan), (QStringList{u"INC-1.2 wont_do->done!"_s, u"INC-1.1 done->open!"_s}));
        QCOMPARE(plan.conflicts(), 2);
        QCOMPARE(plan.same, 1); // proven is more than done
    }

    void remembersWhoChangedAnAction()
    {
        const QByteArray done("URL,Status\nhttps://github.com/acme/shop/issues/12,Done\n");
        const QByteArray open("URL,Status\nhttps://github.com/acme/shop/issues/12,Open\n");
        const QByteArray blocked("URL,Status\nhttps://github.com/acme/shop/issues/12,Blocked\n");
        const Moment now = at("2026-02-01T12:00:00Z");
        Action &action = m_actions[0].action;
        applyTracker(action, planOf(done).changes.first(), TrackerChoice::Take, now);
        QCOMPARE(action.status, Code<ActionStatus>(ActionStatus::Done));
        QCOMPARE(action.closedAt, now);
        // The tracker went on, nobody here did.
        QCOMPARE(toldOf(planOf(open)), QStringList{u"INC-1.1 done->open"_s});
        // Somebody here did, the tracker did not.
        action.status = ActionStatus::InProgress;
        const TrackerPlan kept = planOf(done);
        QCOMPARE(kept.kept, 1);
        QVERIFY(kept.changes.isEmpty());
        // Both did; once decided, it is not asked again.
        const TrackerPlan both = planOf(blocked);
        QCOMPARE(toldOf(both), QStringList{u"INC-1.1 in_progress->blocked!"_s});
        applyTracker(action, both.changes.first(), TrackerChoice::Keep, now);
        QCOMPARE(action.status, Code<ActionStatus>(ActionStatus::InProgress));
        QCOMPARE(planOf(blocked).kept, 1);
    }

    void datesAndExplainsWhatItCloses()
    {
        const Moment now = at("2026-02-01T12:00:00Z");
        const TrackerPlan plan = planOf("URL,Status,State reason,Closed\n"
                                        "https://github.com/acme/shop/issues/12,closed,not_planned,2026-01-03\n"
                                        "https://gitlab.acme.test/ops/web/-/issues/7,closed,,2027-01-03\n"
                                        "https://jira.acme.test/browse/OPS-41,closed,,soon\n");
        QCOMPARE(plan.changes.size(), 3);
        Action first = m_actions[0].action;
        applyTracker(first, plan.changes[0], TrackerChoice::Take, now);
        QCOMPARE(first.status, Code<ActionStatus>(ActionStatus::WontDo));
        QCOMPARE(first.closedAt, at("2026-01-03"));
        QCOMPARE(first.reason, u"closed, not_planned"_s);
        Action second = m_actions[1].action;
        applyTracker(second, plan.changes[1], TrackerChoice::Take, now);
        QCOMPARE(second.closedAt, now); // nothing is closed tomorrow
        QCOMPARE(problemsOf(plan), (QList<std::pair<int, int>>{{4, int(Kind::StrangeTime)}}));
    }

    void learnsWordsAndColumns()
    {
        const QByteArray csv("Ticket,Where,State\nhttps://github.com/acme/shop/issues/12,In QA,x\n");
        const TrackerMapping mapping{{u"Ticket"_s, u"Where"_s, {}, {}}, {{u"in qa"_s, u"in_progress"_s}}};
        const TrackerPlan plan = planOf(csv, mapping);
        QCOMPARE(toldOf(plan), QStringList{u"INC-1.1 open->in_progress"_s});
        QCOMPARE(plan.words.size(), 1);
        QCOMPARE(plan.words[0].meaning, Code<ActionStatus>(ActionStatus::InProgress));
        const QStringList heads = must(readTrackerFile(csv)).heads;
        const QJsonArray kept = withMapping(withMapping({}, {{u"A"_s, u"B"_s, {}, {}}, {}}), mapping);
        QCOMPARE(mappingFor(heads, kept), mapping);
        QCOMPARE(withMapping(kept, mapping).size(), 2); // none twice
        // Left alone is no problem.
        const TrackerPlan left = planOf(csv, {mapping.columns, {{u"in qa"_s, {}}}});
        QVERIFY(left.changes.isEmpty() && left.problems.isEmpty());
        QVERIFY(left.words[0].isLeftAlone);
    }

    void isStoppedWhileItReads()
    {
        QByteArray csv("URL,Status\n");
        while (csv.size() < 3 * 1024 * 1024)
            csv += "https://github.com/acme/shop/issues/99,Open\n";
        const TrackerFile file = must(readTrackerFile(csv));
        int told = 0;
        const auto plan = planTracker(file, mappingFor(file.heads, {}), m_actions,
                                      [&told](qsizetype, qsizetype) { return ++told < 2; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 2);
    }

    void isStoppedWhileItMakesLettersOfBytes()
    {
        const QByteArray csv = "URL,Status\n" + QByteArray(3 * 1024 * 1024, 'x');
        const auto file = readTrackerFile(csv, [](qsizetype, qsizetype) { return false; });
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Cancelled);
    }

    void takesALineWithoutAnEndForARowWithAProblem()
    {
        const QByteArray csv =
            "URL,Status\n" + QByteArray(3 * 1024 * 1024, ',') + "\nhttps://github.com/acme/shop/issues/12,closed\n";
        const TrackerPlan plan = planOf(csv);
        QCOMPARE(problemsOf(plan), (QList<std::pair<int, int>>{{2, int(Kind::TooLong)}}));
        QCOMPARE(toldOf(plan), QStringList{u"INC-1.1 open->done"_s});
        QVERIFY(!readTrackerFile(QByteArray(3 * 1024 * 1024, ',')));
    }

    void keepsItsListOfProblemsShort()
    {
        QByteArray csv("URL,Status\n");
        for (int i = 0; i < 5'000; ++i)
            csv += "x\n";
        const TrackerPlan plan = planOf(csv);
        QCOMPARE(plan.problemCount, 5'000);
        QCOMPARE(plan.problems.size(), 1'000);
    }
};

NEVERTWICE_TEST(TrackerCsvTest);
#include "trackercsv_test.moc"
