#pragma once

#include "model/store/trackerrefresh.h"

#include <QAbstractTableModel>

namespace nevertwice {

// What a tracker's file would change, a row each; those in conflict stand first and are not taken unless somebody says
// so.
class StatusCsvModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TakeColumn,
        ActionColumn,
        TitleColumn,
        HereColumn,
        ThereColumn,
        WrittenColumn,
        NoteColumn,
        ColumnCount
    };

    explicit StatusCsvModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(const TrackerPlan &plan);
    const QList<TrackerChange> &changes() const { return m_changes; }
    bool isTaken(int row) const { return m_isTaken.at(row); }
    void setTaken(const QList<int> &rows, bool isTaken);
    int takenCount() const { return int(m_isTaken.count(true)); }
    int keptCount() const;                                   // in conflict, and not taken
    int agreedCount() const { return int(m_agreed.size()); } // of which only what the tracker says is to be remembered
    // Everything that is decided: those taken, and the conflicts that stay as they are here.
    QList<TrackerDecision> decisions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void takenChanged();

private:
    QString text(const TrackerChange &change, Column column) const;

    QList<TrackerChange> m_changes;
    QList<bool> m_isTaken;
    QList<TrackerChange> m_agreed;
};

// Why a row of the file does not count, for a person.
QString trackerProblemText(const TrackerProblem &problem);

} // namespace nevertwice
