#include "model/store/workspace.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/domain/ref.h"
#include "model/exchange/files.h"
#include "model/store/backupkeeper.h"
#include "model/store/save.h"
#include "model/store/schema.h"
#include "model/store/workspacefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Error damagedFile()
{
    return {
        Error::Kind::Damaged, {}, u"the file is damaged"_s, u"Keep the file as it is and open a copy or a backup."_s};
}

bool isSound(Database &database)
{
    Statement check = database.statement("pragma quick_check(1)");
    const auto answered = check.step();
    return answered && *answered && check.text(0) == "ok"_L1;
}

Error unknownOutcome(const Error &failure)
{
    Error error = failure;
    error.kind = Error::Kind::Unknown;
    error.reason += u", and whether it was saved is not known"_s;
    return error;
}

// After a sync that failed, the system may take for written what the disk never took. So everything in the log is
// copied into the file, and a small save begins a new log: what was there before is on the disk when that one is.
Result<void> writeAnew(Database &database)
{
    {
        Statement copy = database.statement("pragma wal_checkpoint(truncate)");
        auto row = copy.step();
        if (!row) return row.error();
        if (copy.integer(0) != 0)
            return Error{
                Error::Kind::Busy, {}, u"somebody reads the file"_s, u"Wait until it is done and try again."_s};
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (auto done = database.statement("update workspace set save_seq = save_seq").run(); !done) return done;
    return transaction->commit();
}

// The top-level keys that changes touch.
QStringList keysOf(const QList<Patch> &patches)
{
    QStringList keys;
    for (const Patch &patch : patches) {
        const auto end =
            std::find_if(patch.path.begin(), patch.path.end(), [](QChar c) { return c == u'.' || c == u'/'; }) -
            patch.path.begin();
        const QString key = patch.path.left(end);
        if (!keys.contains(key)) keys.append(key);
    }
    return keys;
}

// The uuids of the events that changes touch, where they change fields of events and nothing else of the timeline.
QList<QUuid> eventsTouched(const QList<Patch> &patches)
{
    QList<QUuid> uuids;
    for (const Patch &patch : patches) {
        if (!patch.path.startsWith("timeline"_L1)) continue;
        const qsizetype dot = patch.path.indexOf(u'.');
        if (!patch.path.startsWith("timeline/"_L1) || dot < 0 || patch.path.mid(dot) == ".uuid"_L1) return {};
        uuids.append(QUuid::fromString(QStringView(patch.path).mid(9, dot - 9)));
    }
    return uuids;
}

// The same incident with these events alone: the way through a document is long for hundreds that stay as they are.
Incident withEventsAlone(const Incident &incident, const QList<QUuid> &uuids)
{
    QList<Event> events;
    std::copy_if(incident.timeline.begin(), incident.timeline.end(), std::back_inserter(events),
                 [&](const Event &event) { return uuids.contains(event.uuid); });
    Incident few = incident;
    few.timeline = events;
    return few;
}

// The timeline with some of its events as they are now.
QList<Event> withEvents(QList<Event> timeline, const QList<Event> &changed)
{
    for (const Event &event : changed)
        for (Event &old : timeline)
            if (old.uuid == event.uuid) old = event;
    return timeline;
}

struct Edited
{
    Incident incident;
    QList<Patch> conflicts;
};

// The incident with changes made to it, or to an earlier version of it; of the timeline they need these events alone,
// or all where none is named.
Result<Edited> edited(const Incident &incident, bool isCurrent, const QList<Patch> &patches, const QList<QUuid> &events)
{
    const QStringList keys = keysOf(patches);
    const bool few = areKeysOfADocument(keys) && !keys.contains("uuid"_L1);
    const QJsonObject current = !few               ? toDocument(incident)
                                : events.isEmpty() ? keysOf(incident, keys)
                                                   : keysOf(withEventsAlone(incident, events), keys);
    Merge merged;
    if (isCurrent) {
        auto applied = apply(patches, current);
        if (!applied) return applied.error();
        merged.merged = *applied;
    } else {
        auto both = merge(patches, current);
        if (!both) return both.error();
        merged = *both;
    }
    auto read = few ? withKeysOf(merged.merged, keys, incident) : fromDocument(merged.merged);
    if (!read) return read.error();
    if (few && !events.isEmpty()) read->timeline = withEvents(incident.timeline, read->timeline);
    return Edited{*std::move(read), merged.conflicts};
}

// New actions get a number of their own here, because only the store knows which were given before.
QList<Patch> withActionNumbers(QList<Patch> patches, const StoredIncident &stored)
{
    int next = stored.nextAction;
    for (Patch &patch : patches) {
        const bool addsAction =
            patch.path.startsWith("actions/"_L1) && !patch.path.contains(u'.') && patch.after.isObject();
        if (addsAction && patch.after["number"_L1].toInt() == 0) {
            QJsonObject row = patch.after.toObject();
            row.insert("number"_L1, next++);
            patch.after = row;
        }
    }
    return patches;
}

// The part of an edit that met conflicts, as the person made it.
UnsavedEdit leftOf(const UnsavedEdit &edit, const QUuid &id, const QList<Patch> &conflicts)
{
    UnsavedEdit left = edit;
    left.saveId = id;
    left.patches.removeIf([&](const Patch &patch) {
        return std::none_of(conflicts.begin(), conflicts.end(),
                            [&](const Patch &conflict) { return conflict.path == patch.path; });
    });
    return left;
}

QUuid workspaceIdOf(Database &database)
{
    Statement query = database.statement("select uuid from workspace");
    const auto found = query.step();
    return found && *found ? query.uuid(0) : QUuid();
}

} // namespace

