#pragma once

#include <QString>

#include <functional>

namespace nevertwice {

// Where the shared memory and the locks of SQLite's write-ahead log can be relied on, and where not: other computers
// see the files of a network, and not our memory.
enum class FileSystem { Local, Network };

using FileSystemOf = std::function<FileSystem(const QString &path)>;

// What the system says about a file, or where there is none yet about the nearest folder above it. What cannot be told
// is taken for local.
FileSystem fileSystemOf(const QString &path);
// The same for the number by which the system names a kind of file system.
FileSystem fileSystemOfType(quint32 type);

} // namespace nevertwice
