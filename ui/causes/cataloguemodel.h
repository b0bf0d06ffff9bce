#pragma once

#include "model/store/causestory.h"

#include <QAbstractTableModel>

#include <vector>

namespace nevertwice {

// The causes of the catalogue with what their incidents make of them, the most frequent first.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        CategoryColumn,
        IncidentsColumn,
        TrendColumn,
        FirstColumn,
        LastColumn,
        ImpactColumn,
        OpenColumn,
        OverdueColumn,
        ColumnCount
    };
    enum Role { CauseRole = Qt::UserRole, TrendRole, OverdueRole };
    static bool isNumber(int column); // stands at the end of its column, under its heading

    explicit CatalogueModel(QObject *parent = nullptr);

    void setCatalogue(const CauseCatalogue &catalogue);
    const CauseCatalogue &catalogue() const { return m_catalogue; }
    // All of these words, anywhere in title, category and description.
    void setWords(const QString &words);
    bool isEmpty() const { return m_catalogue.causes.isEmpty(); }

    const Cause &causeAt(int row) const { return m_catalogue.causes.at(m_shown[size_t(row)]); }
    const CauseSummary &summaryAt(int row) const { return m_catalogue.summaries.at(m_shown[size_t(row)]); }
    int rowOf(const QUuid &cause) const; // -1 where it is not shown
    QString titleAt(int row) const { return text(m_shown[size_t(row)], TitleColumn); }
    // What is known of it beside its title: category, how often, when last, what it cost, what is open.
    QStringList factsAt(int row) const { return facts(m_shown[size_t(row)]); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // titles are typed
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // A column of -1 is the usual order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void showAgain();
    bool comesFirst(int a, int b) const;
    QString text(int at, Column column) const;
    QString spoken(int at) const;
    QStringList facts(int at) const;

    CauseCatalogue m_catalogue;
    QStringList m_searched;
    QString m_words;
    std::vector<int> m_shown;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Cause)
