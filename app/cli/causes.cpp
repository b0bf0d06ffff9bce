#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

QJsonValue momentValue(const Moment &moment)
{
    return moment.isKnown() ? QJsonValue(moment.text()) : QJsonValue();
}

QJsonObject causeObject(const CauseRow &row)
{
    QJsonObject object = toDocument(row.cause);
    object.insert("incidents"_L1, row.incidents);
    object.insert("minutes"_L1, row.impactMsecs / 60'000);
    object.insert("open_actions"_L1, row.openActions);
    object.insert("first"_L1, momentValue(row.first));
    object.insert("last"_L1, momentValue(row.last));
    return object;
}

} // namespace

Status listCauses(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    auto causes = cx.reader().causes();
    if (!causes) return cx.fail(causes.error().whileTrying(u"list the causes"_s));
    QJsonArray array;
    for (const CauseRow &row : std::as_const(*causes)) {
        if (cx.wantsJson())
            array.append(causeObject(row));
        else
            cx.console.line(u"%1 incidents  %2  %3 open  last %4  %5 (%6)"_s.arg(row.incidents, 3)
                                .arg(durationText(double(row.impactMsecs / 60'000)), 9)
                                .arg(row.openActions, 2)
                                .arg(timeText(row.last, u"UTC"_s).left(10), -10)
                                .arg(visible(titleText(row.cause.title), Lines::One), codeText(row.cause.category)));
    }
    if (cx.wantsJson()) cx.console.json({{u"causes"_s, array}});
    return Status::Done;
}

} // namespace nevertwice::cli
