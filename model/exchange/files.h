#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

class QFile;
class QIODevice;

namespace nevertwice {

// Reading and writing files as safety wants it: nothing is read beyond its limit, nothing is half written, and a name
// from outside never decides where.

// The file or folder that somebody named. To Qt a name that begins with a colon is a resource of its own, and SQLite
// has some that are no files: as a whole path they are names like others.
QString fileNamed(const QString &name);

// What sentences call a file: the last name of its path, also where a slash stands behind it.
QString lastNameOf(const QString &path);

// Opens what is named for reading, where it is an ordinary file; waits for no pipe and begins no device.
Result<void> openPlainFile(QFile &file);

// The whole file, unless it is larger than the limit: then it is refused without being read.
// Asks before each piece of a megabyte whether anybody still wants it; is Cancelled where not.
using StillWanted = std::function<bool()>;
Result<QByteArray> readFile(const QString &path, qint64 limit, const StillWanted &isWanted = {});
Result<QByteArray> readDevice(QIODevice &device, qint64 limit, const StillWanted &isWanted = {});

// Replaces the file in one step or leaves it as it was. A workspace, by whatever name, and what SQLite keeps beside one
// are never replaced.
Result<void> writeFile(const QString &path, const QByteArray &content);
// With those above it; under no name that SQLite wants beside a workspace.
Result<void> makeFolder(const QString &path);

// The bytes of an attachment: `attachments/<sha256>` in the folder of the document that names it. Only a regular file
// reached through no link is read, and only bytes that have the hash are given out.
Result<QByteArray> readAttachment(const QString &folder, const QString &sha256);
Result<void> writeAttachment(const QString &folder, const QString &sha256, const QByteArray &content);
inline constexpr qint64 kMostAttachmentBytes = 200 * 1024 * 1024;

// The files of a folder and of the folders in it, in the order of their names; links to folders and hidden ones aside.
QStringList filesBelow(const QString &folder);

// Those that no import can read: by their names where these say it, else by what is in them, for text of any name is
// read. Of many whose names say nothing only the first are looked into, for this is asked while somebody drags them;
// the import finds out about the others.
QStringList thatAreNoDocuments(const QStringList &paths);

// Generates the names of files: letters a to z, digits and hyphens made of a label, at most 80 bytes with the suffix,
// never a name that some system keeps for itself, never the same one twice.
class FileNames
{
public:
    QString next(const QString &label, const QString &suffix);

private:
    QSet<QString> m_given;
};

} // namespace nevertwice
