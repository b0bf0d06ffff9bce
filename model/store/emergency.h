#pragma once

#include "model/domain/patch.h"
#include "model/domain/result.h"

#include <QList>
#include <QUuid>

#include <map>
#include <memory>

class QLockFile;

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
    ~EmergencyJournal();

    Result<void> keep(const UnsavedEdit &edit);
    // The same for an edit that waits for whoever made it: nobody else finds it as long as this lives.
    Result<void> hold(const UnsavedEdit &edit);
    enum class Held { Leave, Include };
    QList<UnsavedEdit> list(Held held = Held::Leave) const;
    void forget(const QUuid &saveId);

private:
    QString m_folder; // empty: done without
    QString m_file;
    std::map<QUuid, std::unique_ptr<QLockFile>> m_held;
};

} // namespace nevertwice
