#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/domain/teamsettings.h"
#include "model/search/query.h"
#include "model/store/rows.h"

#include <atomic>
#include <memory>

namespace nevertwice {

class Database;
struct WorkspaceKnowledge;
class WordIndex;

// Everything that is read from a workspace, on a connection of its own. One reader belongs to one thread; several read
// beside each other and beside the writer, each seeing what was committed when its call began.
class Reader
{
public:
    ~Reader();
    Reader(Reader &&) noexcept;

    // Incidents. A name is a ref ("INC-12", in any case) or a uuid.
    Result<IncidentRow> row(const QString &name) const;
    Result<IncidentRow> row(const QUuid &uuid) const;
    Result<Incident> incident(IncidentId id) const;
    Result<Incident> incident(const QUuid &uuid) const;
    // The number of its next action: no action had it, not even one that was removed.
    Result<int> nextActionNumber(const QUuid &incident) const;

    // The whole order of a list as row numbers, four bytes each; rows are read by the page.
    Result<std::vector<quint32>> ids(ListColumn column = ListColumn::Started, ListOrder order = ListOrder::Descending,
                                     ListScope scope = ListScope::Present) const;
    Result<std::vector<quint32>> ids(const ListWish &wish) const;
    // Those of a short list in an order of the whole one: the hits of a search, by a column.
    Result<std::vector<quint32>> sorted(const std::vector<quint32> &ids, ListColumn column, ListOrder order) const;
    Result<QList<IncidentRow>> rows(const std::vector<quint32> &ids) const; // in the order asked for
    Result<QList<IncidentRow>> firstRows(int limit, ListColumn column = ListColumn::Started,
                                         ListOrder order = ListOrder::Descending) const;
    // Whose ref begins so, the latest first: for completion.
    Result<QList<IncidentRow>> rowsNamed(const QString &start, int limit) const;
    Result<WorkspaceCounts> counts() const;

    // Search. A limit of 0 means all. The best first: those that have all that was asked for, then those that have the
    // rarest of it.
    Result<SearchResult> search(const Query &query, int limit, const ListFilter &filter = {}) const;
    // The same for every key press: the newest first among those with everything, then the newest with anything.
    // `total` counts only what is given, and hits behind those that a window shows have no snippet.
    Result<SearchResult> searchNewest(const Query &query, int limit, const ListFilter &filter = {}) const;

    // Which incidents speak of this one, those that are related first, then the newest; the index of words is asked
    // for its ref. What is attached does not count.
    Result<QList<Mention>> mentions(const QUuid &incident, int limit) const;

    // The rest.
    Result<QList<CauseRow>> causes() const;
    Result<Cause> cause(const QUuid &uuid) const;
    // How many incidents beside this one have the cause, those in the trash aside.
    Result<int> otherIncidentsWithCause(const QUuid &cause, const QUuid &incident) const;
    // What the memory checks need to know: earlier incidents that had a cause of this one in a role that matters, or an
    // ancestor of it; drills, false alarms and what lies in the trash aside. Without a start this one is taken for the
    // latest. A few steps in an index for each cause, whatever the number of incidents.
    Result<WorkspaceKnowledge> knowledge(const Incident &incident) const;
    // Every name of a kind that is used or kept in the directory, in their order. One step in an index each, whatever
    // the number of incidents.
    Result<QStringList> names(NameKind kind) const;
    Result<QList<ActionRow>> actions() const;                      // of incidents not in the trash, overdue first
    Result<QList<Revision>> revisions(const QUuid &subject) const; // oldest first
    Result<QJsonObject> document(RevisionId revision) const;
    Result<WorkspaceDocument> workspaceDocument() const;
    Result<QJsonValue> setting(const QString &name) const; // null where it was never set
    QList<CustomField> customFields() const;               // of the team; none where they cannot be read
    Result<QByteArray> attachment(const QString &sha256) const;

    // The number of the last change; differs from an earlier answer when anybody, also another process, saved since.
    Result<qint64> lastChange() const;
    // Who was saved after the change with this number: for windows that look at a file others write to.
    Result<QSet<QUuid>> changedSince(qint64 change) const;

    // Makes the call that runs now in the reader's thread end with Cancelled. May be called from any thread.
    void interrupt() const;

    Database &database() const { return *m_database; }
    WordIndex &words() const { return *m_words; }
    // Workspaces make readers.
    explicit Reader(std::unique_ptr<Database> database);

private:
    Result<SearchResult> withoutWords(const Query &query, int limit, const ListFilter &filter) const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<WordIndex> m_words; // on the same connection
};

} // namespace nevertwice
