#include "ui/window/bulkedit.h"

#include "model/domain/actionstatus.h"
#include "model/domain/duedays.h"
#include "model/domain/newaction.h"
#include "model/store/cameback.h"
#include "ui/kit/listtext.h"
#include "ui/write/reviewrules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Result<int> restoreAll(Workspace &workspace, const QList<QUuid> &incidents, const SaveContext &context)
{
    int restored = 0;
    for (const QUuid &uuid : incidents) {
        SaveContext one = context;
        one.saveId = QUuid::createUuid();
        const Result<Commit> commit = workspace.restoreFromTrash(uuid, one);
        if (!commit) return commit.error();
        ++restored;
    }
    return restored;
}

Result<int> trashAll(Workspace &workspace, const QList<QUuid> &incidents, std::optional<int> confirmed,
                     const SaveContext &context)
{
    const Result<QList<Commit>> commits = workspace.moveToTrash(incidents, confirmed, context);
    return commits ? Result<int>(int(commits->size())) : commits.error();
}

void changeAction(Action &action, const BulkChange &change)
{
    switch (change.kind) {
    case BulkChange::Kind::ActionStatus:
        setStatus(action, Code<ActionStatus>::read(change.value), change.now);
        // What somebody gave before stays: this note is about those that change now.
        if (action.status == ActionStatus::WontDo && action.reason.isEmpty()) action.reason = change.note;
        if (action.status == ActionStatus::Verified && action.evidence.isEmpty()) action.evidence = change.note;
        if (action.status == ActionStatus::Verified && change.again.isKnown()) action.reviewOn = change.again;
        break;
    case BulkChange::Kind::ActionOwner:
        action.owner = change.value;
        break;
    case BulkChange::Kind::ActionDue:
        action.due = Moment::read(change.value).value_or(Moment());
        action.extra.remove(QLatin1StringView(kDueProposed)); // somebody has said it
        break;
    case BulkChange::Kind::ActionPriority:
        action.priority = change.value.isEmpty() ? Code<Priority>() : Code<Priority>::read(change.value);
        break;
    case BulkChange::Kind::ActionHolds:
        action.extra[QLatin1StringView(kLookedAgain)] = change.now.text();
        if (isToBeLookedAt(action, Moment::onDay(change.now.day()))) action.reviewOn = change.again;
        break;
    case BulkChange::Kind::ActionLink:
        action.link = change.value;
        break;
    case BulkChange::Kind::ActionType:
        action.type = change.value.isEmpty() ? Code<ActionType>() : Code<ActionType>::read(change.value);
        break;
    default:
        break;
    }
}

void promiseAgainst(Incident &incident, const BulkChange &change)
{
    for (const BulkChange::Hole &hole : change.holes) {
        if (hole.incident != incident.uuid) continue;
        Action action = newAction(incident, change.value, change.now);
        action.number = 0; // the store knows which were given before
        action.type = hole.type;
        action.answers = {hole.cause};
        incident.actions.append(action);
    }
}

// Names are typed between commas; one that had a comma before has it still.
QStringList namesTyped(QString text, const QStringList &before)
{
    constexpr QChar standIn(0xe000);
    for (const QString &name : before)
        text.replace(name, QString(name).replace(u',', standIn));
    return namesIn(text).replaceInStrings(standIn, u","_s);
}

void setCommander(Incident &incident, const QString &name)
{
    const auto known = std::find_if(incident.people.begin(), incident.people.end(),
                                    [](const Person &person) { return person.role == PersonRole::Commander; });
    if (known == incident.people.end()) {
        if (!name.isEmpty()) incident.people.append({QUuid::createUuid(), name, PersonRole::Commander, {}});
    } else if (name.isEmpty()) {
        incident.people.erase(known);
    } else {
        known->name = name;
    }
}

