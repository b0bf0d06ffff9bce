#include "ui/kit/pickbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace nevertwice {

PickButton::PickButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("link", true);
    setProperty("picks", true);
}

void PickButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    option.features.setFlag(QStyleOptionButton::HasMenu, false);
    option.rect = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, option.rect.width(), Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace nevertwice
