#include "model/store/rescuehistory.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/store/packing.h"
#include "model/store/thinning.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::rescuing {

// A row as `select id, kind, subject, version, body, hash, previous` gives it, and whether all of it fits together.
bool isSoundRevision(const Statement &row)
{
    const bool hasKind = row.text(1) == "incident"_L1 || row.text(1) == "cause"_L1;
    if (!hasKind || row.integer(3) < 1 || row.blob(2).size() != 16) return false;
    const QByteArray body = unpacked(row.blob(4));
    if (body.isEmpty() || !isChained(row.blob(6), body, row.blob(5))) return false;
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    return QUuid::fromString(document.value("uuid"_L1).toString()) == row.uuid(2);
}

} // namespace nevertwice::rescuing

namespace nevertwice {

// ---- Shelf ----

Shelf::Shelf(const QList<Backup> &backups)
{
    for (const Backup &backup : backups)
        if (auto database = Database::open(backup.path, Database::Mode::Immutable))
            m_copies.push_back({*std::move(database), backup.at});
}

std::optional<Shelf::Incident> Shelf::incident(const QUuid &uuid) const
{
    for (const Copy &copy : m_copies) {
        const auto id = findIncident(*copy.database, uuid);
        if (!id) continue;
        const auto stored = readStoredIncident(*copy.database, *id);
        if (stored && sha256(canonicalBytes(toDocument(stored->incident))) == stored->digest)
            return Incident{*stored, copy.at};
    }
    return std::nullopt;
}

std::optional<StoredCause> Shelf::cause(const QUuid &uuid) const
{
    for (const Copy &copy : m_copies)
        if (const auto cause = readCause(*copy.database, uuid); cause && *cause) return **cause;
    return std::nullopt;
}

QSet<QUuid> Shelf::incidents() const
{
    QSet<QUuid> uuids;
    for (const Copy &copy : m_copies) {
        Statement query = copy.database->statement("select uuid from incident");
        for (auto more = query.step(); more && *more; more = query.step())
            uuids.insert(query.uuid(0));
    }
    return uuids;
}

bool Shelf::ask(const std::function<bool(Database &)> &question) const
{
    return std::any_of(m_copies.begin(), m_copies.end(), [&](const Copy &copy) { return question(*copy.database); });
}

// ---- MendedHistory ----

MendedHistory::MendedHistory(Database &target, const FoundRows &found, const Shelf &shelf, const Moment &now)
    : m_target(target), m_found(found), m_shelf(shelf), m_now(now)
{
}

Result<QSet<qint64>> MendedHistory::removeUnfit()
{
    QSet<qint64> unfit;
    QHash<QUuid, qint64> versions;
    Statement query =
        m_target.statement("select id, kind, subject, version, body, hash, previous from revision order by id");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        qint64 &last = versions[query.uuid(2)];
        if (rescuing::isSoundRevision(query) && query.integer(3) > last)
            last = query.integer(3);
        else
            unfit.insert(query.integer(0));
    }
    for (const qint64 id : std::as_const(unfit))
        if (auto gone = m_target.statement("delete from revision where id = ?").bind(id).run(); !gone)
            return gone.error();
    return unfit;
}

// Revisions have the same numbers in every copy of a workspace.
Result<void> MendedHistory::fetch(QSet<qint64> &lost, RescueReport &report)
{
    for (const qint64 id : QSet<qint64>(lost)) {
        Result<void> put;
        const bool found = m_shelf.ask([&](Database &backup) {
            Statement row = backup.statement(
                "select id, kind, subject, version, body, hash, previous, at, by_name, name, origin, batch, save_id "
                "from revision where id = ?");
            const auto there = row.bind(id).step();
            const bool isIt = there && *there && rescuing::isSoundRevision(row) &&
                              m_found.revisions.value(id, row.uuid(2)) == row.uuid(2);
            if (!isIt) return false;
            Statement insert = m_target.statement(
                "insert into revision (id, kind, subject, version, body, hash, previous, at, by_name, name, origin, "
                "batch, save_id) values (?,?,?,?,?,?,?,?,?,?,?,?,?)");
            insert.copyRow(row);
            put = insert.run();
            return true;
        });
        if (!put) return put;
        if (!found) continue;
        lost.remove(id);
        ++report.revisionsFromBackups;
    }
    return {};
}

