#pragma once

#include "model/domain/timeline.h"
#include "model/insight/statistics.h"
#include "model/insight/zoneclock.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace nevertwice {

// How much of an evening, a night and a day off incidents take from people. It is about load, never about blame: who
// carries too much of it is to be relieved. So nobody is shown it unasked, and it is counted by being there, not by
// what went wrong.
//
// A person was there where
// - they wrote an event of the timeline that somebody did (isWork()), at its time, or
// - they are the commander, the scribe or a responder, at the moment it was acknowledged, else detected, else started.
// Moments known only to the day are left out. People are the same where their names are, great and small letters aside.
// What lies before the working hours begin belongs to the day before, so that a night is one night; on a working day it
// counts as an evening or night, on any other as a day off.

// When people are at work anyway.
struct WorkingHours
{
    int from = 9 * 60;                                                    // minutes of the day
    int until = 18 * 60;                                                  // after from
    std::array<bool, 7> days{true, true, true, true, true, false, false}; // from Monday on
    QString zone; // in which people live; empty: in the zone of each incident

    // What cannot be read is as usual.
    static WorkingHours read(const QJsonObject &json);
    QJsonObject json() const; // {"from": "09:00", "until": "18:00", "days": [1, 2, 3, 4, 5], "zone": ""}
    // "9-17", "09:00-17:30"; nothing where it is none.
    static std::optional<std::pair<int, int>> readSpan(const QString &text);
    QString spanText() const; // "09:00-18:00"

    bool operator==(const WorkingHours &) const = default;
};

// A time that counts as out of hours.
struct OutOfHours
{
    qint64 day = 0;        // the one it belongs to, since 1 January 1970
    bool isDayOff = false; // else an evening or a night

    bool operator==(const OutOfHours &) const = default;
};
// Nothing within the working hours.
std::optional<OutOfHours> outOfHours(const WallTime &time, const WorkingHours &hours);

// Whether an event of this kind is done by the person who wrote it: a change, a start of the impact, a symptom, a
// detection, a report of a customer and a recovery happen by themselves.
bool isWork(const Code<EventKind> &kind);
bool isOnCall(const Code<PersonRole> &role);

// That somebody was there.
struct LoadMark
{
    QString person;
    qint64 at = 0; // milliseconds since the epoch

    bool operator==(const LoadMark &) const = default;
};
using LoadMarks = QHash<QUuid, QList<LoadMark>>; // by incident

// Those of one incident.
QList<LoadMark> loadMarksOf(const Incident &incident);
// When those who were on call were there; nothing where it is not known.
std::optional<qint64> calledAt(const Milestones &milestones);

struct PersonLoad
{
    QString person;       // as it is written first
    qsizetype nights = 0; // evenings and nights of working days
    qsizetype daysOff = 0;
    QList<QUuid> ofNights; // the incidents of these, in the order of the history
    QList<QUuid> ofDaysOff;
    QList<QUuid> incidents; // all of them, each once

    bool operator==(const PersonLoad &) const = default;
};

// Of all with any load, the most days first, then the most incidents, then by name. Takes time in proportion to the
// marks.
QList<PersonLoad> loadOf(const Records &records, const QList<qsizetype> &places, const LoadMarks &marks,
                         const WorkingHours &hours);

} // namespace nevertwice
