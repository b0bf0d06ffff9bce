#include "ui/insights/chartview.h"

#include "ui/insights/chartpicture.h"
#include "ui/kit/format.h"
#include "ui/kit/marks.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nevertwice {

namespace chartview {

constexpr int kLeastWidth = 280;
constexpr int kHintWidth = 480;

} // namespace chartview

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heights([this](int width) {
          return int(std::ceil(layoutChart(m_chart, look(), {double(width), 0}).height));
      })
{
    offerPaintedItems();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ChartView::lookAnew);
}

ChartLook ChartView::look() const
{
    return {m_theme.tokens(), m_theme.font(TextStyle::Subheading), m_theme.font(TextStyle::Meta),
            m_theme.font(TextStyle::Label), layoutDirection() == Qt::RightToLeft};
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_current = -1;
    m_hovered = -1;
    const QString title = chart.variant.isEmpty()
                              ? chart.title
                              : tr("%1: %2", "chart, which way to look at it").arg(chart.title, chart.variant);
    setAccessibleName(tr("Chart: %1").arg(title));
    setAccessibleDescription(chartDescription(chart));
    lookAnew();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder); // other bars stand here now
    QAccessible::updateAccessibility(&changed);
}

void ChartView::lookAnew()
{
    m_isPlaced = false;
    m_isDrawn = false;
    m_heights.forget();
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    return {chartview::kHintWidth, heightForWidth(std::max(chartview::kLeastWidth, width()))};
}

QSize ChartView::minimumSizeHint() const
{
    return {chartview::kLeastWidth, heightForWidth(std::max(chartview::kLeastWidth, width()))};
}

const ChartLayout &ChartView::places() const
{
    if (m_isPlaced) return m_layout;
    m_layout = layoutChart(m_chart, look(), size());
    m_isPlaced = true;
    return m_layout;
}

// Only what is seen is drawn, and once.
void ChartView::draw()
{
    if (m_isDrawn) return;
    m_isDrawn = true;
    m_drawn = QPixmap(size() * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(Qt::transparent);
    QPainter painter(&m_drawn);
    paintChart(painter, m_chart, places(), look());
    if (m_current >= places().cells.size()) m_current = -1;
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlaced = false;
    m_isDrawn = false;
    m_hovered = -1;
}

void ChartView::paintEvent(QPaintEvent *)
{
    draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered < places().cells.size()) {
        painter.setPen(QPen(m_theme.tokens().text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(places().cells.at(m_hovered).rect.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
    }
    if (!hasFocus()) return;
    if (m_current >= 0)
        paintFocusRing(painter, m_theme, places().cells.at(m_current).rect.adjusted(-3, -3, 3, 3), 4);
    else
        paintFocusRing(painter, m_theme, QRectF(rect()).adjusted(1, 1, -1, -1), space::radius);
}

QString ChartView::spoken(qsizetype cell) const
{
    if (cell < 0 || cell >= places().cells.size()) return {};
    const ChartLayout::Cell &at = places().cells.at(cell);
    const QString text = chartCellText(m_chart, at.series, at.category);
    const qsizetype count = m_chart.series.at(at.series).cells.at(at.category).incidents.size();
    const bool countsIncidents = m_chart.unit == Chart::Unit::Count && m_chart.key != QLatin1String("promises") &&
                                 m_chart.key != QLatin1String("load");
    if (countsIncidents) return text;
    return tr("%1, %2", "a number, how many incidents are behind it")
        .arg(text, count == 1 ? tr("1 incident") : tr("%n incidents", nullptr, int(count)));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype cell = places().cellAt(help->pos());
    if (cell < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), asToolTip(spoken(cell)), this,
                           places().cells.at(cell).rect.toAlignedRect());
    return true;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype cell = places().cellAt(event->position());
    if (cell == m_hovered) return;
    m_hovered = cell;
    cell >= 0 ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    if (const qsizetype cell = places().cellAt(event->position()); cell >= 0) open(cell);
}

void ChartView::open(qsizetype cell)
{
    if (cell < 0 || cell >= places().cells.size()) return;
    const ChartLayout::Cell &at = places().cells.at(cell);
    const ChartCell &behind = m_chart.series.at(at.series).cells.at(at.category);
    if (behind.incidents.isEmpty()) return;
    const QString full = m_chart.fullNames.value(at.category);
    emit incidentsWanted(behind.incidents,
                         tr("%1: %2, %3", "chart, category, series")
                             .arg(m_chart.title, full.isEmpty() ? m_chart.categories.at(at.category) : full,
                                  m_chart.series.at(at.series).name));
}

void ChartView::goTo(qsizetype cell)
{
    if (cell < 0 || cell >= places().cells.size()) return;
    m_current = cell;
    update();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(int(cell));
    QAccessible::updateAccessibility(&focused);
}

// The next category that has something drawn, in the same series where it has it.
qsizetype ChartView::besides(qsizetype step) const
{
    if (m_current < 0) return places().cells.isEmpty() ? -1 : 0;
    const ChartLayout::Cell &at = places().cells.at(m_current);
    qsizetype best = -1;
    for (qsizetype i = 0; i < places().cells.size(); ++i) {
        const ChartLayout::Cell &other = places().cells.at(i);
        if ((other.category - at.category) * step <= 0) continue;
        if (best < 0) {
            best = i;
            continue;
        }
        const ChartLayout::Cell &chosen = places().cells.at(best);
        const auto distance = [&](const ChartLayout::Cell &one) {
            return std::pair(std::abs(one.category - at.category), std::abs(one.series - at.series));
        };
        if (distance(other) < distance(chosen)) best = i;
    }
    return best;
}

// The next one drawn for the same category.
qsizetype ChartView::above(qsizetype step) const
{
    if (m_current < 0) return places().cells.isEmpty() ? -1 : 0;
    for (qsizetype i = m_current + step; i >= 0 && i < places().cells.size(); i += step)
        if (places().cells.at(i).category == places().cells.at(m_current).category) return i;
    return -1;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return emit copyWanted();
    const bool isLying = m_chart.shape == Chart::Shape::Bars;
    const qsizetype onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1; // of a lying bar
    // Upright bars stack upwards, lying ones to the end; the days of the heat map lie below each other.
    const qsizetype up = m_chart.shape == Chart::Shape::Heat ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(isLying ? above(-onwards) : besides(-1));
    case Qt::Key_Right:
        return goTo(isLying ? above(onwards) : besides(1));
    case Qt::Key_Up:
        return goTo(isLying ? besides(-1) : above(up));
    case Qt::Key_Down:
        return goTo(isLying ? besides(1) : above(-up));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(places().cells.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) open(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace nevertwice
