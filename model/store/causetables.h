#pragma once

#include "model/domain/directory.h"
#include "model/domain/id.h"
#include "model/store/database.h"

#include <QLatin1StringView>

#include <optional>

namespace nevertwice {

struct StoredCause
{
    Cause cause;
    int version = 0;
};

Result<std::optional<StoredCause>> readCause(Database &database, const QUuid &uuid);
Result<QList<StoredCause>> readCauses(Database &database);
Result<void> writeCause(Database &database, const StoredCause &stored);
Result<QList<IncidentId>> incidentsOfCause(Database &database, const QUuid &cause);

// Names of services, people, tags and teams. A name an incident uses for the first time is entered by itself.
enum class DirectoryKind { Service, Person, Tag, Team };
QString word(DirectoryKind kind);
// One that is there gets what `entry` says of it and it does not say itself.
Result<void> enterName(Database &database, DirectoryKind kind, const DirectoryEntry &entry);
// Instead of whatever stands under this name; nothing removes it.
Result<void> putEntry(Database &database, DirectoryKind kind, const QString &name,
                      const std::optional<DirectoryEntry> &entry);
Result<std::optional<DirectoryEntry>> readEntry(Database &database, DirectoryKind kind, const QString &name);
Result<QList<DirectoryEntry>> readDirectory(Database &database, DirectoryKind kind);

// Settings and saved views, one table.
// Those of this kind with this uuid; there may be none.
Result<void> removeSettings(Database &database, const QString &kind, const QUuid &uuid);
Result<void> writeSetting(Database &database, const QString &kind, const QString &name, const QUuid &uuid,
                          const QJsonValue &value);
Result<QJsonValue> readSetting(Database &database, const QString &name);
// Its views stand in the order of the setting: a list of their uuids; what is not in it comes behind, by name.
Result<WorkspaceDocument> readWorkspaceDocument(Database &database);
inline constexpr QLatin1StringView kViewOrder("view_order");

} // namespace nevertwice
