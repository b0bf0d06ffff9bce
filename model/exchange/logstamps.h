#pragma once

#include "model/exchange/timereader.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nevertwice {

// A time as programs and people put it into logs, chats and notes: found here, read by the reader of times.
struct LogStamp
{
    qsizetype at = 0; // where it begins in the line
    qsizetype end = 0;
    QString written;  // as the line has it
    QString readable; // as readTime takes it
    QString until;    // the end of a range, the same way

    bool hasDay = false;   // a day of any kind: "3 March", "yesterday", "Tue"
    bool hasYear = false;  // or an instant
    bool hasClock = false; // a day alone divides what stands around it
    bool hasHalf = false;  // am or pm
    bool hasSeconds = false;
    bool isNamedDay = false; // "today", "Tue": counted from now
    bool isStep = false;     // "+3m", "5 min later": counted from the one before
    bool isAnchored = false; // "T+12m": counted from the first one
    bool isAgo = false;      // "10 minutes ago": counted from now
    bool isAbout = false;
    bool isBareHour = false; // 1 to 12 with nothing that says which half of the day
    int month = 0;           // of a day without a year
    int day = 0;
    int weekday = 0;
    QString zone; // as it is named: "CET", "+01:00"
};

// The time that begins at a place of the line; nothing where none does. Looks at a few dozen characters.
std::optional<LogStamp> stampAt(const QString &line, qsizetype at);

// The time a line begins with, bullets, brackets and words like "about" before it aside.
std::optional<LogStamp> leadingStamp(const QString &line);

// The time a line ends with, and where what stands before it ends: "anna — Today at 10:32".
std::optional<LogStamp> trailingStamp(const QString &line);

// The first full date with a time of day in the first so many characters: where programs put something before it.
std::optional<LogStamp> embeddedStamp(const QString &line, qsizetype most);

} // namespace nevertwice
