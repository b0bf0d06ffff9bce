#include "model/store/causework.h"

#include "model/domain/mergedcause.h"
#include "model/store/causetables.h"
#include "model/store/database.h"

#include <optional>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causework {

class Work
{
public:
    Work(Workspace &workspace, const QString &by) : m_workspace(workspace)
    {
        m_done.batch = QUuid::createUuid();
        m_context.batch = m_done.batch;
        m_context.by = by;
    }

    // Changes an incident as it is now; nothing where it is so already.
    Result<void> edit(const QUuid &uuid, const std::function<void(Incident &)> &change)
    {
        auto row = m_workspace.reader().row(uuid);
        if (!row) return row.error();
        auto before = m_workspace.reader().incident(row->id);
        if (!before) return before.error();
        Incident after = *before;
        change(after);
        const QList<Patch> patches = diff(*before, after);
        if (patches.isEmpty()) return {};
        auto commit = m_workspace.commit(uuid, row->version, patches, next());
        if (!commit) return commit.error();
        ++m_done.incidents;
        return {};
    }

    void noteMade(const QUuid &cause, const QUuid &of)
    {
        m_done.made = cause;
        m_done.madeOf = of;
    }

    Result<void> save(const Cause &cause) { return m_workspace.saveCause(cause, next()); }

    // What is half done is taken back.
    Result<CauseWork> finish(const Result<void> &outcome)
    {
        if (outcome) return m_done;
        SaveContext back = m_context;
        back.batch = QUuid::createUuid();
        (void)m_workspace.revert(m_done.batch, back);
        return outcome.error();
    }

private:
    SaveContext next() const
    {
        SaveContext context = m_context;
        context.saveId = QUuid::createUuid();
        return context;
    }

    Workspace &m_workspace;
    SaveContext m_context;
    CauseWork m_done;
};

// Those that have the cause or promise something against it, the trash aside.
Result<QList<QUuid>> concerned(Workspace &workspace, const QUuid &cause)
{
    Statement query = workspace.reader().database().statement(
        "select i.uuid from incident i where i.deleted_at is null and (i.id in (select incident_id from incident_cause "
        "where uuid = ?1) or i.id in (select incident_id from action_answer where cause_uuid = ?1)) order by i.id");
    query.bind(cause);
    QList<QUuid> incidents;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return incidents;
        incidents.append(query.uuid(0));
    }
}

// The graver role of two: root before contributing before the others.
Code<CauseRole> graver(const Code<CauseRole> &a, const Code<CauseRole> &b)
{
    if (!a.isKnown() || !b.isKnown()) return a.isKnown() ? a : b;
    return *a.known() <= *b.known() ? a : b;
}

void exchange(Incident &incident, const QUuid &from, const Cause &into)
{
    const auto linkOf = [&](const QUuid &cause) {
        return std::find_if(incident.causes.begin(), incident.causes.end(),
                            [&](const CauseLink &link) { return link.uuid == cause; });
    };
    if (const auto old = linkOf(from); old != incident.causes.end()) {
        const CauseLink link = *old;
        if (const auto there = linkOf(into.uuid); there != incident.causes.end()) {
            there->role = graver(there->role, link.role);
            incident.causes.removeIf([&](const CauseLink &one) { return one.uuid == from; });
        } else {
            old->uuid = into.uuid;
            old->title = into.title;
            old->category = into.category;
        }
    }
    for (Action &action : incident.actions) {
        QList<QUuid> answers;
        for (const QUuid &cause : std::as_const(action.answers))
            if (const QUuid kept = cause == from ? into.uuid : cause; !answers.contains(kept)) answers.append(kept);
        action.answers = answers;
    }
}

// Those that have one of the causes or promise something against it.
Result<QList<QUuid>> concernedByAny(Workspace &workspace, const QList<QUuid> &causes)
{
    QList<QUuid> all;
    QSet<QUuid> known;
    for (const QUuid &cause : causes) {
        auto incidents = concerned(workspace, cause);
        if (!incidents) return incidents.error();
        for (const QUuid &incident : std::as_const(*incidents)) {
            if (known.contains(incident)) continue;
            known.insert(incident);
            all.append(incident);
        }
    }
    return all;
}

// The uppermost of some causes under which this one stands, however deep; nothing where it stands under none.
std::optional<Cause> uppermostAbove(Workspace &workspace, const Cause &cause, const QSet<QUuid> &some)
{
    std::optional<Cause> uppermost;
    QSet<QUuid> seen{cause.uuid};
    for (QUuid parent = cause.parent; !parent.isNull() && !seen.contains(parent);) {
        seen.insert(parent);
        auto known = workspace.reader().cause(parent);
        if (!known) break;
        if (some.contains(parent)) uppermost = *known;
        parent = known->parent;
    }
    return uppermost;
}

