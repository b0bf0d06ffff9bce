#include "model/exchange/eventkinds.h"

#include "model/exchange/asciiwords.h"
#include "model/exchange/wordlist.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace eventkinds {

constexpr qsizetype kLooked = 400;

struct Ranked
{
    PhraseIndex index;
    QStringList names; // in the order of the list

    // The first name in the order of the list, not in that of the text.
    QString of(const QString &text) const
    {
        int best = int(names.size());
        index.look(text.left(kLooked), [&](int meaning) { best = std::min(best, meaning); });
        return names.value(best);
    }
};

Ranked ranked(const QString &resource)
{
    Ranked made;
    for (const auto &[name, phrases] : phraseLines(resource)) {
        for (const QString &phrase : phrases)
            made.index.add(phrase, int(made.names.size()));
        made.names.append(name);
    }
    return made;
}

} // namespace eventkinds

namespace eventkinds {

// "Monitoring - A fix has been implemented": the words with which pages tell the state of a service.
std::optional<EventKind> stateOf(const QString &text)
{
    static const QRegularExpression state(
        u"^(Resolved|Completed|Monitoring|Identified|Investigating|Update|Postmortem)\\s*[:\u2013\u2014-]\\s"_s);
    static const QHash<QString, EventKind> kinds{{u"Resolved"_s, EventKind::Resolution},
                                                 {u"Completed"_s, EventKind::Resolution},
                                                 {u"Monitoring"_s, EventKind::Mitigation},
                                                 {u"Identified"_s, EventKind::Discovery},
                                                 {u"Investigating"_s, EventKind::Acknowledgement},
                                                 {u"Update"_s, EventKind::StatusUpdate},
                                                 {u"Postmortem"_s, EventKind::FollowUp}};
    if (text.isEmpty() || !u"RCMIUP"_s.contains(text.front())) return std::nullopt;
    const auto match = state.match(text);
    return match.hasMatch() ? std::optional(kinds.value(match.captured(1))) : std::nullopt;
}

struct Form
{
    QRegularExpression form;
    EventKind kind;
    bool isGuess;
    QList<QLatin1String> needed; // one of them stands wherever the form does

    bool isIn(const QString &text) const
    {
        return std::any_of(needed.begin(), needed.end(), [&](QLatin1String word) { return standsIn(text, word); }) &&
               form.match(text).hasMatch();
    }
};

// What is said by the form of the words rather than by one of them.
const QList<Form> &forms()
{
    const auto of = [](const QString &form) {
        return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Form> all{
        // "normal system performance", "queue back at normal levels"
        {of(u"\\bnormal (?:\\w+ ){0,2}(?:performance|operations?|service|levels?|traffic|behaviou?r|functioning)\\b|"
            "\\b(?:clos(?:e|es|ed|ing)) (?:the |this |an? )?(?:incident|outage|issue)\\b"_s),
         EventKind::Resolution,
         false,
         {"normal"_L1, "clos"_L1}},
        // "searches were answered again"
        {of(u"\\b(?:answer|work|serv|process|succeed|respond|deliver|run|flow|load|reachable|available|accessible)\\w*"
            "(?: \\w+)? again\\b|\\bagain (?:available|reachable|online|working|accessible)\\b"_s),
         EventKind::Recovery,
         false,
         {"again"_L1}},
        // "loops in the database team"
        {of(u"\\b(?:loop|pull|call|bring|get|dial)(?:s|ed|ing)? in\\b|\\b(?:brought|got) in\\b"_s),
         EventKind::Escalation,
         false,
         {" in"_L1}},
        {of(u"\\bdeclar(?:e|es|ed|ing) (?:an? |the )?(?:\\w+ ){0,2}(?:incident|outage|emergency)\\b|\\back(?:s|ed)?\\b"_s),
         EventKind::Acknowledgement,
         false,
         {"declar"_L1, "ack"_L1}},
        // "comms went out", "communication was sent"
        {of(u"\\b(?:comms|communications?|updates?|notices?|messages?|emails?|tweets?)(?: \\w+)? "
            "(?:went|goes|sent|posted|published|is out)\\b"_s),
         EventKind::StatusUpdate,
         true,
         {" went"_L1, " goes"_L1, " sent"_L1, " posted"_L1, " published"_L1, " is out"_L1}},
        // "insertion begins": what somebody set going, unless it is the trouble or the search for it
        {of(u"\\b(?!(?:interrup|disrup|degrada|investiga|mitiga|restora|satura|corrup|exhaus|situa)\\w*)"
            "(?:\\w{3,}(?:tion|ment|grade|out)|backup|job|batch|maintenance|update|release|rebuild|restart)s? "
            "(?:begin|start|kick)(?:s|ed)?\\b(?! to\\b)|\\bbegan\\b.{0,20}\\b(?:deploy|migrat|upgrad)\\w*"_s),
         EventKind::Change,
         true,
         {" begin"_L1, " start"_L1, " kick"_L1, "began"_L1}}};
    return all;
}

} // namespace eventkinds

GuessedKind kindOfEvent(const QString &text)
{
    if (const auto state = eventkinds::stateOf(text)) return {*state, false};
    static const eventkinds::Ranked kinds = eventkinds::ranked(u":/words/kinds.txt"_s);
    const QString name = kinds.of(text);
    const bool isGuess = name.startsWith(u'~');
    // A form decides where no word does more than suppose.
    if (name.isEmpty() || isGuess)
        for (const eventkinds::Form &one : eventkinds::forms())
            if ((name.isEmpty() || !one.isGuess) && one.isIn(text.left(eventkinds::kLooked)))
                return {one.kind, one.isGuess};
    return {Code<EventKind>::read(isGuess ? name.mid(1) : name).known().value_or(EventKind::Note), isGuess};
}

Code<DetectionMethod> detectionMethodOf(const QString &text)
{
    static const eventkinds::Ranked methods = eventkinds::ranked(u":/words/methods.txt"_s);
    const QString name = methods.of(text);
    return name.isEmpty() ? Code<DetectionMethod>() : Code<DetectionMethod>::read(name);
}

} // namespace nevertwice
