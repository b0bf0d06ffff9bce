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

Result<void> addFacts(Database &database, qint64 slot, Profile &profile)
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
    return {};
}

Result<Profile> profileAt(const Reader &reader, qint64 slot, const Rarity &rarity)
{
    auto texts = roleTextsAt(reader.database(), slot);
    if (!texts) return texts.error();
    Profile profile = profileOf(*texts, rarity);
    if (auto added = addFacts(reader.database(), slot, profile); !added) return added.error();
    return profile;
}

struct Found
{
    qint64 slot;
    Likeness likeness;
};

Result<SearchHit> hitAt(Database &database, const Found &found)
{
    Statement query = database.statement("select id from incident where slot = ? and deleted_at is null");
    auto row = query.bind(found.slot).step();
    if (!row) return row.error();
    SearchHit hit;
    if (*row) hit.id = {query.integer(0)};
    hit.score = found.likeness.score;
    return hit;
}

Result<QList<SimilarHit>> similarTo(const Reader &reader, const Profile &profile, const QUuid &itself, int limit)
{
    const Rarity rarity = rarityIn(reader.words());
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
    std::vector<Found> found;
    for (const qint64 slot : *places) {
        auto other = profileAt(reader, slot, rarity);
        if (!other) return other.error();
        if (const Likeness likeness = likenessOf(profile, *other); likeness.score >= kLeast)
            found.push_back({slot, likeness});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.likeness.score != b.likeness.score ? a.likeness.score > b.likeness.score : a.slot > b.slot;
    });
    QList<SimilarHit> hits;
    for (const Found &one : found) {
        if (limit > 0 && hits.size() >= limit) break;
        auto hit = hitAt(reader.database(), one);
        if (!hit) return hit.error();
        if (hit->id.value == 0) continue; // in the trash
        auto incident = reader.incident(hit->id);
        if (!incident) return incident.error();
        if (incident->uuid == itself) continue;
        hit->uuid = incident->uuid;
        hit->ref = incident->ref;
        hit->title = incident->title;
        hit->source = incident->source;
        hits.append({*hit, one.likeness.reason});
    }
    return hits;
}

Profile profileOfIncident(const Incident &incident, const Rarity &rarity)
{
    Profile profile = profileOf(roleTextsOf(incident), rarity);
    for (const CauseLink &cause : incident.causes)
        profile.causes.insert(cause.uuid, cause.title);
    profile.services = incident.services;
    profile.tags = incident.tags;
    return profile;
}

} // namespace

Result<QList<SimilarHit>> similarIncidents(const Reader &reader, const Incident &incident, int limit)
{
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    if (auto fresh = reader.words().refresh(); !fresh) return fresh.error();
    return similarTo(reader, profileOfIncident(incident, rarityIn(reader.words())), incident.uuid, limit);
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
