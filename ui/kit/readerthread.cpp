#include "ui/kit/readerthread.h"

namespace nevertwice {

ReaderThread::ReaderThread(std::unique_ptr<Reader> reader) : m_reader(std::move(reader))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    m_isEnding = true;
    m_reader->interrupt();
    m_thread.quit();
    m_thread.wait();
}

} // namespace nevertwice
