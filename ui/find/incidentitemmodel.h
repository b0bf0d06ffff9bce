#pragma once

#include "model/store/changeset.h"
#include "model/store/reader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDate>
#include <QHash>

#include <functional>
#include <vector>

class QMimeData;

namespace nevertwice {

// The incidents of a workspace, or the hits of a search among them, as rows. Holds the whole order as row numbers and
// reads what is looked at by the page, so that a hundred thousand rows cost no more than the screenful that is seen.
class IncidentItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The place of a column is kept in settings: new ones go to the end.
    enum Column {
        TitleColumn,
        RefColumn,
        SeverityColumn,
        StateColumn,
        StartedColumn,
        DurationColumn,
        ServicesColumn,
        ActionsColumn,
        AgeColumn,
        ReviewColumn,
        DetectColumn,
        AcknowledgeColumn,
        MitigateColumn,
        ResolveColumn,
        CommanderColumn,
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole, // IncidentRow
        SnippetRole,            // of a hit; the words found stand between U+E000 and U+E001
        AgeRole,                // "Yesterday"
        WhereRole,              // in which part of the incident the snippet stands
        DividerRole             // what is said above this row: that those with all that was asked for end here
    };

    // The reader is of this thread and outlives the model. Today decides what is "Yesterday".
    IncidentItemModel(const Reader &reader, std::function<QDate()> today, QObject *parent = nullptr);

    // All incidents that are wanted, in the order that was asked for last. Anew each time it is called.
    void showAll();
    void showHits(const SearchResult &result);
    // The first row that has not all that was asked for, among others that have; -1 where there is none.
    int firstPartial() const;
    // What orderWanted() asked for. One that is no longer wanted is left out.
    void showOrder(const ListWish &wish, std::vector<quint32> ids);
    void setScope(ListScope scope);
    ListScope scope() const { return m_wish.scope; }
    void setFilter(const ListFilter &filter);
    const ListWish &wish() const { return m_wish; }
    bool isShowingHits() const { return m_isShowingHits; }
    // Hits stand the best first until they are sorted.
    bool isSorted() const { return !m_isShowingHits || m_isSorted; }

    // Reads what was changed, and the order, which may be another now. Rows outside the change stay where they are.
    void refresh(const ChangeSet &changes);

    // Reads the same rows again where they stand, however they are ordered now.
    void readAgain();

    // What an incident says itself; all else is counted and measured of it.
    static bool isFact(int column);
    // Numbers stand under each other, at the end of their column.
    static bool isNumber(int column);

    IncidentRow rowAt(int row) const;   // an empty one where it cannot be read
    int rowOf(const QUuid &uuid) const; // -1 where it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Dragged elsewhere a row is its number and its title; the number is a link in every text here.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

signals:
    // An order that takes a moment to find. What is shown stays until showOrder().
    void orderWanted(const nevertwice::ListWish &wish);
    void orderChanged();
    // What was shown before stays.
    void failed(const nevertwice::Error &error);

private:
    static constexpr int kPageRows = 64;
    static constexpr int kPages = 32;

    void take(std::vector<quint32> ids);
    void sortHits();
    void replaceIds(std::vector<quint32> ids);
    void reset(std::vector<quint32> ids);
    const QList<IncidentRow> *page(int number) const;
    QString text(const IncidentRow &row, Column column) const;
    QString spoken(const IncidentRow &row) const;
    QString explained(const IncidentRow &row) const;
    QString age(const IncidentRow &row) const;
    QString divider(int row) const;

    const Reader &m_reader;
    std::function<QDate()> m_today;
    std::vector<quint32> m_ids;
    mutable QCache<int, QList<IncidentRow>> m_pages;
    QHash<quint32, QString> m_snippets;
    QHash<quint32, QString> m_wheres;
    int m_full = 0; // how many of the hits have all that was asked for
    ListWish m_wish;
    int m_sortColumn = StartedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::optional<ListWish> m_shown; // what the order on the screen answers; none for hits
    bool m_isShowingHits = false;
    bool m_isSorted = false;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::IncidentRow)
