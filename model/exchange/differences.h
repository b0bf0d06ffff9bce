#pragma once

#include "model/domain/patch.h"

#include <QJsonObject>
#include <QStringList>

namespace nevertwice {

// One change between two states of an incident, for a person to read: what was changed, and how, a line each.
// The first character of a line tells: "-" was, "+" is now, "=" one line that says all ("sev3 -> sev2").
struct Difference
{
    QString what; // "severity", "timeline \"Pager went off\": kind"
    QStringList lines;

    bool operator==(const Difference &) const = default;
};

QList<Difference> differences(const QJsonObject &before, const QJsonObject &after);

} // namespace nevertwice
