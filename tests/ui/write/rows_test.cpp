#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/measures.h"
#include "ui/write/timelineitemmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class RowsTest : public QObject
{
    Q_OBJECT

    static QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

private slots:
    void showEventsInTheOrderOfTime()
    {
        TimelineItemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({anEvent().at("2026-01-05T12:00:00Z").saying("later"), anEvent().saying("after that"),
                    anEvent().at("2026-01-05T10:00:00Z").saying("earlier")},
                   ShownZone(u"Europe/Berlin"_s));
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(cell(model, row, TimelineItemModel::TextColumn));
        QCOMPARE(texts, (QStringList{u"earlier"_s, u"later"_s, u"after that"_s}));
        QCOMPARE(cell(model, 0, TimelineItemModel::TimeColumn), u"11:00"_s);
    }

    void beginANewDayOfTheIncidentsZoneWithItsDate()
    {
        TimelineItemModel model;
        model.show({anEvent().at("2026-01-05T22:30:00Z"), anEvent().at("2026-01-05T23:30:00Z"),
                    anEvent().at("2026-01-05T23:40:00Z")},
                   ShownZone(u"Europe/Berlin"_s));
        QCOMPARE(cell(model, 0, 0, TimelineItemModel::DayRole), u"Monday, 5 Jan 2026"_s);
        QCOMPARE(cell(model, 1, 0, TimelineItemModel::DayRole), u"Tuesday, 6 Jan 2026"_s);
        QCOMPARE(cell(model, 2, 0, TimelineItemModel::DayRole), QString());
    }

    void sayWhenWhatKindAndWho()
    {
        TimelineItemModel model;
        model.show({anEvent()
                        .at("2026-01-05T10:00:00Z")
                        .until("2026-01-05T10:20:00Z")
                        .ofKind(EventKind::FalseLead)
                        .saying("Blamed the cache")
                        .by("Kim")
                        .starred()},
                   ShownZone(u"UTC"_s));
        const QString spoken = cell(model, 0, TimelineItemModel::TextColumn, Qt::AccessibleTextRole);
        for (const QString &fact : {u"5 Jan 2026, 10:00 UTC"_s, u"False lead"_s, u"Blamed the cache"_s,
                                    u"until 10:20"_s, u"Kim"_s, u"starred"_s})
            QVERIFY2(spoken.contains(fact), qPrintable(spoken));
    }

    void tellWhichActionsAreOverdue()
    {
        ActionItemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(u"INC-7"_s,
                   {anAction().numbered(1).titled("Late").dueOn("2026-01-01").ownedBy("Kim"),
                    anAction().numbered(2).titled("In time").dueOn("2026-02-01"),
                    anAction().numbered(3).titled("Kept").dueOn("2026-01-01").doneAt("2026-01-02T10:00:00Z")},
                   QDate(2026, 1, 11));
        const auto fact = [&](int row) { return model.index(row, 0).data(ActionItemModel::FactRole).value<Fact>(); };
        QCOMPARE(fact(0).status, u"10 days overdue"_s);
        QVERIFY(fact(0).statusInk == Ink::Danger);
        QVERIFY(fact(0).meta.startsWith(u"INC-7.1"_s));
        QCOMPARE(fact(1).status, u"Open"_s);
        QVERIFY(fact(1).meta.contains(u"No owner"_s));
        QCOMPARE(fact(2).status, u"Done"_s);
        QVERIFY(fact(2).isSettled);
        const QString spoken = cell(model, 0, 0, Qt::AccessibleTextRole);
        QVERIFY2(spoken.contains(u"Late"_s) && spoken.contains(u"10 days overdue"_s), qPrintable(spoken));
    }

    void tellMeasuresWithTheirFormulasAndWhatIsNotKnown()
    {
        const QList<ShownMeasure> measures =
            shownMeasures(anIncident().startedAt("2026-01-05T10:00:00Z").detectedAt("2026-01-05T10:07:00Z"));
        QCOMPARE(measures.size(), 5);
        QCOMPARE(measures[0].value, u"7 min"_s);
        QVERIFY(measures[0].formula.contains(u"detected − started"_s));
        QCOMPARE(measures[3].value, QString());
        QVERIFY(measures[3].formula.contains(u"not known"_s));
        const QList<ShownMeasure> whole =
            shownMeasures(anIncident().startedAt("2026-01-05T10:00:00Z").resolvedAt("2026-01-05T11:32:00Z"));
        QCOMPARE(whole[4].name, u"Impact until resolved"_s);
        QCOMPARE(whole[4].value, u"1 h 32 min"_s);
        const QList<ShownMeasure> told =
            shownMeasures(anIncident().affectingFrom("2026-01-05T10:00:00Z", "2026-01-05T10:45:00Z"));
        QCOMPARE(told[4].name, u"Impact"_s);
        QCOMPARE(told[4].value, u"45 min"_s);
    }

    void drawPhasesFromMilestonesWithTheTimesBetweenThem()
    {
        const Incident incident = anIncident()
                                      .startedAt("2026-01-05T10:00:00Z")
                                      .detectedAt("2026-01-05T10:07:00Z")
                                      .mitigatedAt("2026-01-05T11:00:00Z")
                                      .resolvedAt("2026-01-05T12:00:00Z");
        const QList<BandPart> parts = bandParts(incident);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0].name, u"Undetected"_s);
        QCOMPARE(parts[1].phases, (QList<int>{1, 2, 3})); // nobody wrote when it was acknowledged
        QCOMPARE(parts[2].duration, u"1 h"_s);
        const QList<BandTick> ticks = bandTicks(parts, ShownZone(u"UTC"_s));
        QCOMPARE(ticks.size(), 4);
        QCOMPARE(ticks[1].text, u"10:07"_s);
        QVERIFY(ticks[1].dated.isEmpty()); // all of one day
        const Incident overnight = anIncident()
                                       .startedAt("2026-01-05T23:50:00Z")
                                       .mitigatedAt("2026-01-06T00:30:00Z")
                                       .resolvedAt("2026-01-06T17:56:00Z");
        const QList<BandTick> twoDays = bandTicks(bandParts(overnight), ShownZone(u"UTC"_s));
        QCOMPARE(twoDays.last().text, u"17:56"_s);
        QCOMPARE(twoDays.last().day, QDate(2026, 1, 6));
        QVERIFY2(twoDays.last().dated.contains(u"6 Jan"_s), qPrintable(twoDays.last().dated));
    }
};

NEVERTWICE_TEST(RowsTest);
#include "rows_test.moc"