Incident afterChange(const Incident &incident, const BulkChange &change, const QString &by)
{
    Incident after = incident;
    switch (change.kind) {
    case BulkChange::Kind::Severity:
        after.severity = change.value.isEmpty() ? Code<Severity>() : Code<Severity>::read(change.value);
        break;
    case BulkChange::Kind::State:
        after.state = Code<State>::read(change.value);
        break;
    case BulkChange::Kind::Review:
        setReview(after, Code<Review>::read(change.value), change.now, by);
        break;
    case BulkChange::Kind::AddTag:
        if (!after.tags.contains(change.value)) after.tags.append(change.value);
        break;
    case BulkChange::Kind::RemoveTag:
        after.tags.removeAll(change.value);
        break;
    case BulkChange::Kind::Title:
        after.title = change.value;
        break;
    case BulkChange::Kind::Started:
        after.milestones.started = Moment::read(change.value).value_or(Moment());
        after.inferred.removeAll(u"milestones.started"_s);
        break;
    case BulkChange::Kind::Services:
        after.services = namesTyped(change.value, incident.services);
        break;
    case BulkChange::Kind::Commander:
        setCommander(after, change.value);
        break;
    case BulkChange::Kind::Trash:
    case BulkChange::Kind::Restore:
        break; // no part of the document
    case BulkChange::Kind::Promise:
        promiseAgainst(after, change);
        break;
    default:
        for (Action &action : after.actions)
            if (change.actions.contains(action.uuid)) changeAction(action, change);
    }
    return after;
}

int actionsChanged(const Incident &before, const Incident &after)
{
    return int(std::count_if(after.actions.begin(), after.actions.end(),
                             [&before](const Action &action) { return !before.actions.contains(action); }));
}

Result<int> patchAll(Workspace &workspace, const BulkChange &change, const SaveContext &context)
{
    int changed = 0;
    for (const QUuid &uuid : change.incidents) {
        const Result<IncidentRow> row = workspace.reader().row(uuid);
        if (!row) return row.error();
        const Result<Incident> incident = workspace.reader().incident(row->id);
        if (!incident) return incident.error();
        const Incident after = afterChange(*incident, change, context.by);
        const QList<Patch> patches = diff(*incident, after);
        if (patches.isEmpty()) continue;
        SaveContext one = context;
        one.saveId = QUuid::createUuid();
        const Result<Commit> commit = workspace.commit(uuid, row->version, patches, one);
        if (!commit) return commit.error();
        changed += change.isAboutActions() ? actionsChanged(*incident, after) : 1;
    }
    return changed;
}

} // namespace

QList<Patch> patchesOf(const BulkChange &change, const Incident &incident, const QString &by)
{
    return diff(incident, afterChange(incident, change, by));
}

Result<BulkOutcome> applyBulk(Workspace &workspace, const BulkChange &change, const QString &by,
                              std::optional<int> confirmed)
{
    BulkOutcome outcome{change, QUuid::createUuid(), 0};
    SaveContext context;
    context.batch = outcome.batch;
    context.by = by;
    const auto apply = [&]() -> Result<int> {
        if (change.kind == BulkChange::Kind::Trash) return trashAll(workspace, change.incidents, confirmed, context);
        if (change.kind == BulkChange::Kind::Restore) return restoreAll(workspace, change.incidents, context);
        return patchAll(workspace, change, context);
    };
    const Result<int> changed = apply();
    if (!changed) return changed.error();
    outcome.changed = *changed;
    if (change.incidents.size() == 1)
        if (const Result<IncidentRow> row = workspace.reader().row(change.incidents.first())) outcome.ref = row->ref;
    return outcome;
}

Result<int> takeBackBulk(Workspace &workspace, const BulkOutcome &outcome, const QString &by)
{
    SaveContext context;
    context.batch = QUuid::createUuid();
    context.by = by;
    const QList<QUuid> &incidents = outcome.change.incidents;
    if (outcome.change.kind == BulkChange::Kind::Trash) return restoreAll(workspace, incidents, context);
    if (outcome.change.kind == BulkChange::Kind::Restore)
        return trashAll(workspace, incidents, int(incidents.size()), context);
    const Result<Reverted> reverted = workspace.revert(outcome.batch, context);
    return reverted ? Result<int>(int(reverted->restored.size())) : reverted.error();
}

} // namespace nevertwice
