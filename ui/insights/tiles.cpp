#include "ui/insights/tiles.h"

#include "model/insight/measure.h"
#include "ui/insights/chart.h"
#include "ui/insights/chartsources.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct TileText
{
    Q_DECLARE_TR_FUNCTIONS(TileText)
};

const QChar kDash(0x2013);

QString tileValue(Chart::Unit unit, const std::optional<double> &value)
{
    return value ? chartValueText(unit, *value) : QString(kDash);
}

// Which way it went: less is better for all of them. Under eight on either side it is told, and not called good or bad.
void compare(Tile &tile, Chart::Unit unit, const std::optional<double> &now, const std::optional<double> &before,
             qsizetype fewest)
{
    if (!before || !now) {
        tile.change = TileText::tr("Nothing to compare with");
        return;
    }
    const double difference = *now - *before;
    const QString size =
        unit == Chart::Unit::Percent
            ? TileText::tr("%1 points", "percentage points").arg(numberText(std::llround(std::abs(difference))))
            : chartValueText(unit, std::abs(difference));
    const bool isSame = chartValueText(unit, *now) == chartValueText(unit, *before);
    tile.change = isSame           ? TileText::tr("As before")
                  : difference > 0 ? TileText::tr("%1 more", "an amount").arg(size)
                                   : TileText::tr("%1 less", "an amount").arg(size);
    tile.way = isSame || fewest < kFewestForATrend ? Tile::Change::Same
               : difference > 0                    ? Tile::Change::Worse
                                                   : Tile::Change::Better;
}

QString formulaText(Measure measure)
{
    return TileText::tr("%1 = %2.", "measure = formula")
        .arg(engineText(measureName(measure)), engineText(formula(measure)));
}

// Nothing where there are incidents, and of none of them it is known how long it lasted.
std::optional<double> avoidableMinutes(const AvoidableDowntime &downtime)
{
    const auto &all = downtime.incidents;
    const bool isKnown =
        all.isEmpty() || std::any_of(all.begin(), all.end(), [](const auto &one) { return one.impact.has_value(); });
    return isKnown ? std::optional(inMinutes(downtime.total)) : std::nullopt;
}

class TileMaker
{
public:
    explicit TileMaker(const TileSources &sources)
        : m_sources(sources), m_now(sources.now),
          m_fewest(sources.before ? std::min(sources.now.incidents, sources.before->incidents) : 0)
    {
    }

    QList<Tile> make() const
    {
        return {
            incidents(),
            spread(Measure::Resolve, TileText::tr("Time to resolve, median"), &Statistics::resolve, m_sources.resolved),
            spread(Measure::Detect, TileText::tr("Time to detect, median"), &Statistics::detect, m_sources.detected),
            repeat(),
            avoidable(),
            overdue()};
    }

private:
    template <typename Read> std::optional<double> before(Read read) const
    {
        return m_sources.before ? std::optional<double>(read(*m_sources.before)) : std::nullopt;
    }

    Tile incidents() const
    {
        Tile tile{u"incidents"_s,   TileText::tr("Incidents"), numberText(m_now.incidents), {}, {}, {}, {},
                  m_sources.counted};
        tile.from = m_now.leftOut == 0 ? TileText::tr("No drill, no false alarm")
                    : m_now.leftOut == 1
                        ? TileText::tr("1 drill or false alarm left out")
                        : TileText::tr("%n drills and false alarms left out", nullptr, int(m_now.leftOut));
        tile.formula =
            TileText::tr("Incidents that began in this time and answer the query; drills and false alarms aside.");
        compare(tile, Chart::Unit::Count, double(m_now.incidents),
                before([](const Statistics &s) { return double(s.incidents); }), m_fewest);
        return tile;
    }

    Tile spread(Measure measure, const QString &title, Distribution Statistics::*which,
                const QList<QUuid> &behind) const
    {
        const Distribution &now = m_now.*which;
        Tile tile{measureKey(measure),  title, tileValue(Chart::Unit::Minutes, now.median), {}, {}, {},
                  formulaText(measure), behind};
        tile.from = now.median ? TileText::tr("%1; 90 of 100 within %2", "7 of 9; ...")
                                     .arg(ofText(now.n, now.of), tileValue(Chart::Unit::Minutes, now.p90))
                               : TileText::tr("Known of %1", "none of so many").arg(ofText(now.n, now.of));
        const Distribution *past = m_sources.before ? &(m_sources.before->*which) : nullptr;
        compare(tile, Chart::Unit::Minutes, now.median, past ? past->median : std::nullopt,
                past ? std::min(now.n, past->n) : 0);
        return tile;
    }

    Tile repeat() const
    {
        const RepeatRate &now = m_now.repeat;
        const auto percent = [](const RepeatRate &rate) {
            return rate.rate ? std::optional(std::round(*rate.rate * 100)) : std::nullopt;
        };
        Tile tile{u"repeat"_s,
                  TileText::tr("Came back"),
                  tileValue(Chart::Unit::Percent, percent(now)),
                  {},
                  {},
                  {},
                  formulaText(Measure::Repeat),
                  now.uuids};
        tile.from = TileText::tr("%1 with causes", "so many of so many").arg(ofText(now.repeats, now.of));
        const RepeatRate *past = m_sources.before ? &m_sources.before->repeat : nullptr;
        compare(tile, Chart::Unit::Percent, percent(now), past ? percent(*past) : std::nullopt,
                past ? std::min(now.of, past->of) : 0);
        return tile;
    }

    Tile avoidable() const
    {
        const AvoidableDowntime &now = m_now.avoidable;
        const std::optional<double> minutes = avoidableMinutes(now);
        Tile tile{u"avoidable"_s,
                  TileText::tr("Avoidable downtime"),
                  tileValue(Chart::Unit::Minutes, minutes),
                  {},
                  {},
                  {},
                  formulaText(Measure::Avoidable),
                  {}};
        for (const AvoidableIncident &one : now.incidents)
            tile.incidents.append(one.uuid);
        const QString count = now.incidents.size() == 1
                                  ? TileText::tr("1 incident")
                                  : TileText::tr("%n incidents", nullptr, int(now.incidents.size()));
        tile.from = now.incidents.isEmpty() ? TileText::tr("In no incident")
                    : !minutes              ? TileText::tr("In %1 whose impact is not known").arg(count)
                                            : TileText::tr("In %1, %2 of it while an action was overdue")
                                     .arg(count, tileValue(Chart::Unit::Minutes, inMinutes(now.overdue)));
        compare(tile, Chart::Unit::Minutes, minutes,
                m_sources.before ? avoidableMinutes(m_sources.before->avoidable) : std::nullopt, m_fewest);
        return tile;
    }

    // As they stand now: what was overdue at the end of the period before is not known any more.
    Tile overdue() const
    {
        const PromiseSum &now = m_now.promises;
        Tile tile{u"overdue"_s, TileText::tr("Promises overdue"), numberText(now.overdue), {}, {}, {}, {}, now.late};
        tile.from = TileText::tr("%1 open, %2 kept", "so many actions").arg(numberText(now.open), numberText(now.kept));
        tile.change = TileText::tr("Of these incidents, now");
        tile.formula = TileText::tr("Actions of these incidents that are open after their due day.");
        return tile;
    }

    const TileSources &m_sources;
    const Statistics &m_now;
    qsizetype m_fewest;
};

} // namespace

QList<Tile> tilesOf(const TileSources &sources)
{
    return TileMaker(sources).make();
}

} // namespace nevertwice
