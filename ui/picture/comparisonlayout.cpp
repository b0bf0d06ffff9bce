#include "ui/picture/comparisonlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace comparisonlayout {

constexpr double kSide = kComparisonSide;
constexpr double kAxis = 22;
constexpr double kLaneGap = 14; // above and below the line between two
constexpr double kName = 22;
constexpr double kNarrow = 460; // under this the start stands below the name
constexpr double kGap = 4;
constexpr double kLead = 8;
constexpr double kRailRoom = 11;
constexpr double kMark = 12;
constexpr double kRow = 26;
constexpr double kLabel = 21;
constexpr double kPadding = 7;
constexpr double kApart = 6;
constexpr double kNote = 20;
constexpr double kNoteApart = 16;
constexpr double kLegendGap = 10;
constexpr double kMuchLonger = 10; // from which on an even scale leaves nothing of the shortest

constexpr double kDay = 24 * 60;
constexpr double kSteps[] = {1.0 / 60,   1.0 / 12,   0.25,       0.5,        1,         2,         5,
                             10,         15,         30,         60,         120,       180,       360,
                             720,        kDay,       2 * kDay,   7 * kDay,   14 * kDay, 28 * kDay, 91 * kDay,
                             182 * kDay, 365 * kDay, 730 * kDay, 3650 * kDay};

