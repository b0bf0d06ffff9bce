#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// A cell of the coverage: a ring that is filled where something was done, and a dashed frame where nobody promised
// anything. Colour never speaks alone.
class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CoverageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace nevertwice
