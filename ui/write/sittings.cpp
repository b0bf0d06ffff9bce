#include "ui/write/sittings.h"

#include "model/store/saveid.h"

namespace nevertwice {

namespace {

constexpr qint64 kSittingPause = 30 * 60 * 1000;

bool goesOn(const Sitting &sitting, const Revision &next)
{
    return sitting.name.isEmpty() && sitting.by == next.by && sitting.origin == next.origin &&
           next.at.msecs() - sitting.to.msecs() < kSittingPause;
}

} // namespace

QList<Sitting> sittingsOf(const QList<Revision> &revisions)
{
    QList<Sitting> sittings;
    RevisionId before;
    QUuid saveBefore;
    for (const Revision &revision : revisions) {
        if (sittings.isEmpty() || !goesOn(sittings.first(), revision) || !mayBeOfOneWindow(saveBefore, revision.saveId))
            sittings.prepend({before, {}, revision.by, {}, revision.origin, revision.at, {}, 0});
        Sitting &sitting = sittings.first();
        sitting.after = revision.id;
        sitting.to = revision.at;
        sitting.name = revision.name;
        ++sitting.saves;
        before = revision.id;
        saveBefore = revision.saveId;
    }
    return sittings;
}

} // namespace nevertwice
