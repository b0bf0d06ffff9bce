#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// An action as a card of the board: what it is, whose, and by when.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const Theme &theme, QObject *parent = nullptr);

    // Whether the column says the status already.
    void setStatusShown(bool isShown) { m_isStatusShown = isShown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    bool m_isStatusShown = false;
};

} // namespace nevertwice
