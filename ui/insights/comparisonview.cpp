#include "ui/insights/comparisonview.h"

#include "ui/kit/format.h"
#include "ui/kit/marks.h"
#include "ui/picture/comparisonpicture.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace comparisonview {

constexpr int kLeastWidth = 240;
constexpr int kHintWidth = 900;

} // namespace comparisonview

ComparisonView::ComparisonView(const Theme &theme, const ComparisonWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words)
{
    offerPaintedItems();
    setObjectName("comparison"_L1);
    setAccessibleName(tr("Incidents on one scale"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ComparisonView::lookAnew);
}

void ComparisonView::show(const IncidentComparison &comparison, ElapsedScale::Kind scale)
{
    if (m_comparison == comparison && m_scale == scale) return;
    m_comparison = comparison;
    m_scale = scale;
    m_current = -1;
    setAccessibleDescription(differencesOf(comparison, m_words).lines().join(u' '));
    lookAnew();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder); // other marks stand here now
    QAccessible::updateAccessibility(&changed);
}

TimelineLook ComparisonView::look() const
{
    TimelineLook look;
    look.tokens = m_theme.tokens();
    look.timeFont = m_theme.font(TextStyle::Subheading);
    look.textFont = m_theme.font(TextStyle::Label);
    look.axisFont = m_theme.font(TextStyle::Meta);
    look.dayFont = m_theme.font(TextStyle::Label);
    look.titleFont = m_theme.font(TextStyle::Heading);
    look.band = bandLook(look.tokens, m_theme.font(TextStyle::Label), m_theme.font(TextStyle::Meta));
    return look;
}

ComparisonLayout ComparisonView::layoutFor(double width) const
{
    return layoutComparison(m_comparison, m_words, look(), std::max<double>(width, comparisonview::kLeastWidth),
                            m_scale);
}

const ComparisonLayout &ComparisonView::places() const
{
    if (m_layout) return *m_layout;
    m_layout = layoutFor(width());
    m_items.clear();
    for (int lane = 0; lane < int(m_layout->lanes.size()); ++lane)
        addLane(lane);
    return *m_layout;
}

const QList<ComparisonView::Item> &ComparisonView::items() const
{
    (void)places();
    return m_items;
}

QString ComparisonView::spokenName(const ComparedIncident &incident) const
{
    const QString name = m_words.nameOf(incident);
    const QString start = m_words.startOf(incident);
    return start.isEmpty() ? name : tr("%1, began %2", "incident, when").arg(name, start);
}

void ComparisonView::addLane(int lane) const
{
    const ComparisonLayout::Lane &placed = m_layout->lanes[lane];
    const ComparedIncident &incident = m_comparison.incidents[lane];
    QStringList told{spokenName(incident)};
    for (const ComparisonLayout::Text &note : placed.notes)
        told.append(note.text);
    m_items.append({lane, std::nullopt, false, placed.name.rect.united(placed.began.rect), told.join(u". ")});
    QList<Item> marks;
    for (const ComparisonLayout::Mark &mark : placed.marks)
        marks.append({lane, mark.step, false, mark.rect,
                      tr("%1: %2", "incident, what of it")
                          .arg(incident.ref,
                               m_words.after(mark.step, m_words.timeline().duration(incident.step(mark.step).after)))});
    for (qsizetype i = 0; i < placed.leads.size(); ++i) {
        const Stretch &lead = incident.leads[i];
        const TimelineWords &words = m_words.timeline();
        marks.append({lane, std::nullopt, true, placed.leads[i],
                      tr("%1: a false lead, %2 lost, after %3", "incident, how long, how long after the start")
                          .arg(incident.ref, words.duration(Duration(lead.to - lead.from)),
                               words.duration(Duration(lead.from)))});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Item &a, const Item &b) { return a.rect.left() < b.rect.left(); });
    m_items.append(marks);
}

void ComparisonView::lookAnew()
{
    m_layout.reset();
    updateGeometry();
    update();
}

