#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// The mark of a row that is wanted, in the ink of the theme.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Ring { Cell, None }; // None where the table itself shows what has the keyboard
    MarkDelegate(const Theme &theme, QObject *parent, Ring ring = Ring::Cell)
        : QStyledItemDelegate(parent), m_theme(theme), m_ring(ring)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    Ring m_ring;
};

} // namespace nevertwice
