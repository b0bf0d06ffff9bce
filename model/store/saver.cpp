#include "model/store/saver.h"

#include "model/store/saverthread.h"

namespace nevertwice {

namespace {

constexpr int kMinuteMilliseconds = 60'000;
constexpr int kIdleMilliseconds = 2000; // of quiet before put-off index work is done
// Nobody waits for the merging: whoever reads gets the disk in between.
constexpr int kMergePauseMilliseconds = 20;

} // namespace

SaverThread::SaverThread(std::unique_ptr<Workspace> workspace) : m_workspace(std::move(workspace))
{
    m_workspace->moveToThread(nullptr); // to whichever thread this object goes
    connect(m_workspace.get(), &Workspace::changed, this, &SaverThread::changed, Qt::DirectConnection);
    connect(m_workspace.get(), &Workspace::changed, this, &SaverThread::keepBackups, Qt::DirectConnection);
    connect(m_workspace.get(), &Workspace::backupFailed, this, &SaverThread::backupFailed);
}

void SaverThread::start()
{
    m_idle = new QTimer(this);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &SaverThread::workWhileIdle);
    m_idle->start(kIdleMilliseconds);
    // The last change before a pause gets its backup, too.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &SaverThread::keepBackups);
    minute->start(kMinuteMilliseconds);
}

void SaverThread::keepBackups()
{
    m_workspace->keepBackups();
}

void SaverThread::save(quint64 sequence, const Saver::Edit &edit)
{
    answer(sequence, m_workspace->commit(edit.incident, edit.baseVersion, edit.patches, edit.context));
}

void SaverThread::add(quint64 sequence, const Incident &incident, const SaveContext &context)
{
    answer(sequence, m_workspace->add(incident, context));
}

void SaverThread::run(quint64 sequence, const Saver::Work &work)
{
    answer(sequence, work(*m_workspace));
}

void SaverThread::answer(quint64 sequence, const Result<Commit> &result)
{
    m_idle->start(kIdleMilliseconds);
    if (result)
        emit saved(sequence, *result);
    else
        emit failed(sequence, result.error());
}

// One piece at a time, so that an edit that comes in between waits for one piece at most, and puts off the others.
void SaverThread::workWhileIdle()
{
    const Result<bool> indexed = m_workspace->indexSome();
    if (!indexed) return;
    if (*indexed) return m_idle->start(0);
    const Result<bool> merged = m_workspace->mergeIndexSome();
    if (!merged) return;
    *merged ? m_idle->start(kMergePauseMilliseconds) : m_workspace->leaveNoLog();
}

Saver::Saver(std::unique_ptr<Workspace> workspace) : m_thread(std::make_unique<QThread>())
{
    qRegisterMetaType<Commit>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<ChangeSet>();
    m_worker = new SaverThread(std::move(workspace));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker, &SaverThread::start);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SaverThread::saved, this, [this](quint64 sequence, const Commit &commit) {
        --m_pending;
        emit saved(sequence, commit);
    });
    connect(m_worker, &SaverThread::failed, this, [this](quint64 sequence, const Error &error) {
        --m_pending;
        emit failed(sequence, error);
    });
    connect(m_worker, &SaverThread::changed, this, &Saver::changed);
    connect(m_worker, &SaverThread::backupFailed, this, &Saver::backupFailed);
    m_thread->start();
}

Saver::~Saver()
{
    // Everything submitted stands before this in the thread's queue.
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

quint64 Saver::submit(const Edit &edit)
{
    ++m_pending;
    const quint64 sequence = ++m_sequence;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, sequence, edit] { worker->save(sequence, edit); }, Qt::QueuedConnection);
    return sequence;
}

quint64 Saver::submitNew(const Incident &incident, const SaveContext &context)
{
    ++m_pending;
    const quint64 sequence = ++m_sequence;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, sequence, incident, context] { worker->add(sequence, incident, context); },
        Qt::QueuedConnection);
    return sequence;
}

quint64 Saver::run(const Work &work)
{
    ++m_pending;
    const quint64 sequence = ++m_sequence;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, sequence, work] { worker->run(sequence, work); }, Qt::QueuedConnection);
    return sequence;
}

} // namespace nevertwice
