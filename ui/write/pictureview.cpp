#include "ui/write/pictureview.h"

#include "model/domain/eventfiles.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/write/thumbnails.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace pictureview {

constexpr int kAround = 32;
constexpr int kFoot = 44;
constexpr double kStep = 80; // of the arrow keys, in a picture that is larger than the window

} // namespace pictureview

QList<Attachment> picturesAmong(const QList<Attachment> &attachments)
{
    QList<Attachment> pictures;
    std::copy_if(attachments.begin(), attachments.end(), std::back_inserter(pictures), isPicture);
    return pictures;
}

PictureView::PictureView(const Theme &theme, Thumbnails &thumbnails, const QList<Attachment> &pictures, int first,
                         QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_theme(theme), m_thumbnails(&thumbnails),
      m_pictures(pictures)
{
    setObjectName("pictureView"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(window->geometry());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showNumber(first);
}

PictureView::~PictureView()
{
    *m_wanted = -1;
}

void PictureView::showNumber(int number)
{
    m_shown = std::clamp(number, 0, int(m_pictures.size()) - 1);
    const int asked = ++*m_wanted;
    m_picture = {};
    m_isAwaited = true;
    m_isWhole = true;
    m_offset = {};
    setWindowTitle(oneLine(m_pictures[m_shown].name));
    setAccessibleDescription(caption());
    update();
    if (!m_thumbnails) return;
    const auto isWanted = [wanted = m_wanted, asked] { return *wanted == asked; };
    const auto take = [this, asked](const QImage &picture) {
        if (*m_wanted != asked) return;
        m_isAwaited = false;
        m_picture = picture;
        update();
        emit came();
    };
    m_thumbnails->readLarge(m_pictures[m_shown].sha256, most, this, take, isWanted);
}

QString PictureView::caption() const
{
    QStringList parts{oneLine(m_pictures[m_shown].name)};
    if (m_pictures.size() > 1)
        parts.append(
            tr("%1 of %2", "which picture, how many").arg(numberText(m_shown + 1), numberText(m_pictures.size())));
    return factLine(parts);
}

QRectF PictureView::room() const
{
    using namespace pictureview;
    return QRectF(rect()).adjusted(kAround, kAround, -kAround, -kFoot - kAround / 2.0);
}

QSizeF PictureView::ownSize() const
{
    return QSizeF(m_picture.size()) / devicePixelRatioF();
}

bool PictureView::isLarger() const
{
    return ownSize().width() > room().width() || ownSize().height() > room().height();
}

QRectF PictureView::place() const
{
    if (m_picture.isNull()) return {};
    QSizeF size = ownSize();
    if (m_isWhole && isLarger()) size.scale(room().size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(room().center());
    if (m_isWhole) return place;
    // In its own size one begins at its upper left, as one reads.
    if (size.width() > room().width()) place.moveLeft(room().left() + m_offset.x());
    if (size.height() > room().height()) place.moveTop(room().top() + m_offset.y());
    return place;
}

void PictureView::pan(const QPointF &by)
{
    if (m_isWhole) return;
    const QSizeF beyond = (ownSize() - room().size()).expandedTo({0, 0});
    m_offset.setX(std::clamp(m_offset.x() + by.x(), -beyond.width(), 0.0));
    m_offset.setY(std::clamp(m_offset.y() + by.y(), -beyond.height(), 0.0));
    update();
}

void PictureView::turnSize()
{
    if (m_picture.isNull() || (m_isWhole && !isLarger())) return;
    m_isWhole = !m_isWhole;
    m_offset = {};
    update();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    using namespace pictureview;
    const bool isHeld = event->isAutoRepeat() && m_isAwaited; // the next one comes once this one is there
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return !isHeld && m_shown + 1 < m_pictures.size() ? showNumber(m_shown + 1) : void();
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return !isHeld && m_shown > 0 ? showNumber(m_shown - 1) : void();
    case Qt::Key_Down:
        return pan({0, -kStep});
    case Qt::Key_Up:
        return pan({0, kStep});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return turnSize();
    case Qt::Key_Space:
        close();
        return;
    default:
        QDialog::keyPressEvent(event); // Esc
    }
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_dragged = event->position();
    m_isDragging = false;
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    if ((event->position() - m_pressed).manhattanLength() > QApplication::startDragDistance()) m_isDragging = true;
    if (m_isDragging) pan(event->position() - m_dragged);
    m_dragged = event->position();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragging || event->button() != Qt::LeftButton) return;
    if (place().contains(event->position()))
        turnSize();
    else
        close();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    pan(event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta()));
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    pan({});
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().bg);
    paintPicture(painter);
    paintFoot(painter);
}

void PictureView::paintPicture(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    if (m_picture.isNull()) {
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(tokens.text2);
        painter.drawText(room(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_isAwaited ? tr("Opening…")
                                     : tr("This picture cannot be shown: it is not here, or it is too large."));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(room().adjusted(-1, -1, 1, 1));
    painter.drawImage(place(), m_picture);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawRect(place().adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.restore();
}

// What it is, and which keys help.
void PictureView::paintFoot(QPainter &painter) const
{
    using namespace pictureview;
    QStringList keys;
    if (!m_picture.isNull() && isLarger())
        keys.append(m_isWhole ? tr("Enter: in its own size") : tr("Enter: the whole picture"));
    if (m_pictures.size() > 1) keys.append(tr("Arrow keys: the others"));
    keys.append(tr("Esc: back"));
    const QString help = factLine(keys);
    const QRect foot(kAround, height() - kFoot, width() - 2 * kAround, kFoot - space::m);
    painter.setFont(m_theme.font(TextStyle::Meta));
    const int helpWidth = std::min(painter.fontMetrics().horizontalAdvance(help) + 1, foot.width());
    const QRect behind(foot.right() - helpWidth + 1, foot.top(), helpWidth, foot.height());
    painter.setPen(m_theme.tokens().text2);
    painter.drawText(QStyle::visualRect(layoutDirection(), foot, behind), Qt::AlignCenter | Qt::TextSingleLine, help);
    const QRect before(foot.left(), foot.top(), std::max(0, foot.width() - helpWidth - space::xl), foot.height());
    painter.setPen(m_theme.tokens().text);
    painter.drawText(QStyle::visualRect(layoutDirection(), foot, before),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(caption(), Qt::ElideMiddle, before.width()));
}

} // namespace nevertwice
