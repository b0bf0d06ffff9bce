#include "ui/write/timelinecanvas.h"

#include "ui/kit/format.h"
#include "ui/kit/marks.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/shownwords.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostRows = 4;
constexpr double kZoomStep = 1.25;
constexpr double kRoomAround = 90; // of a mark that is brought into the window
constexpr double kPositionBar = 4; // high
constexpr double kShortestThumb = 24;

} // namespace

TimelineCanvas::TimelineCanvas(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    offerPaintedItems();
    m_words = std::make_unique<ShownWords>(u"UTC"_s);
    setAccessibleName(tr("Timeline, drawn"));
    setAccessibleDescription(tr("Arrow keys go from event to event, plus and minus zoom, Enter edits."));
    setFocusPolicy(Qt::StrongFocus);
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TimelineCanvas::dress);
    dress();
}

TimelineCanvas::~TimelineCanvas() = default;

// Letters and colours are others now; what was measured counts no more.
void TimelineCanvas::dress()
{
    const QFont plain = m_theme.font(TextStyle::Meta);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    m_look.tokens = m_theme.tokens();
    m_look.textFont = plain;
    m_look.timeFont = bold;
    m_look.axisFont = plain;
    m_look.dayFont = bold;
    m_look.stamps = {};
    m_look.titleFont = m_theme.font(TextStyle::Subheading);
    m_look.band = bandLook(m_theme.tokens(), m_theme.font(TextStyle::Label), m_theme.font(TextStyle::Meta));
    m_texts = std::make_unique<TimelineTexts>(m_drawing, *m_words, m_look);
    forgetLayout();
    updateGeometry();
}

void TimelineCanvas::showIncident(const Incident &incident)
{
    const QUuid kept = current();
    auto words = std::make_unique<ShownWords>(incident.timeZone);
    TimelineDrawing drawing = timelineDrawing(incident, *words);
    if (drawing == m_drawing && words->zone() == m_words->zone()) return;
    const TimeScale whole(drawing.times(), std::max(1, width()));
    m_texts.reset();
    m_words = std::move(words);
    m_drawing = std::move(drawing);
    m_texts = std::make_unique<TimelineTexts>(m_drawing, *m_words, m_look);
    // Whoever went into it stays there, as long as the line is the same.
    const bool isSameLine = whole.parts() == m_scale.parts();
    m_scale = isSameLine ? m_scale : whole;
    m_current = m_drawing.indexOf(kept);
    select(m_chosen);
    forgetLayout();
    updateGeometry();
    tellAccessibility();
    if (!isSameLine) emit zoomChanged();
}

void TimelineCanvas::tellAccessibility() const
{
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(const_cast<TimelineCanvas *>(this), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

QUuid TimelineCanvas::current() const
{
    return m_current >= 0 && m_current < m_drawing.marks.size() ? m_drawing.marks[m_current].event.uuid : QUuid();
}

void TimelineCanvas::select(const QSet<QUuid> &events)
{
    m_chosen = events;
    TimelineState state;
    for (int i = 0; !events.isEmpty() && i < int(m_drawing.marks.size()); ++i)
        if (events.contains(m_drawing.marks[i].event.uuid)) state.selected.insert(i);
    if (state.selected.size() == 1) m_current = *state.selected.begin();
    state.focused = hasFocus() ? m_current : -1;
    if (state == m_state) return;
    if (state.selected != m_state.selected) m_layout.reset();
    m_state = state;
    if (state.selected.size() == 1) moveOnTo(m_current);
    update();
}

// ---- how much room ----

TimelineRoom TimelineCanvas::room() const
{
    TimelineRoom room;
    room.rows = std::clamp(int(m_drawing.marks.size()), m_drawing.hasTimes() ? 1 : 0, kMostRows);
    room.keepsRows = true;
    room.countsEdges = m_drawing.marks.size() > 1;
    return room;
}

const TimelineLayout &TimelineCanvas::places() const
{
    if (m_layout) return *m_layout;
    m_layout = layoutTimeline(*m_texts, m_scale, room());
    if (m_state.selected.size() != 1) return *m_layout;
    // Whoever chose an event reads its name, even where others of the same minute matter more.
    const int chosen = *m_state.selected.begin();
    const bool isNamed = std::any_of(m_layout->labels.begin(), m_layout->labels.end(),
                                     [chosen](const TimelineLayout::Label &label) { return label.mark == chosen; });
    if (isNamed || m_layout->shownBy(chosen) < 0) return *m_layout;
    TimelineRoom naming = room();
    naming.named = chosen;
    m_layout = layoutTimeline(*m_texts, m_scale, naming);
    return *m_layout;
}

// Where an event is drawn or counted.
QRect TimelineCanvas::itemRect(int item) const
{
    const int shown = places().shownBy(item);
    return shown < 0 ? QRect() : places().marks[shown].rect.toAlignedRect();
}

void TimelineCanvas::forgetLayout()
{
    m_layout.reset();
    update();
}

int TimelineCanvas::heightForWidth(int width) const
{
    if (isEmpty()) return 0;
    if (width == this->width() || width <= 0) return int(std::ceil(places().height)) + space::xs;
    return int(std::ceil(layoutTimeline(*m_texts, m_scale.withWidth(width), room()).height)) + space::xs;
}

QSize TimelineCanvas::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setScale(m_scale.withWidth(width()));
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) dress();
}

