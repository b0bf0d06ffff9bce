#pragma once

#include "model/store/incidenttables.h"
#include "model/store/indextext.h"

#include <string>
#include <unordered_map>

namespace nevertwice {

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
    Result<void> update(const StoredIncident *before, const StoredIncident *after);
    // Writes what was counted. Before every commit.
    Result<void> flush();

    // Indexes one waiting part; false where none is left. In a transaction of the caller.
    Result<bool> indexOne();
    // Puts everything in anew, in the order of time.
    Result<void> rebuild();
    Result<bool> isUnordered();

private:
    struct Part;

    Result<qint64> slotAtEnd();
    Result<void> updatePart(const StoredIncident *before, const StoredIncident *after, const Part &part);
    Result<void> updateAttachments(const StoredIncident *before, const StoredIncident *after);
    Result<void> enqueue(IncidentId id, int kind, const QByteArray &attachment, const QString &oldText);
    Result<void> put(IncidentId id, int kind, const QByteArray &attachment, qint64 doc, const IndexText &text);
    Result<void> remove(qint64 doc, const IndexText &text);
    Result<void> count(const IndexText &text, int by);
    Result<std::optional<qint64>> docOf(IncidentId id, int kind, const QByteArray &attachment);
    Result<QByteArray> contentOf(IncidentId id, const QByteArray &attachment);

    Database &m_database;
    std::unordered_map<std::string, int> m_counts;
};

// How the index lies in its tables, for whoever checks it.
enum PartKind { BodyPart, TimelinePart, AttachmentPart };
inline constexpr qint64 kPartsPerSlot = 16; // a part is the row `slot * kPartsPerSlot + kind` of `search`
// The digest a part carries.
qint64 digestOfText(const IndexText &text);
// The text that waits in the queue to be taken out.
IndexText queuedText(const QByteArray &json);

// The words of a text as FTS5's own tokenizer cuts them.
Result<std::vector<std::string>> wordsOf(Database &database, const QString &text);

} // namespace nevertwice
