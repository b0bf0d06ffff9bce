#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"
#include "model/domain/result.h"

#include <QList>
#include <QString>

namespace nevertwice {

// The one reader of times that people type and documents contain. Pure: the zone, what the times are about and what
// time it is are given to it. The text is hostile until shown otherwise: the work is bounded by its first few dozen
// characters.

// The order of "3/4/2026", where the numbers leave a choice.
enum class DateOrder { DayFirst, MonthFirst, YearFirst };

// The day of a time that names none, where the reference is an instant.
enum class DayRule {
    Nearest,  // the one that brings it closest to the reference: for times typed in any order
    After,    // the first on which it is not before the reference; where that is yet to come, the nearest
    Following // that of the reference, or the next where the clock falls back by more than six hours: for documents
};

// What "1:05" without am or pm can mean.
enum class HourStyle { TwentyFour, HalfDays };

// What a reading had to suppose. Each is told to the person, or becomes a finding.
enum class TimeGuess {
    LetterForZero,    // "1O:05"
    DotForColon,      // "14.05" without a date
    NumericOrder,     // "3/4/2026": the numbers allow either order
    TwoDigitYear,     // "14.09.26"
    WeekdayDisagrees, // "Tuesday, 14 Sep 2026" was a Monday
    OtherDay,         // the day before or after that of the reference
    Afternoon,        // a bare "1:05" read as 13:05
    AmbiguousZone,    // CST, IST, BST: several zones share the letters
    ZoneOutOfSeason,  // PST in July: taken literally
    SkippedHour,      // in the gap when clocks go forward: read as that much later
    DoubledHour       // in the hour that comes twice
};

struct TimeContext
{
    QString zone = QStringLiteral("UTC"); // of times that name none; one nobody knows is UTC
    Moment reference;                     // what the times are about: an instant, or a day
    Moment stepFrom;                      // what "+12m" counts from; the reference where this is unknown
    Moment now;                           // for "yesterday", "5 min ago", "next friday"
    DateOrder order = DateOrder::DayFirst;
    DayRule dayRule = DayRule::Nearest;
    HourStyle hours = HourStyle::TwentyFour;
};

struct ReadTime
{
    Moment at;  // unknown where no full date can be had
    Moment end; // of a range: "14:05 - 14:20"
    Precision precision = Precision::Unknown;
    QString asWritten; // the text, with spaces at its ends gone
    QString clock;     // the time of day as the text gives it, "HH:MM", 24-hour, not converted; empty for a day
    bool namesZone = false;
    QList<TimeGuess> guesses;

    bool operator==(const ReadTime &) const = default;
};

// Reads "14:05", "1405", "2:05 pm", "+12m" (from the reference), "5 min ago" (from now), "yesterday 23:50",
// "2026-09-14 14:05 CEST", "2026-09-14T14:05:00+02:00", "14 Sep 14:05", "9/14/2026 2 pm Europe/Berlin", ranges, days.
// Fails with Invalid on anything it does not understand to the end.
Result<ReadTime> readTime(const QString &text, const TimeContext &context);

// Reads a day, as due dates are typed: "2026-12-01", "1 Dec", "tomorrow", "friday" (the next to come), "next friday"
// (of next week), "+2w", "in 3 days", "end of month". Counts from today, the day of `now` in the zone; a day without a
// year is the next to come. Never gives an instant.
Result<ReadTime> readDay(const QString &text, const TimeContext &context);

// Nobody means the fraction of a second in which they say “now”.
Moment wholeSecond(const Moment &moment);

// A moment as it can be typed: readTime gives the same moment back, whatever the zone. Without its day where the reader
// will find that by itself: precondition for Day::Hide is a reference on that day.
enum class TypedDay { Show, Hide };
QString typedTime(const Moment &moment, const QString &zone, TypedDay day = TypedDay::Show);

} // namespace nevertwice
