#include "app/cli/commands.h"
#include "app/cli/saving.h"

#include "model/domain/newaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// "INC-7.2" is action 2 of INC-7; a bare incident has the number 0.
struct ActionName
{
    QString incident;
    int number = 0;
};

ActionName actionName(const QString &text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    bool isNumber = false;
    const int number = text.mid(dot + 1).toInt(&isNumber);
    return dot > 0 && isNumber && number > 0 ? ActionName{text.left(dot), number} : ActionName{text, 0};
}

bool names(const QList<Assignment> &assignments, QStringView path)
{
    return std::any_of(assignments.begin(), assignments.end(), [&](const Assignment &a) { return a.path == path; });
}

Action &actionWith(Incident &incident, const QUuid &uuid)
{
    return *std::find_if(incident.actions.begin(), incident.actions.end(),
                         [&](const Action &a) { return a.uuid == uuid; });
}

// Closing a promise is dated, and opening it again takes the date back, unless the person says another.
void dateClosing(Action &action, bool wasClosed, const Moment &now)
{
    if (action.isClosed() && !wasClosed)
        action.closedAt = Moment::atMsecs(now.msecs() / 1000 * 1000);
    else if (!action.isClosed() && wasClosed)
        action.closedAt = {};
}

std::optional<Incident> changed(Context &cx, Incident incident, const QUuid &uuid, const QList<Assignment> &assignments)
{
    const bool wasClosed = actionWith(incident, uuid).isClosed();
    auto next = withAssignments(cx, incident, assignments, u"actions/%1."_s.arg(uuid.toString(QUuid::WithoutBraces)));
    if (next && !names(assignments, u"closed_at")) dateClosing(actionWith(*next, uuid), wasClosed, cx.now());
    return next;
}

} // namespace

Status changeAction(Context &cx)
{
    if (cx.arguments.has("from-csv")) return refreshActions(cx);
    if (cx.arguments.words.isEmpty())
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"an incident or an action is to be named"_s,
                                       u"See `nevertwice-cli help action`."_s});
    const auto assignments = readAssignments(cx);
    if (!assignments) return cx.status();
    const ActionName name = actionName(cx.arguments.words.first());
    if (name.number == 0 ? !names(*assignments, u"title") : assignments->isEmpty())
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       name.number == 0 ? u"a new action wants a title"_s : u"nothing is to be set"_s,
                                       u"Add --set %1=…; see `nevertwice-cli help action`."_s.arg(
                                           name.number == 0 ? u"title"_s : u"status"_s)});
    if (name.number == 0 && names(*assignments, u"number"))
        return cx.fail(Status::Usage, {Error::Kind::Usage, u"set number"_s, u"a new action gets the next number"_s,
                                       u"Leave it out."_s});
    return saveChange(cx, name.incident, [&](Incident incident, QUuid &named) -> std::optional<Incident> {
        const auto number = [&](const Action &a) { return a.number == name.number; };
        if (name.number == 0) incident.actions.append(newAction(incident, {}, cx.now()));
        const auto action = name.number == 0 ? incident.actions.end() - 1
                                             : std::find_if(incident.actions.begin(), incident.actions.end(), number);
        if (action == incident.actions.end()) {
            cx.fail(Status::Nothing, {Error::Kind::NotFound, u"find %1"_s.arg(cx.arguments.words.first()),
                                      u"%1 has no action %2"_s.arg(name.incident, QString::number(name.number)),
                                      u"`nevertwice-cli show %1` lists them."_s.arg(name.incident)});
            return std::nullopt;
        }
        named = action->uuid;
        return changed(cx, incident, action->uuid, *assignments);
    });
}

} // namespace nevertwice::cli
