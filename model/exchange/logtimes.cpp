#include "model/exchange/eventkinds.h"
#include "model/exchange/localtime.h"
#include "model/exchange/logentries.h"
#include "model/exchange/reporttimes.h"
#include "model/exchange/timeparts.h"
#include "model/exchange/writtentimes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logtimes {

constexpr qint64 kDayMsecs = 86'400'000;
constexpr qint64 kLongestFallBack = kDayMsecs / 4;
// Times without any day are put on one that nobody means, so that midnight and "+3m" can be reckoned, and taken off it.
const QDate kNoDay(2000, 1, 3);

class Resolving
{
public:
    Resolving(const LogEntries &found, const LogOptions &options) : m_found(found), m_options(options)
    {
        m_content.source = found.source;
        m_content.title = found.title;
        m_content.isCut = found.isOverlong;
    }

    LogContent resolved()
    {
        chooseZone();
        m_order = m_options.order.value_or(writtenOrder());
        m_hours = hoursOf();
        m_hasHalves = std::any_of(m_found.entries.begin(), m_found.entries.end(),
                                  [](const LogEntry &entry) { return entry.stamp && entry.stamp->hasHalf; });
        m_content.isNewestFirst = isNewestFirst();
        chooseFirstDay();
        const QList<int> days = daysOfEntries();
        QList<LogRow> rows(m_found.entries.size());
        const qsizetype count = m_found.entries.size();
        int day = -2;
        for (qsizetype k = 0; k < count; ++k) {
            const qsizetype i = m_content.isNewestFirst ? count - 1 - k : k;
            const LogEntry &entry = m_found.entries[i];
            if (entry.isDay || !entry.stamp) continue;
            if (days[i] != day) {
                day = days[i];
                if (day >= 0) beginDay(*m_found.entries[day].stamp);
            }
            rows[i] = rowOf(entry);
        }
        for (qsizetype i = 0; i < count; ++i)
            if (!m_found.entries[i].isDay && m_found.entries[i].stamp) m_content.rows.append(rows[i]);
        proposeMilestones();
        return m_content;
    }

private:
    // ---- what holds for all ----

