#pragma once

#include "model/domain/moment.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nevertwice {

// A stretch of the calendar, in UTC, by which reports are made.
struct Period
{
    QString name; // as people write it: "2026", "2026-Q1", "2026-03", "2026-W12"
    QDate from;
    QDate until; // the first day after it

    // A moment known only to the day belongs to the period of its day. One that is not known belongs to none.
    bool contains(const Moment &moment) const
    {
        return moment.isKnown() && moment.day() >= from && moment.day() < until;
    }
    bool operator==(const Period &) const = default;
};

// Reads a year, a quarter, a month or an ISO week (Monday to Sunday), in capitals or small letters; nothing else.
std::optional<Period> readPeriod(const QString &text);
// The one of the same kind that this one followed.
Period periodBefore(const Period &period);

} // namespace nevertwice
