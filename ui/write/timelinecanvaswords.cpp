// What a drawn timeline says about what lies where.
#include "ui/kit/format.h"
#include "ui/write/timelinecanvas.h"
#include "ui/write/timelineitemmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostTipLines = 8;

} // namespace

QString TimelineCanvas::spoken(int mark) const
{
    const TimelineMark &drawn = m_drawing.marks[mark];
    QString text = spokenEvent(drawn.event, ShownZone(m_words->zone()));
    if (m_drawing.isByClock) text = drawn.event.clock + u", "_s + text;
    if (drawn.isLead && drawn.lasts()) text += u", "_s + m_words->lost(durationText(Duration(drawn.until - drawn.at)));
    return text;
}

QString TimelineCanvas::tipAt(const QPointF &place) const
{
    const TimelineLayout &placed = places();
    QStringList lines;
    const auto shown = std::find_if(placed.marks.begin(), placed.marks.end(), [&place](const auto &mark) {
        return mark.rect.adjusted(-1, -6, 1, 6).contains(place);
    });
    if (shown != placed.marks.end()) {
        const int count = int(std::min<qsizetype>(shown->count, kMostTipLines));
        for (int i = 0; i < count; ++i)
            lines.append(spoken(shown->first + i));
        if (shown->count > count) lines.append(m_words->more(shown->count - count));
    } else if (const int mark = placed.markAt(place); mark >= 0) {
        lines.append(spoken(mark));
    } else if (const int part = placed.band.partAt(place - QPointF(0, placed.bandTop)); part >= 0) {
        lines.append(tr("%1 %2", "phase, how long").arg(m_drawing.phases[part].name, m_drawing.phases[part].duration));
    } else {
        for (const QRectF &impact : placed.impacts)
            if (impact.adjusted(0, -2, 0, 2).contains(place)) lines.append(tr("Impact"));
        for (const TimelineAxis::Fold &fold : placed.axis.folds)
            if (fold.rect.translated(0, placed.axisTop).contains(place))
                lines.append(tr("%1 in which nothing happened, folded").arg(fold.text));
        if (placed.untimed.rect.contains(place))
            for (const Event &event : m_drawing.untimed.mid(0, kMostTipLines))
                lines.append(m_words->line(event.text));
    }
    return lines.join(u'\n');
}

} // namespace nevertwice
