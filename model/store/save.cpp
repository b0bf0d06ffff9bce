#include "model/store/save.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/domain/mergedcause.h"
#include "model/domain/ref.h"
#include "model/store/packing.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPatienceWithReaders = 300; // milliseconds

Error movedAway()
{
    return {Error::Kind::Moved,
            {},
            u"the file was moved, deleted or replaced while it was open"_s,
            u"Save a copy elsewhere, then open the file again."_s};
}

Error spoilt(const QString &ref)
{
    return {Error::Kind::Damaged,
            {},
            u"what the file holds of %1 is not what was saved"_s.arg(ref),
            u"Rescue what can be rescued into a new file, or open a backup."_s};
}

// The number in "INC-12", or 0. Refs are the same in capitals and small letters.
qint64 numberOf(const QString &ref)
{
    bool ok = false;
    const qint64 number = ref.startsWith("INC-"_L1, Qt::CaseInsensitive) ? ref.mid(4).toLongLong(&ok) : 0;
    return ok && number > 0 && number < 1'000'000'000 ? number : 0;
}

} // namespace

Save::Save(Workspace &workspace, const SaveContext &context, Transaction &&transaction)
    : m_workspace(workspace), m_database(workspace.reader().database()), m_context(context), m_now(workspace.m_clock()),
      m_transaction(std::move(transaction)), m_index(m_database)
{
}

namespace {

Prepared preparedFrom(const QByteArray &body)
{
    Prepared ready;
    ready.body = body;
    ready.packedBody = packed(body);
    ready.digest = sha256(body);
    return ready;
}

} // namespace

Prepared prepared(const Incident &incident)
{
    return preparedFrom(canonicalBytes(incident));
}

// What was remembered of the state before is true only as long as every save was finished.
Save::~Save()
{
    if (!m_finished) m_workspace.m_lastSaved = nullptr;
}

Result<std::unique_ptr<Save>> Save::begin(Workspace &workspace, const SaveContext &context)
{
    if (auto can = workspace.regain(); !can) return can.error();
    Database &database = workspace.reader().database();
    if (database.hasMoved()) {
        database.leaveNoLog(kPatienceWithReaders); // the program may be killed before it closes the file
        return movedAway();
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    return std::unique_ptr<Save>(new Save(workspace, context, *std::move(transaction)));
}

Result<std::optional<Commit>> Save::alreadyDone()
{
    auto made = revisionsOfSave(m_database, m_context.saveId);
    if (!made) return made.error();
    if (made->isEmpty()) return std::optional<Commit>();
    auto stored = load(made->first().subject);
    if (!stored) return stored.error();
    return std::optional(Commit{stored->incident.uuid, stored->incident.ref, made->first().version, {}});
}

Result<StoredIncident> Save::load(const QUuid &incident)
{
    Statement query = m_database.statement("select id, version, slot, next_action from incident where uuid = ?");
    auto found = query.bind(incident).step();
    if (!found) return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound,
                     {},
                     u"the workspace has no such incident"_s,
                     u"It may have been removed for good: look into the list."_s};
    const IncidentId id{query.integer(0)};
    const SavedState *last = m_workspace.m_lastSaved.get();
    // A number may be that of another incident by now: the greatest is given again once its incident was removed.
    if (last && last->stored.id == id && last->stored.incident.uuid == incident &&
        last->stored.version == query.integer(1) && last->stored.slot == query.integer(2) &&
        last->stored.nextAction == query.integer(3))
        return last->stored;
    m_workspace.m_lastSaved = nullptr;
    query.reset();
    return readStoredIncident(m_database, id);
}

// A cause that was taken out of sight with the step that made it is one of the catalogue again.
Result<void> Save::putBack(StoredCause &stored)
{
    if (mergedInto(stored.cause) != stored.cause.uuid) return {};
    stored.cause.extra.remove(kMergedInto);
    return enter({stored.cause, stored.version + 1});
}

Result<void> Save::enter(const StoredCause &stored)
{
    const Cause &cause = stored.cause;
    if (auto written = nevertwice::writeCause(m_database, stored); !written) return written;
    m_changes.causes.insert(cause.uuid);
    return record(RevisionKind::Cause, cause.uuid, stored.version, preparedFrom(canonicalBytes(toDocument(cause))));
}

Result<bool> Save::enterCauses(const Incident *before, Incident &incident)
{
    bool changed = false;
    for (CauseLink &link : incident.causes) {
        if (before && before->causes.contains(link)) continue;
        if (!m_causes.contains(link.uuid)) {
            auto known = readCause(m_database, link.uuid);
            if (!known) return known.error();
            if (*known) {
                if (auto back = putBack(**known); !back) return back.error();
                m_causes.insert(link.uuid, (*known)->cause);
            }
        }
        if (const auto known = m_causes.constFind(link.uuid); known != m_causes.constEnd()) {
            changed = changed || link.title != known->title || link.category != known->category;
            link.title = known->title;
            link.category = known->category;
            continue;
        }
        const Cause cause{link.uuid, link.title, link.category, {}, {}, {}};
        if (auto entered = enter({cause, 1}); !entered) return entered.error();
    }
    return changed;
}

