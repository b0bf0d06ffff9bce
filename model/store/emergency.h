#pragma once

#include "model/domain/patch.h"
#include "model/domain/result.h"

#include <QList>
#include <QUuid>

namespace nevertwice {

// An edit whose save failed although the person had finished typing it.
struct UnsavedEdit
{
    QUuid saveId; // saving it again under this id saves nothing twice
    QUuid incident;
    int baseVersion = 0; // 0: a new incident, and the one patch holds its document
    QList<Patch> patches;
    QString by;

    bool operator==(const UnsavedEdit &) const = default;
};

// Where words go that the file did not take: one file each in the state folder, written whole and synced, kept until
// the edit is saved or a person lets it go. Each remembers the file it is for (see isKeptFor).
class EmergencyJournal
{
public:
    EmergencyJournal(const QString &stateFolder, const QUuid &workspace, const QString &file);

    Result<void> keep(const UnsavedEdit &edit);
    QList<UnsavedEdit> list() const;
    void forget(const QUuid &saveId);

private:
    QString m_folder; // empty: done without
    QString m_file;
};

} // namespace nevertwice
