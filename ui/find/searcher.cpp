#include "ui/find/searcher.h"

#include "model/store/querynames.h"
#include "model/store/searchmarks.h"

namespace nevertwice {

Searcher::Searcher(std::unique_ptr<Reader> reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { std::exchange(m_whenPaused, {})(); });
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Searcher::~Searcher()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

template <typename Work, typename Tell> void Searcher::ask(const Work &work, const Tell &tell)
{
    cancel();
    const quint64 question = m_question;
    QMetaObject::invokeMethod(&m_worker, [this, question, work, tell] {
        if (question != m_question) return;
        QMetaObject::invokeMethod(this, [this, question, tell, answer = work(*m_reader)] {
            if (question != m_question) return;
            if (answer)
                tell(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                emit failed(answer.error());
        });
    });
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

// Another question stops the reading, and comes first; nobody waits for the names.
void Searcher::readNames()
{
    QMetaObject::invokeMethod(&m_worker, [this] {
        const Result<QueryNames> names = queryNames(*m_reader);
        QMetaObject::invokeMethod(this, [this, names] {
            if (names)
                emit namesRead(*names);
            else if (names.error().kind == Error::Kind::Cancelled)
                QTimer::singleShot(kPause, this, &Searcher::readNames);
        });
    });
}

void Searcher::cancel()
{
    ++m_question;
    m_pause.stop();
    m_whenPaused = {};
    m_reader->interrupt();
}

} // namespace nevertwice
