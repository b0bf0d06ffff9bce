#include "ui/write/actionitemmodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString spokenFact(const Fact &fact)
{
    QStringList parts{fact.title, fact.status, fact.meta};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

ActionItemModel::ActionItemModel(QObject *parent) : QAbstractListModel(parent) {}

void ActionItemModel::show(const QString &incidentRef, const QList<Action> &actions, QDate today)
{
    beginResetModel();
    m_ref = incidentRef;
    m_actions = actions;
    m_today = today;
    endResetModel();
}

int ActionItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QVariant ActionItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Action &action = m_actions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return action.title;
    case Qt::AccessibleTextRole:
        return spokenFact(fact(action));
    case FactRole:
        return QVariant::fromValue(fact(action));
    default:
        return {};
    }
}

Fact ActionItemModel::fact(const Action &action) const
{
    Fact fact;
    fact.title = oneLine(action.title);
    fact.meta = meta(action);
    fact.mark = action.status;
    fact.status = codeText(action.status);
    fact.isSettled = action.isClosed();
    if (isOverdue(action, Moment::onDay(m_today))) {
        const int days = int(action.due.day().daysTo(m_today));
        fact.status = days == 1 ? tr("1 day overdue") : tr("%n days overdue", nullptr, days);
        fact.statusInk = Ink::Danger;
    } else if (action.status == ActionStatus::Blocked) {
        fact.statusInk = Ink::Warn;
    } else if (action.status == ActionStatus::Done || action.status == ActionStatus::Verified) {
        fact.statusInk = Ink::Ok;
    }
    return fact;
}

QString ActionItemModel::meta(const Action &action) const
{
    QStringList parts{u"%1.%2"_s.arg(m_ref).arg(action.number)};
    parts.append(action.owner.isEmpty() ? tr("No owner") : isolated(oneLine(action.owner)));
    if (action.isClosed() && action.closedAt.isKnown())
        parts.append(tr("Closed %1").arg(dayText(action.closedAt.day())));
    else if (!action.isClosed())
        parts.append(action.due.isKnown() ? tr("Due %1").arg(dayText(action.due.day())) : tr("No due date"));
    parts += {codeText(action.priority), codeText(action.type)};
    if (action.status == ActionStatus::WontDo && !action.reason.isEmpty())
        parts.append(isolated(oneLine(action.reason)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace nevertwice
