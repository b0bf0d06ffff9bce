#include "model/store/trackerrefresh.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace trackerrefresh {

Result<void> applyToIncident(Workspace &workspace, const QUuid &uuid, const QList<TrackerDecision> &decisions,
                             SaveContext context, const Moment &now, TrackerOutcome &outcome)
{
    const auto row = workspace.reader().row(uuid);
    const auto incident = row ? workspace.reader().incident(row->id) : Result<Incident>(row.error());
    // What was thrown away meanwhile is nobody's promise any more.
    const bool isGone = !incident ? incident.error().kind == Error::Kind::NotFound : row->deletedAt.isKnown();
    if (!incident && !isGone) return incident.error();
    if (isGone) {
        outcome.overtaken += int(decisions.size());
        return {};
    }
    Incident after = *incident;
    TrackerOutcome counted = outcome;
    for (const TrackerDecision &decision : decisions) {
        const auto action = std::find_if(after.actions.begin(), after.actions.end(),
                                         [&](const Action &one) { return one.uuid == decision.change.action; });
        if (action == after.actions.end() || action->status != decision.change.here) {
            ++counted.overtaken;
            continue;
        }
        applyTracker(*action, decision.change, decision.choice, now);
        const bool isTaken = decision.choice == TrackerChoice::Take;
        ++(isTaken ? counted.changed : decision.change.isAgreed() ? counted.agreed : counted.kept);
    }
    if (const QList<Patch> patches = diff(*incident, after); !patches.isEmpty()) {
        context.saveId = QUuid::createUuid();
        if (const auto commit = workspace.commit(uuid, row->version, patches, context); !commit) return commit.error();
    }
    outcome = counted;
    return {};
}

} // namespace trackerrefresh

Result<QList<LinkedAction>> linkedActions(const Reader &reader)
{
    const auto rows = reader.actions();
    if (!rows) return rows.error();
    QList<LinkedAction> actions;
    actions.reserve(rows->size());
    for (const ActionRow &row : *rows)
        if (!row.action.link.isEmpty())
            actions.append({row.incidentUuid, u"%1.%2"_s.arg(row.incidentRef).arg(row.action.number), row.action});
    return actions;
}

Result<TrackerOutcome> applyTracker(Workspace &workspace, const QList<TrackerDecision> &decisions,
                                    const SaveContext &context, const Moment &now)
{
    TrackerOutcome outcome;
    outcome.batch = context.batch.isNull() ? QUuid::createUuid() : context.batch;
    SaveContext saving = context;
    saving.batch = outcome.batch;
    QList<QUuid> order;
    QHash<QUuid, QList<TrackerDecision>> byIncident;
    for (const TrackerDecision &decision : decisions) {
        QList<TrackerDecision> &own = byIncident[decision.change.incident];
        if (own.isEmpty()) order.append(decision.change.incident);
        own.append(decision);
    }
    for (const QUuid &incident : std::as_const(order)) {
        const auto done =
            trackerrefresh::applyToIncident(workspace, incident, byIncident[incident], saving, now, outcome);
        if (done) continue;
        if (!outcome.isAnything()) return done.error();
        outcome.stopped = done.error();
        break;
    }
    return outcome;
}

} // namespace nevertwice
