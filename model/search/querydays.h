#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace nevertwice {

// Days as a query writes them.
struct QueryDays
{
    QDate first;
    QDate last;

    bool operator==(const QueryDays &) const = default;
};

// A day, a month or a year: "2026-01-31", "2026-01", "2026".
std::optional<QueryDays> readQueryDays(const QString &text);

// "-30d": so many days (or weeks, months, years: w, m, y) before today.
std::optional<int> readDaysAgo(const QString &text);

} // namespace nevertwice