Workspace::Workspace(const QString &path, Access access, const Clock &clock, const Places &places)
    : m_path(path), m_access(access), m_clock(clock), m_places(places),
      m_backups(std::make_unique<BackupKeeper>(places, clock, [this](const Error &error) { emit backupFailed(error); }))
{
}

// Whoever takes the file alone, to mail or to copy it, has all that was saved. SQLite does this only where nobody else
// has the file open; here others are not waited for, and what they still read stays in the log.
Workspace::~Workspace()
{
    if (!m_reader) return;
    Database &database = m_reader->database();
    if (database.mode() != Database::Mode::ReadWrite) return;
    if (!database.hasMoved()) database.leaveNoLog(0);
}

void Workspace::leaveNoLog()
{
    Database &database = m_reader->database();
    if (writable() && QFileInfo(m_path + u"-wal"_s).size() > 0) database.leaveNoLog(0);
}

void Workspace::adopt(std::unique_ptr<Database> database)
{
    m_reader = std::make_unique<Reader>(std::move(database));
    const QUuid uuid = workspaceIdOf(m_reader->database());
    const QString file = QFileInfo(m_path).canonicalFilePath();
    // What is remembered is read before what the file says: another process may save in between, and notes its save
    // only after that.
    m_lastSave = std::make_unique<LastSave>(m_places.state, uuid, file);
    m_emergency = std::make_unique<EmergencyJournal>(m_places.state, uuid, file);
    const auto saves = m_reader->database().scalar("select save_seq from workspace");
    m_savesMissing = saves ? std::max<qint64>(0, m_lastSave->known() - *saves) : 0;
}

