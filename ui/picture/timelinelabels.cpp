#include "ui/picture/timelinelabels.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace nevertwice {

namespace timelinelabels {

constexpr double kApart = 6;
constexpr int kMostSeverally = 60; // labels; more are no picture
constexpr double kLeastText = 56;  // what a label is shortened to where there is no more room
constexpr int kMostWeighed = 400;  // of a mark: what is drawn must not depend on how much there is
constexpr int kFirstOfAll = std::numeric_limits<int>::max(); // a weight

struct Candidate
{
    TimelineLayout::Label label;
    double width = 0;
    double least = 0; // how narrow it may become
    int weight = 0;
};

// Rows that are filled from right to left. Each is known by where its leftmost label begins: what comes next lies left
// of that.
class Rows
{
public:
    Rows(double width, int rows) : m_width(width), m_left(rows, width + kApart) {}

    // Whether all of them find a place. Of several at one place the first to happen stands highest.
    bool place(const QList<const Candidate *> &candidates)
    {
        m_labels.clear();
        m_left.fill(m_width + kApart);
        QList<const Candidate *> right;
        QList<const Candidate *> left;
        for (const Candidate *candidate : candidates)
            (candidate->label.x + candidate->width > m_width ? left : right).append(candidate);
        std::stable_sort(right.begin(), right.end(), [](const Candidate *a, const Candidate *b) {
            return std::pair(a->label.x, -a->label.mark) > std::pair(b->label.x, -b->label.mark);
        });
        std::stable_sort(left.begin(), left.end(), [](const Candidate *a, const Candidate *b) {
            return std::pair(a->label.x, a->label.mark) < std::pair(b->label.x, b->label.mark);
        });
        for (const Candidate *candidate : std::as_const(right))
            if (!placeRight(*candidate)) return false;
        // What would end beyond the window lies left of its line instead, in a row below those whose lines it would
        // cut. These are filled from left to right.
        for (const Candidate *candidate : std::as_const(left))
            if (!placeLeft(*candidate)) return false;
        return true;
    }

    QList<TimelineLayout::Label> labels() const { return m_labels; }

private:
    bool placeLeft(const Candidate &candidate)
    {
        const double end = std::min(m_width, candidate.label.x + 0.5 * kApart);
        const double left = std::max(0.0, end - candidate.width);
        for (int row = rowBelow(left, end); row < m_left.size(); ++row)
            if (isFree(row, left, end)) return add(candidate, row, left, end - left);
        return false;
    }

    // Under every label whose line comes down within these places.
    int rowBelow(double left, double right) const
    {
        int row = 0;
        for (const TimelineLayout::Label &label : m_labels)
            if (label.x >= left && label.x < right) row = std::max(row, label.row + 1);
        return row;
    }

    bool isFree(int row, double left, double right) const
    {
        return std::none_of(m_labels.begin(), m_labels.end(), [&](const TimelineLayout::Label &label) {
            return label.row == row && left < label.rect.right() + kApart && right > label.rect.left() - kApart;
        });
    }

    // In full where that can be, else where there is most room for it.
    bool placeRight(const Candidate &candidate)
    {
        const double x = candidate.label.x;
        int roomiest = -1;
        for (int row = 0; row < m_left.size(); ++row) {
            if (x + candidate.width + kApart <= m_left[row]) return add(candidate, row, x, candidate.width);
            if (roomiest < 0 || m_left[row] > m_left[roomiest]) roomiest = row;
        }
        const double room = roomiest < 0 ? 0 : m_left[roomiest] - kApart - x;
        return room >= candidate.least && add(candidate, roomiest, x, room);
    }

    bool add(const Candidate &candidate, int row, double left, double width)
    {
        TimelineLayout::Label label = candidate.label;
        label.row = row;
        label.rect = QRectF(left, 0, width, kTimelineLabelHeight);
        m_left[row] = std::min(m_left[row], left);
        m_labels.append(label);
        return true;
    }