int ComparisonView::heightForWidth(int width) const
{
    if (m_layout && qFuzzyCompare(m_layout->width, double(width))) return int(std::ceil(m_layout->height));
    return int(std::ceil(layoutFor(width).height));
}

QSize ComparisonView::sizeHint() const
{
    return {comparisonview::kHintWidth, heightForWidth(std::max(comparisonview::kLeastWidth, width()))};
}

QSize ComparisonView::minimumSizeHint() const
{
    return {comparisonview::kLeastWidth, heightForWidth(std::max(comparisonview::kLeastWidth, width()))};
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout.reset();
    updateGeometry();
}

void ComparisonView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintComparison(painter, places(), look());
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0 && m_current < items().size())
        paintFocusRing(painter, m_theme, items()[m_current].rect.adjusted(-4, -3, 4, 3), space::radius);
    else
        paintFocusRing(painter, m_theme, QRectF(rect()).adjusted(1, 1, -1, -1), space::radius);
}

int ComparisonView::itemAt(const QPointF &place) const
{
    const QList<Item> &all = items();
    for (int i = 0; i < int(all.size()); ++i)
        if (all[i].rect.adjusted(-2, -2, 2, 2).contains(place)) return i;
    for (int lane = 0; lane < int(places().lanes.size()); ++lane)
        for (const ComparisonLayout::Label &label : places().lanes[lane].labels) {
            if (!label.rect.contains(place)) continue;
            for (int i = 0; i < int(all.size()); ++i)
                if (all[i].lane == lane && all[i].isLead == label.isLead &&
                    std::abs(all[i].rect.center().x() - label.x) < 1)
                    return i;
        }
    for (int lane = 0; lane < int(places().lanes.size()); ++lane)
        if (places().lanes[lane].rect.contains(place))
            for (int i = 0; i < int(all.size()); ++i)
                if (all[i].lane == lane) return i;
    return -1;
}

bool ComparisonView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    if (const int item = itemAt(help->pos()); item >= 0) tip = items()[item].spoken;
    for (qsizetype i = 0; i < places().lanes.size(); ++i) {
        const ComparisonLayout::Lane &lane = places().lanes[i];
        const int part = lane.band.partAt(help->pos() - QPointF(0, lane.bandTop));
        if (part >= 0) tip = tr("%1 %2", "phase, how long").arg(lane.parts[part].name, lane.parts[part].duration);
    }
    tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), asToolTip(tip), this);
    return true;
}

void ComparisonView::mousePressEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->position()); item >= 0) goTo(item);
}

void ComparisonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(itemAt(event->position()));
}

void ComparisonView::open(int item)
{
    if (item >= 0 && item < items().size()) emit incidentWanted(m_comparison.incidents[items()[item].lane].uuid);
}

void ComparisonView::goTo(int item)
{
    if (item < 0 || item >= items().size()) return;
    m_current = item;
    update();
    // The name of the incident is to be seen with its marks.
    const ComparisonLayout::Lane &lane = places().lanes[items()[item].lane];
    emit movedTo(lane.rect.toAlignedRect());
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(item);
    QAccessible::updateAccessibility(&focused);
}

// The same step of the incident above or below, else that incident.
int ComparisonView::besideLane(int step) const
{
    const QList<Item> &all = items();
    if (m_current < 0) return all.isEmpty() ? -1 : 0;
    const Item &from = all[m_current];
    const int lane = from.lane + step;
    int best = -1;
    for (int i = 0; i < int(all.size()); ++i) {
        if (all[i].lane != lane) continue;
        if (best < 0 || (all[i].step == from.step && all[i].isLead == from.isLead)) best = i;
        if (all[best].step == from.step && all[best].isLead == from.isLead) break;
    }
    return best;
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) return emit copyWanted();
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_current < 0 ? 0 : m_current - 1);
    case Qt::Key_Right:
        return goTo(m_current + 1);
    case Qt::Key_Up:
        return goTo(besideLane(-1));
    case Qt::Key_Down:
        return goTo(besideLane(1));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(int(items().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ComparisonView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ComparisonView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace nevertwice