// ---- zoom and pan ----

void TimelineCanvas::setScale(const TimeScale &scale)
{
    if (scale == m_scale) return;
    m_scale = scale;
    forgetLayout();
    emit zoomChanged();
}

void TimelineCanvas::zoomAbout(double factor, double x)
{
    setScale(m_scale.zoomed(factor, x));
}

// About what is looked at: the current mark where it is seen, else the middle.
static double placeOfInterest(const TimelineCanvas &canvas, int mark)
{
    const double middle = canvas.width() / 2.0;
    if (mark < 0 || mark >= canvas.drawing().marks.size()) return middle;
    const double x = canvas.scale().xAt(canvas.drawing().marks[mark].at);
    return x >= 0 && x <= canvas.width() ? x : middle;
}

void TimelineCanvas::zoomIn()
{
    zoomAbout(kZoomStep * kZoomStep, placeOfInterest(*this, m_current));
}

void TimelineCanvas::zoomOut()
{
    zoomAbout(1 / (kZoomStep * kZoomStep), placeOfInterest(*this, m_current));
}

void TimelineCanvas::showWhole()
{
    zoomAbout(0, 0);
}

// The page scrolls with the wheel; with Ctrl it zooms, and across it moves the drawing.
void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0) {
        zoomAbout(std::pow(kZoomStep, turned.y() / 120.0), event->position().x());
        return event->accept();
    }
    // Qt turns the wheel across where Alt is held; Shift is what people know.
    const bool isAcross = std::abs(turned.x()) > std::abs(turned.y());
    const int pixels = isAcross ? turned.x() : event->modifiers().testFlag(Qt::ShiftModifier) ? turned.y() : 0;
    if (pixels == 0 || m_scale.isWhole()) return event->ignore();
    setScale(m_scale.panned(-pixels));
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_isDragging = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)) return;
    const double moved = event->position().x() - m_pressed->x();
    if (!m_isDragging && (m_scale.isWhole() || std::abs(moved) < QApplication::startDragDistance())) return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    setScale(m_scale.panned(-moved));
    m_pressed = event->position();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    const bool isClick = m_pressed && !m_isDragging && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_isDragging = false;
    if (!isClick) return;
    const TimelineLayout &placed = places();
    if (placed.earlier.rect.contains(event->position())) return setScale(m_scale.panned(-0.8 * width()));
    if (placed.later.rect.contains(event->position())) return setScale(m_scale.panned(0.8 * width()));
    if (const int mark = placed.markAt(event->position()); mark >= 0) choose(mark);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = places().markAt(event->position());
    if (mark < 0) return zoomAbout(4, event->position().x());
    const int shown = places().shownBy(mark);
    // Several that stand together come apart before one of them can be meant.
    if (shown >= 0 && places().marks[shown].count > 1 && places().marks[shown].rect.contains(event->position()))
        return zoomAbout(4, event->position().x());
    emit opened(m_drawing.marks[mark].event.uuid);
}

// ---- choosing ----

void TimelineCanvas::moveOnTo(int mark)
{
    if (mark < 0 || m_scale.isWhole()) return;
    setScale(m_scale.showing(m_drawing.marks[mark].at, kRoomAround));
}

void TimelineCanvas::choose(int mark)
{
    goTo(mark);
    emit chosen(current());
}

void TimelineCanvas::goTo(int mark)
{
    if (mark < 0 || mark >= m_drawing.marks.size()) return;
    m_current = mark;
    select({m_drawing.marks[mark].event.uuid});
    m_state.focused = hasFocus() ? mark : -1;
    moveOnTo(mark);
    update();
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_drawing.marks.isEmpty()) m_current = 0;
    m_state.focused = m_current;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_state.focused = -1;
    update();
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_drawing.marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return choose(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return showWhole();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().isNull()) emit opened(current());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), asToolTip(tip), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    return QWidget::event(event);
}

// ---- painting ----

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    if (isEmpty()) return;
    QPainter painter(this);
    paintTimeline(painter, places(), *m_texts, m_state);
    paintPosition(painter);
}

// Which part of the whole is seen, as a scroll bar shows it.
void TimelineCanvas::paintPosition(QPainter &painter) const
{
    if (m_scale.isWhole()) return;
    const double share = width() / m_scale.contentWidth();
    const double thumb = std::max(kShortestThumb, share * width());
    const double most = m_scale.contentWidth() - width();
    const double left = most <= 0 ? 0 : m_scale.offset() / most * (width() - thumb);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().outline);
    painter.drawRoundedRect(QRectF(left, height() - kPositionBar, thumb, kPositionBar), kPositionBar / 2,
                            kPositionBar / 2);
}

} // namespace nevertwice
