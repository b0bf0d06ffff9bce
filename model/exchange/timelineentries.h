#pragma once

#include "model/exchange/documentsections.h"
#include "model/exchange/writtentimes.h"

#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// An entry of a timeline as it stands, before anybody knows what day it was.
struct TimelineEntry
{
    std::optional<TimeMention> time;
    std::optional<TimeMention> day;  // of the heading or the line above it
    std::optional<double> minutesIn; // "45 minutes into the outage"
    QString text;
    QString author;            // of a column that says who
    int line = 0;              // an index
    bool isUnreadable = false; // it begins with something like a time that is none
    bool isBare = false;       // a time that waits for its text
};

struct TimelineContent
{
    QList<TimelineEntry> entries;
    QString left; // what is no entry
};

TimelineContent timelineEntries(const SectionedDocument &document, const DocumentSection &section, DateOrder order);

// Whether a line is a time of day and nothing else.
bool isTimeAlone(const SourceLine &line);
// Whether the entries of a section are paragraphs with their times below them, as on pages that tell the state of a
// service.
bool hasTimesBelow(const SectionedDocument &document, const DocumentSection &section);

// How many lines of a section begin with a time of day, and how many could.
struct TimedLines
{
    int timed = 0;
    int all = 0;
};
TimedLines timedLines(const SectionedDocument &document, const DocumentSection &section);

} // namespace nevertwice
