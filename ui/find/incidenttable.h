#pragma once

#include "ui/kit/theme.h"

#include <QTableView>

namespace nevertwice {

class IncidentItemModel;

// The incidents as a table: a column for every fact and measure. The header sorts, and its menu says which columns are
// shown; columns are dragged to their place.
class IncidentTable : public QTableView
{
    Q_OBJECT

public:
    IncidentTable(const Theme &theme, IncidentItemModel &model, QWidget *parent = nullptr);

    // What header() tells; an empty or foreign state is the usual columns.
    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    void resetColumns();
    bool isColumnShown(int column) const;
    void setColumnShown(int column, bool isShown);

signals:
    void columnsChanged();
    void opened(); // with a double click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void showHeaderMenu(const QPoint &place);
    void fitTitle();
    void takeLook();
    void showOrder();

    const Theme &m_theme;
    IncidentItemModel &m_model;
    bool m_isFitting = false;
    bool m_isTitleFitted = true; // until somebody sets its width
};

} // namespace nevertwice
