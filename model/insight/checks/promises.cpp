#include "model/insight/checks/families.h"
#include "model/insight/checks/namedowners.h"
#include "model/insight/checks/phrases.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace {

constexpr int kDaysGiven = 14;
// A longer action has said how it ends, or at least tried.
constexpr qsizetype kShortAction = 4;

const Prose &proseOf(const Subject &subject, const QString &place)
{
    static const Prose none{QString()};
    const Prose *prose = subject.prose(place);
    return prose ? *prose : none;
}

// The one who led the incident is the first to be asked.
QString likelyOwner(const Incident &incident)
{
    QString name;
    for (const Person &person : incident.people)
        if (person.role == PersonRole::Commander) {
            if (!name.isEmpty()) return {};
            name = person.name;
        }
    return name;
}

Fix fixing(const QString &title, const QList<const Action *> &actions, const char *field, const QString &value)
{
    Fix fix;
    fix.title = title;
    for (const Action *action : actions)
        fix.set.insert(placeOf(*action, field), value);
    return fix;
}

// Who does it and by when stands in the ticket: one that is linked, or named by its key: "(OPS-12)", "#7".
bool hasTicket(const Action &action)
{
    constexpr qsizetype kLooked = 2'000;
    static const QRegularExpression link(u"/(?:issues?|browse|pull|merge_requests|tickets?|work_?items?|story)/"_s);
    static const QRegularExpression key(u"(?:^|[(\\[])[A-Z][A-Z0-9]{1,9}-\\d+\\b|(?<![\\w&/])#\\d+\\b"_s);
    return link.match(action.link.left(kLooked)).hasMatch() || key.match(action.title.left(kLooked)).hasMatch();
}

constexpr qsizetype kSeveral = 3;

enum class Sureness { Sure, Doubtful };

// Where several actions lack it, or none has it, that is one thing to say.
// The tickets of others say it, more likely than not: only where nothing else lacks it they are named, as a hint.
template <typename Fixing>
void tellMissing(const char *check, const char *field, Sureness sureness, const QList<const Action *> &lacking,
                 qsizetype of, const QString &one, const QString &several, const QString &none, const Fixing &fixed,
                 QList<Finding> &out)
{
    QList<const Action *> missing;
    std::copy_if(lacking.begin(), lacking.end(), std::back_inserter(missing),
                 [](const Action *action) { return !hasTicket(*action); });
    const bool isDoubtful = missing.isEmpty() || sureness == Sureness::Doubtful;
    if (missing.isEmpty()) missing = lacking;
    const auto tell = [&](Finding finding, const QList<const Action *> &actions) {
        if (isDoubtful) finding.level = Level::Hint;
        finding.fix = fixed(actions);
        out.append(finding);
    };
    const bool isNone = missing.size() > 1 && missing.size() == of;
    if (isNone || missing.size() >= kSeveral)
        return tell(found(check, u"actions"_s, isNone ? none.arg(of) : several.arg(missing.size()).arg(of)), missing);
    for (const Action *action : missing)
        tell(found(check, placeOf(*action, field), one.arg(action->title.simplified().left(80))), {action});
}

// A number, how often, a name in code, a link or a ticket is something one can point at when it is done.
bool hasEnd(const Prose &prose)
{
    if (PhraseTable::forChecks().hasBetween(u"cadence"_s, prose, 0, prose.words().size())) return true;
    return std::any_of(prose.words().begin(), prose.words().end(), [](const Prose::Word &word) {
        return word.voice == Prose::Voice::Code || (!word.lower.isEmpty() && word.lower[0].isDigit());
    });
}

struct Vagueness
{
    Span span;
    QString message;
    bool isSure = true;
};

bool isPromiseIn(const char *list, const Prose &prose, qsizetype from, qsizetype to)
{
    return PhraseTable::forChecks().hasBetween(QLatin1StringView(list), prose, from, to);
}

// "Remember to check it", "one thing would be to be more careful": how people are to be, at the head of the clause.
std::optional<Span> wishOf(const Prose &title)
{
    const PhraseTable &table = PhraseTable::forChecks();
    const PhraseTable::List &phrases = table.list(u"attention"_s);
    const PhraseTable::List &leads = table.list(u"attention_lead"_s);
    for (qsizetype at = 0; at < title.words().size(); ++at) {
        const qsizetype length = PhraseTable::match(phrases, title, at);
        if (length == 0) continue;
        const bool isLed = (at > 0 && PhraseTable::match(leads, title, at - 1) == 1) ||
                           (at > 1 && title.words()[at - 1].lower == "to"_L1 && title.words()[at - 2].lower == "be"_L1);
        if (at == 0 || isLed) return spanBetween(title, at, at + length - 1);
    }
    return std::nullopt;
}

// "Nobody may merge alone", "every change must be read before it is merged": it holds for all and always, and names no
// work. What makes it hold is work: "ensure that every change ...".
std::optional<Span> ruleOf(const Prose &title)
{
    constexpr qsizetype kRuleWords = 60; // nobody keeps a longer one
    const PhraseTable &table = PhraseTable::forChecks();
    const PhraseTable::List &forbidding = table.list(u"forbidding"_s);
    const PhraseTable::List &ruling = table.list(u"ruling"_s);
    const qsizetype end = std::min(title.words().size(), kRuleWords);
    for (qsizetype at = 0; at < end; ++at) {
        const qsizetype forbidden = PhraseTable::match(forbidding, title, at);
        const qsizetype length = std::max(forbidden, PhraseTable::match(ruling, title, at));
        if (length == 0) continue;
        if (isPromiseIn("making", title, 0, at)) return std::nullopt;
        if (forbidden > 0 || isPromiseIn("whenever", title, 0, end)) return spanBetween(title, at, at + length - 1);
    }
    return std::nullopt;
}

