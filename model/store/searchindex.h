#pragma once

#include "model/store/incidenttables.h"
#include "model/store/indextext.h"
#include "model/store/wordset.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace nevertwice {

// What the index holds of one part.
struct IndexPart
{
    IndexText text;
    std::optional<qint64> digest; // as digestOfText() tells it
};

// Something for each of some words.
struct WordHash
{
    using is_transparent = void;
    size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
};
template <typename T> using ByWord = std::unordered_map<std::string, T, WordHash, std::equal_to<>>;

// How many parts more or fewer hold each word.
class WordCounts
{
public:
    void add(std::string_view word, int by)
    {
        m_sorted.clear();
        const auto found = m_counts.find(word);
        found == m_counts.end() ? void(m_counts.emplace(word, by)) : void(found->second += by);
    }
    void add(const WordSet &words, int by)
    {
        for (size_t i = 0; i < words.size(); ++i)
            add(words[i], by);
    }
    void add(WordCounts &&other)
    {
        if (m_counts.empty()) std::swap(*this, other);
        for (const auto &[word, by] : other.m_counts)
            add(word, by);
    }
    void clear() { *this = {}; }
    // Those that are not nothing, in the order of their bytes. Valid until the next change, and quick until then.
    const std::vector<std::pair<std::string_view, int>> &sorted();

private:
    ByWord<int> m_counts;
    std::vector<std::pair<std::string_view, int>> m_sorted; // empty where nobody asked since the last change
};

// Body and timeline of an incident as the index holds them; null where nobody has made them yet.
using IndexParts = std::array<std::shared_ptr<IndexPart>, 2>;

// Both parts; their words are counted where the part will not have to wait. The connection lends its tokenizer only.
Result<IndexParts> indexPartsOf(Database &tokenizer, const Incident &incident, WordCounts &counts);

// The index of words, kept in the transaction that changes the texts. Body and timeline are parts of their own, so that
// a key press in a summary does not cut a long timeline again; large parts wait in a queue for an idle moment.
//
// How often each word occurs (`vocab`) is counted here and written once, by flush().
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    // A place for the incident among the others in time. Where no number is free there, it is put at the end and the
    // index marked to be renumbered.
    Result<qint64> slotFor(const Moment &place);

    // Makes the index hold `after` where it holds `before`; null: nothing. The incident's row must have been written.
    // `known` are the parts of `before`, `made` those of `after`; what is null in them is made here.
    Result<void> update(const StoredIncident *before, const StoredIncident *after, IndexParts known, IndexParts &made);
    // The same for a new incident whose words are counted elsewhere, and where those counts come in.
    Result<void> addCounted(const StoredIncident &incident, const IndexParts &parts);
    void add(WordCounts &&counts) { m_counts.add(std::move(counts)); }
    // Writes what was counted. Before every commit.
    Result<void> flush();

    // Indexes one waiting part; false where none is left. In a transaction of the caller.
    Result<bool> indexOne();
    // Indexes what waits of everything, or of one incident. Before its row changes in a way the queue does not know.
    Result<void> finishWaiting(std::optional<IncidentId> incident = {});
    // Puts everything in anew, in the order of time.
    Result<void> rebuild();
    // Makes fewer segments of those the index lies in, by one small piece; false where there was nothing to do, and
    // then the transaction is not worth a commit.
    Result<bool> mergeSome();
    Result<bool> isUnordered();

private:
    Result<qint64> slotAtEnd();
    Result<void> updatePart(const StoredIncident *before, const StoredIncident *after, int kind,
                            std::shared_ptr<IndexPart> &known, std::shared_ptr<IndexPart> &made);
    Result<void> updateAttachments(const StoredIncident *before, const StoredIncident *after);
    Result<void> renewBody(const StoredIncident &stored);
    Result<bool> indexNext(Statement &query);
    Result<bool> dequeue(IncidentId id, int kind, const QByteArray &attachment);
    Result<void> enqueue(IncidentId id, int kind, const QByteArray &attachment, const QString &oldText);
    Result<void> put(IncidentId id, int kind, const QByteArray &attachment, qint64 doc, const IndexText &text,
                     qint64 digest);
    Result<bool> remove(qint64 doc, const IndexText &text); // whether it was there
    Result<void> count(const IndexText &text, int by);
    // The same with the counting.
    Result<void> putAlone(IncidentId id, int kind, const QByteArray &attachment, qint64 doc, const IndexText &text);
    Result<void> removeAlone(qint64 doc, const IndexText &text);
    Result<void> countChange(const IndexText &before, const IndexText &after);
    Result<std::optional<qint64>> docOf(IncidentId id, int kind, const QByteArray &attachment);
    Result<QByteArray> contentOf(IncidentId id, const QByteArray &attachment);

    Database &m_database;
    WordCounts m_counts;
};

// How the index lies in its tables, for whoever checks it.
enum PartKind { BodyPart, TimelinePart, AttachmentPart };
inline constexpr int OldBodyPart = 3; // in the queue: a body that may be held as an older version of the index made it
inline constexpr qint64 kPartsPerSlot = 16; // a part is the row `slot * kPartsPerSlot + kind` of `search`
// The digest a part carries.
qint64 digestOfText(const IndexText &text);
// The text that waits in the queue to be taken out.
IndexText queuedText(const QByteArray &json);

// The words of a text as FTS5's own tokenizer cuts them.
using TakeWord = std::function<void(std::string_view word)>;
Result<void> eachWord(Database &database, QStringView text, TakeWord take);
Result<void> addWords(Database &database, QStringView text, WordSet &to);

} // namespace nevertwice
