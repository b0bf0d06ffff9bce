#include "model/exchange/trackercsv.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// The names that trackers give their columns and their statuses, and which of them were chosen before.

namespace nevertwice {

namespace trackerwords {

constexpr qsizetype kLongestWord = 100;
constexpr qsizetype kMostMappings = 12;
constexpr qsizetype kMostWords = 200;

constexpr auto kOpen = "open,opened,reopened,to do,todo,backlog,new,triage,selected for development,ready,planned,"
                       "pending,offen,zu erledigen,neu";
constexpr auto kInProgress = "in progress,in review,review,code review,doing,started,in development,active,testing,"
                             "in arbeit,in bearbeitung";
constexpr auto kBlocked = "blocked,on hold,waiting,blockiert,wartet";
constexpr auto kDone = "done,closed,resolved,completed,complete,fixed,merged,finished,fertig,erledigt,geschlossen";
constexpr auto kWontDo = "won't do,wont do,won't fix,wontfix,not planned,cancelled,canceled,declined,rejected,"
                         "duplicate,obsolete,abandoned,cannot reproduce,works as designed,abgelehnt,verworfen";

constexpr auto kLinkHeads = "url,link,web url,html url,issue url,permalink,address,issue link,issue key,key,adresse,"
                            "vorgangsschlüssel,schlüssel";
constexpr auto kStatusHeads = "status,state,issue status,issue state,zustand";
constexpr auto kOutcomeHeads = "resolution,state reason,statereason,close reason,lösung";
constexpr auto kClosedHeads = "closed at,closedat,resolved,resolved at,resolution date,closed,closed date,done date,"
                              "erledigt,geschlossen";

QString nameOf(const QString &head)
{
    QString name = trackerWord(head);
    if (const qsizetype bracket = name.indexOf(u'('); bracket > 0) name.truncate(bracket); // "Closed At (UTC)"
    return name.trimmed();
}

// The first name of the list that a head has: they stand in the order in which they are believed.
QString headNamed(const QStringList &heads, const char *names)
{
    QHash<QString, QString> byName;
    for (auto head = heads.rbegin(); head != heads.rend(); ++head)
        byName.insert(nameOf(*head), *head);
    for (const QString &name : QString::fromUtf8(names).split(u','))
        if (const auto found = byName.constFind(name); found != byName.constEnd()) return *found;
    return {};
}

QJsonObject jsonOf(const TrackerMapping &mapping)
{
    QJsonObject words;
    for (auto word = mapping.words.begin(); word != mapping.words.end(); ++word)
        words.insert(word.key(), word.value());
    return {{u"link"_s, mapping.columns.link},
            {u"status"_s, mapping.columns.status},
            {u"outcome"_s, mapping.columns.outcome},
            {u"closed"_s, mapping.columns.closed},
            {u"words"_s, words}};
}

TrackerMapping mappingOf(const QJsonObject &json)
{
    TrackerMapping mapping;
    mapping.columns = {json["link"_L1].toString(), json["status"_L1].toString(), json["outcome"_L1].toString(),
                       json["closed"_L1].toString()};
    const QJsonObject words = json["words"_L1].toObject();
    for (auto word = words.begin(); word != words.end() && mapping.words.size() < kMostWords; ++word)
        mapping.words.insert(trackerWord(word.key()), word.value().toString());
    return mapping;
}

bool fits(const TrackerColumns &columns, const QStringList &heads)
{
    const QStringList named{columns.link, columns.status, columns.outcome, columns.closed};
    return columns.isUsable() && std::all_of(named.begin(), named.end(), [&heads](const QString &head) {
               return head.isEmpty() || heads.contains(head);
           });
}

} // namespace trackerwords

QString trackerWord(const QString &written)
{
    QString word = written.left(trackerwords::kLongestWord).toLower();
    for (QChar &c : word) {
        if (c == u'’') c = u'\'';
        if (c == u'_' || c == u'-') c = u' ';
    }
    return word.simplified();
}

Code<ActionStatus> usualMeaning(const QString &word)
{
    static const QHash<QString, ActionStatus> meanings = [] {
        QHash<QString, ActionStatus> table;
        const auto add = [&table](const char *words, ActionStatus status) {
            for (const QString &one : QString::fromUtf8(words).split(u','))
                table.insert(one, status);
        };
        add(trackerwords::kOpen, ActionStatus::Open);
        add(trackerwords::kInProgress, ActionStatus::InProgress);
        add(trackerwords::kBlocked, ActionStatus::Blocked);
        add(trackerwords::kDone, ActionStatus::Done);
        add("verified", ActionStatus::Verified);
        add(trackerwords::kWontDo, ActionStatus::WontDo);
        return table;
    }();
    const auto found = meanings.constFind(trackerWord(word));
    return found == meanings.constEnd() ? Code<ActionStatus>() : Code<ActionStatus>(*found);
}

TrackerMapping mappingFor(const QStringList &heads, const QJsonValue &remembered)
{
    const QJsonArray known = remembered.toArray();
    for (const QJsonValue &one : known)
        if (const TrackerMapping mapping = trackerwords::mappingOf(one.toObject());
            trackerwords::fits(mapping.columns, heads))
            return mapping;
    using trackerwords::headNamed;
    TrackerMapping proposed;
    proposed.columns = {headNamed(heads, trackerwords::kLinkHeads), headNamed(heads, trackerwords::kStatusHeads),
                        headNamed(heads, trackerwords::kOutcomeHeads), headNamed(heads, trackerwords::kClosedHeads)};
    return proposed;
}

QJsonArray withMapping(const QJsonValue &remembered, const TrackerMapping &mapping)
{
    QJsonArray all{trackerwords::jsonOf(mapping)};
    const QJsonArray known = remembered.toArray();
    for (const QJsonValue &one : known)
        if (all.size() < trackerwords::kMostMappings &&
            trackerwords::mappingOf(one.toObject()).columns != mapping.columns)
            all.append(one);
    return all;
}

} // namespace nevertwice
