#pragma once

#include "model/search/query.h"

#include <QMap>

namespace nevertwice {

struct CustomField;

// What people call the fields of the team, by the key as a query writes it.
using FieldNames = QMap<QString, QString>;
FieldNames fieldNames(const QList<CustomField> &fields);

// One thing that the filters of a query ask for, and the filters without it.
struct FilterPart
{
    QString text; // "severity 1 or 2"
    QueryFilters without;
    bool isOnChip = false; // one of the quick filters shows it already

    bool operator==(const FilterPart &) const = default;
};

// In the words of whoever looks.
QList<FilterPart> filterParts(const QueryFilters &filters, const FieldNames &fields = {});

// The query in plain words: "Incidents of severity 1 or 2, started in the last 90 days, with “pool” and “exhausted”".
// Empty where it is just words, which explain themselves.
QString explainedText(const Query &query, const FieldNames &fields = {});

// What a field of the query language asks for: "how bad it was".
QString fieldText(const QString &field, const FieldNames &fields = {});
// What a value of it means: "In review" for "in_review"; empty where it says that itself.
QString valueText(const QString &field, const QString &value);

} // namespace nevertwice
