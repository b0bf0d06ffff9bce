#pragma once

#include "model/store/workspace.h"
#include "tests/support/generator.h"
#include "tests/support/must.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

// A workspace with some history, and ways to hurt its file.

namespace nevertwice::test {

inline Clock clockFrom(qint64 msecs)
{
    auto now = std::make_shared<qint64>(msecs);
    return [now] { return Moment::atMsecs(*now += 1000); };
}

// Incidents as a company has them, each saved a few times; attachments, a setting, one in the trash.
inline void makeWorkspace(const QString &path, int incidents, int edits = 2)
{
    const auto workspace = must(Workspace::create(path, clockFrom(1'700'000'000'000)));
    Generator::Options options;
    options.count = incidents;
    options.words = 5000;
    Generator generator(options);
    const QString log = must(workspace->putAttachment("what the terminal said, watermelon\n"));
    const QString picture = must(workspace->putAttachment(QByteArray(20'000, '\x7f')));
    for (int i = 0; i < incidents; ++i) {
        Incident incident = generator.next();
        if (i % 4 == 0)
            incident.attachments.append(
                {generator.uuid(), QStringLiteral("terminal.log"), QStringLiteral("text/plain"), log, {}});
        if (i % 7 == 0)
            incident.attachments.append(
                {generator.uuid(), QStringLiteral("graph.png"), QStringLiteral("image/png"), picture, {}});
        Commit commit = must(workspace->add(incident));
        for (int edit = 0; edit < edits; ++edit)
            commit = must(
                workspace->commit(commit.uuid, commit.version,
                                  {{QStringLiteral("summary"), QJsonValue::Undefined, generator.sentences(30), -1}}));
        if (i == 1) must(workspace->moveToTrash(commit.uuid));
    }
    must(workspace->setSetting(QStringLiteral("due_days"), 14));
    while (must(workspace->indexSome())) {
    }
}

inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a test's file");
}

inline void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot damage a test's file");
}

// Where the bytes stand in the file; -1 where they do not.
inline qint64 placeOf(const QString &path, const QByteArray &bytes)
{
    return bytesOfFile(path).indexOf(bytes);
}

constexpr qint64 kPage = 4096;

// Every document of the present, by uuid.
inline QMap<QUuid, Incident> contentOfWorkspace(const QString &path)
{
    const auto workspace = must(Workspace::open(path, Access::ReadOnly, clockFrom(0)));
    QMap<QUuid, Incident> content;
    for (const ListScope scope : {ListScope::Present, ListScope::Trash})
        for (const quint32 id : must(workspace->reader().ids(ListColumn::Started, ListOrder::Ascending, scope))) {
            const Incident incident = must(workspace->reader().incident(IncidentId{id}));
            content.insert(incident.uuid, incident);
        }
    return content;
}

} // namespace nevertwice::test
