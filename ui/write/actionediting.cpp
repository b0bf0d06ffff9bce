#include "ui/write/actionitemmodel.h"

#include "model/domain/actionstatus.h"
#include "model/domain/newaction.h"
#include "ui/kit/format.h"
#include "ui/write/document.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// How actions are changed, and how the rows follow the document.

namespace nevertwice {

namespace {

int indexOfAction(const QList<Action> &actions, const QUuid &uuid)
{
    for (int i = 0; i < int(actions.size()); ++i)
        if (actions[i].uuid == uuid) return i;
    return -1;
}

} // namespace

void ActionItemModel::setDocument(Document *document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (m_document) connect(m_document, &Document::changed, this, &ActionItemModel::onChanged);
    reset();
}

Document *ActionItemModel::document() const
{
    return m_document;
}

bool ActionItemModel::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

Qt::ItemFlags ActionItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable() ? flags | Qt::ItemIsEditable : flags;
}

std::optional<Action> ActionItemModel::action(const QUuid &uuid) const
{
    const int row = indexOfAction(m_actions, uuid);
    return row < 0 ? std::nullopt : std::optional(m_actions[row]);
}

QModelIndex ActionItemModel::indexOf(const QUuid &action, Column column) const
{
    const int row = indexOfAction(m_actions, action);
    return row < 0 ? QModelIndex() : index(row, column);
}

QList<CauseLink> ActionItemModel::causes() const
{
    return m_document ? m_document->incident().causes : QList<CauseLink>();
}

TimeContext ActionItemModel::dueContext() const
{
    TimeContext context;
    if (m_document) context.zone = m_document->incident().timeZone;
    context.now = m_clock();
    return context;
}

// ---- changes ----

QVariant ActionItemModel::typed(const Action &action, Column column) const
{
    switch (column) {
    case DueColumn:
        return action.due.isKnown() ? Moment::onDay(action.due.day()).text() : QString();
    case ReviewColumn:
        return action.reviewOn.isKnown() ? Moment::onDay(action.reviewOn.day()).text() : QString();
    case TypeColumn:
        return action.type.word();
    case PriorityColumn:
        return action.priority.word();
    case StatusColumn:
        return action.status.word();
    case AnswersColumn: {
        QStringList uuids;
        for (const QUuid &uuid : action.answers)
            uuids.append(uuid.toString(QUuid::WithoutBraces));
        return uuids;
    }
    case OwnerColumn:
        return action.owner;
    case LinkColumn:
        return action.link;
    case TitleColumn:
    case EvidenceColumn:
    case ReasonColumn:
    case DetailsColumn:
    case ColumnCount:
        break;
    }
    return shown(action, column);
}

bool ActionItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable() || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const auto column = Column(index.column());
    Action action = m_actions[index.row()];
    // A day that was proposed and is typed again is agreed on.
    if (value == typed(action, column) && !(column == DueColumn && isDueProposed(action))) return true;
    if (!setField(action, column, value)) return false;
    if (action != m_actions[index.row()]) change(headerData(column, Qt::Horizontal).toString(), action);
    return true;
}

bool ActionItemModel::setField(Action &action, Column column, const QVariant &value) const
{
    const QString text = value.toString();
    switch (column) {
    case TitleColumn:
        action.title = text.trimmed();
        return true;
    case OwnerColumn:
        action.owner = text.trimmed();
        return true;
    case DueColumn: {
        const Result<ReadTime> read =
            text.trimmed().isEmpty() ? Result<ReadTime>(ReadTime()) : readDay(text, dueContext());
        if (read) action.due = read->at;
        if (read) action.extra.remove(QLatin1StringView(kDueProposed));
        return read.ok();
    }
    case ReviewColumn: {
        const Result<ReadTime> read =
            text.trimmed().isEmpty() ? Result<ReadTime>(ReadTime()) : readDay(text, dueContext());
        if (read) action.reviewOn = read->at;
        return read.ok();
    }
    case TypeColumn:
        action.type = Code<ActionType>::read(text);
        return true;
    case PriorityColumn:
        action.priority = Code<Priority>::read(text);
        return true;
    case StatusColumn:
        nevertwice::setStatus(action, Code<ActionStatus>::read(text), m_clock());
        return true;
    case AnswersColumn:
        action.answers.clear();
        for (const QString &uuid : value.toStringList())
            action.answers.append(QUuid::fromString(uuid));
        return true;
    case LinkColumn:
        action.link = text.trimmed();
        return true;
    case EvidenceColumn:
        action.evidence = text;
        return true;
    case ReasonColumn:
        action.reason = text;
        return true;
    case DetailsColumn:
        action.details = text;
        return true;
    case ColumnCount:
        break;
    }
    return false;
}

