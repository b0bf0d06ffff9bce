#pragma once

#include "model/store/places.h"
#include "model/store/verify.h"

#include <QMap>
#include <QStringList>

namespace nevertwice {

// What became of a damaged file, to the last incident.
struct RescueReport
{
    int incidents = 0; // as far as the file tells how many there were
    int asTheyWere = 0;
    int fromHistory = 0;
    int older = 0;                 // of those from history and backups: not their last state, as far as known
    QMap<qint64, int> fromBackups; // moment of the backup -> incidents
    QStringList asFound;           // refs: nothing to compare them with, marked with the tag kAsFoundTag
    QStringList lost;              // uuids of which nothing could be read
    qint64 revisions = 0;          // in the new file, those made by the rescue aside
    qint64 revisionsFromBackups = 0;
    qint64 revisionsLeftOut = 0; // that could not be read, or did not fit their hash
    int causesMended = 0;
    int attachments = 0;
    int attachmentsLost = 0;
    int othersLeftOut = 0;   // settings, names, what imports left
    int pages = 0;           // that could not be read, as far as known
    QList<Problem> problems; // of the new file; none as a rule

    // "1,984 of 2,000 incidents as they were, 12 from their history, 4 from the backup of 2026-11-20 14:05, 0 lost.
    // ..."
    QString sentence() const;
    bool isComplete() const { return lost.isEmpty() && asFound.isEmpty() && problems.isEmpty(); }
    bool operator==(const RescueReport &) const = default;
};

inline constexpr char kAsFoundTag[] = "rescued-as-found";

// Reads all that can be read of a damaged workspace, row by row and without SQLite, and writes it to a new file. Rows
// that do not fit their digest are not believed: what they belong to is taken from its history or from the newest
// backup (`places.backups`) that has it. The damaged file and its log are never written to. `now` is the moment of what
// the rescue adds to the history.
//
// Precondition: this process has no connection to the file.
Result<RescueReport> rescue(const QString &damaged, const QString &output, const Places &places, const Moment &now,
                            const GoOn &goOn = {});

} // namespace nevertwice
