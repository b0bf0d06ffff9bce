#pragma once

#include "model/store/changeset.h"
#include "model/store/reader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDate>
#include <QHash>

#include <functional>
#include <vector>

namespace nevertwice {

// The incidents of a workspace, or the hits of a search among them, as rows. Holds the whole order as row numbers and
// reads what is looked at by the page, so that a hundred thousand rows cost no more than the screenful that is seen.
class IncidentItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        RefColumn,
        SeverityColumn,
        StateColumn,
        StartedColumn,
        DurationColumn,
        ServicesColumn,
        ActionsColumn,
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole, // IncidentRow
        SnippetRole,            // of a hit; the words found stand between U+E000 and U+E001
        AgeRole                 // "Yesterday"
    };

    // The reader is of this thread and outlives the model. Today decides what is "Yesterday".
    IncidentItemModel(const Reader &reader, std::function<QDate()> today, QObject *parent = nullptr);

    // All incidents, in the order that was asked for last. Anew each time it is called.
    void showAll();
    void showHits(const SearchResult &result);
    void setScope(ListScope scope);
    ListScope scope() const { return m_scope; }
    bool isShowingHits() const { return m_isShowingHits; }

    // Reads what was changed, and the order, which may be another now. Rows outside the change stay where they are.
    void refresh(const ChangeSet &changes);

    IncidentRow rowAt(int row) const;   // an empty one where it cannot be read
    int rowOf(const QUuid &uuid) const; // -1 where it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    // What was shown before stays.
    void failed(const nevertwice::Error &error);

private:
    static constexpr int kPageRows = 64;
    static constexpr int kPages = 32;

    void replaceIds(std::vector<quint32> ids);
    void reset(std::vector<quint32> ids);
    const QList<IncidentRow> *page(int number) const;
    QString text(const IncidentRow &row, Column column) const;
    QString spoken(const IncidentRow &row) const;
    QString age(const IncidentRow &row) const;

    const Reader &m_reader;
    std::function<QDate()> m_today;
    std::vector<quint32> m_ids;
    mutable QCache<int, QList<IncidentRow>> m_pages;
    QHash<quint32, QString> m_snippets;
    ListColumn m_column = ListColumn::Started;
    ListOrder m_order = ListOrder::Descending;
    ListScope m_scope = ListScope::Present;
    bool m_isShowingHits = false;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::IncidentRow)