Result<void> merge(Workspace &workspace, Work &work, const QList<QUuid> &from, const QUuid &into)
{
    QList<Cause> old;
    for (const QUuid &one : from) {
        auto known = workspace.reader().cause(one);
        if (!known) return known.error();
        old.append(*known);
    }
    auto kept = workspace.reader().cause(into);
    if (!kept) return kept.error();
    auto incidents = concernedByAny(workspace, from);
    if (!incidents) return incidents.error();
    const auto exchangeAll = [&](Incident &incident) {
        for (const QUuid &one : from)
            exchange(incident, one, *kept);
    };
    for (const QUuid &incident : std::as_const(*incidents))
        if (auto done = work.edit(incident, exchangeAll); !done) return done;
    // One that stands under them, however deep, takes their place first: else they would stand in a circle.
    const QSet<QUuid> gone(from.begin(), from.end());
    if (const auto above = uppermostAbove(workspace, *kept, gone)) {
        Cause lifted = *kept;
        lifted.parent = above->parent == into ? QUuid() : above->parent;
        if (auto done = work.save(lifted); !done) return done;
    }
    auto all = workspace.reader().causes();
    if (!all) return all.error();
    for (const CauseRow &row : std::as_const(*all)) {
        if (!gone.contains(row.cause.parent) || row.cause.uuid == into || gone.contains(row.cause.uuid)) continue;
        Cause child = row.cause;
        child.parent = into;
        if (auto done = work.save(child); !done) return done;
    }
    for (Cause &one : old) {
        one.parent = QUuid();
        one.extra.insert(kMergedInto, into.toString(QUuid::WithoutBraces));
        if (auto done = work.save(one); !done) return done;
    }
    return {};
}

// The trash included: what comes back from there has its causes.
Result<bool> isOfAny(Workspace &workspace, const QUuid &cause)
{
    Statement query = workspace.reader().database().statement(
        "select 1 from incident_cause where uuid = ?1 union all select 1 from action_answer where cause_uuid = ?1");
    return query.bind(cause).step();
}

// What was made stays out of sight, unless somebody linked it since.
Result<void> hideUnlinked(Workspace &workspace, Cause made, const QUuid &of, SaveContext context)
{
    const auto isLinked = isOfAny(workspace, made.uuid);
    if (!isLinked || *isLinked) return {};
    made.extra.insert(kMergedInto, of.toString(QUuid::WithoutBraces));
    context.saveId = QUuid::createUuid();
    return workspace.saveCause(made, context);
}

Result<void> checkParent(Workspace &workspace, const Cause &cause)
{
    QSet<QUuid> seen{cause.uuid};
    for (QUuid parent = cause.parent; !parent.isNull();) {
        if (seen.contains(parent))
            return Error{Error::Kind::Conflict,
                         {},
                         u"a cause cannot stand under itself"_s,
                         u"Choose one that does not stand under it."_s};
        seen.insert(parent);
        auto known = workspace.reader().cause(parent);
        if (!known) return {};
        parent = known->parent;
    }
    return {};
}

} // namespace causework

Result<CauseWork> mergeCauses(Workspace &workspace, const QUuid &from, const QUuid &into, const QString &by)
{
    return mergeCauses(workspace, QList<QUuid>{from}, into, by);
}

Result<CauseWork> mergeCauses(Workspace &workspace, const QList<QUuid> &from, const QUuid &into, const QString &by)
{
    if (from.isEmpty() || from.contains(into))
        return Error{Error::Kind::Conflict, {}, u"both are the same cause"_s, u"Choose another one."_s};
    causework::Work work(workspace, by);
    return work.finish(causework::merge(workspace, work, from, into));
}

Result<CauseWork> linkCause(Workspace &workspace, const Cause &cause, const QList<QUuid> &incidents, const QString &by)
{
    causework::Work work(workspace, by);
    const auto link = [&](Incident &incident) {
        for (const CauseLink &there : std::as_const(incident.causes))
            if (there.uuid == cause.uuid) return;
        CauseLink added;
        added.uuid = cause.uuid;
        added.title = cause.title;
        added.category = cause.category;
        added.role = incident.causes.isEmpty() ? CauseRole::Root : CauseRole::Contributing;
        incident.causes.append(added);
    };
    const auto all = [&]() -> Result<void> {
        if (!workspace.reader().cause(cause.uuid)) {
            if (auto saved = work.save(cause); !saved) return saved;
            work.noteMade(cause.uuid, cause.uuid);
        }
        for (const QUuid &incident : incidents)
            if (auto done = work.edit(incident, link); !done) return done;
        return {};
    };
    return work.finish(all());
}

