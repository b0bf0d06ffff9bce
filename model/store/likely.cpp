#include "model/store/likely.h"

#include "model/domain/document.h"
#include "model/search/failures.h"
#include "model/store/roletexts.h"
#include "model/store/wordindex.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostLikelyTerms = 48;
constexpr qint64 kCompareAll = 300; // so few incidents are compared one by one
constexpr int kSmall = 4'000;       // texts: there is time to compare more, and to look for every way of telling
constexpr size_t kComparedOfFew = 32;
constexpr size_t kCompared = 20;      // of more, those that the index of words has chosen
constexpr int kMostPlaces = 22'000;   // are read of the index for all words together, the rarest first
constexpr int kMostOfOneWord = 4'000; // the newest; a word that is as common tells little
constexpr int kMostOfOneWay = 30;     // of telling of the same failure
constexpr qsizetype kMostWays = 6;
constexpr int kMostOfOneWayAmongFew = 500;
constexpr qsizetype kMostWaysAmongFew = 40;
constexpr int kMostWithOneCause = 50;
constexpr double kTellsTheSame = 0.05; // of all that is looked for, where only the failure is the same
constexpr double kCommon = 0.05;       // of all texts: a commoner word finds too much where there are many
constexpr int kFew = 400;              // texts; among so few every word may be looked for
constexpr double kLeast = 0.06;        // what is less like is no answer

// One word of those that tell most, with its inflections.
struct Sought
{
    QStringList forms;
    int texts = 0; // that hold one of them
    double weight = 0;
};

int commonIn(const WordIndex &words)
{
    return words.texts() <= kFew ? words.texts() : int(words.texts() * kCommon);
}

bool isSmall(const WordIndex &words)
{
    return words.texts() <= kSmall;
}

// The rarest first.
std::vector<Sought> soughtWords(const Profile &profile, const WordIndex &words)
{
    const Vocabulary &vocabulary = words.vocabulary();
    const int most = commonIn(words);
    std::vector<Sought> all;
    for (const auto &[weight, word] : weighedWords(profile, kMostLikelyTerms * 4)) {
        if (all.size() >= size_t(kMostLikelyTerms)) break;
        const std::string typed = word.toStdString();
        Sought sought{{}, vocabulary.texts(typed), weight};
        if (sought.texts > most) continue;
        if (sought.texts > 0) sought.forms.append(word);
        for (const int other : vocabulary.sameStem(typed)) {
            if (vocabulary.texts(other) > most) continue;
            const std::string_view inflected = vocabulary.word(other);
            sought.forms.append(QString::fromUtf8(inflected.data(), qsizetype(inflected.size())));
            sought.texts += vocabulary.texts(other);
        }
        if (!sought.forms.isEmpty()) all.push_back(std::move(sought));
    }
    std::stable_sort(all.begin(), all.end(), [](const Sought &a, const Sought &b) { return a.texts < b.texts; });
    return all;
}

