#include "app/cli/commands.h"
#include "app/cli/selecting.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/store/answering.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

bool isWanted(const Context &cx, const Action &action)
{
    return (!cx.arguments.has("open") || !action.isClosed()) &&
           (!cx.arguments.has("overdue") || isOverdue(action, cx.now()));
}

QJsonObject actionObject(const ActionRow &row, const Moment &now)
{
    QJsonObject object = toDocument(row.action);
    object.insert("incident_ref"_L1, row.incidentRef);
    object.insert("incident_uuid"_L1, row.incidentUuid.toString(QUuid::WithoutBraces));
    object.insert("overdue"_L1, isOverdue(row.action, now));
    return object;
}

QString actionLine(const ActionRow &row, const Moment &now)
{
    const QString due = !row.action.due.isKnown()    ? u"no date"_s
                        : isOverdue(row.action, now) ? row.action.due.text().left(10) + u'!'
                                                     : row.action.due.text().left(10);
    const QString owner = row.action.owner.isEmpty() ? u"nobody"_s : row.action.owner;
    return u"%1  %2  %3  %4  %5"_s.arg(
        u"%1.%2"_s.arg(row.incidentRef, QString::number(row.action.number)).leftJustified(9),
        codeText(row.action.status).leftJustified(11), due.leftJustified(11), owner.leftJustified(12),
        titleText(row.action.title));
}

} // namespace

Status listActions(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    auto actions = actionsAnswering(cx.reader(), readQuery(cx, cx.arguments.value("query")).text, cx.now());
    if (!actions) return cx.fail(actions.error().whileTrying(u"list the actions"_s));
    QJsonArray array;
    for (const ActionRow &row : std::as_const(*actions)) {
        if (!isWanted(cx, row.action)) continue;
        if (cx.wantsJson())
            array.append(actionObject(row, cx.now()));
        else
            cx.console.line(actionLine(row, cx.now()));
    }
    if (cx.wantsJson()) cx.console.json({{u"actions"_s, array}});
    return Status::Done;
}

} // namespace nevertwice::cli
