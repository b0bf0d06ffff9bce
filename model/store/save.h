#pragma once

#include "model/store/causetables.h"
#include "model/store/revisions.h"
#include "model/store/searchindex.h"
#include "model/store/workspace.h"

namespace nevertwice {

// An incident ready to be written: what can be computed of it without the file. An import makes these beside the thread
// that writes.
struct Prepared
{
    QByteArray body; // canonical
    QByteArray packedBody;
    QByteArray digest;
    QString detail;   // null where the tables make it
    IndexParts parts; // whose words are counted elsewhere; null where the index makes them
};
Prepared prepared(const Incident &incident);

// Of a file that is not the one which was opened.
Error movedAway();

// What was saved last, so that the next edit of the same incident, a moment later as a rule, need not read it again.
struct SavedState
{
    StoredIncident stored;
    IndexParts parts;
};

// One change of a workspace from beginning to end: everything below happens in one transaction, which is rolled back
// unless finish() succeeded. Announces afterwards.
class Save
{
public:
    static Result<std::unique_ptr<Save>> begin(Workspace &workspace, const SaveContext &context);
    ~Save();

    // What an earlier attempt with the same save id has done already.
    Result<std::optional<Commit>> alreadyDone();

    Result<StoredIncident> load(const QUuid &incident);
    // Writes the incident as a new version: rows, texts, revision, index; then reads it back and compares.
    // `before` is null for a new one, whose ref and place are given here.
    Result<Commit> write(const StoredIncident *before, StoredIncident after);
    // A new incident of many: its ref is free, its causes are entered, and what can be computed of it is. Of what was
    // written the revision alone is read back, which holds all of it; the rows of thousands would double the wait.
    Result<StoredIncident> addPrepared(const Incident &incident, Prepared ready);
    // Enters causes the catalogue does not have yet; the others get its title and category, which those of `before`, as
    // it stands in the tables, have already. True: the incident changed.
    Result<bool> enterCauses(const Incident *before, Incident &incident);
    // The same for a cause of the catalogue. Incidents that show its title get a new version each.
    Result<void> writeCause(const Cause &cause);
    // Gives the incident a free ref: its own where nobody has it, else the next number.
    Result<QString> freeRef(const QString &wanted);
    // Whether it has the form of a ref and no incident has it.
    Result<bool> canBeCalled(const QString &ref);
    // No number up to that of any of these refs is given to another incident.
    Result<void> passNumbersOf(const QStringList &refs);

    // Commits. Whatever comes back as an error has not been announced; whether it was written is a question for the
    // caller where the error came from the commit itself (isOutcomeUnknown).
    Result<void> finish();
    bool isOutcomeUnknown() const { return m_outcomeUnknown; }
    // Whether it wrote a revision, by which it can be recognised later.
    bool leavesTrace() const { return m_leavesTrace; }

    Database &database() { return m_database; }
    SearchIndex &index() { return m_index; }
    ChangeSet &changes() { return m_changes; }
    const Moment &now() const { return m_now; }
    const SaveContext &context() const { return m_context; }

private:
    Save(Workspace &workspace, const SaveContext &context, Transaction &&transaction);

    Result<void> enter(const StoredCause &stored);
    Result<void> putBack(StoredCause &stored);
    Result<void> enterNames(const Incident *before, const Incident &after);
    Result<void> enterOnce(DirectoryKind kind, const QString &name);
    bool isLastSaved(const StoredIncident &stored) const;
    Result<void> put(const StoredIncident *before, StoredIncident &after, Prepared &ready);
    Result<void> record(RevisionKind kind, const QUuid &subject, int version, const Prepared &ready);
    Result<void> readBack(const StoredIncident *before, const StoredIncident &written);

    Workspace &m_workspace;
    Database &m_database;
    SaveContext m_context;
    Moment m_now;
    Transaction m_transaction;
    SearchIndex m_index;
    ChangeSet m_changes;
    QSet<std::pair<int, QString>> m_names; // those that were entered here
    QHash<QUuid, Cause> m_causes;          // those of the catalogue that were asked for here
    std::unique_ptr<SavedState> m_written;
    bool m_finished = false;
    bool m_outcomeUnknown = false;
    bool m_leavesTrace = false;
};

} // namespace nevertwice
