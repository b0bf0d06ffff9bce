#include "model/store/likely.h"

#include "model/domain/document.h"
#include "model/store/guesses.h"
#include "model/store/roletexts.h"
#include "model/store/wordindex.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kLeast = 0.06; // what is less like is no answer

// Its words are shown as the asking incident has them.
Result<Profile> readProfile(const Reader &reader, IncidentId id)
{
    WordLore &lore = reader.words().lore();
    auto told = toldBy(reader.database(), id);
    if (!told) return told.error();
    Profile profile = profileOf(told->texts, lore, StemForms::Leave);
    profile.causes = told->causes;
    profile.services = told->services;
    profile.tags = told->tags;
    for (const QString &lead : std::as_const(told->falseLeads))
        addFalseLead(profile, lead, lore);
    return profile;
}

// An incident at a place in time; none where it lies in the trash.
struct Present
{
    qint64 id = 0;
    int version = 0;
    QUuid uuid;
};

Result<std::optional<Present>> presentAt(Database &database, qint64 slot)
{
    Statement query =
        database.statement("select id, version, uuid from incident where slot = ? and deleted_at is null");
    auto found = query.bind(slot).step();
    if (!found) return found.error();
    if (!*found) return std::optional<Present>();
    return std::optional(Present{query.integer(0), int(query.integer(1)), query.uuid(2)});
}

struct Found
{
    qint64 id = 0;
    qint64 slot = 0;
    double score = 0;
    Profile profile;
};

// Keeps what it reads, where there is somebody who keeps it.
Result<Profile> profileOfPresent(const Reader &reader, qint64 slot, const Present &present, ProfileCache *cache)
{
    const ProfileCache::Entry *kept = cache ? cache->find(slot) : nullptr;
    if (kept && kept->id == present.id && kept->version == present.version) return kept->profile;
    auto profile = readProfile(reader, {present.id});
    if (!profile) return profile.error();
    if (cache) cache->put(slot, {present.id, present.version, *profile});
    return profile;
}

Result<QList<LikeIncident>> likeTo(const Reader &reader, const Profile &profile, const QUuid &itself, int limit,
                                   ProfileCache *cache)
{
    auto places = likelyPlaces(reader, profile);
    if (!places) return places.error();
    std::vector<Found> found;
    for (const qint64 slot : *places) {
        auto present = presentAt(reader.database(), slot);
        if (!present) return present.error();
        if (!*present || (*present)->uuid == itself) continue;
        auto other = profileOfPresent(reader, slot, **present, cache);
        if (!other) return other.error();
        if (const double score = likenessScore(profile, *other); score >= kLeast)
            found.push_back({(*present)->id, slot, score, *std::move(other)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.score != b.score ? a.score > b.score : a.slot > b.slot;
    });
    QList<LikeIncident> like;
    for (const Found &one : found) {
        if (limit > 0 && like.size() >= limit) break;
        like.append({{one.id}, one.score, likenessReasons(profile, one.profile)});
    }
    return like;
}

Profile profileOfIncident(const Incident &incident, WordLore &lore)
{
    Profile profile = profileOf(roleTextsOf(incident), lore);
    for (const CauseLink &cause : incident.causes)
        profile.causes.insert(cause.uuid, cause.title);
    profile.services = incident.services;
    profile.tags = incident.tags;
    for (const Event &event : incident.timeline)
        if (event.kind == EventKind::FalseLead) addFalseLead(profile, event.text, lore);
    return profile;
}

// What is told of an incident that was found, without its document.
Result<SearchHit> hitOf(Database &database, const LikeIncident &like)
{
    Statement query = database.statement(
        "select i.uuid, i.ref, i.title, case when json_valid(t.detail) then json_extract(t.detail, '$.source') end "
        "from incident i left join incident_text t on t.incident_id = i.id where i.id = ?");
    auto found = query.bind(like.id.value).step();
    if (!found) return found.error();
    SearchHit hit;
    hit.id = like.id;
    hit.score = like.score;
    if (!*found) return hit;
    hit.uuid = query.uuid(0);
    hit.ref = query.text(1);
    hit.title = query.text(2);
    if (query.isNull(3)) return hit;
    const QJsonObject source = QJsonDocument::fromJson(query.blob(3)).object();
    auto part = partFromDocument({{u"source"_s, source}});
    if (!part) return part.error();
    hit.source = part->source;
    return hit;
}

} // namespace

const ProfileCache::Entry *ProfileCache::find(qint64 slot) const
{
    const auto found = m_entries.find(slot);
    return found == m_entries.end() ? nullptr : &found->second;
}

void ProfileCache::put(qint64 slot, Entry entry)
{
    if (m_entries.size() >= kMost && !m_entries.contains(slot)) m_entries.erase(m_entries.begin());
    m_entries.insert_or_assign(slot, std::move(entry));
}

bool ProfileCache::wantsWords(qint64 lastChange)
{
    constexpr qint64 many = 25; // saves: a minute of typing changes hardly any rarity
    if (m_wordsSeen >= 0 && lastChange >= m_wordsSeen && lastChange - m_wordsSeen < many) return false;
    m_wordsSeen = lastChange;
    return true;
}

void ProfileCache::settle(int texts)
{
    constexpr int fewer = 20; // a twentieth more or less makes no word rare
    if (m_texts < 0 || std::abs(texts - m_texts) > m_texts / fewer) {
        m_entries.clear();
        m_texts = texts;
    }
}

Result<QList<LikeIncident>> likeIncidents(const Reader &reader, const Incident &incident, int limit,
                                          ProfileCache *cache)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    auto change = reader.lastChange();
    if (!change) return change.error();
    if (!cache || cache->wantsWords(*change))
        if (auto fresh = reader.words().refresh(); !fresh) return fresh.error();
    if (cache) cache->settle(reader.words().texts());
    return likeTo(reader, profileOfIncident(incident, reader.words().lore()), incident.uuid, limit, cache);
}

Result<QList<SimilarHit>> similarIncidents(const Reader &reader, const Incident &incident, int limit)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    auto like = likeIncidents(reader, incident, limit);
    if (!like) return like.error();
    QList<SimilarHit> hits;
    for (const LikeIncident &one : std::as_const(*like)) {
        auto hit = hitOf(reader.database(), one);
        if (!hit) return hit.error();
        hits.append({*hit, reasonsText(one.reasons)});
    }
    return hits;
}

Result<QList<SimilarHit>> similarToText(const Reader &reader, const QString &text, int limit)
{
    Incident draft;
    draft.title = text.section(u'\n', 0, 0).left(200);
    draft.summary = text;
    return similarIncidents(reader, draft, limit);
}

Result<QList<LikelyGroup>> likelyGroups(const Reader &reader, const QList<QUuid> &incidents)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    if (auto fresh = reader.words().refresh(); !fresh) return fresh.error();
    QList<Profile> profiles;
    QList<QUuid> looked;
    for (const QUuid &uuid : incidents.mid(0, kMostGrouped)) {
        auto incident = reader.incident(uuid);
        if (!incident) return incident.error();
        looked.append(uuid);
        profiles.append(profileOfIncident(*incident, reader.words().lore()));
    }
    QList<LikelyGroup> groups;
    for (const LikelyCause &cause : likelyCauses(profiles)) {
        LikelyGroup group{cause.title, {}};
        for (const int member : cause.members)
            group.incidents.append(looked[member]);
        groups.append(group);
    }
    return groups;
}

} // namespace nevertwice
