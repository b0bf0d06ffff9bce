#include "ui/kit/shownwords.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/inenglish.h"
#include "ui/kit/phasetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace nevertwice {

namespace {

struct DrawnText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineDrawing)
};

constexpr qsizetype kLongestDrawnLine = 200;

} // namespace

// A drawing asks for a clock at every mark. Where people write 14:02:33 that is what it is, without asking their locale
// each time what it does with a time.
QString ShownWords::clock(QTime time, bool withSeconds) const
{
    if (!m_hasPlainClocks)
        m_hasPlainClocks = localClock(QTime(14, 2, 33), true) == QStringLiteral("14:02:33") &&
                           localClock(QTime(4, 2), false) == QStringLiteral("04:02");
    return *m_hasPlainClocks ? TimelineWords::clock(time, withSeconds) : localClock(time, withSeconds);
}

QString ShownWords::localClock(QTime time, bool withSeconds)
{
    static const ShownZone utc(QStringLiteral("UTC"));
    return timeText(Moment::atMsecs(time.msecsSinceStartOfDay()), utc, withSeconds ? Seconds::Show : Seconds::Hide);
}

QString ShownWords::day(QDate day) const
{
    return shownLocale().toString(day, DrawnText::tr("ddd d MMM yyyy", "a day in a drawing, with its year"));
}

QString ShownWords::shortDay(QDate day) const
{
    return shownLocale().toString(day, DrawnText::tr("d MMM", "a day in a drawing where there is little room"));
}

QString ShownWords::duration(Duration duration) const
{
    return durationText(duration);
}

QString ShownWords::phase(Phase phase) const
{
    return phaseText(phase);
}

QString ShownWords::kind(const Code<EventKind> &kind) const
{
    return codeText(kind);
}

QString ShownWords::about(const QString &clock) const
{
    return DrawnText::tr("~%1", "about this time").arg(clock);
}

QString ShownWords::lost(const QString &duration) const
{
    return DrawnText::tr("%1 lost", "how long a false lead took").arg(duration);
}

QString ShownWords::more(qsizetype count) const
{
    return DrawnText::tr("+%1 more", "events at the same place").arg(numberText(count));
}

QString ShownWords::earlier(qsizetype count) const
{
    return DrawnText::tr("%1 earlier", "events left of the window").arg(numberText(count));
}

QString ShownWords::later(qsizetype count) const
{
    return DrawnText::tr("%1 later", "events right of the window").arg(numberText(count));
}

QString ShownWords::untimed(qsizetype count) const
{
    return count == 1 ? DrawnText::tr("1 event without a time")
                      : DrawnText::tr("%n events without a time", nullptr, int(count));
}

QString ShownWords::noDay() const
{
    return DrawnText::tr("By the clock: no day is known");
}

QString ShownWords::line(const QString &text) const
{
    return oneLine(text.left(kLongestDrawnLine));
}

} // namespace nevertwice
