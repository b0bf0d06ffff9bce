#include "model/store/thinning.h"

#include "model/store/packing.h"
#include "model/store/revisions.h"
#include "model/store/saveid.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kSittingGap = kHour / 2;
constexpr qint64 kAllFor = 30 * 24 * kHour;
constexpr qint64 kSittingsFor = 365 * 24 * kHour;

bool isSpecial(const Revision &revision)
{
    const bool isEdit = revision.origin == "edit"_L1 || revision.origin == "cli"_L1;
    return !revision.name.isEmpty() || !revision.batch.isNull() || !isEdit;
}

// The last words of one before another wrote over them end a sitting, too.
bool endsSittingBefore(const Revision &revision, const Revision &next)
{
    return next.at.msecs() - revision.at.msecs() > kSittingGap || next.by != revision.by ||
           next.origin != revision.origin || !mayBeOfOneWindow(revision.saveId, next.saveId);
}

} // namespace

QList<RevisionId> revisionsToThin(const QList<Revision> &revisions, const Moment &now)
{
    QList<RevisionId> out;
    for (qsizetype i = 1; i + 1 < revisions.size(); ++i) {
        const Revision &revision = revisions[i];
        const Revision &next = revisions[i + 1];
        const qint64 age = now.msecs() - revision.at.msecs();
        // What comes before something special is what taking it back would restore.
        if (age <= kAllFor || isSpecial(revision) || isSpecial(next)) continue;
        const bool endsSitting = endsSittingBefore(revision, next);
        const bool endsDay = next.at.day() != revision.at.day();
        if (age <= kSittingsFor ? !endsSitting : !endsDay) out.append(revision.id);
    }
    return out;
}

Result<void> relinkRevisions(Database &database, const QUuid &subject,
                             const std::function<QByteArray(const QByteArray &)> &rewrite)
{
    auto revisions = listRevisions(database, subject);
    if (!revisions) return revisions.error();
    QByteArray previous;
    for (const Revision &revision : std::as_const(*revisions)) {
        Statement query = database.statement("select body, hash, previous from revision where id = ?");
        auto found = query.bind(revision.id.value).step();
        if (!found) return found.error();
        const QByteArray body = unpacked(query.blob(0));
        const QByteArray oldHash = query.blob(1);
        const QByteArray oldPrevious = query.blob(2);
        if (body.isEmpty() || !isChained(oldPrevious, body, oldHash))
            return Error{
                Error::Kind::Damaged, {}, u"an earlier state of an incident is damaged"_s, u"Open a backup."_s};
        query.reset();
        const QByteArray kept = rewrite ? rewrite(body) : body;
        const QByteArray hash = chainHash(previous, kept);
        if (hash != oldHash) {
            Statement put = database.statement("update revision set body = ?, hash = ?, previous = ? where id = ?");
            put.bind(packed(kept), hash);
            previous.isEmpty() ? put.bindNext(nullptr) : put.bindNext(previous);
            if (auto done = put.bind(revision.id.value).run(); !done) return done;
        }
        previous = hash;
    }
    return {};
}

Result<void> removeRevisions(Database &database, const QList<RevisionId> &ids)
{
    QSet<QUuid> subjects;
    for (const RevisionId id : ids) {
        Statement query = database.statement("select subject from revision where id = ?");
        auto found = query.bind(id.value).step();
        if (!found) return found.error();
        if (!*found) continue;
        subjects.insert(query.uuid(0));
        if (auto done = database.statement("delete from revision where id = ?").bind(id.value).run(); !done)
            return done;
    }
    for (const QUuid &subject : std::as_const(subjects))
        if (auto done = relinkRevisions(database, subject); !done) return done;
    return {};
}

} // namespace nevertwice
