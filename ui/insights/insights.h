#pragma once

#include "model/domain/result.h"
#include "model/insight/load.h"
#include "model/insight/spans.h"
#include "model/insight/statistics.h"
#include "model/store/answering.h"
#include "ui/insights/chart.h"
#include "ui/insights/chartsources.h"
#include "ui/insights/tiles.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace nevertwice {

class Reader;

// What somebody wants to learn about.
struct InsightsQuestion
{
    TimeSpan span;
    QString query; // as it is typed into the search field of the list; empty for all
    Scope::Rehearsals rehearsals = Scope::Rehearsals::LeaveOut;
    Moment now;
    std::optional<WorkingHours> load = std::nullopt; // by which the load of people is counted; nothing: it is not

    bool operator==(const InsightsQuestion &) const = default;
};

// All that a page of insights shows.
struct Insights
{
    InsightsQuestion question;
    QList<Tile> tiles;
    QList<Chart> charts; // those with the same key are ways to look at the same
    qsizetype incidents = 0;
    qsizetype before = 0;  // incidents of the period it is compared with
    qsizetype leftOut = 0; // drills and false alarms
    qsizetype all = 0;     // incidents of the workspace
    QString misread;       // of the query: what looked like a filter and is none
};

// Reads what insights are made from and makes them; what was read is used again as long as nothing was saved. Belongs
// to one thread, like its reader.
class InsightsMaker
{
public:
    Result<Insights> make(const Reader &reader, const InsightsQuestion &question);

    // What was read last.
    const Records &records() const { return *m_records; }
    // Those of the chosen ones, or of all, that began in a period; valid as long as this lives and reads nothing new.
    Scope scopeOf(const std::optional<QSet<QUuid>> &chosen, const std::optional<Period> &period,
                  Scope::Rehearsals rehearsals) const;

private:
    Result<void> read(const Reader &reader);
    Moment startOf(const QUuid &incident) const;
    Result<std::optional<ChartSources::Load>> load(const Reader &reader, const InsightsQuestion &question,
                                                   const Scope &scope);

    std::optional<Records> m_records;
    std::optional<Recurrence> m_recurrence; // of their history
    std::optional<LoadMarks> m_loadMarks;   // once they were asked for
    QHash<QUuid, QString> m_causes;
    mutable QHash<QUuid, Moment> m_starts; // made by startOf()
    qint64 m_change = -1;                  // the last change in what was read
};

} // namespace nevertwice