// "Write the incident report"
bool isThisReport(const Prose &title)
{
    constexpr qsizetype kFirstWords = 6;
    return isPromiseIn("writing", title, 0, 1) && isPromiseIn("own_report", title, 1, kFirstWords);
}

std::optional<Vagueness> vaguenessOf(const Prose &title, const Prose &details)
{
    const PhraseTable &table = PhraseTable::forChecks();
    if (const auto wish = wishOf(title))
        return Vagueness{*wish, u"\"%1\" is no work that can be done and ticked off."_s};
    if (const auto rule = ruleOf(title))
        return Vagueness{*rule, u"\"%1\" is a rule, no work: what will make sure that it is kept?"_s, false};
    const PhraseTable::List &phrases = table.list(u"vague_phrase"_s);
    for (const Prose *prose : {&title}) {
        for (qsizetype at = 0; at < prose->words().size(); ++at)
            if (const qsizetype length = PhraseTable::match(phrases, *prose, at);
                length > 0 && prose->words().size() <= 12 && !hasEnd(*prose))
                return Vagueness{spanBetween(*prose, at, at + length - 1),
                                 u"\"%1\" is no work that can be done and ticked off."_s};
    }
    const qsizetype size = title.words().size();
    if (size == 0 || size > kShortAction || !details.words().isEmpty() || hasEnd(title)) return std::nullopt;
    const bool isVerb = table.has(u"vague_verb"_s, title, 0);
    if (!isVerb && !table.has(u"vague_lead"_s, title, 0) && size > 1) return std::nullopt;
    return Vagueness{spanBetween(title, 0, size - 1), isVerb || size == 1
                                                          ? u"\"%1\" has no end: how will one see that it is done?"_s
                                                          : u"\"%1\" says no deed: who will do what?"_s};
}

std::optional<Vagueness> vaguenessOf(const Subject &subject, const Action &action)
{
    if (action.isClosed() || !action.link.isEmpty()) return std::nullopt;
    return vaguenessOf(proseOf(subject, placeOf(action, "title")), proseOf(subject, placeOf(action, "details")));
}

void checkOwnersAndDays(const Subject &subject, QList<Finding> &out)
{
    const NamedOwners owners(subject);
    QList<const Action *> ownerless;
    QList<const Action *> dayless;
    qsizetype open = 0;
    for (const Action &action : subject.incident.actions) {
        // Who does what by when is asked once it is known what is done.
        const bool isOwn = isThisReport(proseOf(subject, placeOf(action, "title")));
        if (action.isClosed() || isOwn || vaguenessOf(subject, action)) continue;
        ++open;
        if (!owners.names(action)) ownerless.append(&action);
        if (!namesDay(subject, action)) dayless.append(&action);
    }
    const QString owner = likelyOwner(subject.incident);
    const auto give = [&](const QList<const Action *> &actions) -> std::optional<Fix> {
        if (owner.isEmpty()) return std::nullopt;
        return fixing(u"Give it to %1"_s.arg(owner), actions, "owner", owner);
    };
    const auto sure = [](bool isSaidOfAll) { return isSaidOfAll ? Sureness::Doubtful : Sureness::Sure; };
    tellMissing("action-no-owner", "owner", sure(owners.isSaidOfAll()), ownerless, open, u"Nobody sees to \"%1\"."_s,
                u"%1 of the %2 open actions have no owner."_s, u"None of the %1 open actions has an owner."_s, give,
                out);
    const Moment &now = subject.options.now;
    const auto date = [&](const QList<const Action *> &actions) -> std::optional<Fix> {
        if (!now.isKnown()) return std::nullopt;
        return fixing(u"Due in two weeks"_s, actions, "due", Moment::onDay(now.day().addDays(kDaysGiven)).text());
    };
    tellMissing("action-no-due", "due", sure(isDaySaidOfAll(subject)), dayless, open,
                u"There is no day by which \"%1\" will be done."_s, u"%1 of the %2 open actions have no due date."_s,
                u"None of the %1 open actions has a due date."_s, date, out);
}

// Of rules the first one is enough to ask.
void checkVague(const Subject &subject, QList<Finding> &out)
{
    bool isRuleTold = false;
    for (const Action &action : subject.incident.actions) {
        const auto vague = vaguenessOf(subject, action);
        if (!vague || (isRuleTold && !vague->isSure)) continue;
        isRuleTold = isRuleTold || !vague->isSure;
        const QString place = placeOf(action, "title");
        Finding finding =
            found("action-vague", place, vague->message.arg(excerpt(proseOf(subject, place), vague->span)));
        setSpan(finding, vague->span);
        if (!vague->isSure) finding.level = Level::Hint;
        out.append(finding);
    }
}

// A file that people wrote long ago does not say what was done since.
void checkOverdue(const Subject &subject, QList<Finding> &out)
{
    if (!subject.options.now.isKnown() || subject.isForeign()) return;
    for (const Action &action : subject.incident.actions)
        if (isOverdue(action, subject.options.now))
            out.append(found("action-overdue", placeOf(action, "due"),
                             u"\"%1\" was due on %2 and is still open."_s.arg(action.title.simplified().left(80),
                                                                              action.due.day().toString(Qt::ISODate))));
}

} // namespace

void checkPromises(const Subject &subject, QList<Finding> &out)
{
    checkOwnersAndDays(subject, out);
    checkVague(subject, out);
    checkOverdue(subject, out);
}

} // namespace nevertwice::checking
