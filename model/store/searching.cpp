// Searching: the index of words chooses, the texts of the best decide their order.
#include "model/domain/ref.h"
#include "model/search/queryfilters.h"
#include "model/search/snippet.h"
#include "model/store/incidenttables.h"
#include "model/store/indextext.h"
#include "model/store/listsql.h"
#include "model/store/placedtexts.h"
#include "model/store/reader.h"
#include "model/store/roletexts.h"
#include "model/store/searchmarks.h"
#include "model/store/wordindex.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr size_t kReread = 150; // so many of the best are put in order by their texts
constexpr double kMarked = 0.5; // a word that says so much of what was asked for is marked
constexpr qsizetype kMostMarked = 24;
constexpr qsizetype kLargestLookedInto = 1'000'000;
constexpr int kMostNames = 8;       // words without a digit that may be the ref of an incident
constexpr qsizetype kMostSeen = 12; // rows most windows show; while somebody types, others wait for the ranked answer

Result<std::vector<qint64>> slotsOf(Database &database, const ListFilter &filter)
{
    std::vector<qint64> places;
    Statement query = database.prepare("select i.slot from incident i where i.deleted_at is null" + filterSql(filter) +
                                       " order by i.slot");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return places;
        places.push_back(query.integer(0));
    }
}

// Where the incidents are whose refs were typed.
Result<std::vector<qint64>> slotsNamed(Database &database, const Query &query)
{
    static const QRegularExpression aside(u"\\A[\"(]+|[\").,:;!?]+\\z"_s); // "(see INC-5)."
    std::vector<qint64> named;
    int plain = 0;
    for (QString term : termsOf(query.rest)) {
        if (!isRef(term.remove(aside))) continue;
        const bool isPlain = std::none_of(term.cbegin(), term.cend(), [](QChar c) { return c.isDigit(); });
        if (isPlain && ++plain > kMostNames) continue;
        const auto id = incidentCalled(database, term);
        if (!id) return id.error();
        if (!*id) continue;
        Statement incident = database.statement("select slot from incident where id = ? and deleted_at is null");
        auto found = incident.bind((*id)->value).step();
        if (!found) return found.error();
        if (!*found) continue;
        const qint64 slot = incident.integer(0);
        if (std::find(named.begin(), named.end(), slot) == named.end()) named.push_back(slot);
    }
    return named;
}

Result<void> reread(Database &database, const Expansion &expansion, std::vector<WordHit> &hits)
{
    Relevance relevance(expansion);
    const size_t count = std::min(hits.size(), kReread);
    for (size_t i = 0; i < count; ++i) {
        auto texts = roleTextsAt(database, hits[i].slot);
        if (!texts) return texts.error();
        // What only an attachment tells is known to the index alone.
        hits[i].score = relevance.of(*texts) + 0.2 * hits[i].score;
    }
    const auto isBetter = [](const WordHit &a, const WordHit &b) {
        if (a.isNamed != b.isNamed) return a.isNamed;
        if (a.isFull != b.isFull) return a.isFull;
        return a.score > b.score;
    };
    std::stable_sort(hits.begin(), hits.begin() + std::ptrdiff_t(count), isBetter);
    for (size_t i = count; i < hits.size(); ++i) // on the same scale, below those before it
        hits[i].score = std::min(hits[i].score * 0.2, hits[i - 1].score);
    return {};
}

// What says well what was asked for, word by word: a snippet marks it.
QList<QStringList> markedWords(const Expansion &expansion)
{
    QList<QStringList> words;
    for (const ExpandedGroup &group : expansion.groups) {
        QStringList same;
        for (const Alternative &alternative : group.alternatives)
            if (alternative.weight >= kMarked && same.size() < kMostMarked) same.append(alternative.words.join(u' '));
        words.append(same);
    }
    return words;
}

// Nothing in the texts themselves: it must be in what is attached.
Result<void> lookIntoAttachments(const Reader &reader, const Incident &incident, const WordFinder &words, Place &place)
{
    for (const Attachment &attachment : incident.attachments) {
        if (!hasIndexableText(attachment)) continue;
        auto content = reader.attachment(attachment.sha256);
        if (!content) return content.error();
        const QString snippet = words.snippet(QString::fromUtf8(content->left(kLargestLookedInto)));
        if (snippet.isEmpty()) continue;
        place = {u"attachments/"_s + attachment.uuid.toString(QUuid::WithoutBraces), snippet, 1};
        return {};
    }
    return {};
}

Result<std::optional<SearchHit>> incidentAt(Database &database, const WordHit &hit)
{
    Statement query =
        database.statement("select id, uuid, ref, title from incident where slot = ? and deleted_at is null");
    auto found = query.bind(hit.slot).step();
    if (!found) return found.error();
    if (!*found) return std::optional<SearchHit>();
    return std::optional(
        SearchHit{{query.integer(0)}, query.uuid(1), query.text(2), query.text(3), hit.score, {}, {}, {}});
}

void tellPlace(const Place &place, SearchHit &to)
{
    to.snippet = place.snippet;
    to.where = place.path;
}

// Where the words stand in it, and where it comes from.
Result<void> addPlace(const Reader &reader, const WordFinder &words, SearchHit &to)
{
    auto found = reader.incident(to.id);
    if (!found) return found.error();
    Place place = bestPlace(*found, words);
    if (place.words == 0 && !words.isEmpty() && !found->attachments.isEmpty())
        if (auto looked = lookIntoAttachments(reader, *found, words, place); !looked) return looked;
    tellPlace(place, to);
    to.source = found->source;
    return {};
}

