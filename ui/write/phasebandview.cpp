#include "ui/write/phasebandview.h"

#include "ui/kit/pageflow.h"

#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kSwatch = 12;
constexpr double kLegendRow = 22;
constexpr double kLegendGap = 8;

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
    setAccessibleName(tr("Phases: %1").arg(spoken.join(u", "_s)));
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
    const Tokens &tokens = m_theme.tokens();
    BandLook look;
    for (size_t i = 0; i < look.phases.size(); ++i)
        look.phases[i] = {tokens.phases[i].fill, tokens.phases[i].ink};
    look.joined = {tokens.hover, tokens.text};
    look.axis = tokens.text2;
    look.nameFont = m_theme.font(TextStyle::Label);
    look.durationFont = m_theme.font(TextStyle::Meta);
    look.tickFont = m_theme.font(TextStyle::Meta);
    return look;
}

PhaseBandView::Legend PhaseBandView::legendFor(const BandLayout &layout, double width) const
{
    Legend legend;
    const QFontMetricsF metrics(m_theme.font(TextStyle::Meta));
    double x = 0;
    double y = layout.height + kLegendGap;
    for (int part : layout.unnamed) {
        const double text = metrics.horizontalAdvance(partText(part));
        if (x > 0 && x + kSwatch + 6 + text > width) {
            x = 0;
            y += kLegendRow;
        }
        legend.entries.append({part, QRectF(x, y + (kLegendRow - kSwatch) / 2, kSwatch, kSwatch),
                               QRectF(x + kSwatch + 6, y, text + 1, kLegendRow)});
        x += kSwatch + 6 + text + space::l;
    }
    legend.height = legend.entries.isEmpty() ? 0 : y + kLegendRow - layout.height;
    return legend;
}

QString PhaseBandView::partText(int part) const
{
    return tr("%1 %2", "phase, how long").arg(m_parts[part].name, m_parts[part].duration);
}

void PhaseBandView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const BandLook bandLook = look();
    const BandLayout layout = layoutBand(m_parts, m_ticks, width(), bandLook);
    paintBand(painter, m_parts, layout, bandLook);
    painter.setFont(m_theme.font(TextStyle::Meta));
    painter.setPen(m_theme.tokens().text2);
    const Legend legend = legendFor(layout, width());
    for (const Legend::Entry &entry : legend.entries) {
        paintPartFill(painter, m_parts[entry.part], entry.swatch, bandLook);
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter, partText(entry.part));
    }
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
