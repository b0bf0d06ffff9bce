#pragma once

#include "model/store/saver.h"

#include <QTimer>

namespace nevertwice {

// The part of the Saver that lives in its thread and owns the workspace there.
class SaverThread : public QObject
{
    Q_OBJECT

public:
    explicit SaverThread(std::unique_ptr<Workspace> workspace);

    void start();
    void save(quint64 sequence, const Saver::Edit &edit);
    void add(quint64 sequence, const Incident &incident, const SaveContext &context);
    void run(quint64 sequence, const Saver::Work &work);

signals:
    void saved(quint64 sequence, const nevertwice::Commit &commit);
    void failed(quint64 sequence, const nevertwice::Error &error);
    void changed(const nevertwice::ChangeSet &changes);
    void backupFailed(const nevertwice::Error &error);

private:
    void answer(quint64 sequence, const Result<Commit> &result);
    void workWhileIdle();
    void keepBackups();

    std::unique_ptr<Workspace> m_workspace;
    QTimer *m_idle = nullptr;
};

} // namespace nevertwice
