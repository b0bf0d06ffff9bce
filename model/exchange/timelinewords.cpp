#include "model/exchange/timelinewords.h"

#include "model/exchange/exportwords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

constexpr int kLongestTimelineLine = 200; // more is never read in a picture

QString TimelineWords::clock(QTime time, bool withSeconds) const
{
    if (!time.isValid()) return {};
    QString clock = u"00:00:00"_s.left(withSeconds ? 8 : 5);
    const auto put = [&clock](qsizetype place, int number) {
        clock[place] = QChar(u'0' + number / 10);
        clock[place + 1] = QChar(u'0' + number % 10);
    };
    put(0, time.hour());
    put(3, time.minute());
    if (withSeconds) put(6, time.second());
    return clock;
}

QString TimelineWords::day(QDate day) const
{
    return QLocale::c().toString(day, u"ddd d MMM yyyy"_s);
}

QString TimelineWords::shortDay(QDate day) const
{
    return QLocale::c().toString(day, u"d MMM"_s);
}

QString TimelineWords::duration(Duration duration) const
{
    const auto seconds = duration.count() / 1000;
    return seconds < 60 ? u"%1 s"_s.arg(seconds) : exportedDuration(inMinutes(duration));
}

QString TimelineWords::phase(Phase phase) const
{
    QString name = phaseName(phase);
    name.replace(0, 1, name.left(1).toUpper());
    return name;
}

QString TimelineWords::kind(const Code<EventKind> &kind) const
{
    return exportedCode(kind);
}

QString TimelineWords::about(const QString &clock) const
{
    return u'~' + clock;
}

QString TimelineWords::lost(const QString &duration) const
{
    return u"%1 lost"_s.arg(duration);
}

QString TimelineWords::more(qsizetype count) const
{
    return u"+%1 more"_s.arg(count);
}

QString TimelineWords::earlier(qsizetype count) const
{
    return u"%1 earlier"_s.arg(count);
}

QString TimelineWords::later(qsizetype count) const
{
    return u"%1 later"_s.arg(count);
}

QString TimelineWords::untimed(qsizetype count) const
{
    return count == 1 ? u"1 event without a time"_s : u"%1 events without a time"_s.arg(count);
}

QString TimelineWords::noDay() const
{
    return u"By the clock: no day is known"_s;
}

QString TimelineWords::nothing() const
{
    return u"Nothing is written in the timeline yet"_s;
}

QString TimelineWords::timesIn() const
{
    return u"Times are in %1"_s.arg(m_zone.isEmpty() ? u"UTC"_s : line(m_zone));
}

QString TimelineWords::line(const QString &text) const
{
    QString line = inOneLine(text.left(kLongestTimelineLine));
    // What turns the direction of the rest or cannot be seen has no business in a picture.
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
    return line;
}

} // namespace nevertwice