Result<CauseWork> unlinkCause(Workspace &workspace, const QUuid &cause, const QList<QUuid> &incidents,
                              const QString &by)
{
    causework::Work work(workspace, by);
    const auto unlink = [&](Incident &incident) {
        incident.causes.removeIf([&](const CauseLink &link) { return link.uuid == cause; });
    };
    const auto all = [&]() -> Result<void> {
        for (const QUuid &incident : incidents)
            if (auto done = work.edit(incident, unlink); !done) return done;
        return {};
    };
    return work.finish(all());
}

Result<CauseWork> setCauseRole(Workspace &workspace, const QUuid &cause, const Code<CauseRole> &role,
                               const QList<QUuid> &incidents, const QString &by)
{
    causework::Work work(workspace, by);
    const auto change = [&](Incident &incident) {
        for (CauseLink &link : incident.causes)
            if (link.uuid == cause) link.role = role;
    };
    const auto all = [&]() -> Result<void> {
        for (const QUuid &incident : incidents)
            if (auto done = work.edit(incident, change); !done) return done;
        return {};
    };
    return work.finish(all());
}

Result<CauseWork> splitCause(Workspace &workspace, const QUuid &cause, const QString &title,
                             const QList<QUuid> &incidents, const QString &by)
{
    auto old = workspace.reader().cause(cause);
    if (!old) return old.error();
    Cause made = *old;
    made.uuid = QUuid::createUuid();
    made.title = title.simplified();
    made.extra = {};
    if (made.title.isEmpty() || incidents.isEmpty())
        return Error{Error::Kind::Conflict,
                     {},
                     incidents.isEmpty() ? u"no incident is chosen"_s : u"the new cause has no title"_s,
                     u"Choose the incidents that have another cause, and name it."_s};
    causework::Work work(workspace, by);
    const auto all = [&]() -> Result<void> {
        for (const QUuid &incident : incidents) {
            auto known = workspace.reader().incident(incident);
            if (!known) return known.error();
            if (std::none_of(known->causes.begin(), known->causes.end(),
                             [&](const CauseLink &link) { return link.uuid == cause; }))
                return Error{
                    Error::Kind::Conflict, {}, u"%1 does not have this cause"_s.arg(known->ref), u"Link it first."_s};
        }
        if (auto saved = work.save(made); !saved) return saved;
        work.noteMade(made.uuid, cause);
        for (const QUuid &incident : incidents)
            if (auto done = work.edit(incident, [&](Incident &one) { causework::exchange(one, cause, made); }); !done)
                return done;
        return {};
    };
    return work.finish(all());
}

Result<CauseWork> changeCause(Workspace &workspace, const Cause &cause, const QString &by)
{
    if (auto sound = causework::checkParent(workspace, cause); !sound) return sound.error();
    causework::Work work(workspace, by);
    return work.finish(work.save(cause));
}

Result<CauseWork> changeCause(Workspace &workspace, const Cause &before, const Cause &after, const QString &by)
{
    auto stored = workspace.reader().cause(after.uuid);
    if (!stored) return stored.error();
    Cause changed = *stored;
    if (after.title != before.title) changed.title = after.title;
    if (after.category != before.category) changed.category = after.category;
    if (after.description != before.description) changed.description = after.description;
    if (after.parent != before.parent) changed.parent = after.parent;
    return changeCause(workspace, changed, by);
}

Result<void> takeCauseOut(Workspace &workspace, const QUuid &cause, const QString &by)
{
    auto made = workspace.reader().cause(cause);
    if (!made || !made->description.isEmpty()) return {};
    auto all = workspace.reader().causes();
    if (!all) return all.error();
    const bool isParent =
        std::any_of(all->cbegin(), all->cend(), [&](const CauseRow &row) { return row.cause.parent == cause; });
    SaveContext context;
    context.by = by;
    return isParent ? Result<void>() : causework::hideUnlinked(workspace, *made, cause, context);
}

Result<Reverted> takeBackCauseWork(Workspace &workspace, const CauseWork &work, const QString &by)
{
    SaveContext context;
    context.batch = QUuid::createUuid();
    context.by = by;
    auto taken = workspace.revert(work.batch, context);
    if (!taken || work.made.isNull()) return taken;
    auto made = workspace.reader().cause(work.made);
    if (!made || !taken->changedSince.isEmpty()) return taken;
    auto hidden = causework::hideUnlinked(workspace, *made, work.madeOf, context);
    return hidden ? taken : Result<Reverted>(hidden.error());
}

} // namespace nevertwice