void Workspace::settleIn(WorkspaceFile file)
{
    m_place = file.place;
    m_fileNumber = fileNumberOf(m_path);
    adopt(std::move(file.database));
    if (file.refusal) {
        m_refusal = file.refusal->whileTrying(u"write to %1"_s.arg(lastNameOf(m_path)));
        // It is open: to open it so is no advice.
        const bool isTooNew = file.refusal->kind == Error::Kind::TooNew;
        const QString advice = isTooNew ? u"Update Nevertwice."_s : file.refusal->advice;
        m_notice =
            u"%1 is open for reading only: %2. %3"_s.arg(lastNameOf(m_path), file.refusal->reason, advice).trimmed();
    } else if (m_place == FileSystem::Network) {
        m_notice = u"%1 lies in a network or a shared folder: saving is slower, and only one program can have it open "
                   "at a time. Keep it on this computer's own disk where you can."_s.arg(lastNameOf(m_path));
    }
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock, const Places &places)
{
    auto file = createWorkspaceFile(path, clock(), places.fileSystem(path));
    if (!file) return file.error().whileTrying(u"create %1"_s.arg(lastNameOf(path)));
    std::unique_ptr<Workspace> workspace(new Workspace(path, Access::ReadWrite, clock, places));
    workspace->settleIn(*std::move(file));
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, const Clock &clock,
                                                   const Places &places, const std::function<bool()> &goOn)
{
    const QString attempt = u"open %1"_s.arg(lastNameOf(path));
    const BackupPlace backups{places.backups, clock(), places.isCopy, goOn};
    auto file = openWorkspaceFile(path, access == Access::ReadWrite, backups, places.fileSystem(path));
    if (!file) return file.error().whileTrying(attempt);
    std::unique_ptr<Workspace> workspace(
        new Workspace(path, file->refusal ? Access::ReadOnly : Access::ReadWrite, clock, places));
    workspace->settleIn(*std::move(file));
    return workspace;
}

bool Workspace::isOlder(const QString &path)
{
    return isOlderWorkspaceFile(path);
}

Result<void> Workspace::writable() const
{
    return m_access == Access::ReadWrite ? Result<void>() : Result<void>(m_refusal);
}

bool Workspace::lacksPermission() const
{
    return m_access == Access::ReadOnly && m_refusal.kind == Error::Kind::ReadOnly && !isPermitted(m_path);
}

bool Workspace::isPermitted(const QString &path)
{
    return mayWrite(path);
}

Result<std::unique_ptr<Reader>> Workspace::openReader() const
{
    auto database = openForReading(m_reader->database());
    if (!database) return database.error().whileTrying(u"open %1"_s.arg(lastNameOf(m_path)));
    return std::make_unique<Reader>(*std::move(database));
}

// A commit that failed may have been written all the same. The file is opened anew and asked, never told again. An
// error: nobody knows.
Result<bool> Workspace::wasSaved(const QUuid &saveId, bool leavesTrace)
{
    if (auto fresh = reconnect(); !fresh) return fresh.error();
    Database &database = m_reader->database();
    auto found = database.statement("select 1 from revision where save_id = ?").bind(saveId).step();
    if (!found) return found;
    if (!*found) return leavesTrace ? Result<bool>(false) : Result<bool>(Error{});
    auto kept = makeDurable();
    return kept ? Result<bool>(true) : kept.error();
}

// That a save can be read does not mean that the disk has it: an earlier run, or a sync that failed, may have left it
// in the log only. Once everything was written anew, every commit that succeeds adds to what the disk has.
Result<void> Workspace::makeDurable()
{
    if (m_isDurable) return {};
    auto kept = writeAnew(m_reader->database());
    m_isDurable = kept.ok();
    return kept;
}

Result<void> Workspace::reconnect()
{
    const auto refuse = [this](const Error &error) {
        m_isLost = true;
        m_access = Access::ReadOnly;
        m_refusal = error.whileTrying(u"write to %1"_s.arg(lastNameOf(m_path)));
        return m_refusal;
    };
    // What readers are given where the file cannot be opened: they find nothing, and do not crash. Without memory even
    // for that, the old connection stays and is not written through any more.
    auto empty = Database::open(u":memory:"_s, Database::Mode::Create);
    if (!empty) return refuse(empty.error());
    m_reader = nullptr; // the old connection goes first: two at once could not both be trusted
    auto file = reopenWorkspaceFile(m_path, {m_places.backups, m_clock(), m_places.isCopy}, m_place);
    if (file && !file->refusal && !isSound(*file->database)) file = damagedFile();
    m_reader = std::make_unique<Reader>(file ? std::move(file->database) : *std::move(empty));
    if (!file || file->refusal) return refuse(file ? *file->refusal : file.error());
    m_access = Access::ReadWrite;
    m_isLost = false;
    return {};
}

