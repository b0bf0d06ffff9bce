#pragma once

#include "model/domain/result.h"
#include "ui/kit/bulkchange.h"
#include "ui/kit/rowview.h"

#include <functional>

namespace nevertwice {

class IncidentItemModel;
class Reader;

// The incidents as a table: a column for every fact and measure. The header sorts, and its menu says which columns are
// shown; columns are dragged to their place. F2 changes the fact where it stands, and the title where the keyboard is
// at what is counted or measured; Tab goes on to the next fact.
class IncidentTable : public RowView
{
    Q_OBJECT

public:
    // The reader outlives the table. Whose name it is that sits here is asked when people are offered.
    IncidentTable(const Theme &theme, IncidentItemModel &model, const Reader &reader, const Clock &clock,
                  const std::function<QString()> &myName, QWidget *parent = nullptr);

    // What header() tells; an empty or foreign state is the usual columns.
    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    void resetColumns() override;

signals:
    // A fact of this row, as it is called, shall be another.
    void factTyped(int row, nevertwice::BulkChange::Kind kind, const QString &value, const QString &what);
    void failed(const nevertwice::Error &error);

protected:
    void change(const QModelIndex &index) override;
    QRect ringOf(const QModelIndex &current) const override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QList<UsualColumnWidth> sharing() const override;

private:
    void buildHeader();
    void showOrder();
    int usualWidth(int column, int least) const;
    void changeFact(const QModelIndex &fact);
    QModelIndex factBeside(const QModelIndex &from, int by) const;

    IncidentItemModel &m_model;
};

} // namespace nevertwice
