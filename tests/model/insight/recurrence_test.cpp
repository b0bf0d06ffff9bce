#include "model/insight/recurrence.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

namespace recurrencetest {

using insighttest::at;
using insighttest::uuid;

// Incidents have the uuids 1 to 99, causes 100 to 199, actions a thousand and more.
constexpr int kDisk = 100;
constexpr int kStorage = 101; // what a full disk is a kind of
constexpr int kConfig = 102;

struct AnAction
{
    PastAction past;

    AnAction(int number, const char *createdAt)
    {
        past.uuid = uuid(1000 + number);
        past.number = number;
        past.createdAt = at(createdAt);
    }
    AnAction answering(const QList<int> &causes) const
    {
        AnAction copy = *this;
        for (const int cause : causes)
            copy.past.answers.append(uuid(cause));
        return copy;
    }
    AnAction dueOn(const char *day) const
    {
        AnAction copy = *this;
        copy.past.due = at(day);
        return copy;
    }
    AnAction closed(Code<ActionStatus> status, const char *when) const
    {
        AnAction copy = *this;
        copy.past.status = status;
        copy.past.closedAt = at(when);
        return copy;
    }
};

struct AnIncident
{
    PastIncident past;

    AnIncident(int number, const char *started, int minutes = 10)
    {
        past.uuid = uuid(number);
        past.started = at(started);
        past.impact = std::chrono::minutes(minutes);
    }
    AnIncident with(int cause, Code<CauseRole> role = CauseRole::Root) const
    {
        AnIncident copy = *this;
        copy.past.causes.append({uuid(cause), role});
        return copy;
    }
    AnIncident with(const AnAction &action) const
    {
        AnIncident copy = *this;
        copy.past.actions.append(action.past);
        return copy;
    }
    AnIncident classed(Code<Classification> classification) const
    {
        AnIncident copy = *this;
        copy.past.classification = classification;
        return copy;
    }
    AnIncident deleted() const
    {
        AnIncident copy = *this;
        copy.past.isDeleted = true;
        return copy;
    }
    AnIncident withoutImpact() const
    {
        AnIncident copy = *this;
        copy.past.impact.reset();
        return copy;
    }
};

History history(const QList<AnIncident> &incidents, const QList<std::pair<int, int>> &parents = {})
{
    History history;
    for (const AnIncident &incident : incidents)
        history.incidents.append(incident.past);
    for (const auto &[child, parent] : parents)
        history.parents.insert(uuid(child), uuid(parent));
    return history;
}

QString number(const QUuid &uuid)
{
    return QString::number(uuid.data1);
}

// "2 of 3: 4 5"
QString show(const RepeatRate &rate)
{
    QString shown = u"%1 of %2:"_s.arg(rate.repeats).arg(rate.of);
    for (const QUuid &uuid : rate.uuids)
        shown += u' ' + number(uuid);
    return shown;
}

// "15 (overdue 10): 4 5!" with a mark where an action was overdue.
QString show(const AvoidableDowntime &avoidable)
{
    QString shown = u"%1 (overdue %2):"_s.arg(inMinutes(avoidable.total)).arg(inMinutes(avoidable.overdue));
    for (const AvoidableIncident &incident : avoidable.incidents)
        shown += u' ' + number(incident.uuid) + (incident.wasOverdue ? u"!"_s : QString());
    return shown;
}

// "1.1001 2.1004!"
QString show(const QList<ResponsibleAction> &actions)
{
    QStringList shown;
    for (const ResponsibleAction &action : actions)
        shown.append(number(action.incident) + u'.' + number(action.action) + (action.wasOverdue ? u"!"_s : QString()));
    return shown.join(u' ');
}

const Code<CauseRole> kUnknownRole = Code<CauseRole>::read(u"mood"_s);
const Code<Classification> kUnknownClass = Code<Classification>::read(u"rumour"_s);
const Code<ActionStatus> kUnknownStatus = Code<ActionStatus>::read(u"parked"_s);

} // namespace recurrencetest

