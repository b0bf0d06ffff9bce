#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"
#include "model/exchange/timereader.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// What somebody copied from a chat, a mailbox, a pager or a log: the one reader of all of them. Pure, and bounded by
// the length of the text, which is hostile until shown otherwise.

enum class LogSource {
    Unknown,
    Notes, // lines that begin with a time
    Log,   // the same, written by programs
    Chat,  // Slack, Teams, Discord and their kin: a head with name and time, the words below it
    Irc,
    Mail,
    StatusPage, // the time stands below the words
    Labels,     // "Date/Time: …": mails of monitoring
    KubernetesEvents,
    Table, // Markdown, CSV and what spreadsheets put on the clipboard
    JsonLines,
    Logfmt,
    SlackExport,
    Alertmanager,
    PagerDuty
};

enum class LogMilestone { Started, Detected, Acknowledged, Mitigated, Resolved };

// One row: what becomes an event of a timeline when a person takes it.
struct LogRow
{
    int firstLine = 0; // of the text, from 0: where it stands, for showing the two side by side
    int lastLine = 0;
    Moment at; // unknown where no full date can be had
    Moment end;
    Precision precision = Precision::Unknown;
    QString asWritten;
    QString clock; // "HH:MM", not converted
    QString author;
    QString text;
    EventKind kind = EventKind::Note;
    bool isKindGuessed = true;
    bool isNoise = false; // somebody joined, a bot chatted: shown greyed and not taken over unasked
    std::optional<LogMilestone> milestone;
    bool isMarked = false; // a person said which milestone it is: it holds, whatever the incident says
    bool isStarred = false;
    QList<TimeGuess> guesses;

    bool operator==(const LogRow &) const = default;
};

struct LogContent
{
    LogSource source = LogSource::Unknown;
    QList<LogRow> rows;      // in the order of the text
    QList<int> unknownLines; // with words on them, and part of no row
    bool isNewestFirst = false;
    QString zone = QStringLiteral("UTC"); // of times that name none
    bool isZoneKnown = false;             // somebody said so: the text or the person
    bool isYearGuessed = false;           // no date says its year
    bool isDayMissing = false;            // some row has a clock and no day
    bool isCut = false;                   // it is longer than can be taken in; the rest was left
    QString title;
    QString reason; // why there are no rows

    bool operator==(const LogContent &) const = default;
};

struct LogOptions
{
    QString zone; // of times that name none, instead of what the text says
    std::optional<DateOrder> order;
    Moment now;      // for "10 minutes ago", "Today", and the year of dates without one
    QDate day;       // of times before any date; invalid for not known
    Moment stepFrom; // what a first "+3m" counts from
};

inline constexpr qsizetype kMostLogBytes = 8 * 1024 * 1024;
inline constexpr qsizetype kMostLogLines = 100'000;
inline constexpr qsizetype kMostLogRows = 20'000;

LogContent readLog(const QString &text, const LogOptions &options);

} // namespace nevertwice
