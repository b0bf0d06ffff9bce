#include "ui/find/searcher.h"

#include "model/store/identities.h"

namespace nevertwice {

Searcher::Searcher(std::unique_ptr<Reader> reader, QObject *parent) : QObject(parent), m_thread(std::move(reader))
{
    connect(&m_thread, &ReaderThread::failed, this, &Searcher::failed);
}

void Searcher::search(const QString &text, const ListFilter &filter)
{
    m_thread.ask([text, filter](const Reader &reader) { return reader.search(parseQuery(text), kMostHits, filter); },
                 [this](const SearchResult &result) { emit found(result); });
}

void Searcher::order(const ListWish &wish)
{
    m_thread.ask([wish](const Reader &reader) { return reader.ids(wish); },
                 [this, wish](const std::vector<quint32> &ids) { emit ordered(wish, ids); });
}

void Searcher::list(const QList<QUuid> &incidents)
{
    m_thread.ask(
        [wanted = QSet<QUuid>(incidents.begin(), incidents.end())](const Reader &reader) -> Result<SearchResult> {
            const auto ids = idsOf(reader, wanted);
            if (!ids) return ids.error();
            SearchResult result;
            for (const quint32 id : *ids)
                result.hits.append({IncidentId{id}, {}, {}, {}, 0, {}, {}, {}});
            result.total = int(ids->size());
            result.full = result.total;
            return result;
        },
        [this](const SearchResult &result) { emit found(result); });
}

} // namespace nevertwice
