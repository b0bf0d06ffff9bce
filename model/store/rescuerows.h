#pragma once

#include "model/store/backupfolder.h"
#include "model/store/rescuetrees.h"

#include <QMap>
#include <QMultiHash>
#include <QSet>

namespace nevertwice {

// What was read of a damaged file, beside the rows that were put into the new one.
struct FoundRows
{
    QMap<QString, TreeReader::Loss> losses; // by table; those without a loss are not in it
    // From the indexes, which lie on other pages than the rows: what there was.
    QHash<qint64, QUuid> incidents; // row -> uuid
    QHash<qint64, QUuid> revisions; // row -> whose it is
    bool knowsAllIncidents = true;  // false where those indexes are damaged too
    bool knowsAllRevisions = true;

    bool lost(const QString &table) const { return losses.contains(table); }
};

// Which workspace the file is, where it still says so.
std::optional<QUuid> workspaceOf(PageFile &file);

// Puts every row that can be read of the file into the tables of `target` as it is, sound or not: an empty workspace of
// the same schema, with its one row of `workspace` replaced where the file's can be read.
Result<FoundRows> copyRows(PageFile &file, Database &target, const QList<Backup> &backups, const GoOn &goOn);

} // namespace nevertwice
