#include "ui/write/actionitemmodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/write/document.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString spokenFact(const Fact &fact)
{
    QStringList parts{fact.title, fact.status, fact.meta};
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace

ActionItemModel::ActionItemModel(QObject *parent)
    : QAbstractTableModel(parent), m_clock([] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); })
{
}

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

int ActionItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Action &action = m_actions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(action, Column(index.column()));
    case Qt::EditRole:
        return typed(action, Column(index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spokenFact(fact(action)) : shown(action, Column(index.column()));
    case FactRole:
        return QVariant::fromValue(fact(action));
    case ActionRole:
        return QVariant::fromValue(action);
    default:
        return {};
    }
}

QVariant ActionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case TitleColumn:
        return tr("Action");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case TypeColumn:
        return tr("Type");
    case PriorityColumn:
        return tr("Priority");
    case StatusColumn:
        return tr("Status");
    case AnswersColumn:
        return tr("Answers");
    case LinkColumn:
        return tr("Link");
    case EvidenceColumn:
        return tr("Evidence");
    case ReasonColumn:
        return tr("Reason");
    case DetailsColumn:
        return tr("Details");
    case ReviewColumn:
        return tr("Look again");
    case ColumnCount:
        break;
    }
    return {};
}

QString ActionItemModel::shown(const Action &action, Column column) const
{
    switch (column) {
    case TitleColumn:
        return action.title;
    case OwnerColumn:
        return oneLine(action.owner);
    case DueColumn:
        return action.due.isKnown() ? dayText(action.due.day()) : QString();
    case TypeColumn:
        return codeText(action.type);
    case PriorityColumn:
        return codeText(action.priority);
    case StatusColumn:
        return codeText(action.status);
    case AnswersColumn:
        return answersText(action);
    case LinkColumn:
        return oneLine(action.link);
    case EvidenceColumn:
        return action.evidence;
    case ReasonColumn:
        return action.reason;
    case DetailsColumn:
        return action.details;
    case ReviewColumn:
        return action.reviewOn.isKnown() ? dayText(action.reviewOn.day()) : QString();
    case ColumnCount:
        break;
    }
    return {};
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
        fact.isOverdue = true;
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
        parts.append(isDueProposed(action)  ? tr("Due %1, proposed").arg(dayText(action.due.day()))
                     : action.due.isKnown() ? tr("Due %1").arg(dayText(action.due.day()))
                                            : tr("No due date"));
    if (action.isClosed() && action.reviewOn.isKnown())
        parts.append(tr("Look again %1").arg(dayText(action.reviewOn.day())));
    parts += {codeText(action.priority), codeText(action.type)};
    if (const QString answers = answersText(action); !answers.isEmpty())
        parts.append(tr("answers %1", "a cause").arg(isolated(answers)));
    if (action.status == ActionStatus::WontDo && !action.reason.isEmpty())
        parts.append(isolated(oneLine(action.reason)));
    parts.removeAll(QString());
    return factLine(parts);
}

QString ActionItemModel::answersText(const Action &action) const
{
    QStringList titles;
    for (const CauseLink &cause : causes())
        if (action.answers.contains(cause.uuid)) titles.append(oneLine(cause.title));
    return listText(titles);
}

} // namespace nevertwice
