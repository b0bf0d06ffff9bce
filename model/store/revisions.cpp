#include "model/store/revisions.h"

#include "model/domain/digest.h"
#include "model/store/packing.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString kindWord(RevisionKind kind)
{
    return kind == RevisionKind::Incident ? u"incident"_s : u"cause"_s;
}

Error damaged()
{
    return {Error::Kind::Damaged, {}, u"an earlier state of it is damaged"_s, u"Open a backup."_s};
}

Result<QList<Revision>> readRevisions(Statement &&query)
{
    QList<Revision> list;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return list;
        list.append({{query.integer(0)},
                     query.uuid(1),
                     int(query.integer(2)),
                     query.moment(3),
                     query.text(4),
                     query.text(5),
                     query.text(6),
                     query.uuid(7),
                     query.uuid(8)});
    }
}

} // namespace

QByteArray chainHash(const QByteArray &previous, const QByteArray &body)
{
    return sha256(previous + sha256(body));
}

bool isChained(const QByteArray &previous, const QByteArray &body, const QByteArray &hash)
{
    // The first files counted over the body itself.
    return hash == chainHash(previous, body) || hash == sha256(previous + body);
}

Result<RevisionId> appendRevision(Database &database, const NewRevision &revision)
{
    QByteArray previous; // none before the first
    if (!revision.isFirst) {
        Statement last = database.statement("select hash from revision where subject = ? order by id desc limit 1");
        auto found = last.bind(revision.subject).step();
        if (!found) return found.error();
        if (*found) previous = last.blob(0);
    }
    const QByteArray body = revision.packedBody.isEmpty() ? packed(revision.body) : revision.packedBody;
    const QByteArray digest = revision.digest.isEmpty() ? sha256(revision.body) : revision.digest;
    const QByteArray hash = sha256(previous + digest);
    Statement put = database.statement(
        "insert into revision (kind, subject, version, at, by_name, origin, batch, save_id, body, hash, previous) "
        "values (?,?,?,?,?,?,?,?,?,?,?)");
    put.bind(kindWord(revision.kind), revision.subject, revision.version, revision.at.msecs(), revision.by,
             revision.origin, revision.batch, revision.saveId, body, hash);
    previous.isEmpty() ? put.bindNext(nullptr) : put.bindNext(previous);
    if (auto done = put.run(); !done) return done.error();
    const RevisionId id{database.lastInsertId()};

    Statement back = database.statement("select body from revision where id = ?");
    auto found = back.bind(id.value).step();
    if (!found) return found.error();
    if (!*found || back.bytes(0) != body)
        return Error{Error::Kind::Damaged,
                     {},
                     u"what was written reads back differently"_s,
                     u"Check the disk, or save a copy elsewhere."_s};
    return id;
}

Result<QJsonObject> revisionDocument(Database &database, RevisionId id)
{
    Statement query = database.statement("select body, hash, previous from revision where id = ?");
    auto found = query.bind(id.value).step();
    if (!found) return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound,
                     {},
                     u"there is no such revision"_s,
                     u"It may have been thinned out: choose another."_s};
    const QByteArray body = unpacked(query.blob(0));
    if (body.isEmpty() || !isChained(query.blob(2), body, query.blob(1))) return damaged();
    return QJsonDocument::fromJson(body).object();
}

Result<std::optional<RevisionId>> revisionBefore(Database &database, RevisionId id)
{
    Statement query = database.statement("select max(b.id) from revision a join revision b on b.subject = a.subject "
                                         "and b.id < a.id where a.id = ?");
    auto found = query.bind(id.value).step();
    if (!found) return found.error();
    if (!*found || query.isNull(0)) return std::optional<RevisionId>();
    return std::optional(RevisionId{query.integer(0)});
}

Result<QList<Revision>> listRevisions(Database &database, const QUuid &subject)
{
    Statement query = database.statement("select id, subject, version, at, by_name, name, origin, batch, save_id "
                                         "from revision where subject = ? order by id");
    query.bind(subject);
    return readRevisions(std::move(query));
}

Result<QList<QUuid>> revisedSubjects(Database &database)
{
    Statement query = database.statement("select distinct subject from revision order by subject");
    QList<QUuid> subjects;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return subjects;
        subjects.append(query.uuid(0));
    }
}

Result<QList<Revision>> revisionsOfBatch(Database &database, const QUuid &batch)
{
    Statement query = database.statement("select id, subject, version, at, by_name, name, origin, batch, save_id "
                                         "from revision where batch = ? order by id");
    query.bind(batch);
    return readRevisions(std::move(query));
}

Result<QList<Revision>> revisionsOfSave(Database &database, const QUuid &saveId)
{
    Statement query = database.statement("select id, subject, version, at, by_name, name, origin, batch, save_id "
                                         "from revision where save_id = ? and kind = 'incident' order by id");
    query.bind(saveId);
    return readRevisions(std::move(query));
}

} // namespace nevertwice
