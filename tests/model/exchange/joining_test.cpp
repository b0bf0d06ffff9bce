#include "model/exchange/joining.h"

#include "model/domain/document.h"
#include "model/exchange/markdownreport.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What a document tells, put into an incident that is there.
class JoiningTest : public QObject
{
    Q_OBJECT

    static Incident document()
    {
        return readReportText(
                   u"# Seats gone\n\nDate: 2025-11-04\nSeverity: SEV2\nServices: booking\n\n## Summary\n\n"
                   "No seat for 40 minutes.\n\n## Timeline (UTC)\n\n- 09:10 Errors\n- 09:50 Back again\n\n"
                   "## Root cause\n\nAn old cache.\n\n## Action items\n\n- Empty the cache (owner: Petra)\n\n"
                   "## Thanks\n\nTo all.\n"_s,
                   {{}, u"/reports/seats.md"_s})
            .incidents.value(0);
    }

private slots:
    void fillsWhatIsEmptyAndKeepsWhatIsThere()
    {
        Incident mine = anIncident().titled("Mine").ofSeverity(Severity::Sev1);
        mine.summary = u"I wrote this."_s;
        mine.milestones.started = *Moment::read(u"2025-11-04T09:00:00Z"_s);
        const Incident both = joined(mine, document());
        QCOMPARE(both.title, u"Mine"_s);
        QCOMPARE(both.severity, Code<Severity>(Severity::Sev1));
        QCOMPARE(both.milestones.started, mine.milestones.started);
        QCOMPARE(both.summary.trimmed(), u"I wrote this.\n\nNo seat for 40 minutes."_s);
        QCOMPARE(both.rootCause.trimmed(), u"An old cache."_s);
        QCOMPARE(both.timeline.size(), 2);
        QCOMPARE(both.actions.size(), 1);
        QCOMPARE(both.actions[0].owner, u"Petra"_s);
        QCOMPARE(both.services, QStringList{u"booking"_s});
        QVERIFY(validate(both).ok());
    }

    void addsNothingTheSecondTime()
    {
        const Incident mine = anIncident().titled("Mine");
        const Incident once = joined(mine, document());
        QCOMPARE(joined(once, document()), once);
    }

    void givesRowsANameOfTheirOwn()
    {
        const Incident from = document();
        const Incident both = joined(anIncident().titled("Mine"), from);
        QVERIFY(both.timeline[0].uuid != from.timeline[0].uuid);
        const QStringList rows = both.inferred.filter(u"timeline/"_s);
        QVERIFY(!rows.isEmpty());
        for (const QString &path : rows)
            QVERIFY2(path.contains(both.timeline[0].uuid.toString(QUuid::WithoutBraces)) ||
                         path.contains(both.timeline[1].uuid.toString(QUuid::WithoutBraces)),
                     qPrintable(path));
    }
};

NEVERTWICE_TEST(JoiningTest);
#include "joining_test.moc"
