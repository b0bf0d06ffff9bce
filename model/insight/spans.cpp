#include "model/insight/spans.h"

#include <algorithm>

namespace nevertwice {

namespace spans {

constexpr int kMostParts = 60;
constexpr int kMostDaysInWeeks = 100;
constexpr int kMostMonths = 36;
constexpr int kMostMonthsInQuarters = 120;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

// The first day of the stretch in which today lies, and how many months it has.
std::pair<QDate, int> begin(SpanKind kind, QDate today)
{
    switch (kind) {
    case SpanKind::Month:
        return {monthOf(today), 1};
    case SpanKind::Quarter:
        return {QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), 3};
    case SpanKind::Year:
        return {QDate(today.year(), 1, 1), 12};
    default:
        return {monthOf(today).addMonths(-11), 12};
    }
}

int monthsBetween(QDate from, QDate until)
{
    return (until.year() - from.year()) * 12 + until.month() - from.month();
}

QDate startOf(Buckets::Unit unit, QDate day)
{
    switch (unit) {
    case Buckets::Unit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Buckets::Unit::Month:
        return monthOf(day);
    case Buckets::Unit::Quarter:
        return begin(SpanKind::Quarter, day).first;
    case Buckets::Unit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate next(Buckets::Unit unit, QDate start)
{
    switch (unit) {
    case Buckets::Unit::Week:
        return start.addDays(7);
    case Buckets::Unit::Month:
        return start.addMonths(1);
    case Buckets::Unit::Quarter:
        return start.addMonths(3);
    case Buckets::Unit::Year:
        return start.addYears(1);
    }
    return start.addYears(1);
}

Buckets::Unit unitFor(QDate from, QDate until)
{
    if (from.daysTo(until) <= kMostDaysInWeeks) return Buckets::Unit::Week;
    const int months = monthsBetween(from, until);
    if (months <= kMostMonths) return Buckets::Unit::Month;
    return months <= kMostMonthsInQuarters ? Buckets::Unit::Quarter : Buckets::Unit::Year;
}

} // namespace spans

TimeSpan spanOf(SpanKind kind, QDate today, int steps)
{
    if (kind == SpanKind::All || kind == SpanKind::Own) return {};
    const auto [first, months] = spans::begin(kind, today);
    const QDate from = first.addMonths(steps * months);
    const QDate until = from.addMonths(months);
    const QDate tomorrow = today.addDays(1);
    const bool isRunning = from < tomorrow && tomorrow < until;
    const QDate earlier = from.addMonths(-months);
    // A month before may be shorter than what has passed of this one.
    const QDate passed = isRunning ? std::min(earlier.addDays(from.daysTo(tomorrow)), from) : from;
    return {kind, Period{{}, from, until}, Period{{}, earlier, passed}, isRunning};
}

TimeSpan ownSpan(QDate first, QDate last)
{
    const QDate until = last.addDays(1);
    return {SpanKind::Own, Period{{}, first, until}, Period{{}, first.addDays(-first.daysTo(until)), first}, false};
}

qsizetype Buckets::of(const Moment &moment) const
{
    if (!moment.isKnown() || starts.isEmpty()) return -1;
    const QDate day = moment.day();
    if (day >= until || (day < starts.first() && !isOpen)) return -1;
    const auto after = std::upper_bound(starts.cbegin(), starts.cend(), day);
    return std::max<qsizetype>(0, after - starts.cbegin() - 1);
}

Buckets bucketsOf(QDate from, QDate until)
{
    Buckets buckets;
    buckets.unit = spans::unitFor(from, until);
    buckets.until = until;
    const QDate earliest =
        buckets.unit == Buckets::Unit::Year ? QDate(until.addDays(-1).year() - spans::kMostParts + 1, 1, 1) : from;
    buckets.isOpen = from < earliest;
    QDate start = std::max(from, earliest);
    while (start < until) {
        buckets.starts.append(start);
        start = spans::next(buckets.unit, spans::startOf(buckets.unit, start));
    }
    return buckets;
}

} // namespace nevertwice
