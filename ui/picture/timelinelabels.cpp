#include "ui/picture/timelinelabels.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace nevertwice {

namespace timelinelabels {

constexpr double kApart = 6;
constexpr int kMostSeverally = 60; // labels; more are no picture
constexpr double kLeastText = 56;  // what a label is shortened to where there is no more room
constexpr int kMostWeighed = 400;  // of a mark: what is drawn must not depend on how much there is
constexpr int kFirstOfAll = std::numeric_limits<int>::max(); // a weight

// A label that could be. What it says is put into it once it has a place: most find none.
struct Candidate
{
    int mark = 0;
    int others = 0; // that it counts
    double x = 0;   // where its line comes down
    double width = 0;
    double least = 0; // how narrow it may become
    int weight = 0;
};

double widthOf(const TimelineTexts &texts, int mark, int others)
{
    const TimelineTexts::Label &measured = texts.label(mark);
    double width = 2 * kTimelineLabelPadding + measured.textWidth + 1;
    if (measured.timeWidth > 0) width += measured.timeWidth + kTimelineLabelGap;
    if (measured.noteWidth > 0) width += measured.noteWidth + kTimelineLabelGap;
    if (others > 0) width += texts.look().axisFont.width(texts.more(others)) + kTimelineLabelGap;
    return width;
}

// Rows that are filled from right to left. Each is known by where its leftmost label begins: what comes next lies left
// of that.
class Rows
{
public:
    struct Place
    {
        const Candidate *candidate = nullptr;
        int row = 0;
        double left = 0;
        double width = 0;
    };

    Rows(double width, int rows) : m_width(width), m_left(size_t(rows), width + kApart) {}

    // Whether all of them find a place, given from left to right. Of several at one place the first to happen stands
    // highest.
    bool place(const std::vector<const Candidate *> &candidates)
    {
        m_places.clear();
        std::fill(m_left.begin(), m_left.end(), m_width + kApart);
        const auto isBeyond = [this](const Candidate *candidate) { return candidate->x + candidate->width > m_width; };
        m_beyond.clear();
        for (auto one = candidates.rbegin(); one != candidates.rend(); ++one) {
            if (isBeyond(*one))
                m_beyond.push_back(*one);
            else if (!placeRight(**one))
                return false;
        }
        // What would end beyond the window lies left of its line instead, in a row below those whose lines it would
        // cut. These are filled from left to right.
        std::sort(m_beyond.begin(), m_beyond.end(), [](const Candidate *a, const Candidate *b) {
            return std::pair(a->x, a->mark) < std::pair(b->x, b->mark);
        });
        return std::all_of(m_beyond.begin(), m_beyond.end(), [this](const Candidate *one) { return placeLeft(*one); });
    }

    const std::vector<Place> &places() const { return m_places; }

    // Whether so many could be seen together, however they are placed.
    bool couldHold(const std::vector<const Candidate *> &candidates) const
    {
        double wanted = 0;
        for (const Candidate *candidate : candidates)
            wanted += std::min(candidate->least, candidate->x + 0.5 * kApart) + kApart;
        return wanted <= double(m_left.size()) * (m_width + kApart);
    }

private:
    bool placeLeft(const Candidate &candidate)
    {
        const double end = std::min(m_width, candidate.x + 0.5 * kApart);
        const double left = std::max(0.0, end - candidate.width);
        for (int row = rowBelow(left, end); row < int(m_left.size()); ++row)
            if (isFree(row, left, end)) return add(candidate, row, left, end - left);
        return false;
    }

    // Under every label whose line comes down within these places.
    int rowBelow(double left, double right) const
    {
        int row = 0;
        for (const Place &place : m_places)
            if (place.candidate->x >= left && place.candidate->x < right) row = std::max(row, place.row + 1);
        return row;
    }

    bool isFree(int row, double left, double right) const
    {
        return std::none_of(m_places.begin(), m_places.end(), [&](const Place &place) {
            return place.row == row && left < place.left + place.width + kApart && right > place.left - kApart;
        });
    }

