// What takes something away, and the copies that are made before much goes.
#include "model/store/backupkeeper.h"
#include "model/store/incidenttables.h"
#include "model/store/save.h"
#include "model/store/thinning.h"
#include "model/store/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void Workspace::keepBackups()
{
    const Database &database = m_reader->database();
    if (m_access == Access::ReadWrite && !database.hasMoved()) m_backups->keepUp(database);
}

Result<void> Workspace::finishBackups()
{
    return m_backups->finish();
}

// Only what there is can be lost: an empty workspace has nothing to go back to.
void Workspace::backUpBeforeMuch(Occasion occasion, qint64 changed)
{
    if (m_access != Access::ReadWrite || m_places.backups.isEmpty()) return;
    const Database &database = m_reader->database();
    const auto counts = m_reader->counts();
    const qint64 all = counts ? counts->incidents + counts->trashed : 0;
    if (all > 0 && isMuch(changed, all) && !database.hasMoved()) m_backups->before(occasion, database);
}

Result<Commit> Workspace::moveToTrash(const QUuid &incident, const SaveContext &context)
{
    SaveContext trash = context;
    trash.origin = u"trash"_s;
    return save(trash, u"move the incident to the trash"_s, [&](Save &save) -> Result<Commit> {
        auto before = save.load(incident);
        if (!before) return before.error();
        StoredIncident after = *before;
        if (!after.deletedAt.isKnown()) after.deletedAt = save.now();
        return save.write(&*before, after);
    });
}

Result<QList<Commit>> Workspace::moveToTrash(const QList<QUuid> &incidents, std::optional<int> confirmed,
                                             const SaveContext &context)
{
    const QString attempt = u"move %1 incidents to the trash"_s.arg(incidents.size());
    const auto counts = m_reader->counts();
    if (!counts) return counts.error().whileTrying(attempt);
    if (isMuch(incidents.size(), counts->incidents) && confirmed != int(incidents.size()))
        return Error{Error::Kind::Unconfirmed, attempt,
                     u"that is %1 of %2 incidents"_s.arg(incidents.size()).arg(counts->incidents),
                     u"Say the number %1 to confirm it."_s.arg(incidents.size())};
    backUpBeforeMuch(Occasion::Deletion, incidents.size());
    SaveContext trash = context;
    trash.origin = u"trash"_s;
    if (trash.batch.isNull()) trash.batch = QUuid::createUuid();
    QList<Commit> commits;
    auto saved = save(trash, attempt, [&](Save &save) -> Result<Commit> {
        for (const QUuid &uuid : incidents) {
            auto before = save.load(uuid);
            if (!before) return before.error();
            StoredIncident after = *before;
            if (!after.deletedAt.isKnown()) after.deletedAt = save.now();
            auto commit = save.write(&*before, after);
            if (!commit) return commit;
            commits.append(*commit);
        }
        return Commit{};
    });
    return saved ? Result<QList<Commit>>(commits) : saved.error();
}

bool Workspace::isInTrash(const QUuid &incident) const
{
    const auto row = m_reader->row(incident);
    return row && row->deletedAt.isKnown();
}

bool Workspace::isGone(const QUuid &incident) const
{
    Statement query = m_reader->database().statement("select 1 from incident where uuid = ?");
    const auto found = query.bind(incident).step();
    return found && !*found;
}

Result<int> Workspace::emptyTrash(const Moment &before)
{
    const QString attempt = u"empty the trash"_s;
    const auto counts = m_reader->counts();
    if (!counts) return counts.error().whileTrying(attempt);
    // Nothing brings back what leaves the trash: one incident is enough for a backup, and it is waited for.
    if (counts->trashed > 0) {
        backUpBeforeMuch(Occasion::Deletion, kEverything);
        if (auto kept = m_backups->finish(); !kept) return kept.error().whileTrying(attempt);
    }
    // Words that could not be saved into what lies there: nothing can take them any more.
    QList<UnsavedEdit> words = m_emergency->list(EmergencyJournal::Held::Include);
    words.removeIf([this](const UnsavedEdit &edit) { return !isInTrash(edit.incident); });
    int removed = 0;
    auto saved = save({}, attempt, [&](Save &save) -> Result<Commit> {
        // What waits of the trashed still stands in the index, and would hold their rows there.
        if (auto done = save.index().finishWaiting(); !done) return done.error();
        auto count = removeTrashed(save.database(), before);
        if (!count) return count.error();
        removed = *count;
        save.changes().everything = removed > 0;
        return Commit{};
    });
    if (!saved) return saved.error();
    for (const UnsavedEdit &edit : std::as_const(words))
        if (isGone(edit.incident)) m_emergency->forget(edit.saveId);
    return removed;
}

Result<Commit> Workspace::restoreFromTrash(const QUuid &incident, const SaveContext &context)
{
    SaveContext restore = context;
    restore.origin = u"restore"_s;
    return save(restore, u"restore the incident from the trash"_s, [&](Save &save) -> Result<Commit> {
        auto before = save.load(incident);
        if (!before) return before.error();
        StoredIncident after = *before;
        after.deletedAt = Moment();
        return save.write(&*before, after);
    });
}

Result<int> Workspace::thinHistory()
{
    int removed = 0;
    auto saved = save({}, u"thin the history"_s, [&](Save &save) -> Result<Commit> {
        auto subjects = revisedSubjects(save.database());
        if (!subjects) return subjects.error();
        for (const QUuid &subject : std::as_const(*subjects)) {
            auto revisions = listRevisions(save.database(), subject);
            if (!revisions) return revisions.error();
            const QList<RevisionId> ids = revisionsToThin(*revisions, save.now());
            if (auto done = removeRevisions(save.database(), ids); !done) return done.error();
            removed += int(ids.size());
        }
        return Commit{};
    });
    return saved ? Result<int>(removed) : saved.error();
}

} // namespace nevertwice