class RecurrenceTest : public QObject
{
    Q_OBJECT

private slots:
    void countsRepeats_data()
    {
        QTest::addColumn<History>("past");
        QTest::addColumn<QString>("rate");
        using namespace recurrencetest;
        const auto row = [](const char *name, const History &past, const char *rate) {
            QTest::newRow(name) << past << QString::fromLatin1(rate);
        };
        const AnIncident first = AnIncident(1, "10:00").with(kDisk);
        const AnIncident second = AnIncident(2, "11:00").with(kDisk);
        row("empty", {}, "0 of 0:");
        row("without causes", history({AnIncident(1, "10:00"), AnIncident(2, "11:00")}), "0 of 0:");
        row("the same cause twice", history({first, second}), "1 of 2: 2");
        row("the order of the list says nothing", history({second, first}), "1 of 2: 2");
        row("another cause", history({first, AnIncident(2, "11:00").with(kConfig)}), "0 of 2:");
        row("every role that matters",
            history({AnIncident(1, "10:00").with(kDisk, CauseRole::Trigger),
                     AnIncident(2, "11:00").with(kDisk, CauseRole::Contributing), AnIncident(3, "12:00").with(kDisk)}),
            "2 of 3: 2 3");
        row("roles that do not matter now",
            history({first, AnIncident(2, "11:00").with(kDisk, CauseRole::DelayedDetection),
                     AnIncident(3, "11:00").with(kDisk, CauseRole::DelayedMitigation),
                     AnIncident(4, "11:00").with(kDisk, kUnknownRole)}),
            "0 of 1:");
        row("roles that did not matter then",
            history({AnIncident(1, "10:00").with(kDisk, CauseRole::DelayedDetection), second}), "0 of 1:");
        row("one cause in several roles is no repeat of itself",
            history({AnIncident(1, "10:00").with(kDisk).with(kDisk, CauseRole::Trigger)}), "0 of 1:");
        row("started together", history({first, AnIncident(2, "10:00").with(kDisk)}), "0 of 2:");
        row("a millisecond later", history({first, AnIncident(2, "2024-03-01T10:00:00.001Z").with(kDisk)}),
            "1 of 2: 2");
        row("unknown start", history({AnIncident(1, "").with(kDisk), second, AnIncident(3, "").with(kDisk)}),
            "0 of 3:");
        row("within the same day", history({AnIncident(1, "2024-03-01").with(kDisk), second}), "0 of 2:");
        row("the day before", history({AnIncident(1, "2024-02-29").with(kDisk), second}), "1 of 2: 2");
        row("the day after", history({first, AnIncident(2, "2024-03-02").with(kDisk)}), "1 of 2: 2");
        row("a day twice", history({AnIncident(1, "2024-03-01").with(kDisk), AnIncident(2, "2024-03-01").with(kDisk)}),
            "0 of 2:");
        row("earlier had the parent", history({AnIncident(1, "10:00").with(kStorage), second}, {{kDisk, kStorage}}),
            "1 of 2: 2");
        row("earlier had a child", history({first, AnIncident(2, "11:00").with(kStorage)}, {{kDisk, kStorage}}),
            "0 of 2:");
        row("earlier had a sibling",
            history({first, AnIncident(2, "11:00").with(kConfig)}, {{kDisk, kStorage}, {kConfig, kStorage}}),
            "0 of 2:");
        row("earlier had the grandparent",
            history({AnIncident(1, "10:00").with(kConfig), second}, {{kDisk, kStorage}, {kStorage, kConfig}}),
            "1 of 2: 2");
        row("a circle of parents",
            history({first, AnIncident(2, "11:00").with(kStorage), AnIncident(3, "12:00").with(kConfig)},
                    {{kDisk, kStorage}, {kStorage, kConfig}, {kConfig, kDisk}}),
            "2 of 3: 2 3");
        row("its own parent", history({first, second}, {{kDisk, kDisk}}), "1 of 2: 2");
        row("a drill is no earlier incident", history({AnIncident(first).classed(Classification::Drill), second}),
            "0 of 1:");
        row("a false alarm is none", history({AnIncident(first).classed(Classification::FalseAlarm), second}),
            "0 of 1:");
        row("a near miss is one", history({AnIncident(first).classed(Classification::NearMiss), second}), "1 of 2: 2");
        row("an unknown classification is one", history({AnIncident(first).classed(kUnknownClass), second}),
            "1 of 2: 2");
        row("no classification is one", history({AnIncident(first).classed({}), second}), "1 of 2: 2");
        row("a deleted one is none", history({AnIncident(first).deleted(), second}), "0 of 1:");
        row("a deleted one is not counted", history({first, AnIncident(second).deleted()}), "0 of 1:");
        History nameless = history({first, second});
        nameless.incidents[0].causes[0].uuid = nameless.incidents[1].causes[0].uuid = QUuid();
        row("a null cause is none", nameless, "0 of 0:");
    }
    void countsRepeats()
    {
        QFETCH(History, past);
        QFETCH(QString, rate);
        const RepeatRate found = Recurrence(past).repeatRate();
        QCOMPARE(recurrencetest::show(found), rate);
        QCOMPARE(found.rate.has_value(), found.of > 0);
    }

