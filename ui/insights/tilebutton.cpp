#include "ui/insights/tilebutton.h"

#include "ui/insights/chartlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace tilebutton {

constexpr int kWidth = 178;
constexpr int kLinesOfFrom = 2;

// An arrow beside the words: what is good or bad is told by neither colour nor arrow alone.
QString arrow(Tile::Change way)
{
    switch (way) {
    case Tile::Change::Better:
        return u"\u2198 "_s;
    case Tile::Change::Worse:
        return u"\u2197 "_s;
    default:
        return {};
    }
}

} // namespace tilebutton

TileButton::TileButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TileButton::setTile(const Tile &tile)
{
    m_tile = tile;
    setObjectName(u"tile-"_s + tile.key);
    setAccessibleName(
        tr("%1: %2. %3. %4", "number, value, from what, change").arg(tile.title, tile.value, tile.from, tile.change));
    setTip(this, tile.formula);
    setEnabled(!tile.incidents.isEmpty() || hasFocus());
    update();
}

QSize TileButton::sizeHint() const
{
    const int meta = QFontMetrics(m_theme.font(TextStyle::Meta)).height();
    const int value = QFontMetrics(m_theme.font(TextStyle::Title)).height();
    return {m_theme.scaled(tilebutton::kWidth),
            meta * (2 + tilebutton::kLinesOfFrom) + value + 2 * space::m + 3 * space::xs};
}

QColor TileButton::changeInk() const
{
    const Tokens &tokens = m_theme.tokens();
    if (m_tile.way == Tile::Change::Better) return tokens.ok;
    return m_tile.way == Tile::Change::Worse ? tokens.danger : tokens.text2;
}

void TileButton::paintEvent(QPaintEvent *)
{
    using namespace tilebutton;
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() && isEnabled() ? tokens.outline : tokens.border, 1));
    painter.setBrush(isDown() ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::m, space::m);
    if (hasFocus()) paintFocusRing(painter, m_theme, QRectF(rect()).adjusted(1, 1, -1, -1), space::m);

    const QRect inner = rect().adjusted(space::m, space::m, -space::m, -space::m);
    const QFont meta = m_theme.font(TextStyle::Meta);
    const QFontMetrics metrics(meta);
    const int line = metrics.height();
    const auto aligned = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
    int y = inner.top();
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink, int height) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(inner.left(), y, inner.width(), height), aligned, text);
        y += height + space::xs;
    };
    write(metrics.elidedText(m_tile.title, Qt::ElideRight, inner.width()), meta, tokens.text2, line);
    write(m_tile.value, m_theme.font(TextStyle::Title), tokens.text,
          QFontMetrics(m_theme.font(TextStyle::Title)).height());
    write(chartWrapped(m_tile.from, meta, inner.width(), kLinesOfFrom), meta, tokens.text2, line * kLinesOfFrom);
    write(metrics.elidedText(arrow(m_tile.way) + m_tile.change, Qt::ElideRight, inner.width()), meta, changeInk(),
          line);
}

void TileButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TileButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

// Who goes there with the keyboard has no pointer to wait with.
void TileButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QToolTip::showText(mapToGlobal(QPoint(space::m, height())), toolTip(), this);
}

void TileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace nevertwice
