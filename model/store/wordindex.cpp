// Ranking on the index of words: FTS5 finds the places, this counts and weighs them.
#include "model/store/wordindex.h"

#include "model/store/fts5.h"
#include "model/store/searchindex.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kColumns = 5;
// title, body, events, actions, names
constexpr std::array<double, kColumns> kColumnWeights{5, 1, 0.6, 0.5, 2};
constexpr double kAttachmentWeight = 0.3;
constexpr double kIndexSaturation = 1.2;
constexpr double kIndexByLength = 0.6;
// From here on a word is an answer to what was asked, and no longer only something like it.
constexpr double kAnswer = 0.75;
constexpr size_t kMostKept = 500'000; // places, four megabytes
constexpr double kHintCounts = 0.3;   // of what a word would count

QString quotedPhrase(const QStringList &words)
{
    return u'"' + words.join(u' ').remove(u'"') + u'"';
}

quint32 wordsOfSizes(const QByteArray &sizes)
{
    quint32 sum = 0;
    quint32 number = 0;
    for (const char byte : sizes) { // as SQLite writes its numbers, seven bits a byte
        number = number << 7 | (uint8_t(byte) & 0x7F);
        if (uint8_t(byte) & 0x80) continue;
        sum += number;
        number = 0;
    }
    return sum;
}

} // namespace

// What the function in SQL hands the rows of the index to that a ranking asked for.
struct WordIndex::Tally
{
    Ranking *ranking = nullptr;

    // No row is wanted in SQL: all of them are read in one step.
    static void count(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int, sqlite3_value **);
};

WordIndex::WordIndex(Database &database)
    : m_database(database), m_lore([this](const QString &word) { return rarity(word); }),
      m_tally(std::make_unique<Tally>())
{
}
WordIndex::~WordIndex() = default;

Result<void> WordIndex::refresh()
{
    auto now = state();
    if (!now) return now.error();
    if (*now == m_seen) return {};
    Vocabulary vocabulary;
    vocabulary.reserve(size_t(m_vocabulary.size()));
    Statement words = m_database.statement("select term, df from vocab order by term");
    for (;;) {
        auto more = words.step();
        if (!more) return more.error();
        if (!*more) break;
        const QByteArray term = words.blob(0);
        vocabulary.add({term.constData(), size_t(term.size())},
                       int(std::clamp<qint64>(words.integer(1), 0, std::numeric_limits<int>::max())));
    }
    auto texts = m_database.scalar("select count(*) from part");
    if (!texts) return texts.error();
    m_vocabulary = std::move(vocabulary);
    m_lore = WordLore([this](const QString &word) { return rarity(word); });
    forgetNewest();
    m_texts = int(*texts);
    m_seen = *now;
    return {};
}

Result<WordIndex::State> WordIndex::state()
{
    Statement query =
        m_database.statement("select save_seq, index_unordered, (select count(*) from index_queue) from workspace");
    auto found = query.step();
    if (!found) return found.error();
    return State{query.integer(0), query.integer(1), query.integer(2), sqlite3_total_changes(m_database.handle())};
}

double WordIndex::rarity(const QString &word) const
{
    return rarityOf(m_vocabulary.texts(word.toStdString()));
}

double WordIndex::rarityOf(int holding) const
{
    const int texts = std::max(1, m_texts);
    return std::log(1 + (std::max(0, texts - holding) + 0.5) / (holding + 0.5));
}

Result<std::shared_ptr<const WordIndex::Places>> WordIndex::newestHolding(const QStringList &words, int most,
                                                                          double part)
{
    const QString key = QString::number(most) + u' ' + QString::number(part) + quotedPhrase(words);
    if (const auto known = m_newest.constFind(key); known != m_newest.constEnd()) return *known;
    auto read = readPlaces(words, most, part);
    if (!read) return read.error();
    const auto places = std::make_shared<const Places>(*std::move(read));
    if (m_kept + places->size() > kMostKept) forgetNewest();
    m_newest.insert(key, places);
    m_kept += places->size() + 16; // an entry weighs something too
    return std::shared_ptr<const Places>(places);
}