    void dividesRepeatsByAllWithCauses()
    {
        using namespace recurrencetest;
        const Recurrence recurrence(history({AnIncident(1, "10:00").with(kDisk), AnIncident(2, "11:00").with(kDisk),
                                             AnIncident(3, "12:00").with(kDisk), AnIncident(4, "").with(kDisk)}));
        QCOMPARE(recurrence.repeatRate(), (RepeatRate{0.5, 2, 4, 1, {insighttest::uuid(2), insighttest::uuid(3)}}));
    }

    void looksAtTheWholeWorkspaceWhateverTheFilter()
    {
        using namespace recurrencetest;
        const Recurrence recurrence(history({AnIncident(1, "10:00").with(kDisk).with(AnAction(1, "10:30")),
                                             AnIncident(2, "11:00").with(kDisk), AnIncident(3, "12:00").with(kDisk)}));
        const Scope onlyTheLast{[](const QUuid &incident) { return incident == uuid(3); }, {}};
        QCOMPARE(show(recurrence.repeatRate(onlyTheLast)), u"1 of 1: 3"_s);
        QCOMPARE(show(recurrence.avoidableDowntime(onlyTheLast)), u"10 (overdue 0): 3"_s);
        const Scope nothing{[](const QUuid &) { return false; }, {}};
        QCOMPARE(recurrence.repeatRate(nothing), RepeatRate());
        QCOMPARE(recurrence.avoidableDowntime(nothing), AvoidableDowntime());
    }

    void countsDrillsOnlyWhenAsked()
    {
        using namespace recurrencetest;
        const Recurrence recurrence(history({AnIncident(1, "10:00").with(kDisk).with(AnAction(1, "10:30")),
                                             AnIncident(2, "11:00").with(kDisk).classed(Classification::Drill),
                                             AnIncident(3, "12:00").with(kConfig).classed(Classification::FalseAlarm),
                                             AnIncident(4, "13:00").with(kConfig)}));
        QCOMPARE(show(recurrence.repeatRate()), u"0 of 2:"_s);
        QCOMPARE(show(recurrence.avoidableDowntime()), u"0 (overdue 0):"_s);
        const Scope withDrills{{}, Scope::Rehearsals::Count};
        QCOMPARE(show(recurrence.repeatRate(withDrills)), u"1 of 4: 2"_s); // 4 does not repeat a false alarm
        QCOMPARE(show(recurrence.avoidableDowntime(withDrills)), u"10 (overdue 0): 2"_s);
    }

