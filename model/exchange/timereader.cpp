#include "model/exchange/timereader.h"

#include "model/exchange/localtime.h"
#include "model/exchange/timeparts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace timereading {

constexpr qint64 kMinuteMsecs = 60'000;
constexpr qint64 kHourMsecs = 60 * kMinuteMsecs;
constexpr qint64 kDayMsecs = 24 * kHourMsecs;
constexpr qint64 kLongestFallBack = 6 * kHourMsecs;
constexpr int kMostMonths = 12'000;

Error unreadable(const QString &text, const QString &reason)
{
    const QString shown = text.simplified().left(40);
    return {Error::Kind::Invalid, u"read “%1” as a time"_s.arg(shown), reason,
            u"Write it like 14:05, +12m, yesterday 23:50 or 2026-09-14 14:05."_s};
}

QDate dateOfWall(qint64 wall)
{
    const qint64 days = wall >= 0 ? wall / kDayMsecs : -((-wall + kDayMsecs - 1) / kDayMsecs);
    return QDate(1970, 1, 1).addDays(days);
}

qint64 wallOf(QDate date, qint64 clock = 0)
{
    return QDate(1970, 1, 1).daysTo(date) * kDayMsecs + clock;
}

qint64 clockOfWall(qint64 wall)
{
    return wall - wallOf(dateOfWall(wall));
}

QString clockText(qint64 clock)
{
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    return two(clock / kHourMsecs) + u':' + two(clock / kMinuteMsecs % 60);
}

class Resolver
{
public:
    Resolver(const TimeParts &parts, const TimeContext &context)
        : m_parts(parts), m_context(context), m_home(zoneOrUtc(context.zone))
    {
        m_read.guesses = parts.guesses;
        m_read.namesZone = parts.hasZone();
    }

    std::optional<ReadTime> resolve()
    {
        if (m_parts.clock) m_read.clock = clockText(*m_parts.clock);
        if (m_parts.epoch) return finished(Moment::atMsecs(*m_parts.epoch));
        if (m_parts.step) return stepped();
        if (!m_parts.hasDate()) return withClock(dayOfReference());
        const std::optional<QDate> day = writtenDay();
        if (!day) return std::nullopt;
        return m_parts.clock ? withClock(*day) : onDay(*day);
    }

    std::optional<ReadTime> resolveDay()
    {
        const std::optional<QDate> day = wantedDay();
        if (!day || !day->isValid()) return std::nullopt;
        m_read.clock.clear();
        return onDay(*day);
    }

private:
    void guess(TimeGuess what)
    {
        if (!m_read.guesses.contains(what)) m_read.guesses.append(what);
    }

    std::optional<ReadTime> finished(const Moment &at)
    {
        if (!at.isKnown() && (m_parts.epoch || m_parts.step)) return std::nullopt;
        m_read.at = at;
        m_read.precision = m_parts.isAbout      ? Precision::About
                           : m_parts.hasSeconds ? Precision::Second
                                                : Precision::Minute;
        return m_read;
    }

    // A day as such; none is asked for where no full date can be had.
    std::optional<ReadTime> onDay(QDate day)
    {
        m_read.at = Moment::onDay(day);
        m_read.precision = m_parts.isAbout ? Precision::About : Precision::Day;
        return m_read;
    }

    // ---- so much later ----

    std::optional<ReadTime> stepped()
    {
        const Moment &origin = m_context.stepFrom.isKnown() ? m_context.stepFrom : m_context.reference;
        const Moment base = m_parts.stepFrom == TimeParts::From::Now ? wholeSecond(m_context.now) : origin;
        if (!base.isInstant() || m_parts.hasDate() || m_parts.clock) return std::nullopt;
        const TimeUnit step = *m_parts.step;
        qint64 at = base.msecs() + step.msecs;
        if (step.months != 0) {
            const qint64 wall = wallTime(at, m_home);
            const QDate day = dateOfWall(wall).addMonths(std::clamp(step.months, -kMostMonths, kMostMonths));
            at = localTime(wallOf(day, clockOfWall(wall)), m_home).first;
        }
        m_parts.hasSeconds = at % kMinuteMsecs != 0;
        return finished(Moment::atMsecs(at));
    }

    // ---- days ----

    std::optional<QDate> today() const
    {
        if (!m_context.now.isKnown()) return std::nullopt;
        return m_context.now.isDay() ? m_context.now.day() : dateOfWall(wallTime(m_context.now.msecs(), m_home));
    }

