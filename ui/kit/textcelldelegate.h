#pragma once

#include "ui/kit/labels.h"

#include <QStyledItemDelegate>

#include <functional>

namespace nevertwice {

// A cell of words that stands right under the words of its heading, in the ink that fits what it says. What is cut is
// said whole to the pointer.
class TextCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using InkOf = std::function<Ink(const QModelIndex &index)>;

    enum class Lines { None, BetweenRows };

    TextCellDelegate(const Theme &theme, InkOf inkOf, Lines lines, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // Of a column for such words.
    static int widthFor(const Theme &theme, const QStringList &words);

private:
    const Theme &m_theme;
    InkOf m_inkOf;
    Lines m_lines;
};

} // namespace nevertwice
