#pragma once

#include "model/insight/period.h"

#include <QList>

namespace nevertwice {

// How far somebody looks back.
enum class SpanKind { Month, Quarter, Year, TwelveMonths, All, Own };

// The days somebody looks at, beside those they are compared with. The names of the periods are for whoever shows them,
// and empty here.
struct TimeSpan
{
    SpanKind kind = SpanKind::All;
    std::optional<Period> now;    // nothing: all of time, also what is not known to have begun
    std::optional<Period> before; // nothing where there is none to compare with
    // It is not over. The period before it is then as long as what has passed of this one: three weeks of November
    // are compared with three weeks of October, not with all of it.
    bool isRunning = false;

    bool operator==(const TimeSpan &) const = default;
};

// The month, quarter or year in which today lies, or the twelve months that end with this month; `steps` of them later,
// which is earlier where it is negative. Precondition: not of one's own.
TimeSpan spanOf(SpanKind kind, QDate today, int steps = 0);
// From the first day to the last, both of it, beside as many days before it. Precondition: first <= last.
TimeSpan ownSpan(QDate first, QDate last);

// A stretch of days cut into parts that are shown one after the other.
struct Buckets
{
    enum class Unit { Week, Month, Quarter, Year };
    Unit unit = Unit::Month;
    QList<QDate> starts; // ascending; the first part may begin within a week or month
    QDate until;         // the first day after the last
    bool isOpen = false; // what lies before the first part belongs to it

    // Which one a moment lies in, -1 for none; a day-only moment in that of its day.
    qsizetype of(const Moment &moment) const;
    bool operator==(const Buckets &) const = default;
};

// Weeks up to a quarter, months up to three years, quarters up to ten, then years: never more than sixty. Of more years
// the last sixty are shown, and what came before lies in the first. Precondition: from < until.
Buckets bucketsOf(QDate from, QDate until);

} // namespace nevertwice
