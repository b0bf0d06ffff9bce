#pragma once

#include "model/insight/load.h"
#include "model/insight/spans.h"
#include "model/insight/statistics.h"
#include "ui/insights/chart.h"

#include <QHash>

#include <optional>

namespace nevertwice {

// What charts are made from: the records, which of them are counted, and the numbers that are known of them.
class ChartSources
{
public:
    // How much incidents take from people, where somebody asked for it.
    struct Load
    {
        WorkingHours hours;
        QList<PersonLoad> people; // loadOf()
    };
    struct Facts
    {
        QHash<QUuid, QString> causes; // their titles
        QList<Incident> latest;       // some of the counted ones whole, the latest first
        Moment now;
        Scope ofAnyTime = {}; // the same question without the time: what began before it may last into it
        std::optional<Load> load = std::nullopt;
    };
    // The records and the statistics outlive it.
    ChartSources(const Records &records, const Scope &scope, const Statistics &statistics, const TimeSpan &span,
                 Facts facts);

    struct Entry
    {
        const PastIncident &past;
        const IncidentDetails &details;
    };
    const QList<qsizetype> &places() const { return m_places; }       // of those that are counted
    const QList<qsizetype> &ofAnyTime() const { return m_ofAnyTime; } // also those that began outside of the time
    Entry at(qsizetype place) const { return {m_records.history.incidents.at(place), m_records.details.at(place)}; }
    const Records &records() const { return m_records; }
    // Where those stand, which are some of the counted ones in the same order: all lists of the statistics are.
    QList<qsizetype> placesOf(const QList<QUuid> &incidents) const;
    const Statistics &statistics() const { return m_statistics; }
    const Facts &facts() const { return m_facts; }
    const Buckets &buckets() const { return m_buckets; }
    // Those that began in one part of the time.
    const QList<qsizetype> &in(qsizetype bucket) const { return m_byBucket.at(bucket); }
    qsizetype bucketAt(qsizetype place) const { return bucketOf(at(place).past.started); }
    // The time that is looked at, as far as it has passed: from the first day that is shown, or the first incident,
    // until now.
    Stretch passed() const { return m_passed; }

    // A chart of time without its series.
    Chart ofTime(const QString &key, const QString &title, const QString &how) const;
    // A series with a zero for every part of the time.
    ChartSeries seriesOfTime(const QString &name, ChartInk ink) const;

private:
    void placeInTime(const TimeSpan &span);
    qsizetype bucketOf(const Moment &started) const;

    const Records &m_records;
    const Statistics &m_statistics;
    Facts m_facts;
    QList<qsizetype> m_places;
    QList<qsizetype> m_ofAnyTime;
    Buckets m_buckets;
    bool m_hasLater = false; // the last part has what is said to begin after today
    QList<QList<qsizetype>> m_byBucket;
    Stretch m_passed;
};

// The parts of a time as an axis says them, by the locale: "Mar", and the year where it begins.
QStringList bucketLabels(const Buckets &buckets);
QStringList bucketNames(const Buckets &buckets); // "March 2026"
QString bucketWord(Buckets::Unit unit);          // "Month"

// Adds an amount to a cell, and its incident once: all amounts of one incident are added one after the other.
void addTo(ChartCell &cell, const QUuid &incident, double amount = 1);
// So many of so many: "7 of 9".
QString ofText(qsizetype n, qsizetype of);

// The charts by what they are about, in the order in which a page shows them; those that look at the same thing in
// several ways follow each other and have the same key.
QList<Chart> chartsOfTime(const ChartSources &sources);
QList<Chart> chartsOfCauses(const ChartSources &sources);
QList<Chart> chartsOfPromises(const ChartSources &sources);
QList<Chart> chartsOfServices(const ChartSources &sources);
QList<Chart> chartsOfLoad(const ChartSources &sources);

} // namespace nevertwice
