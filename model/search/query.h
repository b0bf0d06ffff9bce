#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nevertwice {

// What an incident may have or lack: "has:timeline", "no:cause", "is:overdue".
enum class QueryFact {
    Timeline,
    Cause,
    Actions,
    Owner,
    Summary,
    Impact,
    RootCause,
    Resolution,
    Lessons,
    Services,
    Tags,
    Attachments,
    Questions,
    Overdue
};

// What is asked of one of the fields that a team added to its incidents; what its values say: queryfields.h.
struct QueryField
{
    QString key;        // as a query writes it: small, "_" for spaces
    QStringList values; // any of these
    bool isExcluded = false;

    bool operator==(const QueryField &) const = default;
};

// What a query asks of the facts of an incident: every part that says something has to fit.
struct QueryFilters
{
    QList<Severity> severities;
    QList<State> states;
    QList<Review> reviews;
    QStringList services; // any of these names, in any case
    QStringList tags;
    QStringList teams;             // one of its services is owned by one of these
    Moment since;                  // started on that day or later
    std::optional<int> days;       // the same, so many days before today
    Moment until;                  // started on that day or earlier
    std::optional<int> daysBefore; // the same, so many days before today
    QList<Classification> classifications;
    QList<EventKind> eventKinds; // its timeline has an event of one of these kinds
    QList<DetectionMethod> methods;
    QStringList causes; // the title of a cause has one of these, or its category is one
    QStringList owners; // the owner of an action has one of these in the name
    QStringList notServices, notTags, notCauses, notTeams; // none of these
    QList<QueryFact> facts;                                // all of these are there
    QList<QueryFact> lacking;                              // none of these is
    std::optional<qint64> longerThan;                      // the impact, in milliseconds
    std::optional<qint64> shorterThan;
    QList<QueryField> fields; // all of them

    bool isEmpty() const { return *this == QueryFilters(); }
    bool operator==(const QueryFilters &) const = default;
};

// A word, or several that stand next to each other, as the index of words holds them: small, without accents.
struct QueryTerm
{
    QStringList words;
    bool isOpen = false; // what was typed ends with it: the last word may be begun only

    bool operator==(const QueryTerm &) const = default;
};

// One of these is wanted; all of them say the same.
struct QueryGroup
{
    QList<QueryTerm> alternatives;
    bool isRequired = false; // it stood in quotation marks

    bool operator==(const QueryGroup &) const = default;
};

// What a person asked for, understood: filters that have to fit ("severity:1..2 service:Checkout started:>-30d"), and
// words. An incident answers that has one of the words, those with all of them first; a "phrase" has to be there, -this
// must not, and OR with brackets tells what is as good as something else.
struct Query
{
    QString text;             // as typed
    QStringList words;        // that are wanted, each once
    QList<QueryGroup> groups; // what is wanted: an incident that has one of every group has all that was asked for
    QList<QList<QueryGroup>> excluded; // an incident that has all groups of one of these is no answer
    QueryFilters filters;
    QString rest;        // the text without its filters
    QStringList misread; // what begins like a filter and is none: searched as words
    QString unfinished;  // "severity:", nothing after it yet; asks for nothing

    bool asksForWords() const { return !groups.isEmpty() || !excluded.isEmpty(); }
    bool isEmpty() const { return !asksForWords() && filters.isEmpty(); }
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

// The query in plain words: `incidents with "pool" and "exhausted", severity sev1`.
QString explained(const Query &query);

} // namespace nevertwice