void WordIndex::forgetNewest()
{
    m_newest.clear();
    m_kept = 0;
}

// The first document of the newest part of all. Places lie at even distances, as far as this needs to know.
Result<qint64> WordIndex::firstOfNewest(double part)
{
    if (part >= 1) return 0;
    const auto first = m_database.scalar("select min(slot) from incident");
    const auto last = m_database.scalar("select max(slot) from incident");
    if (!first || !last) return first ? last : first;
    return (*last - qint64(double(*last - *first) * part)) * kPartsPerSlot;
}

Result<WordIndex::Places> WordIndex::readPlaces(const QStringList &words, int most, double part)
{
    const auto from = firstOfNewest(part);
    if (!from) return from.error();
    // Backwards is dearer for FTS5, and needed only where not all are wanted.
    const bool wantsAll = words.size() == 1 && m_vocabulary.texts(words.first().toStdString()) <= most;
    Statement rows = m_database.statement(
        wantsAll ? "select rowid from search where search match ? and rowid >= ? order by rowid limit ?"
                 : "select rowid from search where search match ? and rowid >= ? order by rowid desc limit ?");
    rows.bind(quotedPhrase(words), *from, most);
    Places places;
    for (;;) {
        auto more = rows.step();
        if (!more) return more.error();
        if (!*more) return places;
        const qint64 doc = rows.integer(0);
        const auto slot = quint32(doc / kPartsPerSlot);
        if (places.empty() || places.back().slot != slot) places.push_back({slot, false});
        if (doc % kPartsPerSlot == BodyPart) places.back().isInBody = true;
    }
}

Result<void> WordIndex::readLengths()
{
    if (m_lengthsSeen == m_seen) return {};
    std::vector<std::pair<qint64, quint32>> lengths;
    lengths.reserve(size_t(m_texts));
    std::array<double, 3> sums{};
    std::array<double, 3> counts{};
    Statement sizes = m_database.statement("select id, sz from search_docsize order by id");
    for (;;) {
        auto more = sizes.step();
        if (!more) return more.error();
        if (!*more) break;
        const qint64 doc = sizes.integer(0);
        lengths.emplace_back(doc, wordsOfSizes(sizes.blob(1)));
        const auto kind = size_t(std::clamp<qint64>(doc % kPartsPerSlot, 0, 2));
        sums[kind] += lengths.back().second;
        ++counts[kind];
    }
    m_lengths = std::move(lengths);
    m_usual.assign(3, 1);
    for (size_t kind = 0; kind < 3; ++kind)
        if (counts[kind] > 0) m_usual[kind] = std::max(1.0, sums[kind] / counts[kind]);
    m_lengthsSeen = m_seen;
    return {};
}

Result<void> WordIndex::registerTally()
{
    if (m_isRegistered) return {};
    fts5_api *api = fts5Of(m_database.handle());
    if (!api) return Error{Error::Kind::Unsupported, {}, u"this SQLite has no FTS5"_s, u"Install SQLite with FTS5."_s};
    const int rc = api->xCreateFunction(api, "nevertwice_tally", m_tally.get(), &Tally::count, nullptr);
    m_isRegistered = rc == SQLITE_OK;
    return m_isRegistered ? Result<void>() : m_database.errorFor(rc);
}

namespace wordindex {

// Incidents come in the order of their places, one after the other; these are the best of them.
class BestOf
{
public:
    explicit BestOf(size_t most) : m_most(most) {}

    void add(const WordHit &hit)
    {
        if (m_most > 0 && m_hits.size() == m_most) {
            if (!isBetter(hit, m_hits.front())) return;
            std::pop_heap(m_hits.begin(), m_hits.end(), isBetter);
            m_hits.pop_back();
        }
        m_hits.push_back(hit);
        if (m_most > 0) std::push_heap(m_hits.begin(), m_hits.end(), isBetter);
    }
    std::vector<WordHit> take()
    {
        std::sort(m_hits.begin(), m_hits.end(), isBetter);
        return std::move(m_hits);
    }

private:
    static bool isBetter(const WordHit &a, const WordHit &b)
    {
        if (a.isNamed != b.isNamed) return a.isNamed;
        if (a.isFull != b.isFull) return a.isFull;
        return a.score != b.score ? a.score > b.score : a.slot > b.slot;
    }