// Trouble that kept the file from being opened again may have passed. Another file that stands in its place by now is
// not written to, and a damaged one stays as it is.
Result<void> Workspace::regain()
{
    auto can = writable();
    if (can || !m_isLost || m_refusal.kind == Error::Kind::Damaged) return can;
    return isPermitted(m_path) && fileNumberOf(m_path) == m_fileNumber ? reconnect() : can;
}

// The words of an edit that the file did not take are kept beside it on this machine.
Error Workspace::kept(const Error &failure, const UnsavedEdit &edit)
{
    static const QList<Error::Kind> troubles{Error::Kind::Full,    Error::Kind::Io,    Error::Kind::Damaged,
                                             Error::Kind::Unknown, Error::Kind::Moved, Error::Kind::Busy};
    // A file that cannot be opened is not found, and neither is an incident that was removed for good.
    const bool isUnopened = failure.kind == Error::Kind::NotFound && (edit.baseVersion == 0 || !isGone(edit.incident));
    const bool isTrashed = failure.kind == Error::Kind::Conflict && edit.baseVersion > 0 && isInTrash(edit.incident);
    // It could be written before. One that was opened to be read promised nothing.
    const bool isLocked = failure.kind == Error::Kind::ReadOnly && (m_isLost || m_access == Access::ReadWrite);
    const bool isTrouble = troubles.contains(failure.kind) || isUnopened || isTrashed || isLocked;
    if (!isTrouble || m_places.state.isEmpty()) return failure;
    Error told = failure;
    // Whoever wrote into what lies in the trash may go on doing so: till then nobody else saves a part of it.
    if (isTrashed ? m_emergency->hold(edit) : m_emergency->keep(edit)) {
        m_keptSaves.insert(edit.saveId);
        told.advice += u" The text is kept on this computer and saved when that works again."_s;
    } else {
        told.advice += u" The text could not be kept elsewhere either: copy it before closing."_s;
    }
    return told;
}

Result<Commit> Workspace::saveUnsaved(const UnsavedEdit &edit, const QUuid &left)
{
    SaveContext context;
    context.saveId = edit.saveId;
    context.by = edit.by;
    m_keptSaves.remove(edit.saveId); // it leaves the journal here, and only once what is left of it lies there
    Result<Commit> saved = Error{Error::Kind::Invalid, u"save the kept edit"_s, u"it cannot be read"_s,
                                 u"Copy from its file what you need, then let it go."_s};
    if (edit.baseVersion > 0) {
        saved = commit(edit, Base::OfAnyFile, context);
    } else if (!edit.patches.isEmpty()) {
        auto incident = fromDocument(edit.patches.first().after.toObject());
        if (incident) saved = add(*incident, context);
    }
    if (!saved) return saved;
    // What was not saved stays, as an edit of its own: this one counts as done when it is asked for again.
    if (!saved->conflicts.isEmpty() && !m_emergency->keep(leftOf(edit, left, saved->conflicts))) return saved;
    m_emergency->forget(edit.saveId);
    return saved;
}

Result<Commit> Workspace::save(const SaveContext &context, const QString &attempt, const Change &change)
{
    auto save = Save::begin(*this, context);
    if (!save) return save.error().whileTrying(attempt);
    auto earlier = (*save)->alreadyDone();
    if (!earlier) return earlier.error().whileTrying(attempt);
    if (*earlier) {
        const Commit done = **earlier;
        *save = nullptr; // its transaction ends, so that the log can be copied
        if (auto durable = makeDurable(); !durable) return unknownOutcome(durable.error().whileTrying(attempt));
        return done;
    }
    Result<Commit> commit = change(**save);
    if (!commit) return commit.error().whileTrying(attempt);
    auto finished = (*save)->finish();
    if (finished) {
        if (m_keptSaves.remove(context.saveId)) m_emergency->forget(context.saveId);
        return commit;
    }
    const Error error = finished.error().whileTrying(attempt);
    if (!(*save)->isOutcomeUnknown()) return error;
    const ChangeSet changes = (*save)->changes();
    const bool leavesTrace = (*save)->leavesTrace();
    m_isDurable = false;
    *save = nullptr; // rolls back what can be
    const auto saved = wasSaved(context.saveId, leavesTrace);
    if (!saved) return unknownOutcome(error);
    if (!*saved) return error;
    emit changed(changes);
    return commit;
}

