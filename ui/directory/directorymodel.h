#pragma once

#include "model/store/directoryrows.h"

#include <QAbstractTableModel>

#include <vector>

namespace nevertwice {

// The names of one kind with what the workspace makes of them, the most frequent first.
class DirectoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // What the second and the third column say depends on the kind: a service has a team and a tier, a team has
    // services and people.
    enum Column {
        NameColumn,
        FirstFactColumn,
        SecondFactColumn,
        IncidentsColumn,
        LastColumn,
        OpenColumn,
        OverdueColumn,
        ColumnCount
    };

    explicit DirectoryModel(QObject *parent = nullptr);

    void setRows(const QList<DirectoryRow> &rows);
    void setKind(DirectoryKind kind);
    DirectoryKind kind() const { return m_kind; }
    // All of these words, anywhere in the name and in what is said of it.
    void setWords(const QString &words);
    int countOf(DirectoryKind kind) const; // whatever words are asked for
    bool hasColumn(Column column) const;
    static bool isNumber(int column) { return column >= IncidentsColumn; } // stands at the end of its column

    const DirectoryRow &rowAt(int row) const { return m_rows.at(m_shown[size_t(row)]); }
    int rowOf(const QString &name) const; // -1 where it is not shown
    QStringList namesOf(DirectoryKind kind) const;
    // What is known of one beside its name: its team, how often, when last, what is open.
    QStringList facts(const DirectoryRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // A column of -1 is the usual order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void showAgain();
    bool comesFirst(const DirectoryRow &a, const DirectoryRow &b) const;
    QString text(const DirectoryRow &row, Column column) const;
    QString spoken(const DirectoryRow &row) const;

    QList<DirectoryRow> m_rows;
    QStringList m_searched;
    DirectoryKind m_kind = DirectoryKind::Service;
    QString m_words;
    std::vector<int> m_shown;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace nevertwice
