#include "ui/kit/quietlink.h"

#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QuietLink::QuietLink(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFont(theme.font(TextStyle::Meta));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QuietLink::setLink(const QString &text)
{
    const QString line = oneLine(text);
    if (line == accessibleName()) return;
    // An ampersand in a name of theirs is no mnemonic of ours.
    setText(QString(line).replace(u'&', u"&&"_s));
    setAccessibleName(line);
    updateGeometry();
    update();
}

void QuietLink::setQuiet(bool isQuiet)
{
    if (isQuiet == m_isQuiet) return;
    m_isQuiet = isQuiet;
    update();
}

void QuietLink::setWrapping()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int QuietLink::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * kQuietInset, QWIDGETSIZE_MAX);
    return qMax(kQuietHeight, fontMetrics().boundingRect(room, Qt::TextWordWrap, accessibleName()).height() + 4);
}

QSize QuietLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(accessibleName()) + 2 * kQuietInset + 1,
            qMax(kQuietHeight, fontMetrics().height() + 4)};
}

QSize QuietLink::minimumSizeHint() const
{
    return {kQuietHeight, sizeHint().height()};
}

void QuietLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    paintGround(painter, m_theme, *this, hasFocus() ? Ground::Focus : underMouse() ? Ground::Hover : Ground::Rest);
    painter.setPen(m_isQuiet ? m_theme.tokens().text2 : m_theme.tokens().link);
    const QRect room = rect().adjusted(kQuietInset, 0, -kQuietInset, 0);
    const QString line = accessibleName();
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    if (sizePolicy().hasHeightForWidth()) {
        painter.drawText(room, int(align) | Qt::TextWordWrap, line);
        return;
    }
    const QString elided = fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    setTip(this, elided == line ? QString() : line);
    painter.drawText(room, int(align), elided);
}

void QuietLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void QuietLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QuietLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

CrossButton::CrossButton(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setAccessibleName(name);
    setTip(this, name);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
}

QSize CrossButton::sizeHint() const
{
    return {kQuietHeight, kQuietHeight};
}

void CrossButton::paintEvent(QPaintEvent *)
{
    if (!parentWidget() || !parentWidget()->underMouse()) return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    paintGround(painter, m_theme, *this, underMouse() ? Ground::Hover : Ground::Rest);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {12, 12}, rect());
    painter.drawPixmap(icon, linePixmap(u"close"_s, icon.size(), m_theme.tokens().text2, devicePixelRatioF()));
}

} // namespace nevertwice
