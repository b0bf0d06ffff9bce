#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// An incident as a card of two lines: how bad and what, then where, how long and what is still open.
class IncidentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit IncidentDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace nevertwice