    std::optional<QDate> referenceDay() const
    {
        const Moment &reference = m_context.reference;
        if (!reference.isKnown()) return std::nullopt;
        return reference.isDay() ? reference.day() : dateOfWall(wallTime(reference.msecs(), m_home));
    }

    // Nothing where the text names a day that cannot be; a day that is not valid where no full date can be had.
    std::optional<QDate> writtenDay()
    {
        if (m_parts.relativeDay) {
            const auto day = today();
            return day ? std::optional(day->addDays(*m_parts.relativeDay)) : std::nullopt;
        }
        if (!m_parts.day) return weekdayNearReference();
        const QDate day = m_parts.year ? QDate(*m_parts.year, *m_parts.month, *m_parts.day) : yearNearReference();
        if (m_parts.year && !day.isValid()) return std::nullopt;
        if (day.isValid() && m_parts.weekday && day.dayOfWeek() != *m_parts.weekday) guess(TimeGuess::WeekdayDisagrees);
        return day;
    }

    QDate yearNearReference() const
    {
        const auto about = referenceDay();
        QDate nearest;
        for (int years = -4; about && years <= 4; ++years) { // 29 February
            const QDate day(about->year() + years, *m_parts.month, *m_parts.day);
            if (day.isValid() &&
                (!nearest.isValid() || std::abs(about->daysTo(day)) < std::abs(about->daysTo(nearest))))
                nearest = day;
        }
        return nearest;
    }

    std::optional<QDate> weekdayNearReference() const
    {
        const auto about = m_parts.turn == TimeParts::Turn::None ? referenceDay() : today();
        if (!about) return m_parts.turn == TimeParts::Turn::None ? std::optional(QDate()) : std::nullopt;
        const int ahead = (*m_parts.weekday - about->dayOfWeek() + 7) % 7;
        switch (m_parts.turn) {
        case TimeParts::Turn::Last:
            return about->addDays(ahead - 7);
        case TimeParts::Turn::Next:
            return about->addDays(ahead == 0 ? 7 : ahead);
        case TimeParts::Turn::None:
            break;
        }
        return about->addDays(ahead > 3 ? ahead - 7 : ahead);
    }

    // For a time alone.
    QDate dayOfReference()
    {
        const Moment &reference = m_context.reference;
        if (!reference.isInstant()) return referenceDay().value_or(QDate());
        const qint64 wall = wallTime(reference.msecs(), zoneAt(wallTime(reference.msecs(), m_home)));
        const QDate day = dateOfWall(wall);
        switch (m_context.dayRule) {
        case DayRule::Nearest:
            return nearestDay(day, wall);
        case DayRule::After:
            return dayAfter(day, wall);
        case DayRule::Following:
            break;
        }
        return followingDay(day, wall);
    }

    // A time without seconds is not before one in its minute.
    QDate dayAfter(QDate day, qint64 wall)
    {
        const qint64 before = clockOfWall(wall);
        const bool isSameDay = *m_parts.clock >= (m_parts.hasSeconds ? before : before - before % kMinuteMsecs);
        const QDate first = isSameDay ? day : day.addDays(1);
        const qint64 at = wallOf(first, *m_parts.clock);
        const Moment &now = m_context.now;
        if (now.isInstant() && at > wallTime(now.msecs(), zoneAt(at))) return nearestDay(day, wall);
        if (!isSameDay) guess(TimeGuess::OtherDay);
        return first;
    }

    QDate nearestDay(QDate day, qint64 wall)
    {
        qint64 best = 0;
        for (const qint64 days : {-1, 1})
            if (std::abs(wallOf(day.addDays(days), *m_parts.clock) - wall) <
                std::abs(wallOf(day.addDays(best), *m_parts.clock) - wall))
                best = days;
        if (best != 0) guess(TimeGuess::OtherDay);
        return day.addDays(best);
    }

    QDate followingDay(QDate day, qint64 wall)
    {
        const qint64 before = clockOfWall(wall);
        if (m_context.hours == HourStyle::HalfDays && m_parts.isBareHour) {
            const qint64 morning = *m_parts.clock % (12 * kHourMsecs);
            for (const qint64 clock : {morning, morning + 12 * kHourMsecs}) {
                if (clock < before) continue;
                if (clock != *m_parts.clock) guess(TimeGuess::Afternoon);
                m_parts.clock = clock;
                m_read.clock = clockText(clock);
                return day;
            }
        }
        if (before - *m_parts.clock <= kLongestFallBack) return day;
        guess(TimeGuess::OtherDay);
        return day.addDays(1);
    }