Result<Commit> Workspace::add(const Incident &incident, const SaveContext &context)
{
    const QString attempt = u"save \"%1\""_s.arg(incident.title.left(60));
    StoredIncident stored;
    stored.incident = sanitized(incident);
    stored.incident.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    if (auto sound = validate(stored.incident); !sound) return sound.error().whileTrying(attempt);
    auto added = save(context, attempt, [&](Save &save) -> Result<Commit> {
        auto known = findIncident(save.database(), stored.incident.uuid);
        if (known)
            return Error{Error::Kind::Conflict,
                         {},
                         u"the workspace has an incident with this uuid already"_s,
                         u"Edit that one, or leave the uuid out."_s};
        if (known.error().kind != Error::Kind::NotFound) return known.error();
        return save.write(nullptr, stored);
    });
    if (added || context.ifNotTaken == IfNotTaken::LetGo) return added;
    return kept(added.error(), {context.saveId,
                                stored.incident.uuid,
                                0,
                                {{QString(), QJsonValue::Undefined, toDocument(stored.incident), -1}},
                                context.by});
}

Result<Commit> Workspace::commit(const QUuid &incident, int baseVersion, const QList<Patch> &patches,
                                 const SaveContext &context)
{
    return commit({context.saveId, incident, baseVersion, patches, context.by}, Base::OfThisFile, context);
}

Result<Commit> Workspace::commit(const UnsavedEdit &words, Base base, const SaveContext &context)
{
    const QUuid incident = words.incident;
    auto committed = save(context, u"save the incident"_s, [&](Save &save) -> Result<Commit> {
        auto before = save.load(incident);
        if (!before) return before.error();
        if (before->deletedAt.isKnown())
            return Error{
                Error::Kind::Conflict, {}, u"%1 is in the trash"_s.arg(before->incident.ref), u"Restore it first."_s};
        const QList<Patch> numbered = withActionNumbers(words.patches, *before);
        const bool isCurrent = base == Base::OfThisFile && before->version == words.baseVersion;
        auto edit = edited(before->incident, isCurrent, numbered, eventsTouched(numbered));
        // Trouble is told with the places that events have in the whole timeline.
        if (!edit) edit = edited(before->incident, isCurrent, numbered, {});
        if (!edit) return edit.error();
        StoredIncident after{before->id,        std::move(edit->incident), before->version, before->createdAt,
                             before->deletedAt, before->nextAction,        before->slot,    before->digest};
        if (after.incident.uuid != incident || after.incident.ref.isEmpty())
            return Error{Error::Kind::Invalid,
                         {},
                         u"uuid and ref of an incident stay as they are"_s,
                         u"Change its other fields."_s};
        if (after.incident.ref != before->incident.ref) {
            if (!isRef(after.incident.ref))
                return Error{Error::Kind::Invalid,
                             {},
                             u"\"%1\" cannot be the ref of an incident"_s.arg(after.incident.ref),
                             u"Choose another ref."_s};
            auto ref = save.freeRef(after.incident.ref);
            if (!ref) return ref.error();
            if (*ref != after.incident.ref)
                return Error{Error::Kind::Conflict,
                             {},
                             u"another incident is called %1"_s.arg(after.incident.ref),
                             u"Choose another ref."_s};
        }
        auto commit = save.write(&*before, std::move(after));
        if (commit) commit->conflicts = edit->conflicts;
        return commit;
    });
    if (committed || context.ifNotTaken == IfNotTaken::LetGo) return committed;
    return kept(committed.error(), words);
}

