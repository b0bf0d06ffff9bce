#include "model/store/likely.h"

#include "model/search/failures.h"
#include "model/search/tradewords.h"
#include "model/search/words.h"
#include "model/store/roletexts.h"
#include "model/store/wordindex.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostLikelyTerms = 24;
constexpr size_t kMostCandidates = 150;
constexpr qint64 kCompareAll = 300;   // so few incidents are compared one by one
constexpr size_t kFewCandidates = 50; // where there are many incidents, their index has chosen well
constexpr double kCommon = 0.05;      // of all texts: a commoner word finds too much where there are many
constexpr int kFew = 400;             // texts; among so few every word may be looked for
constexpr double kLeast = 0.06;       // what is less like is no answer

Rarity rarityIn(const WordIndex &words)
{
    return [&words](const QString &word) {
        const int texts = std::max(1, words.texts());
        const int holding = words.vocabulary().texts(word.toStdString());
        return std::log(1 + (std::max(0, texts - holding) + 0.5) / (holding + 0.5));
    };
}

// What is looked for: the most telling words with their inflections, and the ways of telling of the same failure.
Expansion wanted(const Profile &profile, const WordIndex &words)
{
    Expansion expansion;
    const Vocabulary &vocabulary = words.vocabulary();
    const int most = words.texts() <= kFew ? words.texts() : int(words.texts() * kCommon);
    for (const QString &word : tellingWords(profile, kMostLikelyTerms * 4)) {
        if (expansion.groups.size() >= kMostLikelyTerms) break;
        const std::string typed = word.toStdString();
        const int texts = vocabulary.texts(typed);
        if (texts > most) continue;
        ExpandedGroup group;
        if (texts > 0) group.alternatives.append({{word}, 1});
        for (const int other : vocabulary.sameStem(typed)) {
            const std::string_view inflected = vocabulary.word(other);
            if (vocabulary.texts(other) <= most)
                group.alternatives.append({{QString::fromUtf8(inflected.data(), qsizetype(inflected.size()))}, 1});
        }
        if (group.alternatives.isEmpty()) continue;
        group.rarity = profile.words.value(stemKey({word}));
        expansion.groups.append(group);
    }
    QList<std::pair<double, int>> kinds;
    for (size_t f = 0; f < profile.failures.size(); ++f)
        if (profile.failures[f] > 0.2) kinds.append({-profile.failures[f], int(f)});
    std::sort(kinds.begin(), kinds.end());
    for (const auto &[strength, f] : kinds.mid(0, 3))
        for (const QStringList &phrase : Failures::ofTheTrade().phrasesOf(f)) {
            int least = words.texts();
            for (const QString &word : phrase)
                least = std::min(least, vocabulary.texts(word.toStdString()));
            if (least > 0 && least <= most && expansion.hints.size() < 40) expansion.hints.append({phrase, 1});
        }
    if (expansion.groups.isEmpty() && !expansion.hints.isEmpty()) expansion.groups.append({expansion.hints, 1, false});
    return expansion;
}

Result<std::vector<qint64>> withCauses(Database &database, const Profile &profile)
{
    std::vector<qint64> found;
    for (auto cause = profile.causes.begin(); cause != profile.causes.end(); ++cause) {
        Statement query = database.statement(
            "select i.slot from incident_cause l join incident i on i.id = l.incident_id where l.uuid = ? and "
            "i.deleted_at is null order by i.sort_at desc limit 50");
        query.bind(cause.key());
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            found.push_back(query.integer(0));
        }
    }
    return found;
}

Result<std::vector<qint64>> allIfFew(Database &database)
{
    std::vector<qint64> all;
    Statement query = database.statement("select slot from incident where deleted_at is null limit ?");
    query.bind(kCompareAll + 1);
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        all.push_back(query.integer(0));
    }
    if (qint64(all.size()) > kCompareAll) all.clear();
    return all;
}