    size_t m_most;
    std::vector<WordHit> m_hits;
};

// Whether numbers that come in ascending order are on an ascending list.
class AscendingList
{
public:
    explicit AscendingList(const std::vector<qint64> *list) : m_list(list) {}
    bool holds(qint64 number)
    {
        if (!m_list) return true;
        while (m_at < m_list->size() && (*m_list)[m_at] < number)
            ++m_at;
        return m_at < m_list->size() && (*m_list)[m_at] == number;
    }

private:
    const std::vector<qint64> *m_list;
    size_t m_at = 0;
};

} // namespace wordindex

// Counts and weighs the rows of the index as FTS5 finds them: the parts of one incident after the other.
class WordIndex::Ranking
{
public:
    Ranking(const WordIndex &index, const Expansion &expansion, size_t most, const std::vector<qint64> *places,
            const std::vector<qint64> &named)
        : m_index(index), m_groups(expansion.groups), m_best(most), m_allowed(places), m_named(named)
    {
        for (const ExpandedGroup &group : expansion.groups)
            addGroup(group);
        for (const QList<ExpandedGroup> &excluded : expansion.excluded) {
            const size_t from = m_amounts.size();
            for (const ExpandedGroup &group : excluded)
                addGroup(group);
            m_exclusions.emplace_back(from, m_amounts.size());
        }
        m_hints = m_amounts.size();
        if (!expansion.hints.isEmpty()) addGroup({expansion.hints, 0, false});
    }

    QString match() const { return m_terms.join(" OR "_L1); }
    void add(const Fts5ExtensionApi *api, Fts5Context *row);
    Ranked take()
    {
        finish();
        m_ranked.hits = m_best.take();
        return std::move(m_ranked);
    }

private:
    struct Use
    {
        size_t group; // of what is wanted; behind those, of what is excluded; then the hints
        double weight;
    };

    void addGroup(const ExpandedGroup &group)
    {
        for (const Alternative &alternative : group.alternatives) {
            m_terms.append(quotedPhrase(alternative.words));
            m_phrases.push_back({m_amounts.size(), alternative.weight});
        }
        m_amounts.push_back(0);
        m_bests.push_back(0);
    }
    double weightOf(qint64 doc);
    void finish();

    const WordIndex &m_index;
    const QList<ExpandedGroup> &m_groups;
    std::vector<Use> m_phrases;
    QStringList m_terms;
    std::vector<std::pair<size_t, size_t>> m_exclusions; // from and behind, among the groups
    size_t m_hints = 0;
    // Of every group in this incident.
    std::vector<double> m_amounts;
    std::vector<double> m_bests;
    qint64 m_slot = -1;
    size_t m_length = 0;
    wordindex::BestOf m_best;
    wordindex::AscendingList m_allowed;
    const std::vector<qint64> &m_named;
    Ranked m_ranked;
};

void WordIndex::Tally::count(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int,
                             sqlite3_value **)
{
    static_cast<Tally *>(api->xUserData(row))->ranking->add(api, row);
    sqlite3_result_int(context, 0);
}

void WordIndex::Ranking::add(const Fts5ExtensionApi *api, Fts5Context *row)
{
    const qint64 doc = api->xRowid(row);
    if (doc / kPartsPerSlot != m_slot) {
        finish();
        m_slot = doc / kPartsPerSlot;
        std::fill(m_amounts.begin(), m_amounts.end(), 0);
        std::fill(m_bests.begin(), m_bests.end(), 0);
    }
    const double part = weightOf(doc);
    const size_t phrases = std::min(size_t(api->xPhraseCount(row)), m_phrases.size());
    for (size_t p = 0; p < phrases; ++p) {
        Fts5PhraseIter place;
        int column = -1;
        int offset = 0;
        if (api->xPhraseFirst(row, int(p), &place, &column, &offset) != SQLITE_OK || column < 0) continue;
        const Use &use = m_phrases[p];
        double amount = 0;
        for (; column >= 0; api->xPhraseNext(row, &place, &column, &offset))
            amount += kColumnWeights[size_t(std::min(column, kColumns - 1))];
        m_amounts[use.group] += use.weight * amount * part;
        m_bests[use.group] = std::max(m_bests[use.group], use.weight);
    }
}

