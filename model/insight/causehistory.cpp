#include "model/insight/causehistory.h"

#include "model/insight/promises.h"

#include <QSet>

#include <algorithm>

namespace nevertwice {

namespace causehistory {

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

QSet<QUuid> answeredBy(const PastAction &action, const PastIncident &maker)
{
    QSet<QUuid> answered(action.answers.begin(), action.answers.end());
    answered.remove(QUuid());
    if (answered.isEmpty())
        for (const PastCause &cause : maker.causes)
            if (cause.role == CauseRole::Root) answered.insert(cause.uuid);
    return answered;
}

class Summing
{
public:
    Summing(const QList<QUuid> &causes, const Moment &now) : m_now(now)
    {
        for (const QUuid &cause : causes) {
            m_places.insert(cause, m_summaries.size());
            CauseSummary summary;
            summary.cause = cause;
            summary.trend = QList<int>(kTrendMonths, 0);
            m_summaries.append(summary);
        }
    }

    void add(const PastIncident &past)
    {
        if (past.isDeleted) return;
        QSet<QUuid> had, brought;
        for (const PastCause &cause : past.causes) {
            had.insert(cause.uuid);
            if (bringsAbout(cause.role) && !isRehearsal(past.classification)) brought.insert(cause.uuid);
        }
        for (const QUuid &cause : std::as_const(had)) {
            const auto at = m_places.constFind(cause);
            if (at == m_places.constEnd()) continue;
            if (brought.contains(cause))
                count(past, m_summaries[*at]);
            else
                m_summaries[*at].others.append(past.uuid);
        }
        for (const PastAction &action : past.actions) {
            if (isClosed(action)) continue;
            const bool isLate = action.due.isKnown() && m_now.isKnown() && action.due.day() < m_now.day();
            for (const QUuid &cause : answeredBy(action, past)) {
                const auto at = m_places.constFind(cause);
                if (at == m_places.constEnd()) continue;
                ++m_summaries[*at].open;
                if (isLate) ++m_summaries[*at].overdue;
            }
        }
    }

    QList<CauseSummary> take(const QHash<QUuid, Moment> &starts)
    {
        const auto isLater = [&](const QUuid &a, const QUuid &b) {
            const Moment first = starts.value(a);
            const Moment second = starts.value(b);
            if (first.isKnown() != second.isKnown()) return first.isKnown();
            return first.isKnown() && first.msecs() > second.msecs();
        };
        for (CauseSummary &summary : m_summaries)
            for (QList<QUuid> *list : {&summary.incidents, &summary.others})
                std::stable_sort(list->begin(), list->end(), isLater);
        return m_summaries;
    }

private:
    void count(const PastIncident &past, CauseSummary &summary) const
    {
        summary.incidents.append(past.uuid);
        if (past.impact) {
            summary.impact += *past.impact;
            ++summary.impactOf;
        }
        if (!past.started.isKnown()) return;
        if (!summary.first.isKnown() || past.started.msecs() < summary.first.msecs()) summary.first = past.started;
        if (!summary.last.isKnown() || past.started.msecs() > summary.last.msecs()) summary.last = past.started;
        if (!m_now.isKnown()) return;
        const int ago = monthsBetween(past.started.day(), m_now.day());
        if (ago >= 0 && ago < kTrendMonths) ++summary.trend[kTrendMonths - 1 - ago];
    }

    Moment m_now;
    QHash<QUuid, qsizetype> m_places;
    QList<CauseSummary> m_summaries;
};

} // namespace causehistory

QList<CauseSummary> causeSummaries(const History &history, const QList<QUuid> &causes, const Moment &now)
{
    causehistory::Summing summing(causes, now);
    QHash<QUuid, Moment> starts;
    for (const PastIncident &past : history.incidents) {
        starts.insert(past.uuid, past.started);
        summing.add(past);
    }
    return summing.take(starts);
}

} // namespace nevertwice
