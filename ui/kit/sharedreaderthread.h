#pragma once

#include "model/store/reader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace nevertwice {

// A reader on a thread of its own, for what takes longer than a key press may wait. Several may ask; of each one's
// questions only the last is answered, and what comes too late for it is dropped.
class SharedReaderThread
{
public:
    // Of one who asks. Asking again takes back what was asked before.
    using Asker = std::shared_ptr<std::atomic<quint64>>;
    static Asker newAsker() { return std::make_shared<std::atomic<quint64>>(0); }

    explicit SharedReaderThread(std::unique_ptr<Reader> reader);
    ~SharedReaderThread();
    SharedReaderThread(const SharedReaderThread &) = delete;

    // `find` runs in the thread, `take` here, unless `home` is gone by then.
    template <typename Answer>
    void ask(const Asker &asker, QObject *home, std::function<Result<Answer>(const Reader &reader)> find,
             std::function<void(const Result<Answer> &answer)> take)
    {
        const quint64 question = ++*asker;
        const QPointer<QObject> waiting(home);
        QMetaObject::invokeMethod(
            &m_worker, [this, asker, question, waiting, find = std::move(find), take = std::move(take)] {
                if (m_isEnding || question != *asker) return;
                QMetaObject::invokeMethod(&m_here, [asker, question, waiting, take, answer = find(*m_reader)] {
                    if (waiting && question == *asker) take(answer);
                });
            });
    }

private:
    std::unique_ptr<Reader> m_reader; // used and closed in the thread; only interrupt() is called from here
    QThread m_thread;
    QObject m_worker; // lives in the thread
    QObject m_here;
    std::atomic_bool m_isEnding = false;
};

} // namespace nevertwice
