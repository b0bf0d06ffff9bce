#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// The mark of a row that is wanted, in the ink of the theme.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MarkDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace nevertwice
