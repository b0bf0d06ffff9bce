#include "app/cli/commands.h"
#include "app/cli/saving.h"
#include "app/cli/selecting.h"

#include "model/domain/document.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

enum class Place { Trash, Workspace };

constexpr int kDaysInTrash = 30;
constexpr qint64 kDayMsecs = 24 * 60 * 60 * 1000;

Status moveTo(Place place, Context &cx)
{
    const auto found = cx.incident(cx.arguments.words.first());
    if (!found) return cx.status();
    const bool isInTrash = found->row.deletedAt.isKnown();
    if (isInTrash != (place == Place::Trash)) {
        const auto moved = place == Place::Trash
                               ? cx.workspace()->moveToTrash(found->row.uuid, cx.saving(u"trash"_s))
                               : cx.workspace()->restoreFromTrash(found->row.uuid, cx.saving(u"restore"_s));
        if (!moved) return cx.fail(moved.error().whileTrying(u"move %1"_s.arg(found->row.ref)));
    }
    return answer(cx, found->row.uuid, found->row.ref);
}

Status usageOf(Context &cx, const QString &reason)
{
    return cx.fail(Status::Usage, {Error::Kind::Usage,
                                   {},
                                   reason,
                                   u"See `nevertwice-cli help %1`."_s.arg(QLatin1String(cx.arguments.command->name))});
}

// All or none, in one batch; each is named once however often it is said.
Status moveManyToTrash(Context &cx)
{
    std::optional<int> confirmed;
    if (cx.arguments.has("confirm")) confirmed = cx.arguments.value("confirm").toInt();
    QList<QUuid> incidents;
    QStringList refs;
    for (const QString &name : cx.arguments.words) {
        const auto found = cx.incident(name);
        if (!found) return cx.status();
        if (incidents.contains(found->row.uuid)) continue;
        incidents.append(found->row.uuid);
        refs.append(found->row.ref);
    }
    const auto moved = cx.workspace()->moveToTrash(incidents, confirmed, cx.saving(u"trash"_s));
    if (!moved) {
        Error error = moved.error();
        if (error.kind == Error::Kind::Unconfirmed) error.advice = u"Add --confirm %1."_s.arg(incidents.size());
        return cx.fail(error.kind == Error::Kind::Unconfirmed ? Status::Usage : Status::Workspace, error);
    }
    cx.finishIndex();
    if (cx.wantsJson()) {
        QJsonArray documents;
        for (const QUuid &uuid : std::as_const(incidents)) {
            auto incident = cx.reader().incident(uuid);
            if (!incident) return cx.fail(incident.error());
            documents.append(toDocument(*incident));
        }
        cx.console.json({{u"incidents"_s, documents}});
        return Status::Done;
    }
    for (const QString &ref : std::as_const(refs))
        cx.console.line(ref);
    return Status::Done;
}

Status emptyTrash(Context &cx)
{
    int days = kDaysInTrash;
    if (cx.arguments.has("days")) {
        bool isNumber = false;
        days = cx.arguments.value("days").toInt(&isNumber);
        if (!isNumber || days < 0) return usageOf(cx, u"--days wants a number"_s);
    }
    if (!cx.workspace()) return cx.status();
    // One that was deleted in this very moment lies there for no day at all.
    const Moment before = Moment::atMsecs(cx.now().msecs() - days * kDayMsecs + (days == 0 ? 1 : 0));
    const auto removed = cx.workspace()->emptyTrash(before);
    if (!removed) return cx.fail(removed.error());
    if (cx.wantsJson())
        cx.console.json({{u"removed"_s, *removed}});
    else
        cx.console.line(*removed == 1 ? u"1 incident was removed for good."_s
                                      : u"%1 incidents were removed for good."_s.arg(*removed));
    return Status::Done;
}

} // namespace

Status deleteIncident(Context &cx)
{
    bool isNumber = !cx.arguments.has("confirm");
    if (!isNumber) cx.arguments.value("confirm").toInt(&isNumber);
    if (!isNumber) return usageOf(cx, u"--confirm wants a number"_s);
    return cx.arguments.words.size() == 1 ? moveTo(Place::Trash, cx) : moveManyToTrash(cx);
}

Status restoreIncident(Context &cx)
{
    return moveTo(Place::Workspace, cx);
}

Status showTrash(Context &cx)
{
    if (cx.arguments.has("empty")) return emptyTrash(cx);
    if (cx.arguments.has("days")) return usageOf(cx, u"--days goes with --empty"_s);
    if (!cx.workspace()) return cx.status();
    auto ids = cx.reader().ids(ListColumn::Started, ListOrder::Descending, ListScope::Trash);
    if (!ids) return cx.fail(ids.error().whileTrying(u"list the trash"_s));
    auto rows = cx.reader().rows(*ids);
    if (!rows) return cx.fail(rows.error().whileTrying(u"list the trash"_s));
    return printIncidents(cx, *rows);
}

} // namespace nevertwice::cli
