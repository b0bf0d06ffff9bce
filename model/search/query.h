#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nevertwice {

// What a query asks of the facts of an incident: every part that says something has to fit.
struct QueryFilters
{
    QList<Severity> severities;
    QList<State> states;
    QList<Review> reviews;
    QStringList services; // any of these names, in any case
    QStringList tags;
    Moment since;            // started on that day or later
    std::optional<int> days; // the same, so many days before today

    bool isEmpty() const { return *this == QueryFilters(); }
    bool operator==(const QueryFilters &) const = default;
};

// What a person asked for, understood: filters that have to fit ("severity:1..2 service:Checkout started:>-30d"), and
// words. An incident answers that holds any of the words, whole or begun, the best first.
struct Query
{
    QString text; // as typed
    QStringList words;
    QueryFilters filters;
    QString rest;        // the text without its filters
    QStringList misread; // what begins like a filter and is none: searched as words
    QString unfinished;  // "severity:", nothing after it yet; asks for nothing

    bool isEmpty() const { return words.isEmpty() && filters.isEmpty(); }
    // Every part of it says something that is known.
    bool isUnderstood() const { return misread.isEmpty() && unfinished.isEmpty(); }
    bool operator==(const Query &) const = default;
};

// Anything can be typed: this never fails.
Query parseQuery(const QString &text);

// What a kept query asks for that is no filter here, but looks like one: another version may know it ("cause:dns").
// Empty where all of it is understood. What a person types is never held to that.
QString unknownFilter(const Query &query);

// The filters as one would type them: parseQuery() reads the same.
QString filterText(const QueryFilters &filters);

// The query in plain words: `incidents with "pool" or "exhausted", severity sev1`.
QString explained(const Query &query);

} // namespace nevertwice