    void sumsAvoidableDowntime_data()
    {
        QTest::addColumn<History>("past");
        QTest::addColumn<QString>("avoidable");
        using namespace recurrencetest;
        const auto row = [](const char *name, const History &past, const char *avoidable) {
            QTest::newRow(name) << past << QString::fromLatin1(avoidable);
        };
        const AnIncident first = AnIncident(1, "2024-02-20T10:00:00Z", 5).with(kDisk);
        const AnIncident second = AnIncident(2, "10:00", 30).with(kDisk);
        const AnAction open = AnAction(1, "2024-02-21T10:00:00Z").answering({kDisk});
        const auto promised = [&](const AnAction &action) { return history({AnIncident(first).with(action), second}); };

        row("empty", {}, "0 (overdue 0):");
        row("nothing promised", history({first, second}), "0 (overdue 0):");
        row("promised and open", promised(open), "30 (overdue 0): 2");
        row("of its own incident",
            history({AnIncident(second).with(AnAction(1, "2024-02-21T10:00:00Z").answering({kDisk}))}),
            "0 (overdue 0):");
        row("of its own incident, one of another beside it",
            history({AnIncident(first).with(open), AnIncident(second).with(AnAction(2, "09:00").answering({kDisk}))}),
            "30 (overdue 0): 2");
        row("of its own incident, one of another closed meanwhile",
            history({AnIncident(first).with(open.closed(ActionStatus::Done, "11:00")),
                     AnIncident(second).with(AnAction(2, "09:00").answering({kDisk}))}),
            "30 (overdue 0): 2");
        row("of its own incident and older, one of another made later",
            history({AnIncident(first).with(open.closed(ActionStatus::Done, "11:00")),
                     AnIncident(second).with(AnAction(2, "2024-02-01").answering({kDisk}))}),
            "35 (overdue 0): 1 2");
        row("of its own, opened later than that of another that was closed",
            history({AnIncident(first).with(open.closed(ActionStatus::Done, "2024-02-22")),
                     AnIncident(second).with(AnAction(2, "09:00").answering({kDisk}))}),
            "0 (overdue 0):");
        row("made when it started", promised(AnAction(1, "10:00").answering({kDisk})), "30 (overdue 0): 2");
        row("made a millisecond later", promised(AnAction(1, "2024-03-01T10:00:00.001Z").answering({kDisk})),
            "0 (overdue 0):");
        row("made on the day before", promised(AnAction(1, "2024-02-29").answering({kDisk})), "30 (overdue 0): 2");
        row("made at some time of that day", promised(AnAction(1, "2024-03-01").answering({kDisk})), "0 (overdue 0):");
        row("not known when made", promised(AnAction(1, "").answering({kDisk})), "0 (overdue 0):");
        for (const ActionStatus status : {ActionStatus::Open, ActionStatus::InProgress, ActionStatus::Blocked})
            row("every open status", promised(open.closed(status, "")), "30 (overdue 0): 2");
        for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Verified, ActionStatus::WontDo}) {
            row("closed before", promised(open.closed(status, "09:59")), "0 (overdue 0):");
            row("closed when it started", promised(open.closed(status, "10:00")), "30 (overdue 0): 2");
            row("closed after", promised(open.closed(status, "10:01")), "30 (overdue 0): 2");
            row("closed the day before", promised(open.closed(status, "2024-02-29")), "0 (overdue 0):");
            row("closed at some time of that day", promised(open.closed(status, "2024-03-01")), "0 (overdue 0):");
            row("closed the day after", promised(open.closed(status, "2024-03-02")), "30 (overdue 0): 2");
            row("not known when closed", promised(open.closed(status, "")), "0 (overdue 0):");
        }
        row("an unknown status is open", promised(open.closed(kUnknownStatus, "")), "30 (overdue 0): 2");
        row("opened again", promised(open.closed(ActionStatus::InProgress, "09:00")), "30 (overdue 0): 2");
        row("closed before it was made",
            promised(AnAction(1, "09:00").answering({kDisk}).closed(ActionStatus::Done, "2024-02-29")),
            "0 (overdue 0):");
        row("due the day before", promised(open.dueOn("2024-02-29")), "30 (overdue 30): 2!");
        row("due that day", promised(open.dueOn("2024-03-01")), "30 (overdue 0): 2");
        row("due earlier that day, at an hour", promised(open.dueOn("09:00")), "30 (overdue 0): 2");
        row("due late the day before", promised(open.dueOn("2024-02-29T23:59:59Z")), "30 (overdue 30): 2!");
        row("due before it was made", promised(open.dueOn("2024-02-01")), "30 (overdue 30): 2!");
        row("due and closed", promised(open.dueOn("2024-02-25").closed(ActionStatus::Done, "2024-02-27")),
            "0 (overdue 0):");
        row("one overdue of two, counted once",
            history(
                {AnIncident(first).with(open).with(AnAction(2, "2024-02-21").answering({kDisk}).dueOn("2024-02-22")),
                 second}),
            "30 (overdue 30): 2!");
        row("overdue for the later alone",
            history({AnIncident(first).with(open.dueOn("2024-03-01")), second,
                     AnIncident(3, "2024-03-02T00:00:00Z", 7).with(kDisk)}),
            "37 (overdue 7): 2 3!");
        row("answers another cause", promised(AnAction(1, "2024-02-21").answering({kConfig})), "0 (overdue 0):");
        row("names no cause: its root causes", promised(AnAction(1, "2024-02-21")), "30 (overdue 0): 2");
        row("names no cause and has no root cause",
            history({AnIncident(1, "2024-02-20").with(kDisk, CauseRole::Contributing).with(AnAction(1, "2024-02-21")),
                     second}),
            "0 (overdue 0):");
        row("its incident has no causes, but it names one", history({AnIncident(1, "2024-02-20").with(open), second}),
            "30 (overdue 0): 2");
        row("its incident has no start", history({AnIncident(1, "").with(open), second}), "30 (overdue 0): 2");
        row("its incident starts later, the action is older", history({AnIncident(1, "12:00").with(open), second}),
            "30 (overdue 0): 2");
        row("answers the parent",
            history({AnIncident(first).with(AnAction(1, "2024-02-21").answering({kStorage})), second},
                    {{kDisk, kStorage}}),
            "30 (overdue 0): 2");
        row("answers a child",
            history({AnIncident(first).with(open), AnIncident(2, "10:00").with(kStorage)}, {{kDisk, kStorage}}),
            "0 (overdue 0):");
        row("answers a cause on a circle",
            history({AnIncident(first).with(AnAction(1, "2024-02-21").answering({kConfig})), second},
                    {{kDisk, kStorage}, {kStorage, kConfig}, {kConfig, kStorage}}),
            "30 (overdue 0): 2");
        row("a role that does not matter",
            history({AnIncident(first).with(open), AnIncident(2, "10:00").with(kDisk, CauseRole::DelayedMitigation)}),
            "0 (overdue 0):");
        row("the same cause in two roles is counted once",
            history({AnIncident(first).with(open), AnIncident(second).with(kDisk, CauseRole::Trigger)}),
            "30 (overdue 0): 2");
        row("two causes are counted once",
            history({AnIncident(first).with(AnAction(1, "2024-02-21").answering({kDisk, kConfig})),
                     AnIncident(second).with(kConfig)}),
            "30 (overdue 0): 2");
        row("impact unknown", history({AnIncident(first).with(open), AnIncident(second).withoutImpact()}),
            "0 (overdue 0): 2");
        row("start unknown", history({AnIncident(first).with(open), AnIncident(2, "", 30).with(kDisk)}),
            "0 (overdue 0):");
        row("started to the day", history({AnIncident(first).with(open), AnIncident(2, "2024-03-01", 30).with(kDisk)}),
            "30 (overdue 0): 2");
        row("started on the day it was made",
            history({AnIncident(first).with(open), AnIncident(2, "2024-02-21", 30).with(kDisk)}), "0 (overdue 0):");
        row("promised in a drill", history({AnIncident(first).with(open).classed(Classification::Drill), second}),
            "30 (overdue 0): 2");
        row("promised in a deleted incident", history({AnIncident(first).with(open).deleted(), second}),
            "0 (overdue 0):");
        row("a deleted incident", history({AnIncident(first).with(open), AnIncident(second).deleted()}),
            "0 (overdue 0):");
        row("a null answer names nothing: its root causes", promised([] {
                AnAction action(1, "2024-02-21");
                action.past.answers = {QUuid()};
                return action;
            }()),
            "30 (overdue 0): 2");
        row("names an unknown cause", promised(AnAction(1, "2024-02-21").answering({199})), "0 (overdue 0):");
    }
    void sumsAvoidableDowntime()
    {
        QFETCH(History, past);
        QFETCH(QString, avoidable);
        const Recurrence recurrence(past);
        const AvoidableDowntime found = recurrence.avoidableDowntime();
        QCOMPARE(recurrencetest::show(found), avoidable);
        for (const AvoidableIncident &incident : found.incidents)
            QVERIFY(!recurrence.responsibleFor(incident.uuid).isEmpty());
    }

    void namesTheActionsResponsible()
    {
        using namespace recurrencetest;
        const Recurrence recurrence(
            history({AnIncident(1, "2024-02-20")
                         .with(kDisk)
                         .with(kConfig)
                         .with(AnAction(1, "2024-02-21").answering({kDisk, kConfig}))
                         .with(AnAction(2, "2024-02-21").answering({kDisk}).closed(ActionStatus::Done, "2024-02-22"))
                         .with(AnAction(3, "2024-02-21").dueOn("2024-02-28")),
                     AnIncident(2, "10:00").with(kDisk).with(kConfig).with(AnAction(4, "2024-02-01")),
                     AnIncident(3, "2024-02-25").with(AnAction(5, "09:00").answering({kConfig})),
                     AnIncident(4, "").with(kDisk), AnIncident(5, "11:00").with(kDisk).deleted()}));
        QCOMPARE(show(recurrence.responsibleFor(uuid(2))), u"1.1001 1.1003! 3.1005"_s);
        QCOMPARE(recurrence.responsibleFor(uuid(2)).last(), (ResponsibleAction{uuid(3), uuid(1005), 5, false}));
        QCOMPARE(show(recurrence.responsibleFor(uuid(1))), u"2.1004"_s);
        for (const int none : {3, 4, 5, 77})
            QVERIFY(recurrence.responsibleFor(uuid(none)).isEmpty());
    }

    void countsActionsThatCannotBeJudged()
    {
        using namespace recurrencetest;
        const AnIncident incident = AnIncident(1, "10:00")
                                        .with(AnAction(1, ""))
                                        .with(AnAction(2, "10:00"))
                                        .with(AnAction(3, "10:00").closed(ActionStatus::Done, ""))
                                        .with(AnAction(4, "2024-03-01").closed(ActionStatus::WontDo, "2024-03-02"));
        QCOMPARE(Recurrence(history({incident})).avoidableDowntime().undatedActions, 2);
        QCOMPARE(Recurrence(history({incident.deleted()})).avoidableDowntime().undatedActions, 0);
    }

    void takesFromAnIncidentWhatItNeeds()
    {
        using namespace recurrencetest;
        Incident incident;
        incident.uuid = uuid(1);
        incident.milestones = insighttest::milestones("10:00", "", "", "", "11:00");
        incident.impact.intervals = {{uuid(7), at("10:00"), at("10:20"), {}}};
        incident.classification = Classification::NearMiss;
        CauseLink link;
        link.uuid = uuid(kDisk);
        link.role = CauseRole::Trigger;
        incident.causes = {link};
        Action action;
        action.uuid = uuid(1001);
        action.number = 3;
        action.createdAt = at("10:30");
        action.closedAt = at("10:40");
        action.status = ActionStatus::Verified;
        action.due = at("2024-03-05");
        action.answers = {uuid(kDisk)};
        incident.actions = {action};
        const PastIncident past = pastIncident(incident);
        AnAction same =
            AnAction(3, "10:30").answering({kDisk}).dueOn("2024-03-05").closed(ActionStatus::Verified, "10:40");
        same.past.uuid = uuid(1001);
        QCOMPARE(past, AnIncident(1, "10:00", 20)
                           .with(kDisk, CauseRole::Trigger)
                           .with(same)
                           .classed(Classification::NearMiss)
                           .past);
        QCOMPARE(pastIncident(Incident()).impact, std::nullopt);
    }

    void takesParentsFromTheCatalogue()
    {
        using namespace recurrencetest;
        Cause disk;
        disk.uuid = uuid(kDisk);
        disk.parent = uuid(kStorage);
        Cause storage;
        storage.uuid = uuid(kStorage);
        QCOMPARE(parentsOf({disk, storage}), (QHash<QUuid, QUuid>{{uuid(kDisk), uuid(kStorage)}}));
    }
};

NEVERTWICE_TEST(RecurrenceTest);
#include "recurrence_test.moc"
