#include "ui/follow/cardmodel.h"

#include "ui/follow/followitemmodel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace cardmodel {

const QString kDragged = u"application/x-nevertwice-actions"_s;
constexpr qsizetype kMostDragged = 100'000; // letters; what comes from another program may be anything

} // namespace cardmodel

CardModel::CardModel(const FollowItemModel &actions, QObject *parent) : QAbstractListModel(parent), m_actions(actions)
{
}

void CardModel::setSources(std::vector<int> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

QList<int> CardModel::rowsOf(const QList<int> &sources) const
{
    const QSet<int> wanted(sources.cbegin(), sources.cend());
    QList<int> rows;
    for (int row = 0; row < int(m_sources.size()); ++row)
        if (wanted.contains(m_sources[size_t(row)])) rows.append(row);
    return rows;
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ActionRow &row = m_actions.action(sourceOf(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return m_actions.text(row, FollowItemModel::TitleColumn);
    case Qt::AccessibleTextRole:
        return m_actions.spoken(row);
    case RowRole:
        return QVariant::fromValue(row);
    case OverdueRole:
        return m_actions.isLate(row);
    case AgainRole:
        return m_actions.isToLookAgain(row);
    case DueTextRole:
        return m_actions.text(row, FollowItemModel::DueColumn);
    case AgainPointRole:
        return m_actions.againPoint(row);
    default:
        return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QStringList CardModel::mimeTypes() const
{
    return {cardmodel::kDragged};
}

QMimeData *CardModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        const ActionRow &row = m_actions.action(sourceOf(index.row()));
        lines.append(row.incidentUuid.toString() + u' ' + row.action.uuid.toString());
    }
    auto *data = new QMimeData;
    data->setData(cardmodel::kDragged, lines.join(u'\n').toLatin1());
    return data;
}

QSet<std::pair<QUuid, QUuid>> CardModel::readDragged(const QMimeData &data, bool isOwn)
{
    QSet<std::pair<QUuid, QUuid>> dragged;
    const QByteArray bytes = data.data(cardmodel::kDragged);
    const qsizetype most = isOwn ? bytes.size() : std::min(bytes.size(), cardmodel::kMostDragged);
    const QStringList lines = QString::fromLatin1(bytes.first(most)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        dragged.insert({QUuid(line.section(u' ', 0, 0)), QUuid(line.section(u' ', 1, 1))});
    return dragged;
}

} // namespace nevertwice
