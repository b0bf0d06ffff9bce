#include "model/store/causetables.h"

#include "model/domain/document.h"
#include "model/store/rowtables.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

StoredCause causeOf(const Statement &row)
{
    return {{row.uuid(0), row.text(1), row.code<CauseCategory>(2), row.text(3), row.uuid(4), extraObject(row, 5)},
            int(row.integer(6))};
}

// Any JSON value as text, a bare word included.
QString valueText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QJsonValue valueOf(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

void putViewsInOrder(QList<SavedView> &views, const QJsonArray &order)
{
    QHash<QUuid, qsizetype> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(QUuid::fromString(order[i].toString()), i);
    std::stable_sort(views.begin(), views.end(), [&](const SavedView &a, const SavedView &b) {
        return places.value(a.uuid, order.size()) < places.value(b.uuid, order.size());
    });
}

} // namespace

Result<std::optional<StoredCause>> readCause(Database &database, const QUuid &uuid)
{
    Statement query = database.statement(
        "select uuid, title, category, description, parent, extra, version from cause where uuid = ?");
    auto found = query.bind(uuid).step();
    if (!found) return found.error();
    return *found ? std::optional(causeOf(query)) : std::nullopt;
}

Result<QList<StoredCause>> readCauses(Database &database)
{
    Statement query = database.statement("select uuid, title, category, description, parent, extra, version from cause "
                                         "order by title collate nocase, id");
    QList<StoredCause> causes;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return causes;
        causes.append(causeOf(query));
    }
}

Result<void> writeCause(Database &database, const StoredCause &stored)
{
    const Cause &c = stored.cause;
    Statement put = database.statement(
        "insert into cause (uuid, version, title, category, description, parent, extra) values (?1,?2,?3,?4,?5,?6,?7) "
        "on conflict (uuid) do update set version = ?2, title = ?3, category = ?4, description = ?5, parent = ?6, "
        "extra = ?7");
    put.bind(c.uuid, stored.version, c.title, c.category, c.description, c.parent);
    c.extra.isEmpty() ? put.bindNext(nullptr) : put.bindNext(extraText(c.extra));
    return put.run();
}

Result<QList<IncidentId>> incidentsOfCause(Database &database, const QUuid &cause)
{
    Statement query = database.statement("select incident_id from incident_cause where uuid = ? order by incident_id");
    query.bind(cause);
    QList<IncidentId> ids;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return ids;
        ids.append(IncidentId{query.integer(0)});
    }
}

QString word(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Service:
        return u"service"_s;
    case DirectoryKind::Person:
        return u"person"_s;
    case DirectoryKind::Tag:
        return u"tag"_s;
    case DirectoryKind::Team:
        return u"team"_s;
    }
    return {};
}

namespace {

// What is said of a name here stays; what only the other says is taken in.
Result<void> fillEntry(Database &database, DirectoryKind kind, const DirectoryEntry &entry)
{
    auto known = readEntry(database, kind, entry.name);
    if (!known) return known.error();
    DirectoryEntry filled = **known;
    for (auto it = entry.extra.begin(); it != entry.extra.end(); ++it)
        if (!filled.extra.contains(it.key())) filled.extra.insert(it.key(), it.value());
    return filled == **known ? Result<void>() : putEntry(database, kind, entry.name, filled);
}

} // namespace

Result<void> putEntry(Database &database, DirectoryKind kind, const QString &name,
                      const std::optional<DirectoryEntry> &entry)
{
    if (!entry || entry->name != name) {
        Statement drop = database.statement("delete from directory where kind = ? and name = ?");
        if (auto dropped = drop.bind(word(kind), name).run(); !dropped || !entry) return dropped;
    }
    Statement put = database.statement("insert into directory (kind, name, uuid, extra) values (?1,?2,?3,?4) on "
                                       "conflict (kind, name) do update set extra = ?4, version = version + 1");
    put.bind(word(kind), entry->name, entry->uuid.isNull() ? QUuid::createUuid() : entry->uuid);
    entry->extra.isEmpty() ? put.bindNext(nullptr) : put.bindNext(extraText(entry->extra));
    return put.run();
}

