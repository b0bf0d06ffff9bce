#include "ui/insights/chartsources.h"

#include "ui/kit/format.h"
#include "ui/kit/inenglish.h"

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
    const QLocale locale = shownLocale();
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
    const QLocale locale = shownLocale();
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
    if (cell.incidents.isEmpty() || cell.incidents.last() != incident) cell.incidents.append(incident);
}

QString ofText(qsizetype n, qsizetype of)
{
    return SourceText::tr("%1 of %2", "how many are known, of how many").arg(numberText(n), numberText(of));
}

ChartSources::ChartSources(const Records &records, const Scope &scope, const Statistics &statistics,
                           const TimeSpan &span, Facts facts)
    : m_records(records), m_statistics(statistics), m_facts(std::move(facts)), m_places(countedPlaces(records, scope)),
      m_ofAnyTime(countedPlaces(records, m_facts.ofAnyTime))
{
    placeInTime(span);
}

QList<qsizetype> ChartSources::placesOf(const QList<QUuid> &incidents) const
{
    QList<qsizetype> places;
    places.reserve(incidents.size());
    for (const qsizetype place : m_places) {
        if (places.size() == incidents.size()) break;
        if (at(place).past.uuid == incidents.at(places.size())) places.append(place);
    }
    return places;
}

// All of the time ends today: a year that was misread must not press all others into one bar.
void ChartSources::placeInTime(const TimeSpan &span)
{
    const QDate tomorrow = m_facts.now.day().addDays(1);
    QDate from = span.now ? span.now->from : tomorrow;
    QDate until = span.now ? span.now->until : tomorrow;
    // What has not come yet is no part of the time in which nothing happened.
    if (span.now && from < tomorrow) until = std::min(until, tomorrow);
    if (!span.now || until < span.now->until)
        for (const qsizetype place : std::as_const(m_places)) {
            const Moment &started = at(place).past.started;
            if (!started.isKnown() || (span.now && started.day() >= span.now->until)) continue;
            from = std::min(from, started.day());
            if (span.now) until = std::max(until, started.day().addDays(1));
            m_hasLater |= !span.now && started.day() >= tomorrow;
        }
    if (from >= until) from = until.addDays(-1);
    m_buckets = bucketsOf(from, span.now ? span.now->until : until);
    while (m_buckets.starts.size() > 1 && m_buckets.starts.last() >= until)
        m_buckets.starts.removeLast();
    m_buckets.until = until;
    m_byBucket.resize(m_buckets.starts.size());
    for (const qsizetype place : std::as_const(m_places))
        if (const qsizetype bucket = bucketOf(at(place).past.started); bucket >= 0) m_byBucket[bucket].append(place);
    m_passed = {Moment::onDay(m_buckets.starts.first()).msecs(),
                std::min(Moment::onDay(until).msecs(), m_facts.now.msecs())};
}

qsizetype ChartSources::bucketOf(const Moment &started) const
{
    const bool isLater = m_hasLater && started.isKnown() && started.day() >= m_buckets.until;
    return isLater ? m_buckets.starts.size() - 1 : m_buckets.of(started);
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
    if (m_hasLater) chart.fullNames.last() = SourceText::tr("%1 and later", "a month").arg(chart.fullNames.last());
    return chart;
}

ChartSeries ChartSources::seriesOfTime(const QString &name, ChartInk ink) const
{
    ChartSeries series{name, ink, {}};
    series.cells.fill({0.0, {}, {}}, m_buckets.starts.size());
    return series;
}

} // namespace nevertwice