    void chooseZone()
    {
        QString zone = m_options.zone;
        if (zone.isEmpty()) zone = m_found.zone;
        if (zone.isEmpty()) {
            QSet<QString> named;
            for (const LogEntry &entry : m_found.entries)
                if (entry.stamp && !entry.stamp->zone.isEmpty()) named.insert(entry.stamp->zone);
            if (named.size() == 1) zone = *named.begin();
        }
        m_content.isZoneKnown = !zone.isEmpty();
        if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
            zone.prepend("UTC"_L1);
            if (zone.size() == 8) zone.insert(6, u':');
        }
        if (zone.toUpper() == "Z"_L1) zone = u"UTC"_s;
        m_content.zone = zone.isEmpty() ? u"UTC"_s : ianaZone(zone);
        // Letters are taken literally: PST is so in summer too.
        if (!zone.contains(u'/') && m_content.zone != zone && zone != "UTC"_L1) m_zoneWords = zone;
    }

    // Which of "3/4/2026" is the day: what the other dates say, then the country of the zone.
    DateOrder writtenOrder() const
    {
        for (const LogEntry &entry : m_found.entries) {
            if (!entry.stamp) continue;
            const QString &text = entry.stamp->readable;
            const qsizetype mark = text.indexOf(u'/');
            if (mark < 1 || mark > 2) continue;
            const int first = text.left(mark).toInt();
            qsizetype end = mark + 1;
            while (end < text.size() && text[end].isDigit())
                ++end;
            const int second = text.mid(mark + 1, end - mark - 1).toInt();
            if (first > 12 && second >= 1 && second <= 12) return DateOrder::DayFirst;
            if (second > 12 && first >= 1 && first <= 12) return DateOrder::MonthFirst;
        }
        const auto word = zoneWord(m_zoneWords.toLower());
        const QString region = word ? word->region : m_content.zone;
        return region.startsWith("America/"_L1) && !region.contains("Halifax"_L1) ? DateOrder::MonthFirst
                                                                                  : DateOrder::DayFirst;
    }

    HourStyle hoursOf() const
    {
        qint64 before = 0;
        bool fallsBack = false;
        for (const LogEntry &entry : m_found.entries) {
            if (!entry.stamp || !entry.stamp->hasClock || entry.stamp->isStep || entry.stamp->isAgo) continue;
            if (!entry.stamp->isBareHour) return HourStyle::TwentyFour;
            const auto parts = timeParts(entry.stamp->readable, DateOrder::DayFirst, Wanted::Time);
            const qint64 clock = parts && parts->first.clock ? *parts->first.clock : before;
            fallsBack = fallsBack || before - clock > kLongestFallBack;
            before = clock;
        }
        return fallsBack ? HourStyle::HalfDays : HourStyle::TwentyFour;
    }

    // Feeds and status pages put the newest on top.
    bool isNewestFirst() const
    {
        int up = 0;
        int down = 0;
        qint64 before = 0;
        bool hasBefore = false;
        bool wasDated = false;
        for (const LogEntry &entry : m_found.entries) {
            if (!entry.stamp || entry.isDay || entry.stamp->isStep) continue;
            const auto parts = timeParts(entry.stamp->readable, m_order, Wanted::Time);
            if (!parts) continue;
            TimeContext context;
            context.zone = m_content.zone;
            context.order = m_order;
            context.reference = Moment::onDay(kNoDay);
            context.now = Moment::atMsecs(Moment::onDay(kNoDay).msecs());
            const auto read = readTime(entry.stamp->readable, context);
            if (!read || !read->at.isInstant()) continue;
            const bool isDated = (parts->first.day && parts->first.month) || entry.stamp->isAgo;
            const qint64 key = read->at.msecs();
            if (hasBefore && isDated == wasDated) {
                const qint64 step = key - before;
                // A clock that falls far back, or leaps far on, has passed midnight.
                const bool isMidnight = !isDated && !parts->first.epoch && std::abs(step) > kLongestFallBack;
                up += isMidnight ? step < 0 : step > 0;
                down += isMidnight ? step > 0 : step < 0;
            }
            before = key;
            hasBefore = true;
            wasDated = isDated || parts->first.epoch;
        }
        return down >= 1 && down > 3 * up;
    }

    // For every entry the place of the day that was said last, or -1.
    QList<int> daysOfEntries() const
    {
        QList<int> days;
        int day = -1;
        for (qsizetype i = 0; i < m_found.entries.size(); ++i) {
            if (m_found.entries[i].isDay && m_found.entries[i].stamp) day = int(i);
            days.append(day);
        }
        return days;
    }

    // What stands before the first date is of the day before it where a chat divides its days, else of that day.
    void chooseFirstDay()
    {
        m_isDayKnown = m_options.day.isValid();
        m_reference = Moment::onDay(m_isDayKnown ? m_options.day : kNoDay);
        m_stepFrom = m_origin = m_options.stepFrom;
        if (m_isDayKnown || m_content.isNewestFirst) return;
        bool hasUndated = false;
        for (const LogEntry &entry : m_found.entries) {
            if (!entry.stamp || entry.stamp->isStep || entry.stamp->isAgo) continue;
            if (!entry.stamp->hasDay) {
                hasUndated = hasUndated || entry.stamp->hasClock;
                continue;
            }
            if (!hasUndated || entry.stamp->isNamedDay) return;
            const QDate day = dayOf(*entry.stamp);
            if (!day.isValid()) return;
            m_reference = Moment::onDay(entry.isDivider ? day.addDays(-1) : day);
            m_isDayKnown = true;
            return;
        }
    }

    // ---- days ----

    QDate today() const
    {
        if (!m_options.now.isKnown()) return {};
        const qint64 wall =
            m_options.now.isDay() ? m_options.now.msecs() : wallTime(m_options.now.msecs(), zoneOrUtc(m_content.zone));
        return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date();
    }

    // The day a stamp says; logs and chats are about what has been.
    QDate dayOf(const LogStamp &stamp)
    {
        const auto written = timeParts(stamp.readable, m_order, Wanted::Time);
        if (!written) return {};
        const TimeParts &parts = written->first;
        if (parts.epoch) return QDateTime::fromMSecsSinceEpoch(*parts.epoch, Qt::UTC).date();
        const QDate now = today();
        if (parts.relativeDay) return now.isValid() ? now.addDays(*parts.relativeDay) : QDate();
        if (parts.day && parts.month) {
            if (parts.year) return QDate(*parts.year, *parts.month, *parts.day);
            return withoutYear(*parts.month, *parts.day, stamp.weekday);
        }
        if (!parts.weekday) return {};
        if (m_isDayKnown && m_lastDay.isValid()) { // of the same week as what stands around it
            const int ahead = (*parts.weekday - m_lastDay.dayOfWeek() + 7) % 7;
            return m_lastDay.addDays(ahead > 3 ? ahead - 7 : ahead);
        }
        return now.isValid() ? now.addDays(-((now.dayOfWeek() - *parts.weekday + 7) % 7)) : QDate();
    }

    QDate withoutYear(int month, int day, int weekday)
    {
        if (m_lastDay.isValid()) { // the year that brings it closest
            QDate best;
            for (int year = m_lastDay.year() - 1; year <= m_lastDay.year() + 1; ++year)
                if (const QDate one(year, month, day);
                    one.isValid() &&
                    (!best.isValid() || std::abs(m_lastDay.daysTo(one)) < std::abs(m_lastDay.daysTo(best))))
                    best = one;
            return best;
        }
        const QDate now = today();
        if (!now.isValid()) return {};
        QDate last;
        for (int year = now.year() + 1; year > now.year() - 12; --year) {
            const QDate one(year, month, day);
            if (!one.isValid() || one > now.addDays(1)) continue;
            if (weekday == 0 || one.dayOfWeek() == weekday) {
                m_content.isYearGuessed = weekday == 0;
                return one;
            }
            if (!last.isValid()) last = one;
        }
        m_content.isYearGuessed = true;
        return last;
    }

    void beginDay(const LogStamp &stamp)
    {
        const QDate day = dayOf(stamp);
        if (!day.isValid()) return;
        m_lastDay = day;
        m_reference = Moment::onDay(day);
        m_isDayKnown = true;
    }

    // ---- one entry ----

    LogRow rowOf(const LogEntry &entry)
    {
        LogRow row;
        row.firstLine = entry.firstLine;
        row.lastLine = entry.lastLine;
        row.author = entry.author;
        row.text = entry.text;
        row.asWritten = entry.stamp->written;
        row.isNoise = entry.isNoise || isLogNoise(entry.author, entry.text);
        const GuessedKind kind = kindOfEvent(entry.text);
        row.kind = entry.kind.value_or(kind.kind);
        row.isKindGuessed = !entry.kind && kind.isGuess;
        readTimeOf(*entry.stamp, row);
        return row;
    }

    void readTimeOf(const LogStamp &stamp, LogRow &row)
    {
        TimeContext context;
        context.zone = m_content.zone;
        context.reference = m_reference;
        context.stepFrom = m_stepFrom;
        context.now = m_options.now;
        context.order = m_order;
        context.dayRule = DayRule::Following;
        // Chats that say am and pm leave it out where the same person goes on.
        context.hours = stamp.isBareHour && m_hasHalves ? HourStyle::HalfDays : m_hours;
        if (stamp.isAnchored) context.stepFrom = m_origin;
        const bool isRelative = stamp.isStep || stamp.isAgo;
        QString text = stamp.readable;
        bool isKnown = m_isDayKnown || stamp.isAgo;
        if (stamp.hasDay && !stamp.hasYear) {
            const QDate day = dayOf(stamp);
            if (day.isValid()) {
                text = day.toString(Qt::ISODate) + u' ' + clockOf(stamp);
                isKnown = true;
            } else {
                text = clockOf(stamp);
            }
        } else if (stamp.hasYear) {
            isKnown = true;
        }
        if (stamp.isStep && !context.stepFrom.isKnown()) {
            row.precision = Precision::Unknown;
            return;
        }
        if (!stamp.until.isEmpty()) text += " - "_L1 + stamp.until;
        const bool wantsZone = !isRelative && stamp.zone.isEmpty() && !m_zoneWords.isEmpty();
        if (wantsZone) text += u' ' + m_zoneWords;
        const auto read = readTime(text, context);
        if (!read || !read->at.isKnown()) {
            row.precision = Precision::Unknown;
            return;
        }
        row.precision = stamp.isAbout || stamp.isAgo ? Precision::About : read->precision;
        row.clock = isRelative ? clockAt(read->at) : read->clock;
        row.guesses = read->guesses;
        row.guesses.removeAll(TimeGuess::OtherDay);
        if (read->at.isInstant() && !stamp.isAgo) {
            m_reference = read->at;
            m_stepFrom = read->at;
            if (!m_origin.isKnown()) m_origin = read->at;
            m_lastDay =
                isKnown ? QDateTime::fromMSecsSinceEpoch(wallTime(read->at.msecs(), zoneOrUtc(m_content.zone)), Qt::UTC)
                              .date()
                        : QDate();
            m_isDayKnown = isKnown;
        }
        if (!isKnown) {
            row.precision = Precision::Unknown;
            m_content.isDayMissing = true;
            return;
        }
        row.at = read->at;
        row.end = read->end;
    }

    // The clock and the zone of a stamp that says a day as well.
    static QString clockOf(const LogStamp &stamp)
    {
        QString text = stamp.readable;
        const qsizetype colon = text.indexOf(u':');
        const qsizetype begin = colon < 0 ? text.lastIndexOf(u' ') : text.lastIndexOf(u' ', colon);
        return text.mid(begin + 1);
    }

    QString clockAt(const Moment &at) const
    {
        const qint64 wall = wallTime(at.msecs(), zoneOrUtc(m_content.zone));
        return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).toString(u"HH:mm"_s);
    }

    // ---- milestones ----

    void proposeMilestones()
    {
        QList<LogRow *> rows;
        for (LogRow &row : m_content.rows)
            if (!row.isNoise && row.at.isInstant()) rows.append(&row);
        std::stable_sort(rows.begin(), rows.end(),
                         [](const LogRow *a, const LogRow *b) { return a->at.msecs() < b->at.msecs(); });
        const auto first = [&](auto isWanted, const LogRow *after = nullptr) -> LogRow * {
            for (LogRow *row : rows)
                if (!row->milestone && (!after || row->at.msecs() >= after->at.msecs()) && isWanted(*row)) return row;
            return nullptr;
        };
        const auto isKind = [](EventKind kind) { return [kind](const LogRow &row) { return row.kind == kind; }; };
        LogRow *started = first(isKind(EventKind::ImpactStart));
        if (started) started->milestone = LogMilestone::Started;
        LogRow *detected = first(isKind(EventKind::Detection), started);
        if (!detected) detected = first(isKind(EventKind::CustomerReport), started);
        if (detected) detected->milestone = LogMilestone::Detected;
        if (LogRow *row = first(isKind(EventKind::Acknowledgement), detected))
            row->milestone = LogMilestone::Acknowledged;
        LogRow *resolved = nullptr;
        for (LogRow *row : rows)
            if (row->kind == EventKind::Resolution && !row->milestone) resolved = row;
        if (resolved) resolved->milestone = LogMilestone::Resolved;
        LogRow *mitigated = first(isKind(EventKind::Mitigation), detected ? detected : started);
        if (mitigated && (!resolved || mitigated->at.msecs() <= resolved->at.msecs()))
            mitigated->milestone = LogMilestone::Mitigated;
    }

    const LogEntries &m_found;
    const LogOptions &m_options;
    LogContent m_content;
    DateOrder m_order = DateOrder::DayFirst;
    HourStyle m_hours = HourStyle::TwentyFour;
    QString m_zoneWords; // put behind times that name no zone
    Moment m_reference;
    Moment m_stepFrom;
    Moment m_origin; // what "T+12m" counts from
    QDate m_lastDay;
    bool m_isDayKnown = false;
    bool m_hasHalves = false;
};

} // namespace logtimes

LogContent resolvedLog(const LogEntries &found, const LogOptions &options)
{
    return logtimes::Resolving(found, options).resolved();
}

} // namespace nevertwice
