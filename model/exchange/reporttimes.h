#pragma once

#include "model/domain/incident.h"
#include "model/exchange/documentsections.h"
#include "model/exchange/timelineentries.h"
#include "model/exchange/timereader.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace nevertwice {

// What a document as a whole says about when: its zone, its day, the begin and the end of what happened.
struct ReportTimes
{
    QString zoneWords;    // what is put behind a time that names no zone: "PDT"; empty for UTC
    QString timelineZone; // the same for entries of the timeline, which may say so of themselves
    QString zone;         // IANA, for people to be shown times in
    bool isZoneKnown = false;
    DateOrder order = DateOrder::DayFirst;
    Moment day; // the day of times that name none
    Moment started;
    Moment resolved;
    Moment detected;
    Moment acknowledged;
    Moment mitigated;
    std::optional<double> statedMinutes;
    bool isStatedRoughly = false; // "about two hours"
    QStringList inferred;         // "milestones.started" where nothing says so in so many words
};

struct ReportTimeOptions
{
    QString zone; // instead of what the document says
    std::optional<DateOrder> order;
};

// `texts` are those in which the begin and the end are told, the likeliest first.
ReportTimes reportTimes(const SectionedDocument &document, const QStringList &texts, const QJsonObject &frontMatter,
                        const ReportTimeOptions &options);

// A time of the document as a moment; `reference` is the moment before it, or the day.
std::optional<ReadTime> readMention(const TimeMention &time, const ReportTimes &times, const QString &zoneWords,
                                    const Moment &reference, HourStyle hours = HourStyle::TwentyFour);

// The IANA name for a zone as people write it ("PDT", "UTC+2", "Europe/Berlin"), in which times can be shown; UTC where
// nobody knows it.
QString ianaZone(const QString &zoneWords);

} // namespace nevertwice