// The ways of telling of the failures that a profile tells of most, the rarest first.
QList<QStringList> soughtWays(const Profile &profile, const WordIndex &words)
{
    QList<std::pair<double, int>> kinds;
    for (size_t f = 0; f < profile.failures.size(); ++f)
        if (profile.failures[f] > 0.2) kinds.append({-profile.failures[f], int(f)});
    std::sort(kinds.begin(), kinds.end());
    QList<std::pair<int, QStringList>> ways;
    for (const auto &[strength, f] : kinds.mid(0, 3))
        for (const QStringList &phrase : Failures::ofTheTrade().phrasesOf(f)) {
            int least = words.texts();
            for (const QString &word : phrase)
                least = std::min(least, words.vocabulary().texts(word.toStdString()));
            if (least > 0 && least <= commonIn(words)) ways.append({least, phrase});
        }
    std::stable_sort(ways.begin(), ways.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QStringList> rarest;
    for (const auto &[texts, phrase] : ways.mid(0, isSmall(words) ? kMostWaysAmongFew : kMostWays))
        rarest.append(phrase);
    return rarest;
}

// How much speaks for every incident, by its place, before its texts are read.
using Guesses = std::unordered_map<qint64, double>;

// Word after word, not all at once: the rarest words tell most and stand in few incidents, and how many places are read
// does not grow with the workspace.
Result<Guesses> guessedByWords(WordIndex &words, const Profile &profile)
{
    Guesses guesses;
    double all = 0;
    int left = kMostPlaces;
    for (const Sought &sought : soughtWords(profile, words)) {
        all += sought.weight;
        if (left <= 0) continue;
        for (const QString &form : sought.forms) {
            auto places = words.newestHolding({form}, kMostOfOneWord);
            if (!places) return places.error();
            for (const quint32 slot : **places)
                guesses[slot] += sought.weight;
            left -= int((*places)->size());
        }
    }
    QSet<qint64> told;
    for (const QStringList &way : soughtWays(profile, words)) {
        auto places = words.newestHolding(way, isSmall(words) ? kMostOfOneWayAmongFew : kMostOfOneWay);
        if (!places) return places.error();
        for (const quint32 slot : **places)
            told.insert(slot);
    }
    for (const qint64 slot : std::as_const(told))
        guesses[slot] += kTellsTheSame * std::max(all, 1.0);
    return guesses;
}

// The same cause says more than any word.
Result<void> guessByCauses(Database &database, const Profile &profile, Guesses &guesses)
{
    constexpr double more = 1'000;
    for (auto cause = profile.causes.begin(); cause != profile.causes.end(); ++cause) {
        Statement query = database.statement(
            "select i.slot from incident_cause l join incident i on i.id = l.incident_id where l.uuid = ? and "
            "i.deleted_at is null order by l.incident_id desc limit ?");
        query.bind(cause.key(), kMostWithOneCause);
        for (;;) {
            auto next = query.step();
            if (!next) return next.error();
            if (!*next) break;
            guesses[query.integer(0)] += more;
        }
    }
    return {};
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

Result<void> addFacts(Database &database, qint64 slot, Profile &profile, WordLore &lore)
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
        addFalseLead(profile, leads.text(0), lore);
    }
    return {};
}

// Its words are shown as the asking incident has them.
Result<Profile> profileAt(const Reader &reader, qint64 slot)
{
    WordLore &lore = reader.words().lore();
    auto texts = roleTextsAt(reader.database(), slot, RoleNames::Leave);
    if (!texts) return texts.error();
    Profile profile = profileOf(*texts, lore, StemForms::Leave);
    if (auto added = addFacts(reader.database(), slot, profile, lore); !added) return added.error();
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
    auto profile = profileAt(reader, slot);
    if (!profile) return profile.error();
    if (cache) cache->put(slot, {present.id, present.version, *profile});
    return profile;
}

// Where what is compared stands: everything, or what most speaks for.
Result<std::vector<qint64>> candidates(const Reader &reader, const Profile &profile)
{
    auto all = allIfFew(reader.database());
    if (!all || !all->empty()) return all;
    auto guesses = guessedByWords(reader.words(), profile);
    if (!guesses) return guesses.error();
    if (auto done = guessByCauses(reader.database(), profile, *guesses); !done) return done.error();
    std::vector<std::pair<double, qint64>> best;
    best.reserve(guesses->size());
    for (const auto &[slot, guess] : *guesses)
        best.emplace_back(guess, slot);
    const auto count = std::min(best.size(), isSmall(reader.words()) ? kComparedOfFew : kCompared);
    std::partial_sort(best.begin(), best.begin() + std::ptrdiff_t(count), best.end(), std::greater<>());
    std::vector<qint64> places;
    for (size_t i = 0; i < count; ++i)
        places.push_back(best[i].second);
    std::sort(places.begin(), places.end());
    return places;
}

Result<QList<LikeIncident>> likeTo(const Reader &reader, const Profile &profile, const QUuid &itself, int limit,
                                   ProfileCache *cache)
{
    auto places = candidates(reader, profile);
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
