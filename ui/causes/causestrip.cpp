#include "ui/causes/causestrip.h"

#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causestrip {

constexpr int kHeight = 104;
constexpr int kFoot = 24; // for the years
constexpr int kHead = 10;
constexpr int kBar = 7;
constexpr int kShortest = 6;
constexpr double kLongestMinutes = 7 * 24 * 60; // and what lasted longer
constexpr qint64 kDay = 86'400'000;

// Minutes and days stand on one scale: by their logarithm.
double shareOf(const std::optional<qint64> &msecs)
{
    if (!msecs) return 0;
    const double minutes = std::clamp(double(*msecs) / 60'000, 1.0, kLongestMinutes);
    return std::log(minutes + 1) / std::log(kLongestMinutes + 1);
}

QString toldOf(const CauseIncident &one)
{
    QStringList said{one.row.ref + u' ' + oneLine(one.row.title), dayText(one.row.milestones.started.day())};
    if (one.row.impactMsecs) said.append(durationText(std::chrono::milliseconds(*one.row.impactMsecs)));
    if (one.isAvoidable) said.append(CauseStrip::tr("a promise against it was open"));
    return factLine(said);
}

} // namespace causestrip

CauseStrip::CauseStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("causeStrip"_L1);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every picture
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CauseStrip::sizeHint() const
{
    return {400, m_theme.scaled(causestrip::kHeight)};
}

void CauseStrip::show(const QList<CauseIncident> &incidents, const Moment &now)
{
    m_incidents = incidents;
    m_incidents.removeIf([](const CauseIncident &one) { return !one.row.milestones.started.isKnown(); });
    std::reverse(m_incidents.begin(), m_incidents.end());
    setVisible(!m_incidents.isEmpty());
    if (m_incidents.isEmpty()) return;
    m_from = m_incidents.first().row.milestones.started.msecs();
    m_to = std::max(m_incidents.last().row.milestones.started.msecs(), now.isKnown() ? now.msecs() : m_from);
    const qint64 margin = std::max<qint64>(30 * causestrip::kDay, (m_to - m_from) / 40);
    m_from -= margin;
    m_to += margin;
    QStringList told;
    for (const CauseIncident &one : std::as_const(m_incidents))
        told.append(causestrip::toldOf(one));
    setAccessibleName(tr("Its incidents over time: %1").arg(told.join(u"; "_s)));
    update();
}

double CauseStrip::placeOf(qint64 msecs) const
{
    return double(msecs - m_from) / double(std::max<qint64>(1, m_to - m_from)) * width();
}

QRectF CauseStrip::barOf(const CauseIncident &incident) const
{
    const int room = height() - causestrip::kFoot - causestrip::kHead;
    const double tall =
        causestrip::kShortest + (room - causestrip::kShortest) * causestrip::shareOf(incident.row.impactMsecs);
    const double x = placeOf(incident.row.milestones.started.msecs());
    return {x - causestrip::kBar / 2.0, height() - causestrip::kFoot - tall, double(causestrip::kBar), tall};
}

const CauseIncident *CauseStrip::at(const QPoint &place) const
{
    const CauseIncident *nearest = nullptr;
    double least = 10; // pixels beside it
    for (const CauseIncident &one : m_incidents) {
        const double away = std::abs(barOf(one).center().x() - place.x());
        if (away >= least) continue;
        least = away;
        nearest = &one;
    }
    return nearest;
}

bool CauseStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CauseIncident *one = at(help->pos());
    QToolTip::showText(help->globalPos(), one ? asToolTip(causestrip::toldOf(*one)) : QString(), this);
    return true;
}

void CauseStrip::mousePressEvent(QMouseEvent *event)
{
    if (const CauseIncident *one = at(event->pos())) emit incidentWanted(one->row.uuid);
}

// Years, and quarters where there is room.
void CauseStrip::paintScale(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const int foot = height() - causestrip::kFoot;
    painter.fillRect(QRectF(0, foot, width(), 1), tokens.outline);
    painter.setFont(m_theme.font(TextStyle::Meta));
    const QDate from = QDateTime::fromMSecsSinceEpoch(m_from, Qt::UTC).date();
    const QDate to = QDateTime::fromMSecsSinceEpoch(m_to, Qt::UTC).date();
    const int years = to.year() - from.year() + 1;
    const int yearStep = std::max(1, years * 60 / std::max(60, width()));
    const bool hasQuarters = width() / years > 260;
    for (QDate day(from.year(), 1, 1); day <= to; day = day.addMonths(hasQuarters ? 3 : 12)) {
        if (day.month() == 1 && (day.year() % yearStep) != 0) continue;
        const double x = placeOf(Moment::onDay(day).msecs());
        if (x < 0 || x > width()) continue;
        painter.fillRect(QRectF(x, causestrip::kHead, 1, foot - causestrip::kHead), tokens.border);
        const QString text = day.month() == 1 ? QString::number(day.year())
                                              : QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        painter.setPen(day.month() == 1 ? tokens.text : tokens.text2);
        painter.drawText(QRectF(x + 4, foot + 2, 80, causestrip::kFoot - 2), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void CauseStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (const CauseIncident &one : m_incidents) {
        const QRectF bar = barOf(one);
        painter.setPen(QPen(tokens.surface, 1)); // two beside each other stay two
        painter.setBrush(one.isAvoidable ? tokens.danger : tokens.accent);
        painter.drawRoundedRect(bar, 2, 2);
        if (!one.isAvoidable) continue;
        painter.setPen(QPen(tokens.danger, 1.6));
        const QPointF top(bar.center().x(), bar.top() - 5);
        painter.drawLine(top + QPointF(-3, -3), top + QPointF(3, 3));
        painter.drawLine(top + QPointF(-3, 3), top + QPointF(3, -3));
    }
}

} // namespace nevertwice
