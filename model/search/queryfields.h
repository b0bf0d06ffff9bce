#pragma once

#include "model/search/query.h"

#include <QDate>

namespace nevertwice {

// Fields that a team added to its incidents, as a query asks for them: "field.region:eu", "field.cost:>1000",
// "field.audit:2026-01..2026-03", "-field.region:us". A field is named by its key, in any case and with "_" for its
// spaces.

// What one value behind the colon stands for. What is written there may be a number, a day and a text at once: which of
// them holds is seen from what an incident says.
struct FieldWish
{
    bool isAnything = false; // "*": whatever it says
    bool isRange = false;    // no text is within one
    QString text;            // of the whole, in any case; "*" stands for anything where it is a pattern
    bool isPattern = false;
    std::optional<double> least; // of a number
    std::optional<double> most;
    bool isAbove = false; // the ends themselves are not wanted
    bool isBelow = false;
    QDate since; // of a day, both ends with it
    QDate until;

    bool operator==(const FieldWish &) const = default;
};

// "eu", "eu*", "=>5 people" (as it is written), ">1000", "100..500", "2026-03", ">-90d". Nothing where it is a range
// of neither numbers nor days. `today` is the day that "-90d" counts from.
std::optional<FieldWish> readFieldWish(const QString &value, QDate today);

// The value that asks for exactly this text: "=*" for "*".
QString fieldValue(const QString &text);

// The key behind "field." or "-field."; empty where the name of a filter is none of these.
QString fieldKeyOf(const QString &filter);
// How a query names the field with this key: small, "_" for spaces.
QString fieldNameFor(const QString &key);
// What is typed for it: "field.region".
QString fieldFilter(const QueryField &field);

// Adds a value to what is asked of a field; false where it cannot be read.
bool readFieldValue(const QString &filter, const QString &value, QueryFilters &filters);

} // namespace nevertwice
