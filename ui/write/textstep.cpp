#include "ui/write/textstep.h"

#include <algorithm>

namespace nevertwice {

namespace {

constexpr qsizetype kFewestLetters = 4;
constexpr qsizetype kBeside = 12;

bool tells(QStringView words)
{
    return words.trimmed().size() >= kFewestLetters;
}

// Whoever wrote the text anew may have used the same words in a sentence of their own.
bool isBetween(QStringView left, QStringView right, const TextBeside &beside)
{
    const bool isBehind = left.endsWith(beside.before);
    const bool isAhead = right.startsWith(beside.after);
    if (tells(beside.before) || tells(beside.after))
        return (isBehind && tells(beside.before)) || (isAhead && tells(beside.after));
    // The text was hardly more than these words.
    return (isBehind && left.size() == beside.before.size()) || (isAhead && right.size() == beside.after.size());
}

// Where these words stand, if only once.
std::optional<qsizetype> onlyPlaceOf(const QString &words, const QString &text)
{
    const qsizetype place = tells(words) ? text.indexOf(words) : -1;
    if (place < 0 || text.indexOf(words, place + 1) >= 0) return std::nullopt;
    return place;
}

// Between both; where something else has come between them, behind the first; where one is gone, beside the other.
std::optional<qsizetype> placeBeside(const TextBeside &beside, const QString &text)
{
    const QString around = beside.before + beside.after;
    const std::optional<qsizetype> both = onlyPlaceOf(around, text);
    // A few letters may be anybody's; where they were the whole text, it may have gone on from them.
    if (both && (around.size() >= kBeside || *both == 0)) return *both + beside.before.size();
    const auto alone = [&text](const QString &words) {
        return words.size() == kBeside ? onlyPlaceOf(words, text) : std::nullopt;
    };
    const std::optional<qsizetype> before = alone(beside.before);
    const std::optional<qsizetype> after = alone(beside.after);
    if (!before) return after;
    if (after && *after < *before + kBeside) return std::nullopt;
    return *before + kBeside;
}

} // namespace

std::optional<QString> TextStep::applied(const QString &text) const
{
    if (at > text.size() || QStringView(text).mid(at, removed.size()) != removed) return std::nullopt;
    QString result = text;
    return result.replace(at, removed.size(), inserted);
}

TextBeside TextStep::besideIn(const QString &text) const
{
    return {text.left(at).right(kBeside), text.mid(at + removed.size(), kBeside)};
}

std::optional<TextStep> TextStep::foundIn(const QString &text, const TextBeside &beside) const
{
    const QStringView whole(text);
    const std::optional<qsizetype> place = removed.isEmpty() ? placeBeside(beside, text) : onlyPlaceOf(removed, text);
    if (!place) return std::nullopt;
    const QStringView left = whole.left(*place);
    const QStringView right = whole.mid(*place + removed.size());
    const bool isThere = removed.isEmpty() && (right.startsWith(inserted) || left.endsWith(inserted));
    if (isThere || (!removed.isEmpty() && !isBetween(left, right, beside))) return std::nullopt;
    return TextStep{*place, removed, inserted};
}

std::optional<TextStep> TextStep::followedBy(const TextStep &next) const
{
    // In the text that lies between the two steps.
    const qsizetype end = at + inserted.size();
    const qsizetype nextEnd = next.at + next.removed.size();
    if (next.at > end || nextEnd < at) return std::nullopt;
    const qsizetype low = std::min(at, next.at);
    const qsizetype high = std::max(end, nextEnd);
    QString between(high - low, Qt::Uninitialized);
    between.replace(next.at - low, next.removed.size(), next.removed);
    between.replace(at - low, inserted.size(), inserted);
    return TextStep{low, between.left(at - low) + removed + between.mid(end - low),
                    between.left(next.at - low) + next.inserted + between.mid(nextEnd - low)};
}

TextStep TextStep::behind(const TextStep &other) const
{
    const qsizetype end = at + removed.size();
    const qsizetype otherEnd = other.at + other.removed.size();
    if (at >= otherEnd) return {at + other.inserted.size() - other.removed.size(), removed, inserted};
    if (end <= other.at) return *this;
    const QString left = removed.left(std::max<qsizetype>(0, other.at - at));
    const QString right = removed.right(std::max<qsizetype>(0, end - otherEnd));
    return {std::min(at, other.at), left + other.inserted + right, other.inserted + inserted};
}

TextStep TextStep::between(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto start = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {start, before.mid(start, before.size() - tail - start), after.mid(start, after.size() - tail - start)};
}

QString joinedText(const QString &seen, const QString &theirs, const QString &mine)
{
    const TextStep step = TextStep::between(seen, mine).behind(TextStep::between(seen, theirs));
    return step.applied(theirs).value_or(mine);
}

} // namespace nevertwice
