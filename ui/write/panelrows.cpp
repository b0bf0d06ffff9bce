#include "ui/write/panelrows.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/marks.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace nevertwice {

QListView *makePanelList(const Theme &theme, const QString &objectName, const QString &accessibleName,
                         QStandardItemModel *rows)
{
    auto *list = new QListView;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setModel(rows);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*list);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    QObject::connect(&theme, &Theme::changed, list, &QListView::doItemsLayout);
    return list;
}

void addPanelHeading(QStandardItemModel &rows, const QString &text, int role)
{
    auto *heading = new QStandardItem(text);
    heading->setData(text, role);
    heading->setFlags(Qt::NoItemFlags);
    rows.appendRow(heading);
}

QRect paintPanelGround(QPainter &painter, const Theme &theme, const QListView &list, const QStyleOptionViewItem &option,
                       const QString &heading)
{
    const Tokens &tokens = theme.tokens();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter.setRenderHint(QPainter::Antialiasing);
    if (!heading.isEmpty()) {
        const int sides = kPanelInset + kPanelPadding;
        painter.setFont(theme.font(TextStyle::Pill));
        painter.setPen(tokens.text2);
        painter.drawText(option.rect.adjusted(sides, 0, -sides, -space::xs),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignBottom)), heading);
        return {};
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect plate = option.rect.adjusted(kPanelInset, 1, -kPanelInset, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelected ? tokens.selection : tokens.hover);
        painter.drawRoundedRect(plate, space::radius, space::radius);
    }
    if (isSelected && list.hasFocus()) paintFocusRing(painter, theme, QRectF(plate), space::radius);
    return plate;
}

} // namespace nevertwice
