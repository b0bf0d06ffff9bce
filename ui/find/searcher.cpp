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

void Searcher::search(const QString &text)
{
    cancel();
    const quint64 question = m_question;
    QMetaObject::invokeMethod(&m_worker, [this, question, text] {
        if (question != m_question) return;
        const Answer answered = m_reader->search(parseQuery(text), kMostHits);
        QMetaObject::invokeMethod(this, [this, question, answered] { answer(question, answered); });
    });
}

void Searcher::cancel()
{
    ++m_question;
    m_reader->interrupt();
}

void Searcher::answer(quint64 question, const Answer &answered)
{
    if (question != m_question) return;
    if (answered)
        emit found(*answered);
    else if (answered.error().kind != Error::Kind::Cancelled)
        emit failed(answered.error());
}

} // namespace nevertwice
