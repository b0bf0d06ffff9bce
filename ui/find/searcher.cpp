#include "ui/find/searcher.h"

#include "model/store/identities.h"
#include "model/store/querynames.h"
#include "model/store/searchmarks.h"

namespace nevertwice {

Searcher::Searcher(std::unique_ptr<Reader> reader, QObject *parent) : QObject(parent), m_thread(std::move(reader))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { std::exchange(m_whenPaused, {})(); });
    connect(&m_thread, &ReaderThread::failed, this, &Searcher::failed);
}

namespace {

struct RankedHits
{
    SearchResult result;
    QList<QStringList> marks;
};

Result<RankedHits> rankedHits(const Reader &reader, const QString &text, const ListFilter &filter)
{
    const Query query = parseQuery(text);
    auto result = reader.search(query, Searcher::kMostHits, filter);
    if (!result) return result.error();
    auto marks = markedWords(reader, query);
    if (!marks) return marks.error();
    return RankedHits{*std::move(result), *std::move(marks)};
}

} // namespace

template <typename Work, typename Tell> void Searcher::ask(const Work &work, const Tell &tell)
{
    cancel();
    m_thread.ask(work, tell);
}

void Searcher::search(const QString &text, const ListFilter &filter)
{
    ask([text, filter](const Reader &reader) { return rankedHits(reader, text, filter); },
        [this](const RankedHits &ranked) {
            emit found(ranked.result);
            emit marked(ranked.marks);
        });
}

void Searcher::searchNewest(const QString &text, const ListFilter &filter, Pace pace)
{
    ask([text, filter](const Reader &reader) { return reader.searchNewest(parseQuery(text), kNewest, filter); },
        [this, text, filter, pace](const SearchResult &result) {
            if (!result.hits.isEmpty()) emit foundNewest(result);
            if (result.hits.isEmpty() || pace == Pace::AtOnce) return search(text, filter);
            m_whenPaused = [this, text, filter] { search(text, filter); };
            m_pause.start(kPause);
        });
}

void Searcher::order(const ListWish &wish)
{
    ask([wish](const Reader &reader) { return reader.ids(wish); },
        [this, wish](const std::vector<quint32> &ids) { emit ordered(wish, ids); });
}

void Searcher::list(const QList<QUuid> &incidents)
{
    ask(
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

void Searcher::readNames()
{
    m_thread.readBeside([](const Reader &reader) { return queryNames(reader); },
                        [this](const QueryNames &names) { emit namesRead(names); });
}

void Searcher::cancel()
{
    m_pause.stop();
    m_whenPaused = {};
    m_thread.cancel();
}

} // namespace nevertwice
