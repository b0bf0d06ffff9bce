#pragma once

#include "model/store/database.h"
#include "model/store/filesystem.h"

namespace nevertwice {

// A workspace file under an open connection.
struct WorkspaceFile
{
    std::unique_ptr<Database> database;
    // What a write would meet; nothing where the file can be written.
    std::optional<Error> refusal;
    FileSystem place = FileSystem::Local;
};

// Where a file of an older schema is backed up before it is changed: in its folder below `root`, or beside it as
// `<name>.v<schema>.bak` where that is empty. One that is itself a copy is not backed up.
struct BackupPlace
{
    QString root;
    Moment now;
    bool isCopy = false;
    GoOn goOn = {}; // where it answers no, the file is left as it was
};

// Creates the file with its folders and brings it to the newest schema. Fails, and leaves everything as it was, where
// something of that name exists.
Result<WorkspaceFile> createWorkspaceFile(const QString &path, const Moment &now, FileSystem place = FileSystem::Local);

// Opens what is there. The header is read before SQLite sees the file, so that nothing that is no workspace is ever
// touched. Precondition: this process has no connection to the file yet (reading it by other means would drop the
// locks of that one).
//
// In a network there is no log beside the file, because its index would be memory that other computers do not see: one
// program has the file for itself, and a log that is found there is copied into the file first.
Result<WorkspaceFile> openWorkspaceFile(const QString &path, bool forWriting, const BackupPlace &backups = {},
                                        FileSystem place = FileSystem::Local);

// Opens a file for writing that this process had open already, after its connection failed.
Result<WorkspaceFile> reopenWorkspaceFile(const QString &path, const BackupPlace &backups = {},
                                          FileSystem place = FileSystem::Local);

// Opening the file for writing changes its schema first, which takes as long as a copy of it.
bool isOlderWorkspaceFile(const QString &path);

// The permissions of the file and of its folder allow it.
bool mayWrite(const QString &path);

// By which a file is told from another that took its place; 0 where there is none.
quint64 fileNumberOf(const QString &path);

// One more connection for reading, beside one that openWorkspaceFile made.
Result<std::unique_ptr<Database>> openForReading(const Database &beside);

} // namespace nevertwice
