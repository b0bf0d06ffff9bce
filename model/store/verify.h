#pragma once

#include "model/store/database.h"

#include <QList>

namespace nevertwice {

// One thing that is not as it was written, as a sentence.
struct Problem
{
    QString where; // "INC-7", "search index", "the file"
    QString what;  // "Its text is not what was saved."

    bool operator==(const Problem &) const = default;
};

// What a check looked at and found.
struct Verification
{
    QList<Problem> problems;
    int incidents = 0;
    int causes = 0;
    qint64 revisions = 0;
    int attachments = 0;

    bool isSound() const { return problems.isEmpty(); }
    bool operator==(const Verification &) const = default;
};

enum class Depth {
    Opening,   // what SQLite sees at a glance: for every opening, in a worker
    Structure, // all that SQLite sees, whatever schema the file has
    Rows,      // every row that carries a digest too: what a backup must pass
    Everything // the search index too
};

// Compares a file with itself, on any connection and without writing: SQLite's own checks first, then every row against
// its digest, because a changed letter is nothing SQLite could notice. Damage is a problem in the list; an error is
// something else (Cancelled, Busy).
Result<Verification> verify(Database &database, Depth depth, const GoOn &goOn = {});

// The first problems as one sentence for an Error, and how many more there are.
QString asReason(const QList<Problem> &problems);

} // namespace nevertwice