Duration ofMinutes(double minutes)
{
    return Duration(qRound64(minutes * 60'000));
}

// The labels of one lane. Those with room to the right of their line go first, from right to left, each in the highest
// free row. The others lie left of their line, below every label whose line they would cross.
class Labels
{
public:
    Labels(QList<ComparisonLayout::Label> labels, double width) : m_width(width)
    {
        std::stable_sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
        QList<ComparisonLayout::Label> past;
        while (!labels.isEmpty() && labels.last().x + labels.last().rect.width() > m_width)
            past.prepend(labels.takeLast());
        // One of the others may still be too long.
        for (qsizetype i = labels.size() - 1; i >= 0; --i)
            if (labels[i].x + labels[i].rect.width() > m_width) past.prepend(labels.takeAt(i));
        std::stable_sort(past.begin(), past.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
        for (auto it = labels.rbegin(); it != labels.rend(); ++it)
            put(*it, it->x, 0);
        for (ComparisonLayout::Label &label : past) {
            const double left = std::max(0.0, std::min(label.x + kApart / 2, m_width) - label.rect.width());
            put(label, left, rowBelow(left, left + label.rect.width()));
        }
    }

    QList<ComparisonLayout::Label> placed() const { return m_placed; }
    int rows() const
    {
        int rows = 0;
        for (const auto &label : m_placed)
            rows = std::max(rows, label.row + 1);
        return rows;
    }

private:
    int rowBelow(double left, double right) const
    {
        int row = 0;
        for (const auto &label : m_placed)
            if (label.x >= left && label.x <= right) row = std::max(row, label.row + 1);
        return row;
    }

    bool isFree(int row, double left, double right) const
    {
        return std::none_of(m_placed.begin(), m_placed.end(), [&](const auto &label) {
            return label.row == row && left < label.rect.right() + kApart && right > label.rect.left() - kApart;
        });
    }

    void put(ComparisonLayout::Label label, double left, int row)
    {
        const double width = label.rect.width();
        while (!isFree(row, left, left + width))
            ++row;
        label.row = row;
        label.rect = QRectF(left, row * kRow, width, kLabel);
        m_placed.append(label);
    }

    const double m_width;
    QList<ComparisonLayout::Label> m_placed;
};

class Layout
{
public:
    Layout(const IncidentComparison &comparison, const ComparisonWords &words, const TimelineLook &look, double width,
           ElapsedScale::Kind kind)
        : m_comparison(comparison), m_words(words), m_look(look), m_text(look.textFont.font()),
          m_small(look.axisFont.font()), m_name(look.timeFont.font()),
          m_scale(comparison.longest(), kSide, std::max(kSide + 1, width - kSide), kind)
    {
        m_out.width = width;
    }

    ComparisonLayout layout()
    {
        if (m_comparison.longest().count() > 0) placeTicks();
        bool isFirst = true;
        for (const ComparedIncident &incident : m_comparison.incidents) {
            m_y += isFirst ? kGap : kLaneGap;
            isFirst = false;
            placeLane(incident);
            m_y += kLaneGap;
        }
        placeLegend();
        m_out.height = m_y;
        return m_out;
    }

private:
    void placeTicks()
    {
        double free = -kApart;
        const double room = m_small.horizontalAdvance(u"00 min 00"_s) + 2 * kApart;
        for (const Duration at : m_scale.ticks(room)) {
            ComparisonLayout::Tick tick;
            tick.x = m_scale.xAt(at);
            const QString text = at.count() == 0 ? m_words.impactBegan() : m_words.timeline().duration(at);
            const double width = m_small.horizontalAdvance(text) + 1;
            const double left = at.count() == 0 ? std::min(kSide, m_out.width - width)
                                                : std::min(tick.x - width / 2, m_out.width - width);
            if (left >= free + kApart && left + width <= m_out.width) {
                tick.label = {QRectF(left, 0, width, kAxis), text};
                free = left + width;
            }
            m_out.ticks.append(tick);
        }
        m_y = kAxis;
    }

    double inner() const { return std::max(0.0, m_out.width - 2 * kSide); }

    ComparisonLayout::Text cut(const QString &text, const QFontMetricsF &metrics, double left, double top, double room,
                               double height) const
    {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, room));
        return {QRectF(left, top, std::min(room, metrics.horizontalAdvance(shown) + 1), height), shown};
    }

    void placeNames(const ComparedIncident &incident, ComparisonLayout::Lane &lane)
    {
        const QString began = m_words.startOf(incident);
        const double beganWidth = began.isEmpty() ? 0 : m_small.horizontalAdvance(began) + 1;
        const bool isNarrow = m_out.width < kNarrow;
        const double room = inner() - (isNarrow || began.isEmpty() ? 0 : beganWidth + kNoteApart);
        lane.name = cut(m_words.nameOf(incident), m_name, kSide, m_y, room, kName);
        m_y += kName;
        if (!began.isEmpty()) {
            lane.began = cut(began, m_small, kSide, isNarrow ? m_y : m_y - kName, inner(), kName - (isNarrow ? 4 : 0));
            if (!isNarrow) lane.began.rect.moveRight(m_out.width - kSide);
            if (isNarrow) m_y += kName - 4;
        }
        m_y += kGap;
    }

    void placeLane(const ComparedIncident &incident)
    {
        ComparisonLayout::Lane lane;
        const double top = m_y;
        placeNames(incident, lane);
        if (incident.start == ComparedIncident::Known::Yes) {
            placeBand(incident, lane);
            placeMarks(incident, lane);
        }
        placeNotes(incident, lane);
        lane.rect = QRectF(0, top, m_out.width, m_y - top);
        m_out.lanes.append(lane);
    }

    void placeBand(const ComparedIncident &incident, ComparisonLayout::Lane &lane)
    {
        for (const Band &band : incident.bands) {
            BandPart part;
            QStringList names;
            for (const Phase phase : band.phases) {
                part.phases.append(int(phase));
                names.append(m_words.timeline().phase(phase));
            }
            part.name = names.join(u" + "_s);
            part.duration = m_words.timeline().duration(band.length());
            part.from = band.from.msecs();
            part.to = band.to.msecs();
            lane.parts.append(part);
        }
        if (!lane.parts.isEmpty()) {
            lane.bandTop = m_y;
            lane.band = layoutBand(
                lane.parts, [this](qint64 at) { return m_scale.xAt(Duration(at)); }, 0, m_out.width, m_look.band);
            m_y += lane.band.height + kGap;
        }
        if (incident.leads.isEmpty()) return;
        for (const Stretch &lead : incident.leads) {
            const double left = m_scale.xAt(Duration(lead.from));
            lane.leads.append(QRectF(left, m_y, std::max(4.0, m_scale.xAt(Duration(lead.to)) - left), kLead));
        }
        m_y += kLead + kGap;
    }

    ComparisonLayout::Label labelAt(double x, const QString &text, double from) const
    {
        ComparisonLayout::Label label;
        label.x = x;
        label.from = from;
        const double room = m_out.width - 2 * kPadding;
        label.text = m_text.elidedText(text, Qt::ElideRight, std::max(0.0, room));
        label.rect.setWidth(std::min(m_out.width, m_text.horizontalAdvance(label.text) + 1 + 2 * kPadding));
        return label;
    }

    void placeMarks(const ComparedIncident &incident, ComparisonLayout::Lane &lane)
    {
        lane.rail = m_y + kRailRoom;
        QList<ComparisonLayout::Label> labels;
        for (const CourseStep step : kCourseSteps) {
            const ComparedIncident::Step &at = incident.step(step);
            if (at.known != ComparedIncident::Known::Yes) continue;
            const double x = m_scale.xAt(at.after);
            lane.marks.append({QRectF(x - kMark / 2, lane.rail - kMark / 2, kMark, kMark), step});
            labels.append(labelAt(x, m_words.after(step, m_words.timeline().duration(at.after)), lane.rail));
        }
        if (!lane.leads.isEmpty() && incident.lost) {
            const auto longest = std::max_element(lane.leads.begin(), lane.leads.end(),
                                                  [](const auto &a, const auto &b) { return a.width() < b.width(); });
            ComparisonLayout::Label label = labelAt(
                longest->left() + 2, m_words.leads(incident.falseLeads, m_words.timeline().duration(*incident.lost)),
                longest->bottom());
            label.isLead = true;
            labels.append(label);
        }
        m_y = lane.rail + kRailRoom + kGap;
        const Labels placed(labels, m_out.width);
        lane.labels = placed.placed();
        for (ComparisonLayout::Label &label : lane.labels)
            label.rect.translate(0, m_y);
        m_y += placed.rows() * kRow;
    }

    void placeNotes(const ComparedIncident &incident, ComparisonLayout::Lane &lane)
    {
        QStringList notes;
        if (incident.start != ComparedIncident::Known::Yes) {
            notes.append(m_words.noStart(incident.start));
        } else {
            for (const CourseStep step : kCourseSteps)
                if (const auto known = incident.step(step).known; known != ComparedIncident::Known::Yes)
                    notes.append(m_words.missing(step, known));
        }
        double x = kSide;
        for (const QString &note : std::as_const(notes)) {
            const double width = m_small.horizontalAdvance(note) + 1;
            if (x > kSide && x + width > kSide + inner()) {
                x = kSide;
                m_y += kNote;
            }
            lane.notes.append(cut(note, m_small, x, m_y, kSide + inner() - x, kNote));
            x += width + kNoteApart;
        }
        if (!notes.isEmpty()) m_y += kNote;
    }

    // Each phase once, where it could not be named everywhere.
    void placeLegend()
    {
        QList<int> unnamed;
        for (int phase = 0; phase < kPhaseCount; ++phase) {
            const bool isUnnamed = std::any_of(m_out.lanes.begin(), m_out.lanes.end(), [phase](const auto &lane) {
                return std::any_of(lane.band.unnamed.begin(), lane.band.unnamed.end(),
                                   [&](int part) { return lane.parts[part].phases.contains(phase); });
            });
            if (!isUnnamed) continue;
            unnamed.append(int(m_out.legendParts.size()));
            m_out.legendParts.append({{phase}, m_words.timeline().phase(Phase(phase)), {}, 0, 1});
        }
        if (unnamed.isEmpty()) return;
        m_out.legend = layoutLegend(m_out.legendParts, unnamed, m_out.width, m_look.band);
        m_y += kLegendGap;
        m_out.legendTop = m_y;
        m_y += m_out.legend.height;
    }

    const IncidentComparison &m_comparison;
    const ComparisonWords &m_words;
    const TimelineLook &m_look;
    const QFontMetricsF m_text;
    const QFontMetricsF m_small;
    const QFontMetricsF m_name;
    const ElapsedScale m_scale;
    double m_y = 0;
    ComparisonLayout m_out;
};

} // namespace comparisonlayout