    // ---- zones ----

    // The zone the text names, as far as the day decides about it, else the one of the context.
    QTimeZone zoneAt(qint64 wall)
    {
        if (m_parts.offsetSeconds) return QTimeZone(*m_parts.offsetSeconds);
        if (m_parts.zone) return *m_parts.zone;
        if (!m_parts.zoneWord) return m_home;
        const ZoneWord &word = *m_parts.zoneWord;
        if (word.followsSeason) return zoneOrUtc(word.region);
        return QTimeZone(60 * offsetOf(word, wall));
    }

    static bool hasOffset(const QTimeZone &zone, qint64 wall, int minutes)
    {
        return wallTime(wall - minutes * kMinuteMsecs, zone) == wall;
    }

    bool isCalled(const ZoneWord &word, qint64 wall, int minutes) const
    {
        const auto then = QDateTime::fromMSecsSinceEpoch(wall - minutes * kMinuteMsecs, Qt::UTC);
        return m_home.abbreviation(then).toLower() == word.letters;
    }

    int offsetOf(const ZoneWord &word, qint64 wall)
    {
        // Letters that several zones share mean the one in which the people wrote, if it is called so.
        for (const int minutes : word.offsets)
            if (hasOffset(m_home, wall, minutes) && (word.offsets.size() == 1 || isCalled(word, wall, minutes)))
                return minutes;
        const int minutes = word.offsets.first();
        if (word.offsets.size() > 1) guess(TimeGuess::AmbiguousZone);
        if (!word.region.isEmpty() && !hasOffset(zoneOrUtc(word.region), wall, minutes))
            guess(TimeGuess::ZoneOutOfSeason);
        return minutes;
    }

    std::optional<ReadTime> withClock(QDate day)
    {
        if (!m_parts.clock) return std::nullopt;
        if (!day.isValid()) return finished({}); // only the clock is known
        const qint64 wall = wallOf(day, *m_parts.clock);
        const LocalTime local = localTime(wall, zoneAt(wall));
        qint64 at = local.first;
        if (local.kind == LocalTime::Kind::Skipped) guess(TimeGuess::SkippedHour);
        if (local.kind == LocalTime::Kind::Doubled) {
            guess(TimeGuess::DoubledHour);
            // A document goes on: its second 02:30 comes after its first 02:50.
            if (m_context.reference.isInstant() && m_context.reference.msecs() > local.first &&
                m_context.reference.msecs() <= local.second)
                at = local.second;
        }
        return finished(Moment::atMsecs(at));
    }

    // ---- days that are still to come ----

    std::optional<QDate> wantedDay()
    {
        const auto now = today();
        if (m_parts.isEndOf) return now ? std::optional(endOf(*now)) : std::nullopt;
        if (m_parts.step) {
            const TimeUnit step = *m_parts.step;
            if (!now || step.msecs % kDayMsecs != 0 || m_parts.hasDate()) return std::nullopt;
            return now->addDays(step.msecs / kDayMsecs).addMonths(std::clamp(step.months, -kMostMonths, kMostMonths));
        }
        if (m_parts.epoch) return std::nullopt;
        if (m_parts.weekday && !m_parts.day) return now ? std::optional(comingWeekday(*now)) : std::nullopt;
        if (m_parts.day && !m_parts.year) return now ? std::optional(comingDay(*now)) : std::nullopt;
        return m_parts.hasDate() ? writtenDay() : std::nullopt;
    }

    QDate endOf(QDate now) const
    {
        const TimeUnit unit = *m_parts.step;
        if (unit.months == 0) return now.addDays(7 - now.dayOfWeek());
        return unit.months == 1 ? QDate(now.year(), now.month(), now.daysInMonth()) : QDate(now.year(), 12, 31);
    }

    QDate comingWeekday(QDate now) const
    {
        const int ahead = (*m_parts.weekday - now.dayOfWeek() + 7) % 7;
        if (m_parts.turn == TimeParts::Turn::Last) return now.addDays(ahead - 7);
        if (m_parts.turn == TimeParts::Turn::Next) return now.addDays(7 - now.dayOfWeek() + *m_parts.weekday);
        return now.addDays(ahead == 0 ? 7 : ahead);
    }