Result<void> Workspace::saveCause(const Cause &cause, const SaveContext &context)
{
    const Cause clean = sanitized(cause);
    auto saved = save(context, u"save the cause \"%1\""_s.arg(clean.title.left(60)), [&](Save &save) -> Result<Commit> {
        if (auto written = save.writeCause(clean); !written) return written.error();
        return Commit{clean.uuid, {}, 0, {}};
    });
    return saved ? Result<void>() : saved.error();
}

Result<void> Workspace::nameVersion(const QUuid &incident, const QString &name)
{
    auto named = save({}, u"name this version"_s, [&](Save &save) -> Result<Commit> {
        auto stored = save.load(incident);
        if (!stored) return stored.error();
        auto done =
            save.database()
                .statement("update revision set name = ? where id = (select max(id) from revision where subject = ?)")
                .bind(name, incident)
                .run();
        if (!done) return done.error();
        save.changes().incidents.insert(incident);
        return Commit{incident, stored->incident.ref, stored->version, {}};
    });
    return named ? Result<void>() : named.error();
}

Result<QString> Workspace::putAttachment(const QByteArray &content)
{
    const QString hash = sha256Text(content);
    auto put = save({}, u"keep the attachment"_s, [&](Save &save) -> Result<Commit> {
        auto done = save.database()
                        .statement("insert or ignore into blob (sha256, size, content) values (?,?,?)")
                        .bind(hash, qint64(content.size()), content)
                        .run();
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return put ? Result<QString>(hash) : put.error();
}

Result<void> Workspace::setSetting(const QString &name, const QJsonValue &value)
{
    auto set = save({}, u"save the setting"_s, [&](Save &save) -> Result<Commit> {
        auto done = writeSetting(save.database(), u"setting"_s, name, {}, value);
        save.changes().settings = true;
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return set ? Result<void>() : set.error();
}

Result<void> Workspace::saveView(const SavedView &view)
{
    auto saved = save({}, u"save the view"_s, [&](Save &save) -> Result<Commit> {
        if (auto renamed = removeSettings(save.database(), u"view"_s, view.uuid); !renamed) return renamed.error();
        const QJsonObject value{{u"query"_s, view.query}, {u"extra"_s, view.extra}};
        auto done = writeSetting(save.database(), u"view"_s, view.name,
                                 view.uuid.isNull() ? QUuid::createUuid() : view.uuid, value);
        save.changes().settings = true;
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return saved ? Result<void>() : saved.error();
}

Result<void> Workspace::removeView(const QUuid &view)
{
    auto saved = save({}, u"remove the view"_s, [&](Save &save) -> Result<Commit> {
        save.changes().settings = true;
        auto done = removeSettings(save.database(), u"view"_s, view);
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return saved ? Result<void>() : saved.error();
}

Result<bool> Workspace::indexSome()
{
    bool more = false;
    auto indexed = save({}, u"bring the search index up to date"_s, [&](Save &save) -> Result<Commit> {
        auto one = save.index().indexOne();
        if (!one) return one.error();
        more = *one;
        if (more) return Commit{};
        auto unordered = save.index().isUnordered();
        if (!unordered) return unordered.error();
        if (!*unordered) return Commit{};
        auto done = save.index().rebuild();
        more = true; // large parts have been put off again
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return indexed ? Result<bool>(more) : indexed.error();
}

Result<bool> Workspace::mergeIndexSome()
{
    const QString attempt = u"put the search index together"_s;
    auto save = Save::begin(*this, {});
    if (!save) return save.error().whileTrying(attempt);
    auto merged = (*save)->index().mergeSome();
    if (!merged) return merged.error().whileTrying(attempt);
    if (!*merged) return false; // nothing is written: a file that was only opened stays as it is
    auto finished = (*save)->finish();
    if ((*save)->isOutcomeUnknown()) m_isDurable = false;
    return finished ? merged : finished.error().whileTrying(attempt);
}

} // namespace nevertwice
