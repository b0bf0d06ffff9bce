#include "ui/follow/followgroups.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

struct FollowGroupText
{
    Q_DECLARE_TR_FUNCTIONS(FollowGroupText)
};

namespace followgroups {

constexpr int kMostColumns = 24;
constexpr int kWeek = 7;
constexpr int kMonth = 30;
constexpr int kLater = 90;

constexpr std::pair<FollowGrouping, QLatin1StringView> kGroupingWords[] = {
    {FollowGrouping::Status, "status"_L1},     {FollowGrouping::Owner, "owner"_L1},
    {FollowGrouping::Priority, "priority"_L1}, {FollowGrouping::Type, "type"_L1},
    {FollowGrouping::Due, "due"_L1},           {FollowGrouping::Cause, "cause"_L1},
    {FollowGrouping::Incident, "incident"_L1}};

const QString kOthers = u"/others"_s;

// When it is due, as one asks: the nearest first.
enum class Due { Overdue, Week, Month, Later, None, Closed };
constexpr QLatin1StringView kDueWords[] = {"overdue"_L1, "week"_L1, "month"_L1, "later"_L1, "none"_L1, "closed"_L1};

Due dueOf(const Action &action, QDate today)
{
    if (action.isClosed()) return Due::Closed;
    if (!action.due.isKnown()) return Due::None;
    const qint64 days = today.daysTo(action.due.day());
    return days < 0 ? Due::Overdue : days <= kWeek ? Due::Week : days <= kMonth ? Due::Month : Due::Later;
}

// A group without its rows, and where it stands.
struct Place
{
    FollowGroup group;
    int rank = 0; // the title decides among equals
};

template <typename E> Place codePlace(const QString &word)
{
    const auto code = word.isEmpty() ? Code<E>() : Code<E>::read(word);
    const int last = int(CodeWords<E>::words.size());
    Place place;
    place.group.key = place.group.value = word;
    place.group.title = codeText(code);
    place.rank = code.isKnown() ? int(*code.known()) : code.isNone() ? last + 1 : last;
    return place;
}

Place duePlace(const QString &key, QDate today)
{
    const auto due = Due(std::find(std::begin(kDueWords), std::end(kDueWords), key) - std::begin(kDueWords));
    Place place;
    place.rank = int(due);
    place.group.key = key;
    place.group.isTarget = due != Due::Overdue && due != Due::Closed;
    place.group.isLate = due == Due::Overdue;
    const auto day = [&](int days) { return Moment::onDay(today.addDays(days)).text(); };
    switch (due) {
    case Due::Overdue:
        place.group.title = FollowGroupText::tr("Overdue");
        break;
    case Due::Week:
        place.group.title = FollowGroupText::tr("Within a week");
        place.group.value = day(kWeek);
        break;
    case Due::Month:
        place.group.title = FollowGroupText::tr("Within 30 days");
        place.group.value = day(kMonth);
        break;
    case Due::Later:
        place.group.title = FollowGroupText::tr("Later");
        place.group.value = day(kLater);
        break;
    case Due::None:
        place.group.title = FollowGroupText::tr("No date");
        break;
    case Due::Closed:
        place.group.title = FollowGroupText::tr("Closed");
        break;
    }
    return place;
}

Place namedPlace(const QString &key, const QString &title, const QString &none)
{
    Place place;
    place.group.key = key;
    place.group.title = key.isEmpty() ? none : oneLine(title);
    place.group.value = title;
    place.rank = key.isEmpty() ? 0 : 1; // a hole is seen first
    return place;
}

Place placeOf(const FollowSource &source, FollowGrouping grouping, const QString &key, const ActionRow &row)
{
    switch (grouping) {
    case FollowGrouping::Status:
        return codePlace<ActionStatus>(key);
    case FollowGrouping::Priority: {
        Place place = codePlace<Priority>(key);
        if (key.isEmpty()) place.group.title = FollowGroupText::tr("No priority");
        return place;
    }
    case FollowGrouping::Type: {
        Place place = codePlace<ActionType>(key);
        if (key.isEmpty()) place.group.title = FollowGroupText::tr("No type");
        return place;
    }
    case FollowGrouping::Due:
        return duePlace(key, source.today);
    case FollowGrouping::Owner:
        return namedPlace(key, row.action.owner.trimmed(), FollowGroupText::tr("Nobody"));
    case FollowGrouping::Cause:
        return namedPlace(key, source.causes.value(QUuid(key)), FollowGroupText::tr("Answers no cause"));
    case FollowGrouping::Incident: {
        Place place = namedPlace(key, row.incidentRef + u' ' + source.incidents.value(row.incidentUuid), {});
        place.rank = int(row.incidentRef.size()); // INC-9 before INC-10
        return place;
    }
    case FollowGrouping::None:
        break;
    }
    return {};
}

template <typename Take>
void eachKey(const FollowSource &source, FollowGrouping grouping, const ActionRow &row, Take take)
{
    const Action &action = row.action;
    switch (grouping) {
    case FollowGrouping::Status:
        return take(action.status.word());
    case FollowGrouping::Priority:
        return take(action.priority.word());
    case FollowGrouping::Type:
        return take(action.type.word());
    case FollowGrouping::Due:
        return take(QString(kDueWords[int(dueOf(action, source.today))]));
    case FollowGrouping::Owner:
        return take(action.owner.trimmed().toCaseFolded());
    case FollowGrouping::Incident:
        return take(row.incidentUuid.toString());
    case FollowGrouping::Cause: {
        bool isAny = false;
        for (const QUuid &cause : action.answers)
            if (source.causes.contains(cause)) take(cause.toString()), isAny = true;
        if (!isAny) take(QString());
        return;
    }
    case FollowGrouping::None:
        return;
    }
}

// By rank, then as the language orders titles; how they compare is worked out once for each.
QList<FollowGroup> inOrder(std::vector<Place> places)
{
    struct Key
    {
        int rank;
        QCollatorSortKey title;
        size_t at;
    };
    QCollator collator;
    std::vector<Key> keys;
    for (size_t i = 0; i < places.size(); ++i)
        keys.push_back({places[i].rank, collator.sortKey(places[i].group.title), i});
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.title.compare(b.title) < 0;
    });
    QList<FollowGroup> groups;
    for (const Key &key : keys)
        groups.append(std::move(places[key.at].group));
    return groups;
}

