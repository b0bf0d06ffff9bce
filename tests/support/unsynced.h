#pragma once

#include "tests/support/vocabulary.h"

#include <QByteArray>

#include <map>
#include <optional>

struct sqlite3_file;

namespace nevertwice::test {

// What a disk still holds of files that were written and not synced: the model behind a power cut. The files
// themselves hold what programs see.
class Unsynced
{
public:
    static constexpr qint64 kSector = 512;

    // Before the real file is changed.
    void beforeWrite(const QByteArray &path, sqlite3_file *file, qint64 offset, qint64 length);
    void beforeTruncate(const QByteArray &path, sqlite3_file *file, qint64 size);
    void beforeDelete(const QByteArray &path);
    void created(const QByteArray &path);
    // What was written is on the disk now; with the first sync of a new file its folder is, too.
    void synced(const QByteArray &path, sqlite3_file *file);
    // A sync that failed is not made good by the next one: the system takes what it could not write for written. Only
    // what is written again reaches the disk.
    void syncFailed(const QByteArray &path, sqlite3_file *file);
    void folderSynced() { m_removed.clear(); }

    // Makes the files what the disk might hold.
    void lose(Dice &dice, int percentKept);

private:
    struct Held
    {
        qint64 size = 0;                      // when it was last synced
        std::map<qint64, QByteArray> sectors; // number -> what it was then; only what changed since
        std::map<qint64, QByteArray> stuck;   // the same of those whose sync failed
        bool isNew = false;                   // its folder does not know it yet
    };

    Held &held(const QByteArray &path, sqlite3_file *file);
    void keep(Held &held, sqlite3_file *file, qint64 from, qint64 to);
    static void lose(const QByteArray &path, const Held &held, Dice &dice, int percentKept);

    std::map<QByteArray, Held> m_files;
    std::map<QByteArray, QByteArray> m_removed; // removed, the folder not synced since: what the disk held of them
};

} // namespace nevertwice::test
