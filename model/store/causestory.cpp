#include "model/store/causestory.h"

#include "model/domain/mergedcause.h"
#include "model/search/likeness.h"
#include "model/store/answering.h"
#include "model/store/database.h"
#include "model/store/identities.h"
#include "model/store/likely.h"
#include "model/store/reader.h"
#include "model/store/records.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causestory {

constexpr qsizetype kMostCompared = 400; // causes: each is compared with each
constexpr double kTwins = 0.45;          // so like, two causes may be one

QList<QUuid> uuidsOf(const QList<Cause> &causes)
{
    QList<QUuid> uuids;
    for (const Cause &cause : causes)
        uuids.append(cause.uuid);
    return uuids;
}

// Words of titles are rare or common within the catalogue.
Rarity rarityIn(const QList<Cause> &causes)
{
    QHash<QString, int> holding;
    for (const Cause &cause : causes) {
        QSet<QString> words;
        for (const QString &word :
             tellingWords(profileOf({{TextRole::Cause, cause.title}}, [](auto &) { return 1.0; }), 40))
            words.insert(word);
        for (const QString &word : std::as_const(words))
            ++holding[word];
    }
    return [holding, all = causes.size()](const QString &word) {
        return std::log(1 + (double(all) + 0.5) / (holding.value(word) + 0.5));
    };
}

// Words that both titles say, where these are most of what the shorter one says.
bool sayTheSame(const Profile &one, const Profile &other)
{
    const auto fewer = qsizetype(std::min(one.words.size(), other.words.size()));
    const qsizetype shared = wordsInCommon(one, other);
    return shared >= 2 && shared * 2 >= fewer;
}

bool tellOfOneFailure(const QList<LikenessReason> &reasons)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [](const LikenessReason &reason) { return reason.kind == LikenessReason::Kind::Failure; });
}

QList<CauseTwins> twinsAmong(const CauseCatalogue &catalogue, const QSet<QString> &refused)
{
    const QList<Cause> causes = catalogue.causes.mid(0, kMostCompared);
    const Rarity rarity = rarityIn(causes);
    QList<Profile> profiles;
    QList<Profile> titles;
    for (const Cause &cause : causes) {
        titles.append(profileOf({{TextRole::Cause, cause.title}}, rarity));
        profiles.append(profileOf({{TextRole::Cause, cause.title}, {TextRole::Summary, cause.description}}, rarity));
    }
    QList<std::pair<double, CauseTwins>> found;
    for (qsizetype i = 0; i < causes.size(); ++i)
        for (qsizetype j = i + 1; j < causes.size(); ++j) {
            const bool isKin = causes[i].parent == causes[j].uuid || causes[j].parent == causes[i].uuid;
            if (isKin || refused.contains(proposalKey({causes[i].uuid, causes[j].uuid}))) continue;
            const double score = likenessScore(profiles[i], profiles[j]);
            if (score < kTwins) continue;
            const QList<LikenessReason> reasons = likenessReasons(profiles[i], profiles[j]);
            if (reasons.isEmpty()) continue;
            // So short a text shares a word with many others.
            if (!tellOfOneFailure(reasons) && !sayTheSame(titles[i], titles[j])) continue;
            const bool isFirstFewer = catalogue.summaries[i].incidents.size() < catalogue.summaries[j].incidents.size();
            found.append(
                {-score, {causes[isFirstFewer ? i : j].uuid, causes[isFirstFewer ? j : i].uuid, reasonsText(reasons)}});
        }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<CauseTwins> twins;
    for (const auto &[score, pair] : std::as_const(found))
        twins.append(pair);
    return twins;
}