template <typename E> QStringList wordsOf(bool isNoneToo)
{
    QStringList words;
    for (const QStringView word : CodeWords<E>::words)
        words.append(word.toString());
    if (isNoneToo) words.append(QString());
    return words;
}

// The columns that are there whether or not an action is in them.
QStringList knownKeys(FollowGrouping grouping)
{
    switch (grouping) {
    case FollowGrouping::Status:
        return wordsOf<ActionStatus>(false);
    case FollowGrouping::Priority:
        return wordsOf<Priority>(true);
    case FollowGrouping::Type:
        return wordsOf<ActionType>(true);
    case FollowGrouping::Due: {
        QStringList words;
        for (int due = int(Due::Overdue); due < int(Due::Closed); ++due)
            words.append(kDueWords[due]);
        return words;
    }
    case FollowGrouping::Owner:
        return {QString()};
    default:
        return {};
    }
}

// So many that nobody could look at them: those with the fewest are one, to which nothing is moved.
void joinSmallest(QList<FollowGroup> &groups)
{
    if (groups.size() <= kMostColumns) return;
    QList<qsizetype> sizes; // of those that have a name: the column of those without one stays
    for (const FollowGroup &group : std::as_const(groups))
        if (!group.key.isEmpty()) sizes.append(qsizetype(group.rows.size()));
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const qsizetype room = kMostColumns - 1 - (groups.size() - sizes.size());
    const qsizetype least = sizes[room - 1];
    // What is left for those of the smallest size that is kept: the first of them as one reads.
    qsizetype roomForLeast = room - std::count_if(sizes.begin(), sizes.end(), [&](qsizetype n) { return n > least; });
    FollowGroup others;
    others.key = kOthers;
    others.title = FollowGroupText::tr("Others");
    others.isTarget = false;
    QList<FollowGroup> kept;
    for (FollowGroup &group : groups) {
        const auto size = qsizetype(group.rows.size());
        const bool isKept = group.key.isEmpty() || size > least || (size == least && roomForLeast-- > 0);
        if (isKept)
            kept.append(std::move(group));
        else
            others.rows.insert(others.rows.end(), group.rows.begin(), group.rows.end());
    }
    std::sort(others.rows.begin(), others.rows.end());
    kept.append(std::move(others));
    groups = std::move(kept);
}

QList<FollowGroup> grouped(const FollowSource &source, const std::vector<int> &rows, FollowGrouping grouping,
                           const QStringList &known)
{
    QHash<QString, size_t> at;
    std::vector<Place> places;
    const auto take = [&](const QString &key, const ActionRow &row) -> Place & {
        const auto found = at.constFind(key);
        if (found != at.cend()) return places[*found];
        at.insert(key, places.size());
        places.push_back(placeOf(source, grouping, key, row));
        return places.back();
    };
    for (const QString &key : known)
        take(key, {});
    for (const int row : rows)
        eachKey(source, grouping, source.rows.at(row),
                [&](const QString &key) { take(key, source.rows.at(row)).group.rows.push_back(row); });
    return inOrder(std::move(places));
}

} // namespace followgroups

QString groupingWord(FollowGrouping grouping)
{
    for (const auto &[known, word] : followgroups::kGroupingWords)
        if (known == grouping) return word;
    return {};
}

FollowGrouping readGrouping(const QString &word)
{
    for (const auto &[known, name] : followgroups::kGroupingWords)
        if (name == word) return known;
    return FollowGrouping::None;
}

QString groupingText(FollowGrouping grouping)
{
    switch (grouping) {
    case FollowGrouping::None:
        return FollowGroupText::tr("Nothing");
    case FollowGrouping::Status:
        return FollowGroupText::tr("Status");
    case FollowGrouping::Owner:
        return FollowGroupText::tr("Owner");
    case FollowGrouping::Priority:
        return FollowGroupText::tr("Priority");
    case FollowGrouping::Type:
        return FollowGroupText::tr("Type");
    case FollowGrouping::Due:
        return FollowGroupText::tr("Due");
    case FollowGrouping::Cause:
        return FollowGroupText::tr("Cause");
    case FollowGrouping::Incident:
        return FollowGroupText::tr("Incident");
    }
    return {};
}

QList<FollowGrouping> tableGroupings()
{
    QList<FollowGrouping> all{FollowGrouping::None};
    for (const auto &[grouping, word] : followgroups::kGroupingWords)
        all.append(grouping);
    return all;
}

QList<FollowGrouping> boardGroupings()
{
    return {FollowGrouping::Status, FollowGrouping::Owner, FollowGrouping::Priority, FollowGrouping::Type,
            FollowGrouping::Due};
}

QList<FollowGroup> groupActions(const FollowSource &source, const std::vector<int> &rows, FollowGrouping grouping)
{
    return followgroups::grouped(source, rows, grouping, {});
}

QList<FollowGroup> boardColumns(const FollowSource &source, const std::vector<int> &rows, FollowGrouping grouping)
{
    QList<FollowGroup> columns = followgroups::grouped(source, rows, grouping, followgroups::knownKeys(grouping));
    followgroups::joinSmallest(columns);
    return columns;
}

} // namespace nevertwice
