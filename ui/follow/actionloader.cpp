#include "ui/follow/actionloader.h"

#include <algorithm>

namespace nevertwice {

namespace {

Result<ActionLoader::Actions> readActions(const Reader &reader)
{
    auto rows = reader.actions();
    if (!rows) return rows.error();
    auto causes = reader.causes();
    if (!causes) return causes.error();
    std::vector<quint32> ids;
    for (const ActionRow &row : std::as_const(*rows))
        ids.push_back(quint32(row.incident.value));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto incidents = reader.rows(ids);
    if (!incidents) return incidents.error();
    ActionLoader::Actions actions{*std::move(rows), {}, {}};
    for (const IncidentRow &row : std::as_const(*incidents))
        actions.incidents.insert(row.uuid, row.title);
    for (const CauseRow &row : std::as_const(*causes))
        actions.causes.insert(row.cause.uuid, row.cause.title);
    return actions;
}

} // namespace

ActionLoader::ActionLoader(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_reader(std::move(reader))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ActionLoader::~ActionLoader()
{
    ++m_question;
    m_reader->interrupt();
    m_thread.quit();
    m_thread.wait();
}

void ActionLoader::load()
{
    const quint64 question = ++m_question;
    m_reader->interrupt();
    QMetaObject::invokeMethod(&m_worker, [this, question] {
        if (question != m_question) return;
        QMetaObject::invokeMethod(this, [this, question, answer = readActions(*m_reader)] {
            if (question != m_question) return;
            if (answer)
                emit loaded(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                emit failed(answer.error());
        });
    });
}

} // namespace nevertwice