Result<std::optional<DirectoryEntry>> readEntry(Database &database, DirectoryKind kind, const QString &name)
{
    Statement query = database.statement("select uuid, name, extra from directory where kind = ? and name = ?");
    auto found = query.bind(word(kind), name).step();
    if (!found) return found.error();
    if (!*found) return std::optional<DirectoryEntry>();
    return std::optional(DirectoryEntry{query.uuid(0), query.text(1), extraObject(query, 2)});
}

Result<void> enterName(Database &database, DirectoryKind kind, const DirectoryEntry &entry)
{
    if (entry.name.isEmpty()) return {};
    {
        // Most names are known: asking first spares a write.
        Statement known = database.statement("select 1 from directory where kind = ? and name = ?");
        auto found = known.bind(word(kind), entry.name).step();
        if (!found) return found.error();
        if (*found) return entry.extra.isEmpty() ? Result<void>() : fillEntry(database, kind, entry);
    }
    Statement put = database.statement("insert into directory (kind, name, uuid, extra) values (?,?,?,?)");
    put.bind(word(kind), entry.name, entry.uuid.isNull() ? QUuid::createUuid() : entry.uuid);
    entry.extra.isEmpty() ? put.bindNext(nullptr) : put.bindNext(extraText(entry.extra));
    return put.run();
}

Result<QList<DirectoryEntry>> readDirectory(Database &database, DirectoryKind kind)
{
    Statement query = database.statement("select uuid, name, extra from directory where kind = ? order by name");
    query.bind(word(kind));
    QList<DirectoryEntry> entries;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return entries;
        entries.append({query.uuid(0), query.text(1), extraObject(query, 2)});
    }
}

Result<void> writeSetting(Database &database, const QString &kind, const QString &name, const QUuid &uuid,
                          const QJsonValue &value)
{
    return database
        .statement("insert into setting (kind, name, uuid, value) values (?1,?2,?3,?4) "
                   "on conflict (kind, name) do update set value = ?4, version = version + 1")
        .bind(kind, name, uuid, valueText(value))
        .run();
}

Result<void> removeSettings(Database &database, const QString &kind, const QUuid &uuid)
{
    return database.statement("delete from setting where kind = ? and uuid = ?").bind(kind, uuid).run();
}

Result<QJsonValue> readSetting(Database &database, const QString &name)
{
    Statement query = database.statement("select value from setting where kind = 'setting' and name = ?");
    auto found = query.bind(name).step();
    if (!found) return found.error();
    return *found ? valueOf(query.blob(0)) : QJsonValue();
}

Result<WorkspaceDocument> readWorkspaceDocument(Database &database)
{
    WorkspaceDocument document;
    {
        Statement query = database.statement("select uuid, extra from workspace");
        auto found = query.step();
        if (!found) return found.error();
        document.uuid = query.uuid(0);
        document.extra = extraObject(query, 1);
    }
    auto causes = readCauses(database);
    auto services = readDirectory(database, DirectoryKind::Service);
    auto people = readDirectory(database, DirectoryKind::Person);
    auto tags = readDirectory(database, DirectoryKind::Tag);
    auto teams = readDirectory(database, DirectoryKind::Team);
    if (!causes) return causes.error();
    for (const auto *list : {&services, &people, &tags, &teams})
        if (!*list) return list->error();
    for (const StoredCause &stored : std::as_const(*causes))
        document.causes.append(stored.cause);
    document.services = *services;
    document.people = *people;
    document.tags = *tags;
    document.teams = *teams;
    Statement query = database.statement("select kind, name, uuid, value from setting order by kind, name");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        const QJsonValue value = valueOf(query.blob(3));
        if (query.text(0) == "setting"_L1)
            document.settings.insert(query.text(1), value);
        else
            document.views.append(
                {query.uuid(2), query.text(1), value["query"_L1].toString(), value["extra"_L1].toObject()});
    }
    putViewsInOrder(document.views, document.settings.value(kViewOrder).toArray());
    return document;
}

} // namespace nevertwice
