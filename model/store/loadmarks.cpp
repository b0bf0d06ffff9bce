#include "model/store/loadmarks.h"

#include "model/store/database.h"
#include "model/store/reader.h"

#include <QHash>

namespace nevertwice {

namespace loadmarks {

// The names of a few people stand in many rows.
class Names
{
public:
    QString at(const Statement &row, int column)
    {
        const QByteArrayView bytes = row.bytes(column);
        const auto known = m_names.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (known != m_names.constEnd()) return *known;
        const QByteArray key = bytes.toByteArray();
        return *m_names.insert(key, QString::fromUtf8(key).trimmed());
    }

private:
    QHash<QByteArray, QString> m_names;
};

Result<void> readEvents(Database &database, Names &names, LoadMarks &marks)
{
    Statement query = database.statement("select i.uuid, e.author, e.at, e.kind from event e join incident i on "
                                         "i.id = e.incident_id where e.author <> '' and typeof(e.at) = 'integer' and "
                                         "i.deleted_at is null order by e.incident_id, e.position");
    for (;;) {
        const auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        if (!isWork(query.code<EventKind>(3))) continue;
        if (const QString name = names.at(query, 1); !name.isEmpty())
            marks[query.uuid(0)].append({name, query.moment(2).msecs()});
    }
}

Result<void> readPeople(Database &database, Names &names, LoadMarks &marks)
{
    Statement query = database.statement("select i.uuid, p.name, p.role, i.acknowledged, i.detected, i.started from "
                                         "incident_person p join incident i on i.id = p.incident_id where "
                                         "i.deleted_at is null order by p.incident_id, p.position");
    for (;;) {
        const auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        if (!isOnCall(query.code<PersonRole>(2))) continue;
        const auto called = calledAt({query.moment(5), query.moment(4), query.moment(3), {}, {}, {}});
        if (const QString name = names.at(query, 1); called && !name.isEmpty())
            marks[query.uuid(0)].append({name, *called});
    }
}

} // namespace loadmarks

Result<LoadMarks> readLoadMarks(const Reader &reader)
{
    using namespace loadmarks;
    auto snapshot = Snapshot::take(reader.database());
    if (!snapshot) return snapshot.error();
    LoadMarks marks;
    Names names;
    if (auto done = readEvents(reader.database(), names, marks); !done) return done.error();
    if (auto done = readPeople(reader.database(), names, marks); !done) return done.error();
    return marks;
}

} // namespace nevertwice
