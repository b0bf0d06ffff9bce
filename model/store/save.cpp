#include "model/store/save.h"

#include "model/domain/document.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Error movedAway()
{
    return {Error::Kind::Moved,
            {},
            u"the file was moved, deleted or replaced while it was open"_s,
            u"Save a copy elsewhere, then open the file again."_s};
}

// The number in "INC-12", or 0.
qint64 numberOf(const QString &ref)
{
    bool ok = false;
    const qint64 number = ref.startsWith("INC-"_L1) ? ref.mid(4).toLongLong(&ok) : 0;
    return ok && number > 0 && number < 1'000'000'000 ? number : 0;
}

} // namespace

Save::Save(Workspace &workspace, const SaveContext &context, Transaction &&transaction)
    : m_workspace(workspace), m_database(workspace.reader().database()), m_context(context), m_now(workspace.m_clock()),
      m_transaction(std::move(transaction)), m_index(m_database)
{
}

Result<std::unique_ptr<Save>> Save::begin(Workspace &workspace, const SaveContext &context)
{
    if (auto can = workspace.writable(); !can) return can.error();
    Database &database = workspace.reader().database();
    if (database.hasMoved()) return movedAway();
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
    auto id = findIncident(m_database, incident);
    return id ? readStoredIncident(m_database, *id) : Result<StoredIncident>(id.error());
}

// Causes the catalogue does not have yet are entered; for the others title and category are the catalogue's.
Result<void> Save::enterCauses(Incident &incident)
{
    for (CauseLink &link : incident.causes) {
        auto known = readCause(m_database, link.uuid);
        if (!known) return known.error();
        if (*known) {
            link.title = (*known)->cause.title;
            link.category = (*known)->cause.category;
            continue;
        }
        const Cause cause{link.uuid, link.title, link.category, {}, {}, {}};
        if (auto written = nevertwice::writeCause(m_database, {cause, 1}); !written) return written;
        if (auto recorded = record(RevisionKind::Cause, cause.uuid, 1, canonicalBytes(toDocument(cause))); !recorded)
            return recorded;
        m_changes.causes.insert(cause.uuid);
    }
    return {};
}

Result<void> Save::enterNames(const Incident *before, const Incident &after)
{
    if (!before || before->services != after.services)
        for (const QString &name : after.services)
            if (auto done = enterName(m_database, DirectoryKind::Service, {{}, name, {}}); !done) return done;
    if (!before || before->tags != after.tags)
        for (const QString &name : after.tags)
            if (auto done = enterName(m_database, DirectoryKind::Tag, {{}, name, {}}); !done) return done;
    if (!before || before->people != after.people)
        for (const Person &person : after.people)
            if (auto done = enterName(m_database, DirectoryKind::Person, {{}, person.name, {}}); !done) return done;
    return {};
}

Result<void> Save::record(RevisionKind kind, const QUuid &subject, int version, const QByteArray &body)
{
    m_leavesTrace = true;
    auto appended = appendRevision(m_database, {kind, subject, version, m_now, m_context.by, m_context.origin,
                                                m_context.batch, m_context.saveId, body});
    return appended ? Result<void>() : appended.error();
}

// What stands in the tables is what was meant, before anybody is told so.
Result<void> Save::readBack(const StoredIncident &written)
{
    auto back = readStoredIncident(m_database, written.id);
    if (!back) return back.error();
    if (back->incident == written.incident && back->version == written.version && back->digest == written.digest)
        return {};
    return Error{Error::Kind::Damaged,
                 {},
                 u"what was written reads back differently"_s,
                 u"Check the disk, or save a copy elsewhere."_s};
}

Result<bool> Save::isRefTaken(const QString &ref)
{
    Statement taken = m_database.statement("select 1 from incident where ref = ?");
    return taken.bind(ref).step();
}

Result<QString> Save::freeRef(const QString &wanted)
{
    QString ref = wanted;
    for (;;) {
        auto taken = ref.isEmpty() ? Result<bool>(true) : isRefTaken(ref);
        if (!taken) return taken.error();
        if (!*taken) break;
        auto number = m_database.scalar("select next_number from workspace");
        if (!number) return number.error();
        // A name that is taken gives way to the next number; a number that is taken, to the one after it.
        ref = u"INC-%1"_s.arg(*number);
        if (auto raised = m_database.statement("update workspace set next_number = next_number + 1").run(); !raised)
            return raised.error();
    }
    auto raised =
        m_database.statement("update workspace set next_number = max(next_number, ?)").bind(numberOf(ref) + 1).run();
    return raised ? Result<QString>(ref) : raised.error();
}

Result<Commit> Save::write(const StoredIncident *before, StoredIncident after)
{
    Incident &incident = after.incident;
    if (auto entered = enterCauses(incident); !entered) return entered.error();
    if (before && before->incident == incident && before->deletedAt == after.deletedAt)
        return Commit{incident.uuid, incident.ref, before->version, {}};
    if (auto entered = enterNames(before ? &before->incident : nullptr, incident); !entered) return entered.error();
    if (!before) {
        auto ref = freeRef(incident.ref);
        if (!ref) return ref.error();
        incident.ref = *ref;
        after.createdAt = m_now;
    }
    after.version = before ? before->version + 1 : 1;
    for (const Action &action : std::as_const(incident.actions))
        after.nextAction = std::max(after.nextAction, action.number + 1);
    if (!before || placeInTime(*before) != placeInTime(after)) {
        auto slot = m_index.slotFor(placeInTime(after));
        if (!slot) return slot.error();
        after.slot = *slot;
    }
    const QByteArray body = canonicalBytes(toDocument(incident));
    after.digest = digestOf(body);
    if (auto written = writeStoredIncident(m_database, before, after, m_now); !written) return written.error();
    if (auto recorded = record(RevisionKind::Incident, incident.uuid, after.version, body); !recorded)
        return recorded.error();
    if (auto indexed = m_index.update(before, &after); !indexed) return indexed.error();
    if (auto same = readBack(after); !same) return same.error();
    m_changes.incidents.insert(incident.uuid);
    return Commit{incident.uuid, incident.ref, after.version, {}};
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
    if (auto written = nevertwice::writeCause(m_database, {cause, version}); !written) return written;
    if (auto recorded = record(RevisionKind::Cause, cause.uuid, version, canonicalBytes(toDocument(cause))); !recorded)
        return recorded;
    m_changes.causes.insert(cause.uuid);
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
    auto saves = m_database.scalar("update workspace set save_seq = save_seq + 1 returning save_seq");
    if (!saves) return saves.error();
    if (auto committed = m_transaction.commit(); !committed) {
        m_outcomeUnknown = true;
        return committed;
    }
    // Somebody may have moved the file away between the question in begin() and now: then this save lies in a file
    // that nobody will find again, and saying "saved" would be a lie.
    if (m_database.hasMoved()) return movedAway();
    m_workspace.m_lastSave->note(*saves);
    if (!m_changes.isEmpty()) emit m_workspace.changed(m_changes);
    return {};
}

} // namespace nevertwice
