#pragma once

#include "model/exchange/timereader.h"
#include "model/exchange/timewords.h"

#include <QTimeZone>

#include <optional>

namespace nevertwice {

// What a written time says, before it is known what it is about.
struct TimeParts
{
    // The day, in one of several ways.
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> weekday;
    std::optional<int> relativeDay;                         // from today
    std::optional<qint64> epoch;                            // milliseconds, as logs count them
    enum class Turn { None, Last, Next } turn = Turn::None; // "next friday", "next month"
    bool isEndOf = false;                                   // "end of month"

    // A way to go from the reference, or from now.
    enum class From { Reference, Now };
    std::optional<TimeUnit> step;
    From stepFrom = From::Reference;

    std::optional<qint64> clock; // milliseconds of the day; 24:00 is there
    bool isBareHour = false;     // 1 to 12 with nothing that says which half of the day
    bool hasSeconds = false;
    bool isAbout = false;

    std::optional<int> offsetSeconds;
    std::optional<ZoneWord> zoneWord;
    std::optional<QTimeZone> zone;
    QList<TimeGuess> guesses;

    bool hasDate() const { return day || weekday || relativeDay || epoch; }
    bool hasZone() const { return offsetSeconds || zoneWord || zone; }
    bool isEmpty() const { return !hasDate() && !clock && !step && turn == Turn::None && !isEndOf; }
};

struct WrittenTime
{
    TimeParts first;
    std::optional<TimeParts> end; // of a range
};

enum class Wanted { Time, Day };

// Nothing where a piece of the text is not understood.
std::optional<WrittenTime> timeParts(const QString &text, DateOrder order, Wanted wanted);

} // namespace nevertwice
