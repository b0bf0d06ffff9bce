#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// One fact of an incident in a row of the table.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace nevertwice
