#pragma once

#include "model/store/reader.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace nevertwice {

// A copy of the workspace with what could not be saved in the original, made on a thread of its own. One at a time.
class WorkspaceCopy : public QObject
{
    Q_OBJECT

public:
    // What the file does not have.
    struct Words
    {
        QList<Incident> incidents;
        QList<QByteArray> attachments;

        bool operator==(const Words &) const = default;
    };

    // The reader goes to the thread; the source is the file it reads.
    WorkspaceCopy(std::unique_ptr<Reader> reader, const QString &source, const Clock &clock, QObject *parent = nullptr);
    // Waits for the thread; a copy on its way is given up.
    ~WorkspaceCopy() override;

    bool isRunning() const { return m_isRunning; }
    QString path() const { return m_path; }
    // Returns at once; answers done(), failed() or cancelled().
    void start(const QString &path, const Words &words);
    // The same for a copy that is there, and too old.
    void startAnew(const Words &words);
    // The same for a copy that is there: only the words.
    void add(const Words &words);
    // Leaves nothing behind.
    void cancel() { m_isCancelled = true; }

signals:
    // Of a hundred; after the last page it is checked, which may take as long.
    void progressed(int percent);
    void done();
    void failed(const nevertwice::Error &error);
    void cancelled();

private:
    enum class Before { Nothing, OlderCopy };
    void start(const Words &words, Before before);
    Result<void> copy(const QString &path, const Words &words);
    void run(const std::function<Result<void>()> &work);
    void look();

    std::unique_ptr<Reader> m_reader; // used in the thread
    QString m_source;
    Clock m_clock;
    QThread m_thread;
    QObject m_worker; // lives in the thread
    QTimer m_looking;
    QString m_path;
    qint64 m_size = 0;
    bool m_isRunning = false;
    std::atomic_bool m_isCancelled = false;
};

} // namespace nevertwice
