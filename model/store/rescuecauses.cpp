// The catalogue of causes: it comes before the incidents, whose documents show its titles.
#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/store/rescueincidents.h"

#include <algorithm>

namespace nevertwice {

Result<void> MendedIncidents::mendCause(const QUuid &uuid, const std::optional<StoredCause> &found)
{
    const Latest *last = m_history.latest(uuid);
    if (found && last && sha256(canonicalBytes(toDocument(found->cause))) == last->digest) {
        if (found->version == last->version) return {};
        return writeCause(m_target, {found->cause, last->version});
    }
    std::optional<StoredCause> best = found;
    const std::optional<StoredCause> kept = m_shelf.cause(uuid);
    if (kept && (!last || kept->version > last->version)) {
        best = kept;
    } else if (last) {
        auto document = revisionDocument(m_target, last->id);
        if (!document) return document.error();
        auto cause = causeFromDocument(*document);
        if (!cause) return cause.error();
        best = StoredCause{*cause, last->version};
    }
    if (!best) return {};
    ++m_report.causesMended;
    auto version = m_history.endWith(RevisionKind::Cause, uuid, std::max(1, best->version),
                                     canonicalBytes(toDocument(best->cause)));
    return version ? writeCause(m_target, {best->cause, *version}) : version.error();
}

Result<void> MendedIncidents::mendCauses()
{
    auto stored = readCauses(m_target);
    if (!stored) return stored.error();
    QSet<QUuid> there;
    for (StoredCause cause : std::as_const(*stored)) {
        const bool isSomething = !cause.cause.uuid.isNull();
        there.insert(cause.cause.uuid);
        if (auto done = isSomething ? mendCause(cause.cause.uuid, cause) : Result<void>(); !done) return done;
    }
    const QSet<QUuid> missing = m_history.causes() - there;
    for (const QUuid &uuid : missing)
        if (auto done = mendCause(uuid, std::nullopt); !done) return done;
    return m_target.execute("delete from cause where length(uuid) <> 16");
}

Result<void> MendedIncidents::enterCauses(Incident &incident)
{
    for (CauseLink &link : incident.causes) {
        auto known = readCause(m_target, link.uuid);
        if (!known) return known.error();
        if (*known) {
            link.title = (*known)->cause.title;
            link.category = (*known)->cause.category;
            continue;
        }
        const std::optional<StoredCause> kept = m_shelf.cause(link.uuid);
        const Cause cause = kept ? kept->cause : Cause{link.uuid, link.title, link.category, {}, {}, {}};
        auto version = m_history.endWith(RevisionKind::Cause, cause.uuid, kept ? kept->version : 1,
                                         canonicalBytes(toDocument(cause)));
        if (!version) return version.error();
        if (auto written = writeCause(m_target, {cause, *version}); !written) return written;
        link.title = cause.title;
        link.category = cause.category;
    }
    return {};
}

} // namespace nevertwice
