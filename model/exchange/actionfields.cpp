#include "model/exchange/actionfields.h"

#include "model/exchange/labels.h"
#include "model/exchange/sectionnames.h"
#include "model/exchange/wordlist.h"
#include "model/exchange/writtentimes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace actionfields {

constexpr qsizetype kLongestOwner = 80;

std::optional<ActionStatus> statusOf(const QString &word)
{
    static const QHash<QString, ActionStatus> words{
        {u"done"_s, ActionStatus::Done},          {u"finished"_s, ActionStatus::Done},
        {u"completed"_s, ActionStatus::Done},     {u"complete"_s, ActionStatus::Done},
        {u"closed"_s, ActionStatus::Done},        {u"fixed"_s, ActionStatus::Done},
        {u"verified"_s, ActionStatus::Verified},  {u"todo"_s, ActionStatus::Open},
        {u"to do"_s, ActionStatus::Open},         {u"open"_s, ActionStatus::Open},
        {u"pending"_s, ActionStatus::Open},       {u"in progress"_s, ActionStatus::InProgress},
        {u"ongoing"_s, ActionStatus::InProgress}, {u"wip"_s, ActionStatus::InProgress},
        {u"started"_s, ActionStatus::InProgress}, {u"blocked"_s, ActionStatus::Blocked},
        {u"won't do"_s, ActionStatus::WontDo},    {u"wontfix"_s, ActionStatus::WontDo},
        {u"won't fix"_s, ActionStatus::WontDo},   {u"cancelled"_s, ActionStatus::WontDo},
        {u"canceled"_s, ActionStatus::WontDo}};
    const auto it = words.constFind(plainName(word));
    return it == words.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<Priority> priorityOf(const QString &word)
{
    static const QHash<QString, Priority> words{
        {u"p0"_s, Priority::P0},      {u"p1"_s, Priority::P1},       {u"p2"_s, Priority::P2},
        {u"p3"_s, Priority::P3},      {u"critical"_s, Priority::P0}, {u"urgent"_s, Priority::P0},
        {u"high"_s, Priority::P1},    {u"medium"_s, Priority::P2},   {u"low"_s, Priority::P3},
        {u"highest"_s, Priority::P0}, {u"lowest"_s, Priority::P3}};
    const auto it = words.constFind(plainName(word).remove(u" priority"_s));
    return it == words.constEnd() ? std::nullopt : std::optional(*it);
}

// "Ada Byron", "Bo": one to three words that begin with a capital letter and are no abbreviation.
bool looksLikeName(const QString &text)
{
    static const QRegularExpression name(u"^\\p{Lu}[\\p{Ll}'\u2019.-]+(?: \\p{Lu}[\\p{L}'\u2019.-]*){0,2}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 40 && name.match(text).hasMatch();
}

std::optional<Moment> strictDay(const QString &text, const TimeContext &times)
{
    const auto day = readDay(text, times);
    return day ? std::optional(Moment::onDay(day->at.day())) : std::nullopt;
}

// "due 2026-12-01", "by Friday", "until 1 June", "bis 01.03.2025".
std::optional<Moment> dueIn(const QString &text, const TimeContext &times)
{
    static const QRegularExpression opening(u"^(?:due(?: by| on)?|by|until|deadline|eta|bis)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = opening.match(text);
    return match.hasMatch() ? strictDay(text.mid(match.capturedEnd()), times) : std::nullopt;
}

QString takeOwner(Action &action, const QString &plain)
{
    const QString both = action.owner.isEmpty() || action.owner == plain ? plain : action.owner + u", "_s + plain;
    if (both.size() > kLongestOwner) return plain;
    action.owner = both;
    return {};
}

QString takeDue(Action &action, const QString &plain, const TimeContext &times)
{
    if (const auto day = strictDay(plain, times)) {
        action.due = *day;
        return {};
    }
    // "2026-12-01 (after the freeze)"
    for (const TimeMention &time : timesIn(plain, {times.order, false}))
        if (const auto day = time.hasFullDate() ? strictDay(time.text, times) : std::nullopt) {
            action.due = *day;
            break;
        }
    return plain;
}

// A word of the value that is one: "n/a **DONE**", "High, customers wait".
template <typename Read> auto wordOf(const QString &plain, Read read)
{
    auto whole = read(plain);
    if (!whole) whole = read(plain.section(u' ', -1));
    if (!whole) whole = read(plain.section(u' ', 0, 0).remove(u','));
    return whole;
}

// What stands beside the address: "[OPS-12](https://...) waits for the vendor".
QString besideLink(const QString &value)
{
    static const QRegularExpression address(u"<?https?://[^\\s)>\\]\"']+>?"_s);
    const QString plain = withoutMarkup(QString(value).replace(u"]("_s, u"] ("_s)).remove(address);
    const bool hasWords = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return hasWords ? QString(plain).remove(u"()"_s).remove(u'[').remove(u']').simplified() : QString();
}

QString takeLink(Action &action, const QString &value)
{
    const QString link = firstLink(value);
    if (link.isEmpty()) { // "n/a **DONE**"
        if (const auto status = statusOf(withoutMarkup(value).section(u' ', -1))) action.status = *status;
        return value;
    }
    if (!action.link.isEmpty() && action.link != link && value.contains(action.link)) return {};
    action.link = link;
    const QString beside = besideLink(value);
    return link.contains(beside) ? QString() : beside;
}

} // namespace actionfields

QString firstLink(const QString &text)
{
    static const QRegularExpression link(u"https?://[^\\s)>\\]\"']+"_s);
    if (!text.contains("://"_L1)) return {};
    QString found = link.match(text).captured();
    while (found.endsWith(u'.') || found.endsWith(u','))
        found.chop(1);
    return found;
}

ActionType actionTypeOf(const QString &text)
{
    static const PhraseIndex index = [] {
        PhraseIndex made;
        const QList<QPair<ActionType, QStringList>> words{
            {ActionType::Detect,
             {u"monitor*"_s, u"alert*"_s, u"dashboard*"_s, u"detect*"_s, u"observability"_s, u"log aggregation"_s}},
            {ActionType::Process,
             {u"training"_s, u"train"_s, u"document*"_s, u"runbook*"_s, u"playbook*"_s, u"process"_s, u"processes"_s,
              u"communication"_s, u"guideline*"_s, u"on call"_s, u"postmortem"_s, u"policy"_s}},
            {ActionType::Investigate,
             {u"investigat*"_s, u"analy*"_s, u"research"_s, u"audit"_s, u"review"_s, u"understand"_s}},
            {ActionType::Repair, {u"fix"_s, u"repair"_s, u"patch"_s, u"restore"_s, u"correct"_s, u"clean up"_s}},
            {ActionType::Mitigate, {u"mitigat*"_s, u"rollback"_s, u"failover"_s, u"fallback"_s, u"backup*"_s}}};
        for (const auto &[type, phrases] : words)
            for (const QString &phrase : phrases)
                made.add(phrase, int(type));
        return made;
    }();
    int first = -1;
    index.look(text.left(300), [&](int type) {
        if (first < 0) first = type;
    });
    return first < 0 ? ActionType::Prevent : ActionType(first);
}

ActionField actionFieldOf(const QString &name)
{
    static const QHash<QString, ActionField> names{{u"owner"_s, ActionField::Owner},
                                                   {u"owners"_s, ActionField::Owner},
                                                   {u"assignee"_s, ActionField::Owner},
                                                   {u"assigned to"_s, ActionField::Owner},
                                                   {u"responsible"_s, ActionField::Owner},
                                                   {u"dri"_s, ActionField::Owner},
                                                   {u"who"_s, ActionField::Owner},
                                                   {u"due"_s, ActionField::Due},
                                                   {u"due date"_s, ActionField::Due},
                                                   {u"deadline"_s, ActionField::Due},
                                                   {u"eta"_s, ActionField::Due},
                                                   {u"target date"_s, ActionField::Due},
                                                   {u"by when"_s, ActionField::Due},
                                                   {u"when"_s, ActionField::Due},
                                                   {u"priority"_s, ActionField::Priority},
                                                   {u"prio"_s, ActionField::Priority},
                                                   {u"status"_s, ActionField::Status},
                                                   {u"state"_s, ActionField::Status},
                                                   {u"done"_s, ActionField::Status},
                                                   {u"ticket"_s, ActionField::Link},
                                                   {u"issue"_s, ActionField::Link},
                                                   {u"link"_s, ActionField::Link},
                                                   {u"jira"_s, ActionField::Link},
                                                   {u"bug"_s, ActionField::Link},
                                                   {u"tracking"_s, ActionField::Link},
                                                   {u"reference"_s, ActionField::Link},
                                                   {u"pr"_s, ActionField::Link},
                                                   {u"type"_s, ActionField::Type},
                                                   {u"assigned"_s, ActionField::Owner},
                                                   {u"lead"_s, ActionField::Owner},
                                                   {u"team"_s, ActionField::Owner},
                                                   {u"verantwortlich"_s, ActionField::Owner},
                                                   {u"zuständig"_s, ActionField::Owner},
                                                   {u"due by"_s, ActionField::Due},
                                                   {u"target"_s, ActionField::Due},
                                                   {u"bis"_s, ActionField::Due},
                                                   {u"fällig"_s, ActionField::Due},
                                                   {u"frist"_s, ActionField::Due},
                                                   {u"priorität"_s, ActionField::Priority},
                                                   {u"progress"_s, ActionField::Status},
                                                   {u"url"_s, ActionField::Link},
                                                   {u"tracker"_s, ActionField::Link}};
    return names.value(plainName(name), ActionField::None);
}

QString takeField(Action &action, ActionField field, const QString &value, const TimeContext &times)
{
    using namespace actionfields;
    const QString plain = withoutMarkup(value);
    if (plain.isEmpty()) return {};
    switch (field) {
    case ActionField::Owner:
        return takeOwner(action, plain);
    case ActionField::Due:
        return takeDue(action, plain, times);
    case ActionField::Link:
        return takeLink(action, value);
    case ActionField::Priority:
        if (const auto priority = wordOf(plain, priorityOf)) action.priority = *priority;
        return priorityOf(plain) ? QString() : value;
    case ActionField::Status:
        if (const auto status = wordOf(plain, statusOf)) action.status = *status;
        return statusOf(plain) ? QString() : value;
    case ActionField::Type:
        if (const auto type = Code<ActionType>::read(plain.toLower()).known()) {
            action.type = *type;
            return {};
        }
        return value;
    case ActionField::None:
        break;
    }
    return value;
}

// "(Finished.)", "(owner: Ada, due 2026-12-01)", "(Ada, by Friday)", "[P1]".
static bool takeAsidePart(Action &action, const QString &part, const TimeContext &times)
{
    using namespace actionfields;
    if (const auto status = statusOf(part)) {
        action.status = *status;
        return true;
    }
    if (const auto priority = priorityOf(part); priority && part.size() <= 12) {
        action.priority = *priority;
        return true;
    }
    if (const auto due = dueIn(part, times)) {
        action.due = *due;
        return true;
    }
    if (part.startsWith(u'@')) {
        if (action.owner.isEmpty()) action.owner = part;
        return true;
    }
    const qsizetype colon = part.indexOf(u':');
    const ActionField field = colon > 0 ? actionFieldOf(part.left(colon)) : ActionField::None;
    return field != ActionField::None && takeField(action, field, part.mid(colon + 1).trimmed(), times).isEmpty();
}

void readAsides(Action &action, const QString &text, const TimeContext &times)
{
    using namespace actionfields;
    static const QRegularExpression aside(u"[(\\[]([^()\\[\\]]{2,80})[)\\]]"_s);
    for (auto it = aside.globalMatch(text); it.hasNext();) {
        QStringList unknown;
        bool isUnderstood = false;
        for (const QString &part : withoutMarkup(it.next().captured(1)).split(u','))
            if (takeAsidePart(action, part.trimmed(), times))
                isUnderstood = true;
            else
                unknown.append(part.trimmed());
        // A name beside a day is whose it is; a name alone may be anything.
        if (isUnderstood && action.owner.isEmpty() && unknown.size() == 1 && looksLikeName(unknown.first()))
            action.owner = unknown.first();
    }
    static const QRegularExpression name(u"(?:^|\\s)(@[\\w.-]{2,40})"_s);
    if (action.owner.isEmpty() && text.contains(u'@'))
        if (const auto match = name.match(text); match.hasMatch()) action.owner = match.captured(1);
    const QString first = withoutMarkup(text.left(16)).section(u' ', 0, 0).remove(u':');
    if (first == first.toUpper())
        if (const auto priority = priorityOf(first)) action.priority = *priority;
    if (const auto status = first == first.toUpper() ? statusOf(first) : std::nullopt) action.status = *status;
}

void takeClosing(Action &action, const TimeContext &times)
{
    using namespace actionfields;
    static const QRegularExpression joint(u"\\s+[-\u2013\u2014|]\\s+"_s);
    QStringList parts = action.title.split(joint);
    QStringList taken;
    Action found = action;
    bool isSure = false;
    while (parts.size() > 1 && taken.size() < 3) {
        const QString part = withoutMarkup(parts.last());
        const auto day = strictDay(part, times);
        if (day && !found.due.isKnown())
            found.due = *day;
        else if (const auto due = dueIn(part, times); due && !found.due.isKnown())
            found.due = *due;
        else if (const auto status = statusOf(part))
            found.status = *status;
        else if (looksLikeName(part) && found.owner.isEmpty())
            found.owner = part;
        else
            break;
        isSure = isSure || !looksLikeName(part);
        taken.prepend(parts.takeLast());
    }
    if (!isSure) return;
    qsizetype end = action.title.size();
    for (qsizetype i = 0; i < taken.size(); ++i)
        end = action.title.lastIndexOf(joint, end - 1);
    found.title = action.title.left(end).trimmed();
    action = found;
}

} // namespace nevertwice
