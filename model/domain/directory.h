#pragma once

#include "model/domain/cause.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

namespace nevertwice {

// A name the workspace knows: of a service, a person, a tag or a team. What is known of it stands in `extra`, under the
// keys of model/domain/directoryfacts.h.
struct DirectoryEntry
{
    QUuid uuid;
    QString name;
    QJsonObject extra;

    bool operator==(const DirectoryEntry &) const = default;
};

// A search that is kept under a name.
struct SavedView
{
    QUuid uuid;
    QString name;
    QString query;
    QJsonObject extra;

    bool operator==(const SavedView &) const = default;
};

// What a workspace holds beside its incidents (workspace.json of an export).
struct WorkspaceDocument
{
    QUuid uuid;
    QList<Cause> causes;
    QList<DirectoryEntry> services;
    QList<DirectoryEntry> people;
    QList<DirectoryEntry> tags;
    QList<DirectoryEntry> teams;
    QJsonObject settings;
    QList<SavedView> views;
    QJsonObject extra;

    bool operator==(const WorkspaceDocument &) const = default;
};

} // namespace nevertwice
