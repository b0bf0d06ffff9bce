#include "model/domain/checklist.h"

#include "model/domain/document.h"
#include "model/domain/patch.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ChecklistTest : public QObject
{
    Q_OBJECT

    static Checklists lists()
    {
        return {{{u"sev2"_s, {{u"Say who leads"_s, std::nullopt}, {u"Tell support"_s, EventKind::Communication}}}},
                {{u"Checkout"_s, {{u"Tell support"_s, std::nullopt}, {u"Stop the nightly job"_s, std::nullopt}}}}};
    }
    static Incident severe()
    {
        Incident incident = anIncident().titled("Slow").ofSeverity(Severity::Sev2);
        incident.services = {u"checkout"_s};
        return incident;
    }
    const Moment m_now = at("2026-02-01T12:03:00Z");

private slots:
    void comeFromTheSeverityThenFromTheServicesEachOnce()
    {
        QStringList texts;
        for (const ChecklistStep &step : lists().stepsFor(severe()))
            texts.append(step.text);
        QCOMPARE(texts, (QStringList{u"Say who leads"_s, u"Tell support"_s, u"Stop the nightly job"_s}));
        QVERIFY(lists().stepsFor(anIncident()).isEmpty());
    }

    void beginWithTheUsualOnesUntilSomebodyWritesTheirOwn()
    {
        const Checklists usual = Checklists::read(QJsonValue());
        QVERIFY(!usual.severities.value(u"sev1"_s).isEmpty() && !usual.severities.value(u"sev2"_s).isEmpty());
        QVERIFY(Checklists::read(QJsonObject()).severities.isEmpty()); // somebody wants none
        QCOMPARE(Checklists::read(usual.json()), usual);
        QCOMPARE(Checklists::read(lists().json()), lists());
    }

    void leaveOutWhatCannotBeReadAndWhatIsTooMuch()
    {
        QJsonArray many;
        for (int i = 0; i < 100; ++i)
            many.append(
                QJsonObject{{u"text"_s, u"step %1 "_s.arg(i) + QString(5000, u'x')}, {u"adds"_s, u"nonsense"_s}});
        const Checklists read = Checklists::read(
            QJsonObject{{u"severities"_s, QJsonObject{{u"sev1"_s, many}, {u"sev2"_s, 7}}}, {u"services"_s, true}});
        QCOMPARE(read.severities.size(), 1);
        const ChecklistSteps steps = read.severities.first();
        QCOMPARE(steps.size(), kMostSteps);
        QVERIFY(steps.first().text.size() <= kLongestStep && !steps.first().adds);
    }

    void noteWhoAndWhenAndAddALineWhereTheStepSaysSo()
    {
        const Incident before = severe();
        Incident after = withTick(before, {u"Say who leads"_s, std::nullopt}, m_now, u"Ines"_s);
        after = withTick(after, {u"Tell support"_s, EventKind::Communication}, m_now, u"Ines"_s);
        QCOMPARE(after.actions.size(), 0);
        QCOMPARE(after.timeline.size(), 1);
        QVERIFY(after.timeline.first().kind == EventKind::Communication);
        const auto ticks = ticksOf(after);
        QCOMPARE(ticks.value(u"Say who leads"_s), (ChecklistTick{m_now, u"Ines"_s, {}}));
        QCOMPARE(ticks.value(u"Tell support"_s).event, after.timeline.first().uuid);
        QCOMPARE(stepsNotDone(lists(), after), QStringList{u"Stop the nightly job"_s});
        QCOMPARE(must(fromDocument(toDocument(after))), after); // it is kept
        QCOMPARE(withoutTick(withoutTick(after, u"Tell support"_s), u"Say who leads"_s), before);
    }

    void leaveALineInWhichSomebodyWroteMore()
    {
        Incident after = withTick(severe(), {u"Tell support"_s, EventKind::Communication}, m_now, {});
        after.timeline.first().text += u", who knew it already"_s;
        after = withoutTick(after, u"Tell support"_s);
        QCOMPARE(after.timeline.size(), 1);
        QVERIFY(ticksOf(after).isEmpty());
    }

    void areTickedByTwoAtOnce()
    {
        const Incident base = withTick(severe(), {u"Look"_s, std::nullopt}, m_now, {});
        const Incident mine = withTick(base, {u"Say who leads"_s, std::nullopt}, m_now, u"Ines"_s);
        const Incident theirs = withTick(base, {u"Ask. Why/how 100 %?"_s, std::nullopt}, m_now, u"Ola"_s);
        const Merge merged = merge(toDocument(base), toDocument(mine), toDocument(theirs));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(ticksOf(must(fromDocument(merged.merged))).size(), 3);
    }

    void becomeActionsOrQuestionsOnlyWhenSomebodySaysSo()
    {
        Incident after = withStepAsAction(severe(), u"Say who leads"_s, m_now, {{u"sev2"_s, 10}});
        QCOMPARE(after.actions.size(), 1);
        QCOMPARE(after.actions.first().due.day(), QDate(2026, 2, 11));
        after = withStepAsQuestion(withChecklistOffered(after), u"Tell support"_s, u"Ines"_s);
        QVERIFY(after.questions.first().text.contains(u"Tell support"_s));
        QVERIFY(isChecklistOffered(after) && !isChecklistOffered(severe()));
    }
};

NEVERTWICE_TEST(ChecklistTest);
#include "checklist_test.moc"
