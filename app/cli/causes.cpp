#include "app/cli/commands.h"
#include "app/cli/selecting.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/store/causestory.h"
#include "model/store/likely.h"

#include <QHash>
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

// Incidents that look like one cause and have none yet. Nothing is linked by that.
Status listProposals(Context &cx)
{
    ListWish wish;
    wish.filter.more.lacking = {QueryFact::Cause};
    auto ids = cx.reader().ids(wish);
    auto rows = ids ? cx.reader().rows(*ids) : Result<QList<IncidentRow>>(ids.error());
    if (!rows) return cx.fail(rows.error().whileTrying(u"read the incidents"_s));
    QList<QUuid> uuids;
    QHash<QUuid, QString> refs;
    for (const IncidentRow &row : std::as_const(*rows)) {
        uuids.append(row.uuid);
        refs.insert(row.uuid, row.ref);
    }
    auto groups = likelyGroups(cx.reader(), uuids);
    if (!groups) return cx.fail(groups.error().whileTrying(u"compare the incidents"_s));
    QJsonArray array;
    for (const LikelyGroup &group : std::as_const(*groups)) {
        QStringList members;
        for (const QUuid &uuid : group.incidents)
            members.append(refs.value(uuid));
        array.append(QJsonObject{{u"title"_s, group.title}, {u"incidents"_s, QJsonArray::fromStringList(members)}});
        if (!cx.wantsJson()) cx.console.line(u"%1: %2"_s.arg(group.title, members.join(u", "_s)));
    }
    if (cx.wantsJson()) cx.console.json({{u"proposals"_s, array}});
    return Status::Done;
}

// Those of the incidents that answer a query, which alone are counted.
Result<QList<CauseRow>> causesOf(Context &cx, const QString &query)
{
    auto counts = readCauseCounts(cx.reader(), cx.now(), query);
    if (!counts) return counts.error();
    QList<CauseRow> rows;
    for (qsizetype i = 0; i < counts->causes.size(); ++i) {
        const CauseSummary &summary = counts->summaries[i];
        CauseRow row;
        row.cause = counts->causes[i];
        row.incidents = int(summary.incidents.size() + summary.others.size());
        row.impactMsecs = summary.impact.count();
        row.openActions = summary.open;
        row.first = summary.first;
        row.last = summary.last;
        rows.append(row);
    }
    return rows;
}

} // namespace

Status listCauses(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    if (cx.arguments.has("proposals")) return listProposals(cx);
    auto causes = cx.arguments.has("query") ? causesOf(cx, readQuery(cx, cx.arguments.value("query")).text)
                                            : cx.reader().causes();
    if (!causes) return cx.fail(causes.error().whileTrying(u"list the causes"_s));
    QJsonArray array;
    for (const CauseRow &row : std::as_const(*causes)) {
        if (cx.wantsJson())
            array.append(causeObject(row));
        else
            cx.console.line(u"%1  %2  %3 open  last %4  %5 (%6)"_s.arg(counted(row.incidents, u"incident"_s), 13)
                                .arg(durationText(double(row.impactMsecs / 60'000)), 9)
                                .arg(row.openActions, 2)
                                .arg(timeText(row.last, u"UTC"_s).left(10), -10)
                                .arg(titleText(row.cause.title), codeText(row.cause.category)));
    }
    if (cx.wantsJson()) cx.console.json({{u"causes"_s, array}});
    return Status::Done;
}

} // namespace nevertwice::cli