    // In full where that can be, else where there is most room for it.
    bool placeRight(const Candidate &candidate)
    {
        const double x = candidate.x;
        int roomiest = -1;
        for (int row = 0; row < int(m_left.size()); ++row) {
            const double left = m_left[size_t(row)];
            if (x + candidate.width + kApart <= left) return add(candidate, row, x, candidate.width);
            if (roomiest < 0 || left > m_left[size_t(roomiest)]) roomiest = row;
        }
        const double room = roomiest < 0 ? 0 : m_left[size_t(roomiest)] - kApart - x;
        return room >= candidate.least && add(candidate, roomiest, x, room);
    }

    bool add(const Candidate &candidate, int row, double left, double width)
    {
        m_left[size_t(row)] = std::min(m_left[size_t(row)], left);
        m_places.push_back({&candidate, row, left, width});
        return true;
    }

    const double m_width;
    std::vector<double> m_left;
    std::vector<Place> m_places;
    std::vector<const Candidate *> m_beyond;
};

// A label belongs to the place of its event, even where the mark that counts it is wider. One whose event went out at
// the left stays at the edge as long as a part of it would be seen.
std::optional<Candidate> candidateOf(const TimelineTexts &texts, const TimelineLayout::Mark &mark,
                                     const TimeScale &scale)
{
    Candidate candidate;
    candidate.mark = mark.lead;
    candidate.others = mark.count - 1;
    const double text = texts.label(mark.lead).textWidth;
    candidate.width = std::min(widthOf(texts, mark.lead, candidate.others), scale.width());
    candidate.least = candidate.width - text + std::min(kLeastText, text);
    candidate.weight = texts.drawing().places[mark.lead].weight;
    candidate.x = mark.rect.center().x();
    if (mark.count > 1)
        candidate.x =
            std::clamp(scale.xAt(texts.drawing().places[mark.lead].at), mark.rect.left() + 2, mark.rect.right() - 2);
    if (candidate.x >= 0) return candidate;
    candidate.weight = -1;
    candidate.width += candidate.x;
    candidate.x = 0;
    return candidate.width >= candidate.least ? std::optional(candidate) : std::nullopt;
}

using Chosen = std::vector<const Candidate *>;

// From left to right; as they are placed from right to left, of those at one place the first is the last.
bool isBefore(const Candidate *a, const Candidate *b)
{
    return std::pair(a->x, -a->mark) < std::pair(b->x, -b->mark);
}

Chosen fromLeftToRight(const QList<Candidate> &candidates)
{
    Chosen all;
    all.reserve(size_t(candidates.size()));
    for (const Candidate &candidate : candidates)
        all.push_back(&candidate);
    std::sort(all.begin(), all.end(), isBefore);
    return all;
}

// As many as find a place together, the weightiest first.
Chosen chosenOf(const QList<Candidate> &candidates, Rows &rows)
{
    const Chosen all = fromLeftToRight(candidates);
    if (rows.couldHold(all) && rows.place(all)) return all;
    Chosen byWeight = all;
    std::stable_sort(byWeight.begin(), byWeight.end(),
                     [](const Candidate *a, const Candidate *b) { return a->weight > b->weight; });
    Chosen chosen;
    for (const Candidate *candidate : byWeight) {
        const auto added =
            chosen.insert(std::lower_bound(chosen.begin(), chosen.end(), candidate, isBefore), candidate);
        if (!rows.couldHold(chosen) || !rows.place(chosen)) chosen.erase(added);
    }
    return chosen;
}

// So many of the events of a mark, those that matter most and `named` before all, in the order of time.
QList<int> weightiest(const TimelineTexts &texts, const TimelineLayout::Mark &mark, int most, int named)
{
    const auto weightOf = [&](int i) { return i == named ? kFirstOfAll : texts.drawing().places[i].weight; };
    QList<int> events(std::min(mark.count, kMostWeighed));
    std::iota(events.begin(), events.end(), mark.first);
    if (events.size() <= most) return events;
    if (named >= mark.first + events.size() && named < mark.first + mark.count) events.append(named);
    std::stable_sort(events.begin(), events.end(), [&](int a, int b) { return weightOf(a) > weightOf(b); });
    events.resize(most);
    std::sort(events.begin(), events.end());
    return events;
}

// The events of a mark that stands for several, each with a name of its own; where there are more than may be, the last
// name counts the rest.
QList<Candidate> severally(const TimelineTexts &texts, const TimelineLayout::Mark &mark, const TimeScale &scale,
                           int most, int named)
{
    QList<Candidate> each;
    const QList<int> events = weightiest(texts, mark, most, named);
    for (const int i : events) {
        TimelineLayout::Mark alone = mark;
        alone.lead = i;
        alone.count = i == events.last() ? mark.count - int(events.size()) + 1 : 1;
        std::optional<Candidate> candidate = candidateOf(texts, alone, scale);
        if (!candidate) continue;
        candidate->x = std::clamp(scale.xAt(texts.drawing().places[i].at), mark.rect.left() + 2,
                                  std::max(mark.rect.left() + 2, mark.rect.right() - 2));
        each.append(*candidate);
    }
    return each;
}

// Where all have a place and rows are left, what was only counted is named too: the fewest first.
QList<Candidate> withThoseCounted(const TimelineTexts &texts, QList<TimelineLayout::Mark> marks, const TimeScale &scale,
                                  QList<Candidate> candidates, Rows &rows, int most, int named)
{
    std::stable_sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.count < b.count; });
    for (const TimelineLayout::Mark &mark : std::as_const(marks)) {
        if (mark.count < 2 || mark.rect.left() < 0 || mark.rect.center().x() > scale.width()) continue;
        if (candidates.size() + std::min(mark.count, most) > kMostSeverally) break;
        QList<Candidate> more;
        for (const Candidate &candidate : std::as_const(candidates))
            if (candidate.mark != mark.lead) more.append(candidate);
        if (more.size() == candidates.size()) continue;
        more += severally(texts, mark, scale, most, named);
        if (rows.place(fromLeftToRight(more))) candidates = more;
    }
    return candidates;
}

