#pragma once

#include "model/domain/cause.h"

#include <QList>
#include <QMetaType>
#include <QUuid>

namespace nevertwice {

// A wish about the catalogue of causes.
struct CauseWish
{
    enum class Kind {
        Change, // the entry, by what makes `cause` different from `before`, which was seen
        Merge,  // `cause`, and `others` besides, into `into`
        Link,   // `cause`, which may be new, to `incidents`
        Unlink, // it from `incidents`
        Role,   // of it in `incidents`: the code `key`
        Split,  // `incidents` of `cause` get one of their own, called `key`
        Refuse  // the proposal `key`: it does not come again
    };

    Kind kind = Kind::Change;
    Cause cause = {};
    QUuid into = {};
    QList<QUuid> incidents = {};
    QString key = {};
    Cause before = {};
    QList<QUuid> others = {};

    bool operator==(const CauseWish &) const = default;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::CauseWish)