Result<void> Save::enterOnce(DirectoryKind kind, const QString &name)
{
    const std::pair<int, QString> entry(int(kind), name);
    if (m_names.contains(entry)) return {};
    m_names.insert(entry);
    return enterName(m_database, kind, {{}, name, {}});
}

Result<void> Save::enterNames(const Incident *before, const Incident &after)
{
    if (!before || before->services != after.services)
        for (const QString &name : after.services)
            if (auto done = enterOnce(DirectoryKind::Service, name); !done) return done;
    if (!before || before->tags != after.tags)
        for (const QString &name : after.tags)
            if (auto done = enterOnce(DirectoryKind::Tag, name); !done) return done;
    if (!before || before->people != after.people)
        for (const Person &person : after.people)
            if (auto done = enterOnce(DirectoryKind::Person, person.name); !done) return done;
    return {};
}

Result<void> Save::record(RevisionKind kind, const QUuid &subject, int version, const Prepared &ready)
{
    m_leavesTrace = true;
    auto appended = appendRevision(m_database, {kind, subject, version, m_now, m_context.by, m_context.origin,
                                                m_context.batch, m_context.saveId, ready.body, ready.packedBody,
                                                ready.digest, kind == RevisionKind::Incident && version == 1});
    return appended ? Result<void>() : appended.error();
}

// What stands in the tables is what was meant, before anybody is told so.
Result<void> Save::readBack(const StoredIncident *before, const StoredIncident &written)
{
    auto back = readWritten(m_database, before, written);
    if (!back) return back.error();
    if (back->incident == written.incident && back->version == written.version && back->digest == written.digest)
        return {};
    return Error{Error::Kind::Damaged,
                 {},
                 u"what was written reads back differently"_s,
                 u"Check the disk, or save a copy elsewhere."_s};
}

Result<bool> Save::canBeCalled(const QString &ref)
{
    if (!isRef(ref)) return false;
    const auto found = incidentCalled(m_database, ref);
    return found ? Result<bool>(!*found) : found.error();
}

Result<QString> Save::freeRef(const QString &wanted)
{
    QString ref = wanted;
    for (;;) {
        const auto isFree = canBeCalled(ref);
        if (!isFree) return isFree.error();
        if (*isFree) break;
        auto number = m_database.scalar("select next_number from workspace");
        if (!number) return number.error();
        // A name that is taken gives way to the next number; a number that is taken, to the one after it.
        ref = u"INC-%1"_s.arg(*number);
        if (auto raised = m_database.statement("update workspace set next_number = next_number + 1").run(); !raised)
            return raised.error();
    }
    auto passed = passNumbersOf({ref});
    return passed ? Result<QString>(ref) : passed.error();
}

Result<void> Save::passNumbersOf(const QStringList &refs)
{
    qint64 highest = 0;
    for (const QString &ref : refs)
        highest = std::max(highest, numberOf(ref));
    return m_database.statement("update workspace set next_number = max(next_number, ?)").bind(highest + 1).run();
}

bool Save::isLastSaved(const StoredIncident &stored) const
{
    const SavedState *last = m_workspace.m_lastSaved.get();
    return last && last->stored.id == stored.id && last->stored.incident.uuid == stored.incident.uuid &&
           last->stored.version == stored.version && last->stored.slot == stored.slot;
}

Result<void> Save::put(const StoredIncident *before, StoredIncident &after, Prepared &ready)
{
    const Incident &incident = after.incident;
    after.version = before ? before->version + 1 : 1;
    for (const Action &action : incident.actions)
        after.nextAction = std::max(after.nextAction, action.number + 1);
    if (!before || placeInTime(*before) != placeInTime(after)) {
        auto slot = m_index.slotFor(placeInTime(after));
        if (!slot) return slot.error();
        after.slot = *slot;
        // What waits remembers only what the index holds, not where: its old place may be given to another now.
        if (before && before->slot != after.slot)
            if (auto done = m_index.finishWaiting(before->id); !done) return done;
    }
    after.digest = ready.digest;
    if (auto written = writeStoredIncident(m_database, before, after, m_now, ready.detail); !written)
        return written.error();
    if (auto recorded = record(RevisionKind::Incident, incident.uuid, after.version, ready); !recorded)
        return recorded.error();
    m_changes.incidents.insert(incident.uuid);
    if (!before && ready.parts[0]) return m_index.addCounted(after, ready.parts);
    const bool isLast = before && isLastSaved(*before);
    return m_index.update(before, &after, isLast ? m_workspace.m_lastSaved->parts : IndexParts(), ready.parts);
}

