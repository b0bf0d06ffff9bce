#pragma once

#include "ui/find/incidentitemmodel.h"
#include "ui/kit/settings.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace nevertwice {

class ElidedLabel;

// The line above the list: what it shows, how it is sorted, and cards or table.
class ListOptions : public QWidget
{
    Q_OBJECT

public:
    ListOptions(const Theme &theme, IncidentItemModel &model, QWidget *parent = nullptr);

    void setCaption(const QString &text);
    void setShape(ListShape shape);

signals:
    void shapeWanted(nevertwice::ListShape shape);

private:
    QPushButton *addButton(const QString &icon, const QString &name);
    void fillSortMenu(QMenu *menu);

    const Theme &m_theme;
    IncidentItemModel &m_model;
    ElidedLabel *m_caption = nullptr;
    QPushButton *m_sort = nullptr;
    QPushButton *m_cards = nullptr;
    QPushButton *m_table = nullptr;
};

} // namespace nevertwice
