#pragma once

#include "model/exchange/logstamps.h"
#include "model/exchange/logtext.h"

#include <QStringList>

#include <algorithm>

namespace nevertwice {

// What the readers of the several sources have in common: an entry as it was found, its time not yet read.
struct LogEntry
{
    int firstLine = 0;
    int lastLine = 0;
    std::optional<LogStamp> stamp;
    QString author;
    QString text;
    bool isDay = false;     // no row: it says the day of those that follow
    bool isDivider = false; // of a chat, which puts one wherever the day changes
    bool isNoise = false;
    std::optional<EventKind> kind = {}; // where the source says so itself
};

struct LogEntries
{
    LogSource source = LogSource::Unknown;
    QList<LogEntry> entries;
    QString title = {};
    QString zone = {};       // where the source states it once
    bool isOverlong = false; // there were more
};

// A line is that of a stack trace, whatever begins it.
bool isTraceLine(QStringView line);
// What nobody needs on a timeline: joins, topics, chatter of bots.
bool isLogNoise(const QString &author, const QString &text);
// A person, a nick or a bot, and no words.
bool isLikeName(QStringView text);

// The text behind the letters of one kind it begins with. It is cut once: a text without its first letter is a copy,
// and a copy for each letter makes a long line of marks endless.
template <typename Is> QString behindAll(const QString &text, Is is)
{
    return text.mid(std::find_if_not(text.begin(), text.end(), is) - text.begin());
}

// Each returns nothing where the text is none of its kind.
std::optional<LogEntries> jsonEntries(const QString &text, const QStringList &lines);
std::optional<LogEntries> tableEntries(const QStringList &lines);
std::optional<LogEntries> kubernetesEntries(const QStringList &lines);
std::optional<LogEntries> logfmtEntries(const QStringList &lines);
std::optional<LogEntries> mailEntries(const QStringList &lines);
std::optional<LogEntries> statusEntries(const QStringList &lines);
std::optional<LogEntries> labelEntries(const QStringList &lines);
std::optional<LogEntries> chatEntries(const QStringList &lines);
std::optional<LogEntries> leadEntries(const QStringList &lines);
std::optional<LogEntries> embeddedEntries(const QStringList &lines);

// The day in a line that is nothing but a day, dashes and marks aside.
std::optional<LogStamp> dayLine(const QString &line);

// The rows of entries: days carried forward, zones, kinds.
LogContent resolvedLog(const LogEntries &found, const LogOptions &options);

} // namespace nevertwice