Result<void> addFacts(Database &database, qint64 slot, Profile &profile, const Rarity &rarity)
{
    Statement causes = database.statement("select c.uuid, c.title from incident i join incident_cause l on "
                                          "l.incident_id = i.id join cause c on c.uuid = l.uuid where i.slot = ?");
    causes.bind(slot);
    for (;;) {
        auto more = causes.step();
        if (!more) return more.error();
        if (!*more) break;
        profile.causes.insert(causes.uuid(0), causes.text(1));
    }
    Statement words = database.statement("select w.kind, w.name from incident i join incident_word w on "
                                         "w.incident_id = i.id where i.slot = ?");
    words.bind(slot);
    for (;;) {
        auto more = words.step();
        if (!more) return more.error();
        if (!*more) break;
        (words.text(0) == "service"_L1 ? profile.services : profile.tags).append(words.text(1));
    }
    Statement leads = database.statement("select e.text from incident i join event e on e.incident_id = i.id where "
                                         "i.slot = ? and e.kind = 'false_lead' order by e.position");
    leads.bind(slot);
    for (;;) {
        auto more = leads.step();
        if (!more) return more.error();
        if (!*more) break;
        addFalseLead(profile, leads.text(0), rarity);
    }
    return {};
}

Result<Profile> profileAt(const Reader &reader, qint64 slot, const Rarity &rarity)
{
    auto texts = roleTextsAt(reader.database(), slot);
    if (!texts) return texts.error();
    Profile profile = profileOf(*texts, rarity);
    if (auto added = addFacts(reader.database(), slot, profile, rarity); !added) return added.error();
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
Result<Profile> profileOfPresent(const Reader &reader, qint64 slot, const Present &present, const Rarity &rarity,
                                 ProfileCache *cache)
{
    const ProfileCache::Entry *kept = cache ? cache->find(slot) : nullptr;
    if (kept && kept->id == present.id && kept->version == present.version) return kept->profile;
    auto profile = profileAt(reader, slot, rarity);
    if (!profile) return profile.error();
    profile->shown.clear(); // the words are shown as the asking incident has them
    if (cache) cache->put(slot, {present.id, present.version, *profile});
    return profile;
}

Result<std::vector<qint64>> candidates(const Reader &reader, const Profile &profile)
{
    auto ranked = reader.words().rank(wanted(profile, reader.words()),
                                      reader.words().texts() > 10 * kFew ? kFewCandidates : kMostCandidates);
    if (!ranked) return ranked.error();
    auto places = withCauses(reader.database(), profile);
    if (!places) return places.error();
    for (const WordHit &hit : ranked->hits)
        places->push_back(hit.slot);
    auto all = allIfFew(reader.database());
    if (!all) return all.error();
    places->insert(places->end(), all->begin(), all->end());
    std::sort(places->begin(), places->end());
    places->erase(std::unique(places->begin(), places->end()), places->end());
    return places;
}

Result<QList<LikeIncident>> likeTo(const Reader &reader, const Profile &profile, const QUuid &itself, int limit,
                                   ProfileCache *cache)
{
    const Rarity rarity = rarityIn(reader.words());
    auto places = candidates(reader, profile);
    if (!places) return places.error();
    std::vector<Found> found;
    for (const qint64 slot : *places) {
        auto present = presentAt(reader.database(), slot);
        if (!present) return present.error();
        if (!*present || (*present)->uuid == itself) continue;
        auto other = profileOfPresent(reader, slot, **present, rarity, cache);
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

Profile profileOfIncident(const Incident &incident, const Rarity &rarity)
{
    Profile profile = profileOf(roleTextsOf(incident), rarity);
    for (const CauseLink &cause : incident.causes)
        profile.causes.insert(cause.uuid, cause.title);
    profile.services = incident.services;
    profile.tags = incident.tags;
    for (const Event &event : incident.timeline)
        if (event.kind == EventKind::FalseLead) addFalseLead(profile, event.text, rarity);
    return profile;
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
    return likeTo(reader, profileOfIncident(incident, rarityIn(reader.words())), incident.uuid, limit, cache);
}

Result<QList<SimilarHit>> similarIncidents(const Reader &reader, const Incident &incident, int limit)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    auto like = likeIncidents(reader, incident, limit);
    if (!like) return like.error();
    QList<SimilarHit> hits;
    for (const LikeIncident &one : std::as_const(*like)) {
        auto found = reader.incident(one.id);
        if (!found) return found.error();
        SearchHit hit;
        hit.id = one.id;
        hit.uuid = found->uuid;
        hit.ref = found->ref;
        hit.title = found->title;
        hit.score = one.score;
        hit.source = found->source;
        hits.append({hit, reasonsText(one.reasons)});
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
    const Rarity rarity = rarityIn(reader.words());
    QList<Profile> profiles;
    QList<QUuid> looked;
    for (const QUuid &uuid : incidents.mid(0, kMostGrouped)) {
        auto incident = reader.incident(uuid);
        if (!incident) return incident.error();
        looked.append(uuid);
        profiles.append(profileOfIncident(*incident, rarity));
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
