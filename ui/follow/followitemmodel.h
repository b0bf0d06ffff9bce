#pragma once

#include "model/store/rows.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace nevertwice {

// Which promises are looked at.
struct FollowFilter
{
    enum class Which { Open, Overdue, Mine, Closed, All };

    Which which = Which::Open;
    QString words; // all of them, anywhere: in the action, its owner, its incident or the causes it answers
    QString me;

    bool operator==(const FollowFilter &) const = default;
};

// The actions of all incidents, what is overdue first. Twenty thousand are searched and sorted in the time of a key
// press: what is searched in lies ready.
class FollowItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        StatusColumn,
        DueColumn,
        OwnerColumn,
        PriorityColumn,
        TypeColumn,
        IncidentColumn,
        AnswersColumn,
        AgeColumn,
        ColumnCount
    };
    enum Role { RowRole = Qt::UserRole, OverdueRole };

    explicit FollowItemModel(QObject *parent = nullptr);

    // In their usual order, as Reader::actions() has them. The titles are those of causes and of incidents.
    void setRows(QList<ActionRow> rows, QHash<QUuid, QString> causes, QHash<QUuid, QString> incidents, QDate today);
    void setFilter(const FollowFilter &filter);
    const FollowFilter &filter() const { return m_filter; }
    // How many there would be, whatever is typed.
    int countOf(FollowFilter::Which which) const;
    bool isEmpty() const { return m_rows.isEmpty(); }

    const ActionRow &rowAt(int row) const { return m_rows.at(m_shown[size_t(row)]); }
    int rowOf(const QUuid &incident, const QUuid &action) const; // -1 where it is not shown
    bool isSorted() const { return m_sortColumn >= 0; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // owner and due day are typed
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // A column of -1 is the usual order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool fits(const ActionRow &row, FollowFilter::Which which) const;
    std::vector<int> chosen() const;
    void showAgain();
    QString text(const ActionRow &row, Column column) const;
    QString dueText(const ActionRow &row) const;
    QString answersText(const ActionRow &row) const;
    QString spoken(const ActionRow &row) const;
    bool comesFirst(int a, int b) const;

    QList<ActionRow> m_rows;
    QStringList m_searched; // of each row, everything in small letters
    QHash<QUuid, QString> m_causes;
    QHash<QUuid, QString> m_incidents;
    QDate m_today;
    FollowFilter m_filter;
    std::vector<int> m_shown;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::ActionRow)
