#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"

#include <QJsonObject>
#include <QUuid>

namespace nevertwice {

// One entry of an incident's timeline. The list stands in document order; views sort.
struct Event
{
    QUuid uuid;
    Moment at;
    Moment end;
    QString asWritten;    // the time as the document gives it: "10:30 AM"
    QString clock;        // the time of day in it, 24-hour, not converted: "10:30"
    Moment correctedFrom; // what was recorded before somebody corrected `at`
    Code<Precision> precision = Precision::Unknown;
    Code<EventKind> kind = EventKind::Note;
    QString text;
    QString author;
    QString link; // the evidence
    bool starred = false;
    QJsonObject extra;

    bool operator==(const Event &) const = default;
};

} // namespace nevertwice
