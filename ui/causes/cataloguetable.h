#pragma once

#include "ui/kit/rowview.h"

#include <QStyledItemDelegate>

namespace nevertwice {

class CatalogueModel;

// A fact of a cause in a row; the trend as small bars. Titles are typed where they stand.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CatalogueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    void typed(const QModelIndex &index, const QString &title) const;

private:
    void paintTrend(QPainter &painter, const QRect &rect, const QList<int> &trend, bool isSelected) const;

    const Theme &m_theme;
};

// The catalogue as a table. Enter opens a cause, F2 types its title.
class CatalogueTable : public RowView
{
    Q_OBJECT

public:
    CatalogueTable(const Theme &theme, CatalogueModel &model, QWidget *parent = nullptr);

signals:
    void renamed(int row, const QString &title);

protected:
    void change(const QModelIndex &index) override;
    QList<UsualColumnWidth> sharing() const override;
};

} // namespace nevertwice
