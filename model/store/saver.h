#pragma once

#include "model/store/workspace.h"

#include <QThread>

#include <functional>

namespace nevertwice {

class SaverThread;

// The one place from which a running desktop saves. Edits are handed over by value, committed in order on a thread of
// the saver's own, and answered with the sequence number they were given.
class Saver : public QObject
{
    Q_OBJECT

public:
    struct Edit
    {
        QUuid incident;
        int baseVersion = 0;
        QList<Patch> patches;
        SaveContext context;
    };

    explicit Saver(std::unique_ptr<Workspace> workspace);
    // Saves what was submitted, then stops.
    ~Saver() override;

    // Returns at once.
    quint64 submit(const Edit &edit);
    quint64 submitNew(const Incident &incident, const SaveContext &context = {});
    // Whatever else the workspace can do, in turn with the edits.
    using Work = std::function<Result<Commit>(Workspace &workspace)>;
    quint64 run(const Work &work);
    // How many of them wait for an answer.
    int pending() const { return m_pending; }

signals:
    void saved(quint64 sequence, const nevertwice::Commit &commit);
    void failed(quint64 sequence, const nevertwice::Error &error);
    void changed(const nevertwice::ChangeSet &changes);
    // Told once, until a backup succeeds again. Saving goes on.
    void backupFailed(const nevertwice::Error &error);

private:
    std::unique_ptr<QThread> m_thread;
    SaverThread *m_worker = nullptr; // lives in the thread
    quint64 m_sequence = 0;
    int m_pending = 0;
};

} // namespace nevertwice
