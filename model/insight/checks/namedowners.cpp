#include "model/insight/checks/namedowners.h"

#include "model/insight/checks/phrases.h"
#include "model/insight/checks/telling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::checking {

namespace namedowners {

constexpr qsizetype kLooked = 2'000; // letters of an action

// "Anna to call the provider": the word, where it is written like a name and what it is to do like a verb.
QString leadOf(const QString &title)
{
    static const QRegularExpression form(
        u"^\\W{0,3}(\\p{Lu}\\p{Ll}{1,20})(?: \\p{Lu}[\\p{Ll}.]{0,20})? to \\p{Ll}{2}"_s);
    return form.match(title.left(kLooked)).captured(1);
}

// "(Anna)", "[Anna, Bo]", "(Anna, by Friday)" at the end.
bool endsWithName(const QString &text)
{
    static const QRegularExpression form(
        u"[(\\[]\\s*\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}.]*)?(?:\\s*(?:,|/|&|and|-|\u2013)[^()\\[\\]]{0,60})?\\s*[)\\]]\\W{0,4}$"_s);
    const QString end = text.right(400).simplified().right(120);
    return form.match(end).hasMatch();
}

// An import takes a label for the title of what stands behind it.
QString labelledText(const Action &action)
{
    const bool isLabel = !action.details.isEmpty() && !action.title.contains(u':');
    return (isLabel ? action.title + u": "_s : action.title + u' ') + action.details;
}

// "Anna: ...", "Bo: ...": labels of one word that is no name of a kind of work by its ending.
bool labelsMayBeNames(const QList<Action> &actions)
{
    static const QRegularExpression form(
        u"^\\W{0,3}(?!\\p{Lu}\\p{Ll}*(?:ing|ion|ment|ity|ance|ence|ness|ure|al|s)\\b)\\p{Lu}\\p{Ll}{1,9}\\W{0,2}: "_s);
    return actions.size() > 1 && std::all_of(actions.begin(), actions.end(), [](const Action &action) {
               return form.match(labelledText(action).left(kLooked)).hasMatch();
           });
}

const Prose &textOf(const Subject &subject, const Action &action, const char *field)
{
    static const Prose none{QString()};
    const Prose *prose = subject.prose(placeOf(action, field));
    return prose ? *prose : none;
}

} // namespace namedowners

QSet<QString> namesOf(const Incident &incident)
{
    QSet<QString> names;
    const auto add = [&](const QString &name) {
        const QStringList parts = name.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
        // A team is nobody; a name of one or two letters is taken for initials.
        if (parts.isEmpty() || name.contains("team"_L1, Qt::CaseInsensitive)) return;
        for (const QString &part : parts)
            if (part.size() > 2) names.insert(part);
    };
    for (const Person &person : incident.people)
        add(person.name);
    for (const Action &action : incident.actions)
        add(action.owner);
    for (const Event &event : incident.timeline)
        add(event.author);
    return names;
}

NamedOwners::NamedOwners(const Subject &subject) : m_subject(subject), m_names(namesOf(subject.incident))
{
    const QList<Action> &actions = subject.incident.actions;
    QSet<QString> leads;
    m_isEachLed = actions.size() > 1 && std::all_of(actions.begin(), actions.end(), [&](const Action &action) {
                      const QString lead = namedowners::leadOf(action.title);
                      leads.insert(lead);
                      return !lead.isEmpty();
                  });
    m_isEachLed = m_isEachLed && leads.size() > 1;
    m_isSaidOfAll =
        namedowners::labelsMayBeNames(actions) || tellingOf(subject, "owned", {Passage::Kind::Other}).has_value();
}

bool NamedOwners::says(const Action &action, const char *list) const
{
    for (const char *field : {"title", "details"}) {
        const Prose &prose = namedowners::textOf(m_subject, action, field);
        if (PhraseTable::forChecks().hasBetween(QLatin1StringView(list), prose, 0, prose.words().size())) return true;
    }
    return false;
}

// "the platform team will", "SRE to": who does it, at the beginning of a sentence, and that they do.
bool NamedOwners::namesTeam(const Prose &prose) const
{
    constexpr qsizetype kNear = 3;
    const PhraseTable &table = PhraseTable::forChecks();
    const PhraseTable::List &teams = table.list(u"team"_s);
    const PhraseTable::List &acting = table.list(u"acting"_s);
    const PhraseTable::List &perhaps = table.list(u"acting_perhaps"_s);
    for (qsizetype at = 0; at < prose.words().size(); ++at) {
        const auto isWho = [&](qsizetype word) {
            const Prose::Word &who = prose.words()[word];
            return (who.startsUpper && isNamed(who.lower)) || PhraseTable::match(teams, prose, word) > 0;
        };
        if (!isWho(at)) continue;
        const qsizetype begin = prose.sentenceBegin(at);
        if (at - begin > kNear) continue;
        const bool isAlone = isWho(begin) || table.has(u"leading"_s, prose, begin);
        const qsizetype end = std::min(prose.sentenceEnd(at), at + kNear);
        for (qsizetype i = at + 1; i < end; ++i)
            if (PhraseTable::match(acting, prose, i) > 0 || (isAlone && PhraseTable::match(perhaps, prose, i) > 0))
                return true;
    }
    return false;
}

bool NamedOwners::names(const Action &action) const
{
    if (!action.owner.trimmed().isEmpty() || says(action, "owner_word")) return true;
    const QString text = (action.title + u' ' + action.details).left(namedowners::kLooked);
    // "I will write it down": who wrote the document is meant.
    static const QRegularExpression first(
        u"\\bI(?:'ll|\u2019ll| will| am| have| intend| plan| pledge| promise| shall| endeavou?r)\\b"_s);
    if (first.match(text).hasMatch()) return true;
    const qsizetype at = text.indexOf(u" @"_s); // "@anna"
    if (text.startsWith(u'@') || (at >= 0 && at + 2 < text.size() && text[at + 2].isLetter())) return true;
    const QString label = namedowners::labelledText(action).section(u':', 0, 0).simplified(); // "Anna: ..."
    const bool isLabelled = label.size() < text.size() && label.size() < 40 && isNamed(label.section(u' ', 0, 0));
    return isLabelled || m_isEachLed || isNamed(namedowners::leadOf(action.title)) ||
           namedowners::endsWithName(action.title) || namesTeam(namedowners::textOf(m_subject, action, "title")) ||
           namesTeam(namedowners::textOf(m_subject, action, "details"));
}

bool namesDay(const Subject &subject, const Action &action)
{
    if (action.due.isKnown()) return true;
    for (const char *field : {"title", "details"}) {
        const Prose &prose = namedowners::textOf(subject, action, field);
        if (PhraseTable::forChecks().hasBetween(u"due_word"_s, prose, 0, prose.words().size())) return true;
    }
    static const QRegularExpression day(
        u"\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
        "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?"
        "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
        "|(?:by|before|until|till|on|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
        "|(?:by|before|until|in|end of) (?:january|february|march|april|june|july|august|september|october|november"
        "|december)|q[1-4]|h[12] ?20\\d\\d)\\b"
        "|[(,] ?(?:january|february|march|april|june|july|august|september|october|november|december)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = action.title + u' ' + action.details + u' ' + action.group;
    return day.match(text.left(namedowners::kLooked)).hasMatch();
}

bool isDaySaidOfAll(const Subject &subject)
{
    return tellingOf(subject, "due_of_all", {Passage::Kind::Other}).has_value();
}

} // namespace nevertwice::checking
