#include "ui/write/phasebandview.h"

#include "ui/kit/listtext.h"
#include "ui/kit/pageflow.h"
#include "ui/picture/timelinelook.h"

#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kGapAboveLegend = 8;

} // namespace

PhaseBandView::PhaseBandView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhaseBandView::showParts(const QList<BandPart> &parts, const QList<BandTick> &ticks)
{
    m_parts = parts;
    m_ticks = ticks;
    QStringList spoken;
    for (int i = 0; i < int(parts.size()); ++i)
        spoken.append(partText(i));
    setAccessibleName(tr("Phases: %1").arg(listText(spoken)));
    setVisible(!parts.isEmpty());
    updateGeometry();
    update();
}

int PhaseBandView::heightForWidth(int width) const
{
    const BandLayout layout = layoutBand(m_parts, m_ticks, width, look());
    return int(std::ceil(layout.height + legendFor(layout, width).height));
}

QSize PhaseBandView::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

BandLook PhaseBandView::look() const
{
    return bandLook(m_theme.tokens(), m_theme.font(TextStyle::Label), m_theme.font(TextStyle::Meta));
}

BandLegend PhaseBandView::legendFor(const BandLayout &layout, double width) const
{
    BandLegend legend = layoutLegend(m_parts, layout.unnamed, width, look());
    if (legend.height > 0) legend.height += kGapAboveLegend;
    return legend;
}

QString PhaseBandView::partText(int part) const
{
    return tr("%1 %2", "phase, how long").arg(m_parts[part].name, m_parts[part].duration);
}

void PhaseBandView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const BandLook dress = look();
    const BandLayout layout = layoutBand(m_parts, m_ticks, width(), dress);
    paintBand(painter, m_parts, layout, dress);
    painter.translate(0, layout.height + kGapAboveLegend);
    paintLegend(painter, m_parts, legendFor(layout, width()), dress);
}

bool PhaseBandView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int part = layoutBand(m_parts, m_ticks, width(), look()).partAt(help->pos());
    if (part < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), partText(part), this);
    return true;
}

} // namespace nevertwice
