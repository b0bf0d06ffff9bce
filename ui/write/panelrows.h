#pragma once

#include "ui/kit/theme.h"

class QListView;
class QPainter;
class QStandardItemModel;
class QStyleOptionViewItem;

namespace nevertwice {

// The rows of a panel beside the text: under headings, each as high as its sentences are.
inline constexpr int kPanelInset = space::s;   // from the edge to what shows that a row is chosen
inline constexpr int kPanelPadding = space::m; // and from there to its words

QListView *makePanelList(const Theme &theme, const QString &objectName, const QString &accessibleName,
                         QStandardItemModel *rows);
void addPanelHeading(QStandardItemModel &rows, const QString &text, int role);

// Paints a heading, or what lies behind the words of a row, and says where that is; nowhere for a heading.
QRect paintPanelGround(QPainter &painter, const Theme &theme, const QListView &list, const QStyleOptionViewItem &option,
                       const QString &heading);

} // namespace nevertwice
