#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QUuid>

#include <vector>

namespace nevertwice {

class FollowItemModel;

// The actions of one column of the board.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, OverdueRole, AgainRole, DueTextRole, AgainPointRole };

    // The actions outlive this.
    explicit CardModel(const FollowItemModel &actions, QObject *parent = nullptr);

    // Places among all actions.
    void setSources(std::vector<int> sources);
    int sourceOf(int row) const { return m_sources[size_t(row)]; }
    QList<int> rowsOf(const QList<int> &sources) const; // from the top

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What is dragged: which actions of which incidents.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    // What another program made may be anything, and only so much of it is read; our own is read whole.
    static QSet<std::pair<QUuid, QUuid>> readDragged(const QMimeData &data, bool isOwn);

private:
    const FollowItemModel &m_actions;
    std::vector<int> m_sources;
};

} // namespace nevertwice