// How much a word counts in this part, which comes after all that were asked about before.
double WordIndex::Ranking::weightOf(qint64 doc)
{
    const auto &lengths = m_index.m_lengths;
    while (m_length < lengths.size() && lengths[m_length].first < doc)
        ++m_length;
    const auto kind = size_t(std::clamp<qint64>(doc % kPartsPerSlot, 0, 2));
    const double usual = m_index.m_usual[kind];
    const bool isKnown = m_length < lengths.size() && lengths[m_length].first == doc;
    const double words = isKnown ? lengths[m_length].second : usual;
    return (kind == AttachmentPart ? kAttachmentWeight : 1) /
           (1 - kIndexByLength + kIndexByLength * std::max(words / usual, 0.3));
}

void WordIndex::Ranking::finish()
{
    if (m_slot < 0 || !m_allowed.holds(m_slot)) return;
    for (const auto &[from, behind] : m_exclusions) {
        bool hasAll = true;
        for (size_t g = from; g < behind; ++g)
            hasAll = hasAll && m_bests[g] > 0;
        if (hasAll) return;
    }
    WordHit hit{m_slot, 0, true, std::find(m_named.begin(), m_named.end(), m_slot) != m_named.end()};
    double answered = 0;
    double all = 0;
    for (size_t g = 0; g < size_t(m_groups.size()); ++g) {
        const ExpandedGroup &group = m_groups[qsizetype(g)];
        if (group.isRequired && m_bests[g] <= 0) return;
        hit.isFull = hit.isFull && m_bests[g] >= kAnswer;
        all += group.rarity;
        if (m_bests[g] <= 0) continue;
        answered += group.rarity * m_bests[g];
        hit.score +=
            group.rarity * m_bests[g] * m_amounts[g] * (1 + kIndexSaturation) / (m_amounts[g] + kIndexSaturation);
    }
    if (m_hints < m_amounts.size())
        hit.score += kHintCounts * all * m_amounts[m_hints] / (m_amounts[m_hints] + 4 * kIndexSaturation);
    if (hit.score <= 0) return;
    hit.score *= 0.4 + 0.6 * answered / std::max(all, 1e-9);
    hit.isFull = hit.isFull || hit.isNamed;
    ++m_ranked.total;
    if (hit.isFull) ++m_ranked.full;
    m_best.add(hit);
}

Result<WordIndex::Ranked> WordIndex::rank(const Expansion &expansion, size_t most, const std::vector<qint64> *places,
                                          const std::vector<qint64> &named)
{
    if (expansion.isEmpty()) return Ranked();
    if (auto read = readLengths(); !read) return read.error();
    if (auto registered = registerTally(); !registered) return registered.error();
    Ranking ranking(*this, expansion, most, places, named);
    m_tally->ranking = &ranking;
    Statement rows =
        m_database.statement("select 1 from search where search match ? and nevertwice_tally(search) order by rowid");
    const Result<void> read = rows.bind(ranking.match()).run();
    m_tally->ranking = nullptr;
    if (!read) return read.error();
    return ranking.take();
}

Result<void> WordIndex::gatherNamed(const QString &expression, const std::vector<qint64> &named,
                                    const std::vector<qint64> *places, Ranked &to)
{
    for (const qint64 slot : named) {
        if (places && !std::binary_search(places->begin(), places->end(), slot)) continue;
        Statement answers =
            m_database.statement("select 1 from search where search match ? and rowid between ? and ? limit 1");
        auto found = answers.bind(expression, slot * kPartsPerSlot, (slot + 1) * kPartsPerSlot - 1).step();
        if (!found) return found.error();
        if (!*found) continue;
        to.hits.push_back({slot, 0, true, true});
        ++to.total;
        ++to.full;
    }
    return {};
}

