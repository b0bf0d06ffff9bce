#include "model/insight/causehistory.h"

#include "tests/model/insight/anyhistory.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace nevertwice;

// The catalogue counted cause by cause, each by a walk over everything.
namespace causehistorytest {

using namespace recurrenceproperties;

bool has(const PastIncident &past, const QUuid &cause)
{
    return std::any_of(past.causes.begin(), past.causes.end(), [&](const PastCause &one) { return one.uuid == cause; });
}

bool isBroughtAbout(const PastIncident &past, const QUuid &cause)
{
    return !recurrenceproperties::isRehearsal(past) && causesOf(past).contains(cause);
}

CauseSummary slow(const History &history, const QUuid &cause, const Moment &now)
{
    CauseSummary summary;
    summary.cause = cause;
    summary.trend = QList<int>(kTrendMonths, 0);
    QList<PastIncident> dated, undated, datedOthers, undatedOthers;
    for (const PastIncident &past : history.incidents) {
        if (past.isDeleted) continue;
        for (const PastAction &action : past.actions) {
            const bool isClosed = action.status == ActionStatus::Done || action.status == ActionStatus::Verified ||
                                  action.status == ActionStatus::WontDo;
            if (isClosed || !answeredBy(action, past).contains(cause)) continue;
            ++summary.open;
            if (action.due.isKnown() && action.due.day() < now.day()) ++summary.overdue;
        }
        if (!has(past, cause)) continue;
        if (!isBroughtAbout(past, cause)) {
            (past.started.isKnown() ? datedOthers : undatedOthers).append(past);
            continue;
        }
        (past.started.isKnown() ? dated : undated).append(past);
        if (past.impact) {
            summary.impact += *past.impact;
            ++summary.impactOf;
        }
    }
    for (QList<PastIncident> *list : {&dated, &datedOthers})
        std::stable_sort(list->begin(), list->end(), [](const PastIncident &a, const PastIncident &b) {
            return a.started.msecs() > b.started.msecs();
        });
    for (const PastIncident &past : dated + undated)
        summary.incidents.append(past.uuid);
    for (const PastIncident &past : datedOthers + undatedOthers)
        summary.others.append(past.uuid);
    for (const PastIncident &past : dated)
        for (int step = 0; step < kTrendMonths; ++step) {
            const QDate month = now.day().addMonths(step + 1 - kTrendMonths);
            const QDate day = past.started.day();
            if (day.year() == month.year() && day.month() == month.month()) ++summary.trend[step];
        }
    for (const PastIncident &past : dated) { // one of several that are first or last: whichever, the time is the same
        if (!summary.first.isKnown() || past.started.msecs() < summary.first.msecs()) summary.first = past.started;
        if (!summary.last.isKnown() || past.started.msecs() > summary.last.msecs()) summary.last = past.started;
    }
    return summary;
}

} // namespace causehistorytest

class CauseHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAWalkOverEverythingGives()
    {
        QVERIFY(test::holds("a cause is counted as by looking at every incident", [] {
            History history = causehistorytest::anyHistory();
            const Moment now = *Moment::read(QStringLiteral("2024-03-04T12:00:00Z"));
            // Some began in other months, also in such that are out of sight.
            for (PastIncident &past : history.incidents)
                if (past.started.isKnown() && causehistorytest::any(2) == 0)
                    past.started = Moment::onDay(past.started.day().addMonths(-causehistorytest::any(30)));
            QList<QUuid> causes;
            for (int i = 0; i < causehistorytest::kCauses; ++i)
                causes.append(causehistorytest::cause(i));
            const QList<CauseSummary> summaries = causeSummaries(history, causes, now);
            RC_ASSERT(summaries.size() == causes.size());
            for (qsizetype i = 0; i < causes.size(); ++i) {
                CauseSummary found = summaries[i];
                CauseSummary wanted = causehistorytest::slow(history, causes[i], now);
                RC_ASSERT(found.first.msecs() == wanted.first.msecs());
                RC_ASSERT(found.last.msecs() == wanted.last.msecs());
                found.first = wanted.first; // a day and its midnight are one time
                found.last = wanted.last;
                RC_ASSERT(found == wanted);
            }
        }));
    }
};

NEVERTWICE_TEST(CauseHistoryTest);
#include "causehistory_test.moc"