// What a label says in the room that it has.
TimelineLayout::Label labelOf(const TimelineTexts &texts, const Rows::Place &place)
{
    const Candidate &candidate = *place.candidate;
    const TimelineTexts::Label &measured = texts.label(candidate.mark);
    TimelineLayout::Label label;
    label.rect = QRectF(place.left, 0, place.width, kTimelineLabelHeight);
    label.mark = candidate.mark;
    label.row = place.row;
    label.x = candidate.x;
    label.time = measured.time;
    label.note = measured.note;
    if (candidate.others > 0) label.more = texts.more(candidate.others);
    // Whatever was guessed of its width until now: what is shown ends within the label.
    const double over = widthOf(texts, candidate.mark, candidate.others) - place.width;
    const double room = measured.textWidth - (over > 0.5 ? over : 0);
    const bool fits = over <= 0.5 && texts.look().textFont.width(measured.text) <= room + 1;
    label.text = fits ? measured.text : texts.look().textFont.shortened(measured.text, room);
    return label;
}

} // namespace timelinelabels

QList<TimelineLayout::Label> placeLabels(const TimelineTexts &texts, const QList<TimelineLayout::Mark> &marks,
                                         const TimeScale &scale, int rows, int named)
{
    using namespace timelinelabels;
    QList<Candidate> candidates;
    candidates.reserve(marks.size());
    for (const TimelineLayout::Mark &mark : marks) {
        if (mark.rect.center().x() > scale.width()) continue;
        const std::optional<Candidate> candidate = candidateOf(texts, mark, scale);
        if (!candidate) continue;
        candidates.append(*candidate);
        if (mark.lead == named) candidates.last().weight = kFirstOfAll;
    }
    Rows placed(scale.width(), rows);
    Chosen chosen = chosenOf(candidates, placed);
    if (chosen.size() == size_t(candidates.size())) {
        candidates = withThoseCounted(texts, marks, scale, candidates, placed, rows, named);
        chosen = fromLeftToRight(candidates);
    }
    (void)placed.place(chosen);
    QList<TimelineLayout::Label> labels;
    for (const Rows::Place &place : placed.places())
        labels.append(labelOf(texts, place));
    return labels;
}

} // namespace nevertwice