Result<void> WordIndex::gather(const QString &expression, size_t most, const std::vector<qint64> *places, Ranked &to,
                               bool isFull)
{
    if (expression.isEmpty()) return {};
    Statement rows = m_database.statement("select rowid from search where search match ? order by rowid desc");
    rows.bind(expression);
    qint64 last = -1;
    while (to.hits.size() < most) {
        auto more = rows.step();
        if (!more) return more.error();
        if (!*more) break;
        const qint64 slot = rows.integer(0) / kPartsPerSlot;
        if (slot == last) continue;
        last = slot;
        if (places && !std::binary_search(places->begin(), places->end(), slot)) continue;
        const auto isKnown = [slot](const WordHit &hit) { return hit.slot == slot; };
        if (std::any_of(to.hits.begin(), to.hits.end(), isKnown)) continue;
        to.hits.push_back({slot, 0, isFull, false});
        ++to.total;
        if (isFull) ++to.full;
    }
    return {};
}

namespace {

QString eitherOf(const ExpandedGroup &group)
{
    QStringList terms;
    for (const Alternative &alternative : group.alternatives)
        terms.append(quotedPhrase(alternative.words));
    return u'(' + terms.join(" OR "_L1) + u')';
}

// FTS5 moves all parts of one AND in turn, the commonest for every text too that the rarer ones do not agree on. With
// "not nothing" between them each is asked only about the texts that all before it have.
QString allOf(const QStringList &groups)
{
    QString all = groups.first();
    for (qsizetype i = 1; i < groups.size(); ++i)
        all = (i > 1 ? u'(' + all + u") NOT \"\""_s : all) + " AND "_L1 + groups[i];
    return u'(' + all + u')';
}

} // namespace

// How many texts have one of the words, a text with several of them counted several times.
qint64 WordIndex::textsOf(const ExpandedGroup &group) const
{
    qint64 texts = 0;
    for (const Alternative &alternative : group.alternatives) {
        int least = m_texts;
        for (const QString &word : alternative.words)
            least = std::min(least, m_vocabulary.texts(word.toStdString()));
        texts += least;
    }
    return texts;
}

Result<WordIndex::Ranked> WordIndex::newest(const Expansion &expansion, size_t most, const std::vector<qint64> *places,
                                            const std::vector<qint64> &named)
{
    Ranked found;
    if (expansion.isEmpty()) return found;
    std::multimap<qint64, QString> byTexts; // the rarest first
    QStringList required;
    for (const ExpandedGroup &group : expansion.groups) {
        byTexts.emplace(textsOf(group), eitherOf(group));
        if (group.isRequired) required.append(eitherOf(group));
    }
    QStringList groups;
    QStringList telling; // those that not nearly every text answers
    for (const auto &[texts, group] : byTexts) {
        groups.append(group);
        const bool isTelling = texts < kWordsOfNearlyEveryText * qint64(m_texts);
        if (isTelling || telling.isEmpty() || required.contains(group)) telling.append(group);
    }
    QString without;
    for (const QList<ExpandedGroup> &excluded : expansion.excluded) {
        QStringList all;
        for (const ExpandedGroup &group : excluded)
            all.append(eitherOf(group));
        without += u" NOT ("_s + all.join(" AND "_L1) + u')';
    }
    const QString any = u'(' + (required.isEmpty() ? groups.join(" OR "_L1) : required.join(" AND "_L1)) + u')';
    if (auto done = gatherNamed(any + without, named, places, found); !done) return done.error();
    if (auto done = gather(allOf(telling) + without, most, places, found, true); !done) return done.error();
    if (groups.size() == 1 || found.hits.size() >= most) return found;
    if (auto done = gather(any + without, most, places, found, false); !done) return done.error();
    return found;
}

} // namespace nevertwice