QString ActionItemModel::textKey(Column column)
{
    static const QHash<int, QString> keys{{TitleColumn, u"title"_s},
                                          {EvidenceColumn, u"evidence"_s},
                                          {ReasonColumn, u"reason"_s},
                                          {LinkColumn, u"link"_s}};
    return keys.value(column);
}

void ActionItemModel::typeText(const QUuid &uuid, Column column, const QString &text)
{
    if (!isEditable() || !isText(column) || indexOfAction(m_actions, uuid) < 0) return;
    QString typed = text;
    if (column == TitleColumn) typed.replace(u'\n', u' ');
    if (column == TitleColumn || column == LinkColumn) typed = typed.trimmed();
    const QString path = u"actions/%1.%2"_s.arg(uuid.toString(QUuid::WithoutBraces), textKey(column));
    m_document->type(headerData(column, Qt::Horizontal).toString(), path, typed);
}

void ActionItemModel::setStatus(const QUuid &uuid, const Code<ActionStatus> &status, const QString &note)
{
    auto wanted = action(uuid);
    if (!isEditable() || !wanted) return;
    nevertwice::setStatus(*wanted, status, m_clock());
    if (!note.isEmpty() && status == ActionStatus::WontDo) wanted->reason = note;
    if (!note.isEmpty() && status == ActionStatus::Verified) wanted->evidence = note;
    change(tr("Status"), *wanted);
}

void ActionItemModel::change(const QString &what, const Action &action)
{
    Incident after = m_document->incident();
    const int row = indexOfAction(after.actions, action.uuid);
    if (row < 0 || after.actions[row] == action) return;
    after.actions[row] = action;
    m_document->edit(what, after);
}

QUuid ActionItemModel::addAction(const QString &title)
{
    if (!isEditable()) return {};
    Incident after = m_document->incident();
    Action action = newAction(after, title, m_clock());
    action.number = m_document->nextActionNumber();
    proposeDue(action, m_dueDays, after.severity);
    after.actions.append(action);
    m_document->edit(tr("Add action"), after);
    return action.uuid;
}

void ActionItemModel::removeActions(const QList<QUuid> &actions)
{
    if (!isEditable()) return;
    Incident after = m_document->incident();
    if (after.actions.removeIf([&](const Action &action) { return actions.contains(action.uuid); }) > 0)
        m_document->edit(actions.size() == 1 ? tr("Delete action") : tr("Delete actions"), after);
}

void ActionItemModel::moveActions(const QList<QUuid> &actions, int by)
{
    if (!isEditable()) return;
    Incident after = m_document->incident();
    QList<int> rows;
    for (const QUuid &uuid : actions)
        if (const int row = indexOfAction(after.actions, uuid); row >= 0) rows.append(row);
    if (rows.isEmpty()) return;
    std::sort(rows.begin(), rows.end());
    const int step = std::clamp(by, -rows.first(), int(after.actions.size()) - 1 - rows.last());
    if (step == 0) return;
    if (step > 0) std::reverse(rows.begin(), rows.end()); // none is passed by another of them
    for (const int row : std::as_const(rows))
        after.actions.move(row, row + step);
    m_document->edit(tr("Order of actions"), after);
}

void ActionItemModel::changeAll(const QList<QUuid> &actions, Column column, const QVariant &value)
{
    if (!isEditable()) return;
    Incident after = m_document->incident();
    for (Action &action : after.actions)
        if (actions.contains(action.uuid)) setField(action, column, value);
    if (after.actions != m_document->incident().actions)
        m_document->edit(headerData(column, Qt::Horizontal).toString(), after);
}

// ---- following the document ----

void ActionItemModel::onChanged(const QSet<QString> &keys)
{
    if (keys.contains(u"ref"_s)) return reset();
    if (keys.contains(u"actions"_s) || keys.contains(u"causes"_s)) follow(m_document->incident().actions);
}

void ActionItemModel::reset()
{
    beginResetModel();
    m_actions = m_document ? m_document->incident().actions : QList<Action>();
    m_ref = m_document ? m_document->incident().ref : QString();
    const TimeContext context = dueContext();
    m_today = ShownZone(context.zone).dayOf(context.now);
    endResetModel();
}

// Row by row, so that a view keeps what is selected and edited.
void ActionItemModel::follow(const QList<Action> &actions)
{
    for (int row = int(m_actions.size()) - 1; row >= 0; --row) {
        if (indexOfAction(actions, m_actions[row].uuid) >= 0) continue;
        beginRemoveRows({}, row, row);
        m_actions.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(actions.size()); ++row) {
        const int from = indexOfAction(m_actions, actions[row].uuid);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_actions.insert(row, actions[row]);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_actions.move(from, row);
            endMoveRows();
        }
        m_actions[row] = actions[row];
    }
    if (!m_actions.isEmpty()) emit dataChanged(index(0, 0), index(int(m_actions.size()) - 1, ColumnCount - 1));
}

} // namespace nevertwice
