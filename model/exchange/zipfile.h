#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace nevertwice {

// A file of an archive or a folder, by its path in there.
struct PackedFile
{
    QString name;
    QByteArray bytes;
};

// The files of a ZIP that are wanted. The archive is hostile until shown otherwise: it is refused as a whole where it
// has too many entries, inflates to too much in all or by too much in one, or names a place outside (an absolute path,
// "..", a link). What counts is what really came out, not what the archive says.
Result<QList<PackedFile>> unzipped(const QString &path, const std::function<bool(const QString &name)> &isWanted);

inline constexpr qint64 kMostInflatedBytes = 200 * 1024 * 1024;
inline constexpr int kMostZipEntries = 10'000;
inline constexpr int kMostZipRatio = 100;

} // namespace nevertwice
