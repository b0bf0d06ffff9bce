#include "ui/picture/timelineaxis.h"

#include "model/exchange/localtime.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nevertwice {

namespace timelineaxis {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kSteps[] = {kSecond,      2 * kSecond,  5 * kSecond, 10 * kSecond, 15 * kSecond,
                             30 * kSecond, kMinute,      2 * kMinute, 5 * kMinute,  10 * kMinute,
                             15 * kMinute, 30 * kMinute, kHour,       2 * kHour,    3 * kHour,
                             6 * kHour,    12 * kHour,   kDay,        2 * kDay,     7 * kDay,
                             14 * kDay,    28 * kDay,    91 * kDay,   364 * kDay,   5 * 364 * kDay};
constexpr double kTickRoom = 26; // beside the text of a tick
constexpr double kTextGap = 4;
constexpr double kDayGap = 10;
constexpr double kLeastDay = 30; // pixels; narrower days have no line each
constexpr double kRow = 17;

class Axis
{
public:
    Axis(const TimelineTexts &texts, const TimeScale &scale) : m_texts(texts), m_scale(scale)
    {
        m_zone = texts.drawing().zone;
        m_from = scale.timeAt(0);
        m_to = scale.timeAt(scale.width());
    }

    TimelineAxis layout()
    {
        m_axis.height = 2 * kRow;
        const double wanted = m_texts.look().axisFont.width(clock(m_from, false)) + kTickRoom;
        m_step = stepOf(wanted);
        if (m_step < kMinute) m_step = stepOf(m_texts.look().axisFont.width(clock(m_from, true)) + kTickRoom);
        for (const TimeScale::Part &part : m_scale.parts()) {
            const bool isSeen = part.to >= m_from && part.from <= m_to;
            if (isSeen && part.isFolded) addFold(part);
            if (isSeen && !part.isFolded) addTicks(part);
        }
        addDays();
        return m_axis;
    }

private:
    qint64 stepOf(double pixels) const
    {
        for (const qint64 step : kSteps)
            if (double(step) * m_scale.density() >= pixels) return step;
        return *std::prev(std::end(kSteps));
    }

    QString clock(qint64 time, bool withSeconds) const
    {
        return m_texts.words().clock(m_texts.drawing().wall(time).time(), withSeconds);
    }
    qint64 wall(qint64 time) const { return wallTime(time, m_zone); }
    QDate dayOf(qint64 time) const { return QDateTime::fromMSecsSinceEpoch(wall(time), Qt::UTC).date(); }
    qint64 beginningOf(QDate day) const { return localTime(day.startOfDay(Qt::UTC).toMSecsSinceEpoch(), m_zone).first; }

    // Round on the clock of the zone, not in UTC: 30 minutes of India are no half hours of Greenwich.
    void addTicks(const TimeScale::Part &part)
    {
        const bool isEnd = &part == &m_scale.parts().last();
        const bool isBeginning = &part == &m_scale.parts().first();
        const qint64 from = isBeginning ? m_from : std::max(m_from, part.from);
        const qint64 to = isEnd ? m_to : std::min(m_to, part.to);
        const qint64 first = wall(from);
        qint64 at = first - ((first % m_step) + m_step) % m_step;
        const qint64 last = wall(to);
        for (; at <= last; at += m_step) {
            const qint64 time = localTime(at, m_zone).first;
            if (time < from || time > to) continue;
            addTick(time, m_step >= kDay ? QString() : clock(time, m_step < kMinute));
        }
    }

    void addTick(qint64 time, const QString &text)
    {
        const double x = m_scale.xAt(time);
        // Days have names of their own, above.
        const bool isDay = m_step >= kDay;
        const QRectF rect(x + kTextGap, kRow, isDay ? 0 : m_texts.look().axisFont.width(text), kRow);
        const bool hasRoom = !isDay && rect.right() <= m_scale.width() && rect.left() >= m_lastTick;
        if (hasRoom) m_lastTick = rect.right() + kTextGap;
        m_axis.ticks.append({x, hasRoom ? rect : QRectF(), isDay ? QString() : text});
    }

    void addFold(const TimeScale::Part &part)
    {
        const double left = m_scale.xAt(part.from);
        const double right = m_scale.xAt(part.to);
        // As precise as anybody wants to know how long nothing happened.
        const qint64 unit = part.to - part.from < 3 * kDay ? kHour : kDay;
        const qint64 length = (part.to - part.from + unit / 2) / unit * unit;
        const QString text = m_texts.words().duration(Duration(length));
        const double middle = (left + right) / 2;
        const double half = m_texts.look().axisFont.width(text) / 2;
        const bool hasRoom =
            middle - half >= m_lastTick && middle + half <= m_scale.width() && 2 * half <= right - left;
        const QRectF place(middle - half, kRow, 2 * half, kRow);
        m_axis.folds.append({QRectF(left, 0, right - left, m_axis.height), hasRoom ? place : QRectF(), text});
        m_lastTick = std::max({m_lastTick, right, hasRoom ? place.right() + kTextGap : 0.0});
    }

    // Where a day is seen to begin: at its midnight, or behind the fold in which that lies.
    void addDays()
    {
        if (m_texts.drawing().isByClock) {
            const QString text = m_texts.words().noDay();
            m_axis.days.append(
                {0, false, QRectF(0, 0, std::min(m_texts.look().dayFont.width(text), m_scale.width()), kRow), text});
            return;
        }
        QList<std::pair<double, QDate>> days;
        QDate told;
        for (const TimeScale::Part &part : m_scale.parts()) {
            if (part.isFolded || part.to < m_from || part.from > m_to) continue;
            const bool isBeginning = &part == &m_scale.parts().first();
            const bool isEnd = &part == &m_scale.parts().last();
            const qint64 from = isBeginning ? m_from : std::max(m_from, part.from);
            const qint64 to = isEnd ? m_to : std::min(m_to, part.to);
            QDate day = dayOf(from);
            if (day != told) days.append({std::max(0.0, m_scale.xAt(from)), day});
            const int step = std::max(1, int(std::ceil(kLeastDay / (double(kDay) * m_scale.density()))));
            for (day = day.addDays(step); beginningOf(day) <= to; day = day.addDays(step))
                days.append({m_scale.xAt(beginningOf(day)), day});
            told = dayOf(to);
        }
        for (qsizetype i = 0; i < days.size(); ++i)
            nameDay(days[i].second, days[i].first, i > 0,
                    i + 1 < days.size() ? days[i + 1].first : m_scale.width() + kDayGap);
    }

    // In full, in short, or not at all, as there is room before the next.
    void nameDay(QDate day, double x, bool hasLine, double next)
    {
        const double left = hasLine ? x + kTextGap : x;
        const auto &[full, brief] = m_texts.day(day);
        for (const QString &text : {full, brief}) {
            const double width = m_texts.look().dayFont.width(text);
            if (left + width + kDayGap > next) continue;
            m_axis.days.append({x, hasLine, QRectF(left, 0, width, kRow), text});
            return;
        }
        m_axis.days.append({x, hasLine, {}, brief});
    }

    const TimelineTexts &m_texts;
    const TimeScale &m_scale;
    QTimeZone m_zone;
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_step = kMinute;
    double m_lastTick = 0;
    TimelineAxis m_axis;
};

} // namespace timelineaxis

TimelineAxis layoutAxis(const TimelineTexts &texts, const TimeScale &scale)
{
    return timelineaxis::Axis(texts, scale).layout();
}

} // namespace nevertwice