Result<QList<CauseGroup>> groupsIn(const Reader &reader, const QSet<QString> &refused,
                                   const std::optional<QSet<QUuid>> &among = {})
{
    ListWish wish;
    wish.filter.more.lacking = {QueryFact::Cause};
    auto ids = reader.ids(wish);
    if (!ids) return ids.error();
    if (among) {
        auto wanted = idsOf(reader, *among);
        if (!wanted) return wanted.error();
        const std::set<quint32> these(wanted->begin(), wanted->end());
        ids->erase(std::remove_if(ids->begin(), ids->end(), [&](quint32 id) { return !these.count(id); }), ids->end());
    }
    if (ids->size() > size_t(kMostGrouped)) ids->resize(size_t(kMostGrouped)); // more are not compared
    auto rows = reader.rows(*ids);
    if (!rows) return rows.error();
    QList<QUuid> uuids;
    QHash<QUuid, QString> refs, titles;
    for (const IncidentRow &row : std::as_const(*rows)) {
        uuids.append(row.uuid);
        refs.insert(row.uuid, row.ref);
        titles.insert(row.uuid, row.title);
    }
    auto likely = likelyGroups(reader, uuids);
    if (!likely) return likely.error();
    QList<CauseGroup> groups;
    for (const LikelyGroup &one : std::as_const(*likely)) {
        if (refused.contains(proposalKey(one.incidents))) continue;
        CauseGroup group{one.title, one.incidents, {}, {}};
        for (const QUuid &uuid : one.incidents) {
            group.refs.append(refs.value(uuid));
            group.titles.append(titles.value(uuid));
        }
        groups.append(group);
    }
    return groups;
}

Result<QHash<QUuid, Code<CauseRole>>> rolesIn(const Reader &reader, const QUuid &cause)
{
    Statement query = reader.database().statement(
        "select i.uuid, l.role from incident_cause l join incident i on i.id = l.incident_id where l.uuid = ?");
    query.bind(cause);
    QHash<QUuid, Code<CauseRole>> roles;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return roles;
        roles.insert(query.uuid(0), query.code<CauseRole>(1));
    }
}

bool answers(const ActionRow &row, const QUuid &cause, const QHash<QUuid, Code<CauseRole>> &roles)
{
    if (!row.action.answers.isEmpty()) return row.action.answers.contains(cause);
    return roles.value(row.incidentUuid, Code<CauseRole>()) == CauseRole::Root;
}

// From the end of one to the start of the next; what overlaps lies no time apart.
Distribution gapsOf(QList<CauseIncident> incidents)
{
    incidents.removeIf(
        [](const CauseIncident &one) { return !one.isCounted || !one.row.milestones.started.isKnown(); });
    std::sort(incidents.begin(), incidents.end(), [](const CauseIncident &a, const CauseIncident &b) {
        return a.row.milestones.started.msecs() < b.row.milestones.started.msecs();
    });
    QList<std::optional<Duration>> gaps;
    for (qsizetype i = 1; i < incidents.size(); ++i) {
        const Moment &ended = incidents[i - 1].row.milestones.resolved;
        const Moment &began = incidents[i].row.milestones.started;
        if (!ended.isKnown() || ended.isDay() || began.isDay())
            gaps.append(std::nullopt);
        else
            gaps.append(Duration(std::max<qint64>(0, began.msecs() - ended.msecs())));
    }
    return distributionInMinutes(gaps);
}

bool isLater(const CauseIncident &a, const CauseIncident &b)
{
    const Moment &first = a.row.milestones.started;
    const Moment &second = b.row.milestones.started;
    if (first.isKnown() != second.isKnown()) return first.isKnown();
    return first.isKnown() && first.msecs() > second.msecs();
}

} // namespace causestory

QString proposalKey(const QList<QUuid> &members)
{
    QStringList words;
    for (const QUuid &member : members)
        words.append(member.toString(QUuid::WithoutBraces));
    words.sort();
    return words.join(u' ');
}

namespace causestory {

Result<QSet<QString>> refusedIn(const Reader &reader)
{
    auto setting = reader.setting(QString::fromLatin1(kRefusedProposals));
    if (!setting) return setting.error();
    QSet<QString> refused;
    for (const QJsonValue &key : setting->toArray())
        refused.insert(key.toString());
    return refused;
}

Result<void> restrictTo(CauseCatalogue &catalogue, const Reader &reader, History history, const Moment &now,
                        const QString &query)
{
    auto chosen = incidentsAnswering(reader, query, now);
    if (!chosen) return chosen.error();
    if (!*chosen) return {};
    history.incidents.removeIf([&](const PastIncident &one) { return !(*chosen)->contains(one.uuid); });
    const QList<CauseSummary> summaries = causeSummaries(history, uuidsOf(catalogue.known), now);
    catalogue.causes.clear();
    catalogue.summaries.clear();
    for (qsizetype i = 0; i < summaries.size(); ++i) {
        if (summaries[i].incidents.isEmpty() && summaries[i].others.isEmpty()) continue;
        catalogue.causes.append(catalogue.known[i]);
        catalogue.summaries.append(summaries[i]);
    }
    return {};
}

Result<CauseCatalogue> counted(const Reader &reader, const Moment &now, History &history)
{
    auto rows = reader.causes();
    if (!rows) return rows.error();
    auto records = readRecords(reader);
    if (!records) return records.error();
    CauseCatalogue catalogue;
    for (const CauseRow &row : std::as_const(*rows))
        catalogue.known.append(row.cause);
    catalogue.causes = catalogue.known;
    catalogue.summaries = causeSummaries(records->history, uuidsOf(catalogue.causes), now);
    history = std::move(records->history);
    return catalogue;
}

} // namespace causestory

