#include "ui/insights/chartsources.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString bucketLabel(Buckets::Unit unit, QDate start, bool isFirst)
{
    const QLocale locale;
    const bool beginsYear = isFirst || start.month() <= (unit == Buckets::Unit::Quarter ? 3 : 1);
    switch (unit) {
    case Buckets::Unit::Week:
        return locale.toString(start, SourceText::tr("d MMM", "a day on an axis"));
    case Buckets::Unit::Month: {
        const QString month = locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
        return beginsYear ? month + u'\n' + locale.toString(start, u"yyyy"_s) : month;
    }
    case Buckets::Unit::Quarter: {
        const QString quarter = SourceText::tr("Q%1", "quarter of a year").arg((start.month() + 2) / 3);
        return beginsYear ? quarter + u'\n' + locale.toString(start, u"yyyy"_s) : quarter;
    }
    case Buckets::Unit::Year:
        return locale.toString(start, u"yyyy"_s);
    }
    return {};
}

QString bucketName(Buckets::Unit unit, QDate start)
{
    const QLocale locale;
    switch (unit) {
    case Buckets::Unit::Week:
        return SourceText::tr("Week from %1", "day").arg(dayText(start));
    case Buckets::Unit::Month:
        return SourceText::tr("%1 %2", "month and year")
            .arg(locale.standaloneMonthName(start.month(), QLocale::LongFormat), locale.toString(start, u"yyyy"_s));
    case Buckets::Unit::Quarter:
        return SourceText::tr("Q%1 %2", "quarter and year")
            .arg((start.month() + 2) / 3)
            .arg(locale.toString(start, u"yyyy"_s));
    case Buckets::Unit::Year:
        return locale.toString(start, u"yyyy"_s);
    }
    return {};
}

} // namespace

QStringList bucketLabels(const Buckets &buckets)
{
    QStringList labels;
    for (const QDate &start : buckets.starts)
        labels.append(bucketLabel(buckets.unit, start, labels.isEmpty()));
    if (buckets.isOpen) labels.first() = SourceText::tr("to %1", "a year and all before it").arg(labels.first());
    return labels;
}

QStringList bucketNames(const Buckets &buckets)
{
    QStringList names;
    for (const QDate &start : buckets.starts)
        names.append(bucketName(buckets.unit, start));
    if (buckets.isOpen) names.first() = SourceText::tr("%1 and before", "a year").arg(names.first());
    return names;
}

QString bucketWord(Buckets::Unit unit)
{
    switch (unit) {
    case Buckets::Unit::Week:
        return SourceText::tr("Week");
    case Buckets::Unit::Month:
        return SourceText::tr("Month");
    case Buckets::Unit::Quarter:
        return SourceText::tr("Quarter");
    case Buckets::Unit::Year:
        return SourceText::tr("Year");
    }
    return {};
}

void addTo(ChartCell &cell, const QUuid &incident, double amount)
{
    cell.value = cell.value.value_or(0) + amount;
    cell.incidents.append(incident);
}

QString ofText(qsizetype n, qsizetype of)
{
    return SourceText::tr("%1 of %2", "how many are known, of how many").arg(numberText(n), numberText(of));
}

ChartSources::ChartSources(const Records &records, const Scope &scope, const Statistics &statistics,
                           const TimeSpan &span, Facts facts)
    : m_records(records), m_statistics(statistics), m_facts(std::move(facts)), m_places(countedPlaces(records, scope))
{
    m_placeOf.reserve(records.details.size());
    for (qsizetype i = 0; i < records.history.incidents.size(); ++i)
        m_placeOf.insert(records.history.incidents.at(i).uuid, i);
    placeInTime(span);
}

void ChartSources::placeInTime(const TimeSpan &span)
{
    const QDate tomorrow = m_facts.now.day().addDays(1);
    QDate from = span.now ? span.now->from : tomorrow;
    QDate until = span.now ? span.now->until : tomorrow;
    if (!span.now)
        for (const qsizetype place : std::as_const(m_places)) {
            const Moment &started = at(place).past.started;
            if (!started.isKnown()) continue;
            from = std::min(from, started.day());
            until = std::max(until, started.day().addDays(1));
        }
    if (from >= until) from = until.addDays(-1);
    m_buckets = bucketsOf(from, until);
    m_byBucket.resize(m_buckets.starts.size());
    for (const qsizetype place : std::as_const(m_places))
        if (const qsizetype bucket = m_buckets.of(at(place).past.started); bucket >= 0)
            m_byBucket[bucket].append(place);
    m_passed = {Moment::onDay(from).msecs(), std::min(Moment::onDay(until).msecs(), m_facts.now.msecs())};
}

Chart ChartSources::ofTime(const QString &key, const QString &title, const QString &how) const
{
    Chart chart;
    chart.key = key;
    chart.title = title;
    chart.how = how;
    chart.about = bucketWord(m_buckets.unit);
    chart.categories = bucketLabels(m_buckets);
    chart.fullNames = bucketNames(m_buckets);
    return chart;
}

ChartSeries ChartSources::seriesOfTime(const QString &name, ChartInk ink) const
{
    ChartSeries series{name, ink, {}};
    series.cells.fill({0.0, {}, {}}, m_buckets.starts.size());
    return series;
}

} // namespace nevertwice
