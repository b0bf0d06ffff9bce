#pragma once

#include "ui/kit/rowview.h"

namespace nevertwice {

class IncidentItemModel;

// The incidents as a table: a column for every fact and measure. The header sorts, and its menu says which columns are
// shown; columns are dragged to their place.
class IncidentTable : public RowView
{
    Q_OBJECT

public:
    IncidentTable(const Theme &theme, IncidentItemModel &model, QWidget *parent = nullptr);

    // What header() tells; an empty or foreign state is the usual columns.
    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    void resetColumns() override;

protected:
    QList<UsualColumnWidth> sharing() const override;

private:
    void buildHeader();
    void showOrder();

    IncidentItemModel &m_model;
};

} // namespace nevertwice
