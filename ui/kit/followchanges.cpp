#include "ui/kit/followchanges.h"

#include "model/exchange/timereader.h"

#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

FollowChanges::FollowChanges(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void FollowChanges::change(BulkChange::Kind kind, const QString &value, const Names &names)
{
    BulkChange wanted;
    wanted.kind = kind;
    wanted.value = value;
    wanted.now = m_clock();
    QSet<QUuid> incidents;
    for (const auto &[incident, action] : names) {
        wanted.actions.append(action);
        if (!incidents.contains(incident)) wanted.incidents.append(incident);
        incidents.insert(incident);
    }
    if (!wanted.actions.isEmpty()) emit changeWanted(wanted);
}

void FollowChanges::setStatus(ActionStatus status, const Names &names)
{
    change(BulkChange::Kind::ActionStatus, Code<ActionStatus>(status).word(), names);
}

void FollowChanges::changeTyped(BulkChange::Kind kind, const QString &text, const Names &names)
{
    if (kind == BulkChange::Kind::ActionOwner || text.isEmpty()) return change(kind, text, names);
    TimeContext context;
    context.now = m_clock();
    const Result<ReadTime> read = readDay(text, context);
    if (read)
        change(kind, Moment::onDay(read->at.day()).text(), names);
    else
        emit failed(read.error().whileTrying(tr("set the due date")));
}

void FollowChanges::ask(BulkChange::Kind kind, const Names &names)
{
    const bool isOwner = kind == BulkChange::Kind::ActionOwner;
    emit askWanted(isOwner ? tr("Who does it?") : tr("By when? A day, “friday” or “+2w”"),
                   isOwner ? tr("Set owner") : tr("Set day"),
                   [this, kind, names](const QString &text) { changeTyped(kind, text.trimmed(), names); });
}

} // namespace nevertwice
