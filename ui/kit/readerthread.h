#pragma once

#include "model/store/reader.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace nevertwice {

// Reads on a thread of its own what takes longer than a key press may wait. Each new question stops the one before, and
// an answer that comes too late for what is asked now is never given.
class ReaderThread : public QObject
{
    Q_OBJECT

public:
    explicit ReaderThread(std::unique_ptr<Reader> reader, QObject *parent = nullptr);
    ~ReaderThread() override;

    // Returns at once. `work` runs in the thread: const Reader & -> Result<Answer>. `tell` is given the answer in the
    // thread that asked; failed() is told instead where there is none. Neither happens where another question comes
    // first.
    template <typename Work, typename Tell> void ask(const Work &work, const Tell &tell)
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
    // What is wanted some time and stops no question: where one comes before it, it is read again after it. Nobody is
    // told where it fails.
    template <typename Work, typename Tell> void readBeside(const Work &work, const Tell &tell)
    {
        QMetaObject::invokeMethod(&m_worker, [this, work, tell] {
            QMetaObject::invokeMethod(this, [this, work, tell, answer = work(*m_reader)] {
                if (answer)
                    tell(*answer);
                else if (answer.error().kind == Error::Kind::Cancelled)
                    QTimer::singleShot(kBesideAgain, this, [this, work, tell] { readBeside(work, tell); });
            });
        });
    }
    // No answer is wanted any more.
    void cancel();

signals:
    void failed(const nevertwice::Error &error);

private:
    static constexpr int kBesideAgain = 180; // milliseconds

    std::unique_ptr<Reader> m_reader; // used and closed in the thread; only interrupt() is called from here
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::atomic<quint64> m_question = 0;
};

} // namespace nevertwice
