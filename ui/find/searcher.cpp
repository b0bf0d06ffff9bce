#include "ui/find/searcher.h"

namespace nevertwice {

Searcher::Searcher(std::unique_ptr<Reader> reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
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

void Searcher::search(const QString &text, const ListFilter &filter)
{
    ask([text, filter](const Reader &reader) { return reader.search(parseQuery(text), kMostHits, filter); },
        [this](const SearchResult &result) { emit found(result); });
}

void Searcher::order(const ListWish &wish)
{
    ask([wish](const Reader &reader) { return reader.ids(wish); },
        [this, wish](const std::vector<quint32> &ids) { emit ordered(wish, ids); });
}

void Searcher::cancel()
{
    ++m_question;
    m_reader->interrupt();
}

} // namespace nevertwice
