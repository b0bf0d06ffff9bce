#pragma once

#include "model/insight/guard.h"
#include "model/store/likely.h"

namespace nevertwice {

// A promise of an earlier incident, as somebody who writes about the next one wants to see it.
struct SeenPromise
{
    QUuid incident;
    QUuid action;
    QString name; // "INC-3.2"
    QString title;
    QString owner;
    Moment due;
    bool isOpen = false;     // now
    bool isOverdue = false;  // now
    bool wasOverdue = false; // when the incident began that is written; only of those that were open then

    bool operator==(const SeenPromise &) const = default;
};

// An incident that is like the one that is written.
struct SeenIncident
{
    QUuid uuid;
    QString ref;
    QString title;
    QString zone;
    Moment started;
    Code<Severity> severity;
    Code<State> state;
    std::optional<Duration> impact;
    double score = 0;
    bool isBefore = false;         // it surely began earlier
    QList<LikenessReason> reasons; // the strongest first
    QString mended;                // its resolution, else the last thing that mended it; empty where nobody says
    QList<CauseLink> causes;       // in the roles that bring an incident about, root first
    QList<SeenPromise> promises;   // those that are open now

    bool operator==(const SeenIncident &) const = default;
};

// "Seen before?": what the workspace remembers while an incident is written.
struct SeenBefore
{
    enum class Basis { Nothing, Likeness, Cause }; // what says that it came before

    Basis basis = Basis::Nothing;
    RepeatGuard guard;
    QString lastRef; // of the latest of the earlier ones
    QString lastZone;
    QStringList causes;            // titles of those that came back, and of what they stand under where that did
    QList<SeenPromise> open;       // promises that were open when it began
    QList<SeenIncident> incidents; // the most like first
    int compared = 0;              // incidents there are beside this one

    bool operator==(const SeenBefore &) const = default;
};

// So much like, and by more than words they happen to share.
bool isTakenForTheSame(const SeenIncident &seen);

// A draft that was never saved will do. The guard goes by causes that were linked; where none of them came before, by
// the incidents that are taken for the same. `now` is when somebody asks.
Result<SeenBefore> seenBefore(const Reader &reader, const Incident &incident, const Moment &now, int limit,
                              ProfileCache *cache = nullptr);

// The guard alone, by causes, with the words that belong to it; no incidents.
Result<SeenBefore> repeatStory(const Reader &reader, const Incident &incident, const Moment &now);

} // namespace nevertwice