    const double m_width;
    QList<double> m_left;
    QList<TimelineLayout::Label> m_labels;
};

double widthOf(const TimelineTexts &texts, const TimelineLayout::Label &label)
{
    const TimelineTexts::Label &measured = texts.label(label.mark);
    double width = 2 * kTimelineLabelPadding + measured.textWidth + 1;
    if (measured.timeWidth > 0) width += measured.timeWidth + kTimelineLabelGap;
    if (measured.noteWidth > 0) width += measured.noteWidth + kTimelineLabelGap;
    if (!label.more.isEmpty()) width += texts.axisWidth(label.more) + kTimelineLabelGap;
    return width;
}

// The text of a label that has less room than it wants.
void fit(const TimelineTexts &texts, TimelineLayout::Label &label)
{
    const double over = widthOf(texts, label) - label.rect.width();
    if (over > 0.5) label.text = texts.shortened(label.text, texts.label(label.mark).textWidth - over);
}

// A label belongs to the place of its event, even where the mark that counts it is wider. One whose event went out at
// the left stays at the edge as long as a part of it would be seen.
std::optional<Candidate> candidateOf(const TimelineTexts &texts, const TimelineLayout::Mark &mark,
                                     const TimeScale &scale)
{
    Candidate candidate;
    TimelineLayout::Label &label = candidate.label;
    label.mark = mark.lead;
    const TimelineTexts::Label &measured = texts.label(mark.lead);
    label.time = measured.time;
    label.text = measured.text;
    label.note = measured.note;
    if (mark.count > 1) label.more = texts.words().more(mark.count - 1);
    candidate.width = std::min(widthOf(texts, label), scale.width());
    candidate.least = candidate.width - measured.textWidth + std::min(kLeastText, measured.textWidth);
    candidate.weight = texts.drawing().marks[mark.lead].weight;
    label.x = mark.rect.center().x();
    if (mark.count > 1)
        label.x =
            std::clamp(scale.xAt(texts.drawing().marks[mark.lead].at), mark.rect.left() + 2, mark.rect.right() - 2);
    if (label.x >= 0) return candidate;
    candidate.weight = -1;
    candidate.width += label.x;
    label.x = 0;
    return candidate.width >= candidate.least ? std::optional(candidate) : std::nullopt;
}

QList<const Candidate *> pointersTo(const QList<Candidate> &candidates)
{
    QList<const Candidate *> all;
    for (const Candidate &candidate : candidates)
        all.append(&candidate);
    return all;
}

// As many as find a place together, the weightiest first.
QList<const Candidate *> chosenOf(const QList<Candidate> &candidates, Rows &rows)
{
    const auto isLeft = [](const Candidate *a, const Candidate *b) { return a->label.x < b->label.x; };
    QList<const Candidate *> all = pointersTo(candidates);
    std::stable_sort(all.begin(), all.end(), isLeft);
    if (rows.place(all)) return all;
    QList<const Candidate *> byWeight = all;
    std::stable_sort(byWeight.begin(), byWeight.end(),
                     [](const Candidate *a, const Candidate *b) { return a->weight > b->weight; });
    QList<const Candidate *> chosen;
    for (const Candidate *candidate : std::as_const(byWeight)) {
        const auto place = std::upper_bound(chosen.begin(), chosen.end(), candidate, isLeft);
        const qsizetype index = place - chosen.begin();
        chosen.insert(index, candidate);
        if (!rows.place(chosen)) chosen.removeAt(index);
    }
    return chosen;
}

// So many of the events of a mark, those that matter most and `named` before all, in the order of time.
QList<int> weightiest(const TimelineTexts &texts, const TimelineLayout::Mark &mark, int most, int named)
{
    const auto weightOf = [&](int i) { return i == named ? kFirstOfAll : texts.drawing().marks[i].weight; };
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
        candidate->label.x = std::clamp(scale.xAt(texts.drawing().marks[i].at), mark.rect.left() + 2,
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
            if (candidate.label.mark != mark.lead) more.append(candidate);
        if (more.size() == candidates.size()) continue;
        more += severally(texts, mark, scale, most, named);
        if (rows.place(pointersTo(more))) candidates = more;
    }
    return candidates;
}

} // namespace timelinelabels

QList<TimelineLayout::Label> placeLabels(const TimelineTexts &texts, const QList<TimelineLayout::Mark> &marks,
                                         const TimeScale &scale, int rows, int named)
{
    using namespace timelinelabels;
    QList<Candidate> candidates;
    for (const TimelineLayout::Mark &mark : marks) {
        if (mark.rect.center().x() > scale.width()) continue;
        if (const auto candidate = candidateOf(texts, mark, scale)) candidates.append(*candidate);
        if (mark.lead == named && !candidates.isEmpty() && candidates.last().label.mark == named)
            candidates.last().weight = kFirstOfAll;
    }
    Rows placed(scale.width(), rows);
    QList<const Candidate *> chosen = chosenOf(candidates, placed);
    if (chosen.size() == candidates.size()) {
        candidates = withThoseCounted(texts, marks, scale, candidates, placed, rows, named);
        chosen = pointersTo(candidates);
    }
    (void)placed.place(chosen);
    QList<TimelineLayout::Label> labels = placed.labels();
    for (TimelineLayout::Label &label : labels)
        fit(texts, label);
    return labels;
}

} // namespace nevertwice