Result<Commit> Save::write(const StoredIncident *before, StoredIncident after)
{
    Incident &incident = after.incident;
    if (auto renamed = enterCauses(before ? &before->incident : nullptr, incident); !renamed) return renamed.error();
    if (before && before->incident == incident && before->deletedAt == after.deletedAt)
        return Commit{incident.uuid, incident.ref, before->version, {}};
    if (auto entered = enterNames(before ? &before->incident : nullptr, incident); !entered) return entered.error();
    if (!before) {
        auto ref = freeRef(incident.ref);
        if (!ref) return ref.error();
        incident.ref = *ref;
        after.createdAt = m_now;
    }
    // Kept from one save to the next: to be given new pages by the system takes longer than to fill them.
    thread_local QByteArray memory;
    thread_local QByteArray memoryBefore;
    CanonicalForm formBefore;
    if (before && !isLastSaved(*before)) {
        formBefore = canonicalForm(before->incident, std::move(memoryBefore));
        // A save would seal what the disk spoilt, and nobody could tell any more.
        if (sha256(formBefore.bytes) != before->digest) return spoilt(before->incident.ref);
    }
    Prepared ready = preparedFrom(
        canonicalForm(incident, std::move(memory), before ? &before->incident : nullptr, formBefore).bytes);
    if (auto done = put(before, after, ready); !done) return done.error();
    if (auto same = readBack(before, after); !same) return same.error();
    const Commit commit{incident.uuid, incident.ref, after.version, {}};
    m_written = std::make_unique<SavedState>(SavedState{std::move(after), ready.parts});
    memory = std::move(ready.body);
    memoryBefore = std::move(formBefore.bytes);
    return commit;
}

Result<StoredIncident> Save::addPrepared(const Incident &incident, Prepared ready)
{
    if (auto entered = enterNames(nullptr, incident); !entered) return entered.error();
    StoredIncident stored;
    stored.incident = incident;
    stored.createdAt = m_now;
    auto done = put(nullptr, stored, ready);
    return done ? Result<StoredIncident>(std::move(stored)) : done.error();
}

Result<void> Save::writeCause(const Cause &cause)
{
    auto known = readCause(m_database, cause.uuid);
    if (!known) return known.error();
    if (*known && (*known)->cause == cause) return {};
    QList<StoredIncident> showing;
    if (*known && ((*known)->cause.title != cause.title || (*known)->cause.category != cause.category)) {
        auto ids = incidentsOfCause(m_database, cause.uuid);
        if (!ids) return ids.error();
        for (const IncidentId id : std::as_const(*ids)) {
            auto stored = readStoredIncident(m_database, id);
            if (!stored) return stored.error();
            showing.append(*stored);
        }
    }
    const int version = *known ? (*known)->version + 1 : 1;
    m_causes.remove(cause.uuid);
    if (auto entered = enter({cause, version}); !entered) return entered;
    for (const StoredIncident &before : std::as_const(showing)) {
        StoredIncident after = before;
        for (CauseLink &link : after.incident.causes)
            if (link.uuid == cause.uuid) {
                link.title = cause.title;
                link.category = cause.category;
            }
        if (auto written = write(&before, after); !written) return written.error();
    }
    return {};
}

Result<void> Save::finish()
{
    if (auto flushed = m_index.flush(); !flushed) return flushed;
    // Only what a person could miss counts as a save; work on the index does not.
    std::optional<qint64> saves;
    if (!m_changes.isEmpty()) {
        auto counted = m_database.scalar("update workspace set save_seq = save_seq + 1 returning save_seq");
        if (!counted) return counted.error();
        saves = *counted;
    }
    if (auto committed = m_transaction.commit(); !committed) {
        m_outcomeUnknown = true;
        return committed;
    }
    // Somebody may have moved the file away between the question in begin() and now: then this save lies in a file
    // that nobody will find again, and saying "saved" would be a lie. Saying "not saved" would be one, too, where the
    // file comes back: so the same save is to be asked for again.
    if (m_database.hasMoved()) {
        m_database.leaveNoLog(kPatienceWithReaders);
        Error error = movedAway();
        error.kind = Error::Kind::Unknown;
        return error;
    }
    m_finished = true;
    if (m_written) m_workspace.m_lastSaved = std::move(m_written);
    if (saves) m_workspace.m_lastSave->note(*saves);
    if (!m_changes.isEmpty()) emit m_workspace.changed(m_changes);
    return {};
}

} // namespace nevertwice