ElapsedScale::ElapsedScale(Duration longest, double left, double right, Kind kind)
    : m_longest(inMinutes(longest)), m_left(left), m_right(right), m_kind(kind)
{
}

double ElapsedScale::shareOf(double minutes) const
{
    if (m_longest <= 0) return 0;
    return m_kind == Kind::Even ? minutes / m_longest : std::log1p(minutes) / std::log1p(m_longest);
}

double ElapsedScale::xAt(Duration elapsed) const
{
    return m_left + std::clamp(shareOf(inMinutes(elapsed)), 0.0, 1.0) * (m_right - m_left);
}

QList<Duration> ElapsedScale::ticks(double apart) const
{
    QList<Duration> ticks{Duration(0)};
    if (m_kind == Kind::Even) {
        const double least = m_longest * apart / std::max(1.0, m_right - m_left);
        const auto *step = std::find_if(std::begin(comparisonlayout::kSteps), std::end(comparisonlayout::kSteps),
                                        [least](double minutes) { return minutes >= least; });
        if (step == std::end(comparisonlayout::kSteps)) return ticks;
        for (int n = 1; n * *step <= m_longest; ++n)
            ticks.append(comparisonlayout::ofMinutes(n * *step));
        return ticks;
    }
    double free = xAt(Duration(0)) + apart;
    for (const double minutes : comparisonlayout::kSteps) {
        const double x = m_left + shareOf(minutes) * (m_right - m_left);
        if (minutes < 1 || minutes > m_longest || x < free) continue;
        ticks.append(comparisonlayout::ofMinutes(minutes));
        free = x + apart;
    }
    return ticks;
}

ElapsedScale::Kind suitedScale(const IncidentComparison &comparison)
{
    const std::optional<Duration> shortest = comparison.shortest();
    const bool isWide =
        shortest && inMinutes(comparison.longest()) > comparisonlayout::kMuchLonger * inMinutes(*shortest);
    return isWide ? ElapsedScale::Kind::Logarithmic : ElapsedScale::Kind::Even;
}

ComparisonLayout layoutComparison(const IncidentComparison &comparison, const ComparisonWords &words,
                                  const TimelineLook &look, double width, ElapsedScale::Kind kind)
{
    return comparisonlayout::Layout(comparison, words, look, width, kind).layout();
}

} // namespace nevertwice