Result<void> MendedHistory::relink()
{
    QHash<QUuid, QByteArray> hashes;
    QSet<QUuid> broken;
    Statement query = m_target.statement("select subject, hash, previous from revision order by id");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        QByteArray &last = hashes[query.uuid(0)];
        if (query.blob(2) != last) broken.insert(query.uuid(0));
        last = query.blob(1);
    }
    for (const QUuid &subject : std::as_const(broken))
        if (auto done = relinkRevisions(m_target, subject); !done) return done;
    return {};
}

Result<void> MendedHistory::index()
{
    Statement query =
        m_target.statement("select id, kind, subject, version, origin, at, body from revision order by id");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        const QUuid subject = query.uuid(2);
        const Moment firstAt = m_latest.contains(subject) ? m_latest[subject].firstAt : query.moment(5);
        m_latest[subject] = {{query.integer(0)}, int(query.integer(3)), sha256(unpacked(query.blob(6))),
                             query.text(4),      query.moment(5),       firstAt};
        (query.text(1) == "incident"_L1 ? m_incidents : m_causes).insert(subject);
    }
}

Result<void> MendedHistory::mend(RescueReport &report)
{
    auto lost = removeUnfit();
    if (!lost) return lost.error();
    QSet<qint64> there;
    {
        Statement query = m_target.statement("select id from revision");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            there.insert(query.integer(0));
        }
    }
    for (auto it = m_found.revisions.cbegin(); it != m_found.revisions.cend(); ++it)
        if (!there.contains(it.key())) lost->insert(it.key());
    const qsizetype known = lost->size();
    m_hasLost = known > 0 || m_found.lost(u"revision"_s);
    // Where nobody tells what there was, a backup does; what was thinned on purpose comes back with it.
    if (m_found.lost(u"revision"_s) && !m_found.knowsAllRevisions)
        m_shelf.ask([&](Database &backup) {
            Statement query = backup.statement("select id from revision");
            for (auto more = query.step(); more && *more; more = query.step())
                if (!there.contains(query.integer(0))) lost->insert(query.integer(0));
            return false;
        });
    const qsizetype guessed = lost->size() - known;
    if (auto fetched = fetch(*lost, report); !fetched) return fetched;
    // Versions must rise; a revision from a backup that does not fit among the others goes again.
    auto misfits = removeUnfit();
    if (!misfits) return misfits.error();
    if (auto linked = relink(); !linked) return linked;
    if (auto indexed = index(); !indexed) return indexed;
    report.revisionsLeftOut = std::max<qint64>(0, lost->size() + misfits->size() - guessed);
    for (const qint64 id : std::as_const(*lost)) {
        const QUuid subject = m_found.revisions.value(id);
        if (const Latest *last = latest(subject); last && last->id.value < id) m_cutOff.insert(subject);
    }
    return {};
}

const Latest *MendedHistory::latest(const QUuid &subject) const
{
    const auto it = m_latest.constFind(subject);
    return it == m_latest.constEnd() ? nullptr : &*it;
}

Result<int> MendedHistory::endWith(RevisionKind kind, const QUuid &subject, int version, const QByteArray &body)
{
    const Latest *last = latest(subject);
    const QByteArray digest = sha256(body);
    if (last && last->digest == digest && last->version >= version) return last->version;
    if (last) version = std::max(version, last->version + 1);
    auto appended = appendRevision(m_target, {kind, subject, version, m_now, {}, u"rescue"_s, {}, m_saveId, body});
    if (!appended) return appended.error();
    m_latest[subject] = {*appended, version, digest, u"rescue"_s, m_now, last ? last->firstAt : m_now};
    return version;
}

} // namespace nevertwice
