#include "ui/kit/readerthread.h"

namespace nevertwice {

ReaderThread::ReaderThread(std::unique_ptr<Reader> reader, QObject *parent)
    : QObject(parent), m_reader(std::move(reader))
{
    m_worker.moveToThread(&m_thread);
    // Closed where it was used: to free what it holds of the file takes a while.
    connect(
        &m_thread, &QThread::finished, &m_worker, [this] { m_reader = nullptr; }, Qt::DirectConnection);
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void ReaderThread::cancel()
{
    ++m_question;
    m_reader->interrupt();
}

} // namespace nevertwice
