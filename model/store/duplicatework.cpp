#include "model/store/duplicatework.h"

#include "model/domain/duplicates.h"
#include "model/store/onesave.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace duplicatework {

// Those that are there and related to an incident.
Result<QList<IncidentId>> pointingTo(Database &database, const QUuid &incident)
{
    Statement query =
        database.statement("select distinct r.incident_id from related_incident r join incident i on i.id = "
                           "r.incident_id where r.uuid = ? and i.deleted_at is null order by 1");
    query.bind(incident);
    QList<IncidentId> ids;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return ids;
        ids.append(IncidentId{query.integer(0)});
    }
}

void pointElsewhere(Incident &incident, const QUuid &from, const QUuid &to)
{
    QList<RelatedIncident> related;
    for (RelatedIncident one : std::as_const(incident.related)) {
        if (one.uuid == from) one.uuid = to;
        const bool isThere = std::any_of(related.begin(), related.end(),
                                         [&](const RelatedIncident &known) { return known.uuid == one.uuid; });
        if (!isThere && one.uuid != incident.uuid) related.append(one);
    }
    incident.related = related;
}

Result<Commit> merge(Save &save, const QUuid &kept, const QUuid &other, const QString &heading, DuplicateWork &work)
{
    auto here = save.load(kept);
    if (!here) return here.error();
    auto there = save.load(other);
    if (!there) return there.error();
    if (kept == other) return Error{Error::Kind::Conflict, {}, u"both are the same incident"_s, u"Choose two."_s};
    for (const StoredIncident *one : {&*here, &*there})
        if (one->deletedAt.isKnown())
            return Error{
                Error::Kind::Conflict, {}, u"%1 is in the trash"_s.arg(one->incident.ref), u"Restore it first."_s};
    work.ref = here->incident.ref;
    work.otherRef = there->incident.ref;
    auto pointing = pointingTo(save.database(), other);
    if (!pointing) return pointing.error();
    StoredIncident gone = *there;
    pointElsewhere(gone.incident, kept, kept); // once, and in its place if it was there
    gone.incident.related.removeIf([&](const RelatedIncident &one) { return one.uuid == kept; });
    gone.incident.related.append(RelatedIncident{kept, Relation::Duplicate, {}});
    gone.deletedAt = save.now();
    if (auto written = save.write(&*there, gone); !written) return written.error();
    for (const IncidentId id : std::as_const(*pointing)) {
        if (id == here->id || id == there->id) continue;
        auto before = readStoredIncident(save.database(), id);
        if (!before) return before.error();
        StoredIncident after = *before;
        pointElsewhere(after.incident, other, kept);
        if (auto written = save.write(&*before, after); !written) return written.error();
        ++work.pointing;
    }
    StoredIncident joined = *here;
    joined.incident = withDuplicate(here->incident, there->incident, heading, here->nextAction);
    // Last, so that an answer that was lost is told of the one that is kept.
    return save.write(&*here, joined);
}

} // namespace duplicatework

Result<DuplicateWork> mergeDuplicates(Workspace &workspace, const QUuid &kept, const QUuid &other,
                                      const QString &heading, const QString &by)
{
    DuplicateWork work;
    work.batch = QUuid::createUuid();
    work.kept = kept;
    work.other = other;
    SaveContext context;
    context.batch = work.batch;
    context.by = by;
    context.origin = QString::fromLatin1(kMergeOrigin);
    auto saved = OneSave::run(workspace, context, u"merge two incidents"_s,
                              [&](Save &save) { return duplicatework::merge(save, kept, other, heading, work); });
    return saved ? Result<DuplicateWork>(work) : saved.error();
}

Result<Reverted> takeBackDuplicateWork(Workspace &workspace, const DuplicateWork &work, const QString &by)
{
    for (const QUuid &uuid : {work.kept, work.other}) {
        auto revisions = workspace.reader().revisions(uuid);
        if (!revisions) return revisions.error();
        if (revisions->isEmpty() || revisions->last().batch != work.batch)
            return Error{Error::Kind::Conflict, u"take the merging back"_s, u"one of the two was changed since"_s,
                         u"Undo what was written since, or take what you need from the history and the trash."_s};
    }
    SaveContext context;
    context.batch = QUuid::createUuid();
    context.by = by;
    return workspace.revert(work.batch, context);
}

} // namespace nevertwice
