#include "ui/kit/sharedreaderthread.h"

namespace nevertwice {

SharedReaderThread::SharedReaderThread(std::unique_ptr<Reader> reader) : m_reader(std::move(reader))
{
    m_worker.moveToThread(&m_thread);
    // Closed where it was used: to free what it holds of the file takes a while.
    QObject::connect(
        &m_thread, &QThread::finished, &m_worker, [this] { m_reader = nullptr; }, Qt::DirectConnection);
    m_thread.start();
}

SharedReaderThread::~SharedReaderThread()
{
    m_isEnding = true;
    m_reader->interrupt();
    m_thread.quit();
    m_thread.wait();
}

} // namespace nevertwice
