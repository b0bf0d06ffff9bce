#pragma once

#include "model/domain/id.h"
#include "model/domain/incident.h"
#include "model/search/query.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

#include <vector>

namespace nevertwice {

// Where an incident stands in time, by which lists are in order.
inline Moment placeInTime(const Milestones &known, const Moment &createdAt)
{
    return known.started.isKnown() ? known.started : known.detected.isKnown() ? known.detected : createdAt;
}

// What a list shows of an incident: the narrow row, no texts.
struct IncidentRow
{
    IncidentId id;
    QUuid uuid;
    int version = 0;
    QString ref;
    QString title;
    Code<Severity> severity;
    Code<State> state;
    Code<Classification> classification;
    Code<Review> review;
    QString timeZone;
    Milestones milestones;
    std::optional<qint64> impactMsecs; // the impact duration of product.md
    QStringList services;
    QString commander;
    int openActions = 0;
    int overdueActions = 0; // only where the reader was given the present
    Moment createdAt;
    Moment changedAt;
    Moment deletedAt;

    bool operator==(const IncidentRow &) const = default;
};

// Those before Review stand in an index, all but Ref; the others are computed row by row, which takes a moment where
// there are many.
enum class ListColumn {
    Started,
    Title,
    Severity,
    State,
    Ref,
    Changed,
    Review,
    Detect,
    Acknowledge,
    Mitigate,
    Resolve,
    Impact,
    Services,
    Commander,
    OpenActions
};
enum class ListOrder { Ascending, Descending };
enum class NameKind { Service, Person, Tag, Team };
enum class ListScope { Present, Trash };

// Which incidents of a list are wanted: those that fit every part that says something.
struct ListFilter
{
    QList<Severity> severities;
    QList<State> states;
    QList<Review> reviews;
    QStringList services; // any of them, in any case of the Latin letters
    QStringList tags;
    Moment since;      // by the place in time: started, else detected, else created
    Moment until;      // the end of that day
    QueryFilters more; // whatever else was asked for; what has a field of its own above is empty here
    QDate today;       // for what is overdue; known where that is asked

    bool isEmpty() const { return *this == ListFilter(); }
    bool operator==(const ListFilter &) const = default;
};

// What a query asks for, on this day.
ListFilter listFilter(const QueryFilters &filters, QDate today);

// A list as a person asks for it.
struct ListWish
{
    ListColumn column = ListColumn::Started;
    ListOrder order = ListOrder::Descending;
    ListScope scope = ListScope::Present;
    ListFilter filter;

    // Answered from a narrow index alone, in the time of a key press however many incidents there are.
    bool isQuick() const
    {
        return column < ListColumn::Review && column != ListColumn::Ref && column != ListColumn::Title &&
               filter.isEmpty();
    }
    bool operator==(const ListWish &) const = default;
};

// One state of an incident or a cause, as it was after one save.
struct Revision
{
    RevisionId id;
    QUuid subject;
    int version = 0;
    Moment at;
    QString by;
    QString name; // given by a person; such a revision is never thinned
    QString
        origin; // "edit" (in the window), "cli" (the same by a command), "import", "trash", "restore", "revert", ...
    QUuid batch;
    QUuid saveId;

    bool operator==(const Revision &) const = default;
};

struct SearchHit
{
    IncidentId id;
    QUuid uuid;
    QString ref;
    QString title;
    double score = 0;             // higher is better
    QString snippet;              // the words found stand between U+E000 and U+E001
    QString where;                // a path: "summary", "timeline/<uuid>.text"
    std::optional<Source> source; // not told while one types
};

// Another incident that speaks of one: its related incidents name it, or a text says its ref.
struct Mention
{
    QUuid uuid;
    QString ref;
    QString title;
    std::optional<Code<Relation>> relation; // as the other one calls it
    QString where;                          // of a text; empty where only the relation is
    QString snippet;                        // the ref stands between U+E000 and U+E001

    bool operator==(const Mention &) const = default;
};

struct SearchResult
{
    QList<SearchHit> hits;
    int total = 0;
    int full = 0;                                // how many have all that was asked for; they stand before the others
    QList<std::pair<QString, QString>> readings; // words nobody wrote here, and what was looked for instead
};

// A cause with what its incidents make of it.
struct CauseRow
{
    Cause cause;
    int version = 0;
    int incidents = 0;
    qint64 impactMsecs = 0;
    int openActions = 0;
    Moment first;
    Moment last;
};

// An action with the incident that made it.
struct ActionRow
{
    Action action;
    IncidentId incident;
    QUuid incidentUuid;
    QString incidentRef;
};

struct WorkspaceCounts
{
    int incidents = 0;
    int trashed = 0;
    int openActions = 0;
    int causes = 0;

    bool operator==(const WorkspaceCounts &) const = default;
};

} // namespace nevertwice