Result<CauseCatalogue> readCauseCounts(const Reader &reader, const Moment &now, const QString &query)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    History history;
    auto catalogue = causestory::counted(reader, now, history);
    if (!catalogue) return catalogue;
    auto done = causestory::restrictTo(*catalogue, reader, std::move(history), now, query);
    return done ? catalogue : Result<CauseCatalogue>(done.error());
}

Result<CauseCatalogue> readCatalogue(const Reader &reader, const Moment &now, const QString &query)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    History history;
    auto read = causestory::counted(reader, now, history);
    if (!read) return read;
    CauseCatalogue catalogue = *std::move(read);
    auto refused = causestory::refusedIn(reader);
    if (!refused) return refused.error();
    catalogue.proposals.twins = causestory::twinsAmong(catalogue, *refused);
    auto groups = causestory::groupsIn(reader, *refused);
    if (!groups) return groups.error();
    catalogue.proposals.groups = *groups;
    if (auto done = causestory::restrictTo(catalogue, reader, std::move(history), now, query); !done)
        return done.error();
    return catalogue;
}

Result<QList<CauseGroup>> causeGroupsAmong(const Reader &reader, const QList<QUuid> &incidents)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    auto refused = causestory::refusedIn(reader);
    if (!refused) return refused.error();
    return causestory::groupsIn(reader, *refused, QSet<QUuid>(incidents.begin(), incidents.end()));
}

Result<CauseStory> readCauseStory(const Reader &reader, const QUuid &cause, const Moment &now)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    auto known = reader.cause(cause);
    if (!known) return known.error();
    auto rows = reader.causes();
    if (!rows) return rows.error();
    auto records = readRecords(reader);
    if (!records) return records.error();
    auto roles = causestory::rolesIn(reader, cause);
    if (!roles) return roles.error();
    CauseStory story;
    story.cause = *known;
    for (const CauseRow &row : std::as_const(*rows)) {
        if (row.cause.uuid == known->parent) story.parent = row.cause.title;
        if (row.cause.parent == cause) story.children.append(row.cause.title);
    }
    story.summary = causeSummaries(records->history, {cause}, now).first();
    const Recurrence recurrence(std::move(records->history));
    const QSet<QUuid> ours(story.summary.incidents.begin(), story.summary.incidents.end());
    const Scope scope{[&ours](const QUuid &incident) { return ours.contains(incident); }, Scope::Rehearsals::LeaveOut};
    const AvoidableDowntime avoidable = recurrence.avoidableDowntime(scope);
    story.avoidable = avoidable.total;
    QSet<QUuid> avoided;
    for (const AvoidableIncident &one : avoidable.incidents)
        avoided.insert(one.uuid);
    const RepeatRate rate = recurrence.repeatRate(scope);
    const QSet<QUuid> repeats(rate.uuids.begin(), rate.uuids.end());
    for (const QUuid &uuid : story.summary.incidents + story.summary.others) {
        auto row = reader.row(uuid);
        if (!row) return row.error();
        story.incidents.append(
            {*row, roles->value(uuid), avoided.contains(uuid), repeats.contains(uuid), ours.contains(uuid)});
    }
    std::stable_sort(story.incidents.begin(), story.incidents.end(), causestory::isLater);
    story.between = causestory::gapsOf(story.incidents);
    auto actions = reader.actions();
    if (!actions) return actions.error();
    for (const ActionRow &row : std::as_const(*actions))
        if (causestory::answers(row, cause, *roles)) story.actions.append(row);
    std::stable_partition(story.actions.begin(), story.actions.end(),
                          [](const ActionRow &row) { return !row.action.isClosed(); });
    return story;
}

} // namespace nevertwice
