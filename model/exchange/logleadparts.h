#pragma once

#include "model/exchange/logentries.h"

// A line that begins with a time, taken apart; loglead.cpp makes entries of many.

namespace nevertwice {

namespace loglead {

struct Lead
{
    LogStamp stamp;
    QString rest; // behind the time, with the spaces that indent it
    bool isBracketed = false;
    bool isSyslog = false; // with a number of facility in front
    int indent = 0;
};

std::optional<Lead> leadOf(const QString &whole);

// The words behind a time, without what divides the two.
QString withoutMarks(const QString &rest);

// "-!-", "***", "-->": what a program of chat says itself.
struct Said
{
    QString author;
    QString text;
    bool isNoise = false;
    bool isSaid = false;   // one of the known forms
    bool isTagged = false; // a program's name stood before the text
};

std::optional<Said> ircOf(const QString &rest, bool hasSeconds);
std::optional<Said> syslogOf(const Lead &lead);
std::optional<Said> meetingOf(const QString &rest);

struct Named
{
    QString name;
    QString text;
};

std::optional<Named> nameBeforeColon(const QString &text);

} // namespace loglead

} // namespace nevertwice
