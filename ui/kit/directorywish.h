#pragma once

#include "model/store/causetables.h"

#include <QMetaType>

namespace nevertwice {

// A wish about a name of the directory.
struct DirectoryWish
{
    enum class Kind {
        Rename, // `entry` to `name`
        Merge,  // `entry`, and the `others` besides, into the one called `name`
        Change, // the entry, by what makes it different from `before`, which was seen; also one that is new
        Remove
    };

    Kind kind = Kind::Change;
    DirectoryKind of = DirectoryKind::Service;
    DirectoryEntry entry = {};
    QString name = {};
    DirectoryEntry before = {};
    QStringList others = {};

    bool operator==(const DirectoryWish &) const = default;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::DirectoryWish)
