#pragma once

#include "model/exchange/timeparts.h"
#include "model/exchange/timereader.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// A time as it stands in a text.
struct TimeMention
{
    qsizetype at = 0; // where it begins in the text
    qsizetype end = 0;
    QString written; // as the text has it
    QString text;    // as readTime wants it: without marks
    WrittenTime parts;

    bool hasClock() const { return parts.first.clock.has_value(); }
    bool hasDate() const { return parts.first.hasDate() || (parts.end && parts.end->hasDate()); }
    bool hasFullDate() const { return fullDate().isValid(); }
    // The day in it, where it says the year; of a range that says it once, wherever it does.
    QDate fullDate() const;
    bool hasZone() const { return parts.first.hasZone() || (parts.end && parts.end->hasZone()); }
    bool isRange() const { return parts.end.has_value(); }
};

struct MentionRules
{
    DateOrder order = DateOrder::DayFirst;
    bool canBeDotted = false; // "14.05" is a time: in a timeline, where versions hardly stand in front
};

// The time a line begins with, marks and brackets before it aside.
std::optional<TimeMention> leadingTime(const QString &text, const MentionRules &rules);
// What stands behind a leading time and what divides the two.
QString afterTime(const QString &text, const TimeMention &time);

// Every time of a text, in order. Looks at the first few thousand numbers.
QList<TimeMention> timesIn(const QString &text, const MentionRules &rules);

// Whether a heading is nothing but a day or a time: "May 12", "### 20:15", "Day 2 (3 June)".
bool isTimeHeading(const QString &heading);

// "2 hours and 15 minutes", "1h 50m", "four hours", "half an hour".
struct DurationMention
{
    qsizetype at = 0;
    qsizetype end = 0;
    double minutes = 0;
};
QList<DurationMention> durationsIn(const QString &text);

// The zone a text names, as an IANA name or an offset that zoneOrUtc knows; empty for none.
QString zoneIn(const QString &text);

} // namespace nevertwice