// The same place, soon: for somebody who types.
Result<void> addPlaceSoon(const Reader &reader, const WordFinder &words, SearchHit &to)
{
    PlaceSearch search(words);
    bool hasAttachments = false;
    const auto take = [&](const PlacedText &placed) {
        hasAttachments = hasAttachments || QLatin1String(placed.place) == "attachments"_L1;
        return search.wantsMoreThan(placed);
    };
    if (auto read = eachPlacedText(reader.database(), to.id, take); !read) return read;
    if (search.best().words == 0 && hasAttachments) return addPlace(reader, words, to);
    tellPlace(search.best(), to);
    return {};
}

// The hits, and for the first `seen` of them the place where the words stand.
Result<void> describe(const Reader &reader, const std::vector<WordHit> &hits, size_t limit,
                      const QList<QStringList> &words, SearchResult &to,
                      Result<void> (*place)(const Reader &, const WordFinder &, SearchHit &) = addPlace,
                      qsizetype seen = std::numeric_limits<qsizetype>::max())
{
    const WordFinder finder(words);
    for (const WordHit &hit : hits) {
        if (limit > 0 && size_t(to.hits.size()) >= limit) break;
        auto found = incidentAt(reader.database(), hit);
        if (!found) return found.error();
        if (!*found) continue;
        if (to.hits.size() < seen)
            if (auto placed = place(reader, finder, **found); !placed) return placed;
        to.hits.append(**found);
    }
    return {};
}

void tellReadings(const Expansion &expansion, SearchResult &to)
{
    for (const Expansion::Reading &reading : expansion.readings)
        to.readings.append({reading.typed, reading.read});
}

} // namespace

Result<QList<QStringList>> markedWords(const Reader &reader, const Query &query)
{
    if (query.groups.isEmpty()) return QList<QStringList>();
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    if (auto fresh = reader.words().refresh(); !fresh) return fresh.error();
    return markedWords(expand(query, reader.words().vocabulary(), reader.words().texts()));
}

Result<SearchResult> Reader::search(const Query &asked, int limit, const ListFilter &filter) const
{
    if (!asked.asksForWords()) return SearchResult();
    auto snapshot = Snapshot::take(*m_database);
    if (!snapshot) return snapshot.error();
    if (auto fresh = m_words->refresh(); !fresh) return fresh.error();
    const Expansion expansion = expand(asked, m_words->vocabulary(), m_words->texts());
    if (expansion.isEmpty()) return withoutWords(asked, limit, filter);
    std::vector<qint64> places;
    if (!filter.isEmpty()) {
        auto read = slotsOf(*m_database, filter);
        if (!read) return read.error();
        places = *std::move(read);
    }
    auto named = slotsNamed(*m_database, asked);
    if (!named) return named.error();
    auto ranked = m_words->rank(expansion, limit > 0 ? std::max(size_t(limit), kReread) : 0,
                                filter.isEmpty() ? nullptr : &places, *named);
    if (!ranked) return ranked.error();
    if (auto done = reread(*m_database, expansion, ranked->hits); !done) return done.error();
    SearchResult result;
    result.total = ranked->total;
    result.full = ranked->full;
    tellReadings(expansion, result);
    auto described = describe(*this, ranked->hits, size_t(std::max(0, limit)), markedWords(expansion), result);
    return described ? Result<SearchResult>(result) : described.error();
}

Result<SearchResult> Reader::searchNewest(const Query &asked, int limit, const ListFilter &filter) const
{
    if (!asked.asksForWords()) return SearchResult();
    auto snapshot = Snapshot::take(*m_database);
    if (!snapshot) return snapshot.error();
    if (auto fresh = m_words->refresh(); !fresh) return fresh.error();
    const Expansion expansion = expand(asked, m_words->vocabulary(), m_words->texts(), ExpansionDepth::Typing);
    if (expansion.isEmpty()) return withoutWords(asked, limit, filter);
    std::vector<qint64> places;
    if (!filter.isEmpty()) {
        auto read = slotsOf(*m_database, filter);
        if (!read) return read.error();
        places = *std::move(read);
    }
    auto named = slotsNamed(*m_database, asked);
    if (!named) return named.error();
    auto found = m_words->newest(expansion, size_t(std::max(1, limit)), filter.isEmpty() ? nullptr : &places, *named);
    if (!found) return found.error();
    SearchResult result;
    result.total = found->total;
    result.full = found->full;
    tellReadings(expansion, result);
    auto described = describe(*this, found->hits, size_t(std::max(1, limit)), markedWords(expansion), result,
                              addPlaceSoon, kMostSeen);
    return described ? Result<SearchResult>(result) : described.error();
}

// Nothing is wanted but that something is not there: everything else, the newest first.
Result<SearchResult> Reader::withoutWords(const Query &asked, int limit, const ListFilter &filter) const
{
    SearchResult result;
    std::vector<qint64> unwanted;
    for (const QList<QueryGroup> &groups : asked.excluded) {
        Query inner;
        inner.groups = groups;
        for (QueryGroup &group : inner.groups)
            group.isRequired = true;
        const Expansion expansion = expand(inner, m_words->vocabulary(), m_words->texts(), ExpansionDepth::Typing);
        auto found = m_words->rank(expansion, 0);
        if (!found) return found.error();
        for (const WordHit &hit : found->hits)
            unwanted.push_back(hit.slot);
    }
    std::sort(unwanted.begin(), unwanted.end());
    auto places = slotsOf(*m_database, filter);
    if (!places) return places.error();
    std::vector<WordHit> hits;
    for (auto slot = places->rbegin(); slot != places->rend(); ++slot)
        if (!std::binary_search(unwanted.begin(), unwanted.end(), *slot)) hits.push_back({*slot, 0, true, false});
    result.total = result.full = int(hits.size());
    auto described = describe(*this, hits, size_t(std::max(0, limit)), {}, result);
    return described ? Result<SearchResult>(result) : described.error();
}

} // namespace nevertwice