    QDate comingDay(QDate now)
    {
        for (int years = 0; years <= 8; ++years) {
            const QDate day(now.year() + years, *m_parts.month, *m_parts.day);
            if (!day.isValid() || day < now) continue;
            if (m_parts.weekday && day.dayOfWeek() != *m_parts.weekday) guess(TimeGuess::WeekdayDisagrees);
            return day;
        }
        return {};
    }

    TimeParts m_parts;
    TimeContext m_context;
    QTimeZone m_home;
    ReadTime m_read;
};

// A zone that only one end of a range names is that of both.
void shareZone(TimeParts &a, const TimeParts &b)
{
    if (a.hasZone()) return;
    a.offsetSeconds = b.offsetSeconds;
    a.zoneWord = b.zoneWord;
    a.zone = b.zone;
}

// The end of a range is what follows its begin.
bool addEnd(ReadTime &read, const TimeParts &end, TimeContext context)
{
    context.reference = read.at;
    context.stepFrom = read.at;
    context.dayRule = DayRule::Following;
    auto until = Resolver(end, context).resolve();
    if (!until) return false;
    if (until->at.isInstant() && until->at.msecs() < read.at.msecs() && !end.hasDate())
        until->at = Moment::atMsecs(until->at.msecs() + kDayMsecs);
    read.end = until->at;
    for (const TimeGuess what : std::as_const(until->guesses))
        if (what != TimeGuess::OtherDay && !read.guesses.contains(what)) read.guesses.append(what);
    return true;
}

} // namespace timereading

Result<ReadTime> readTime(const QString &text, const TimeContext &context)
{
    using namespace timereading;
    auto written = timeParts(text, context.order, Wanted::Time);
    if (!written) return unreadable(text, u"it has parts that are no time"_s);
    if (written->end) {
        shareZone(written->first, *written->end);
        shareZone(*written->end, written->first);
    }
    auto read = Resolver(written->first, context).resolve();
    if (!read) return unreadable(text, u"it does not say which moment is meant"_s);
    if (written->end && read->at.isKnown() && !addEnd(*read, *written->end, context))
        return unreadable(text, u"it does not say when it ends"_s);
    read->asWritten = text.trimmed();
    return *read;
}

Result<ReadTime> readDay(const QString &text, const TimeContext &context)
{
    using namespace timereading;
    const auto written = timeParts(text, context.order, Wanted::Day);
    if (!written || written->end) return unreadable(text, u"it has parts that are no day"_s);
    auto read = Resolver(written->first, context).resolveDay();
    if (!read || !read->at.isKnown()) return unreadable(text, u"it does not say which day is meant"_s);
    read->asWritten = text.trimmed();
    return *read;
}

Moment wholeSecond(const Moment &moment)
{
    const qint64 fraction = (moment.msecs() % 1000 + 1000) % 1000;
    return moment.isInstant() ? Moment::atMsecs(moment.msecs() - fraction) : moment;
}

QString typedTime(const Moment &moment, const QString &zoneName, TypedDay shownDay)
{
    using namespace timereading;
    if (!moment.isInstant()) return moment.text();
    const QTimeZone zone = zoneOrUtc(zoneName);
    const qint64 wall = wallTime(moment.msecs(), zone);
    const QDate day = dateOfWall(wall);
    if (day.year() < 1 || day.year() > 9999) return moment.text();
    const qint64 clock = clockOfWall(wall);
    QString out = shownDay == TypedDay::Show ? Moment::onDay(day).text() + u' ' : QString();
    out += clockText(clock);
    if (clock % kMinuteMsecs != 0) {
        out += u":%1"_s.arg(clock / 1000 % 60, 2, 10, QChar(u'0'));
        if (clock % 1000 != 0) out += u".%1"_s.arg(clock % 1000, 3, 10, QChar(u'0'));
    }
    if (localTime(wall, zone).kind == LocalTime::Kind::Once) return out;
    const qint64 offset = (wall - moment.msecs()) / 1000;
    const qint64 away = std::abs(offset);
    out += u" %1%2"_s.arg(QChar(offset < 0 ? u'-' : u'+')).arg(clockText(away * 1000));
    return away % 60 == 0 ? out : out + u":%1"_s.arg(away % 60, 2, 10, QChar(u'0'));
}

} // namespace nevertwice
