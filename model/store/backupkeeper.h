#pragma once

#include "model/store/backupfolder.h"
#include "model/store/places.h"

#include <QThreadPool>

#include <atomic>
#include <limits>
#include <mutex>

namespace nevertwice {

// Makes the backups of one workspace while it is used. Each is copied on a thread of the keeper's own through a
// connection of its own, so that no save waits for it; one at a time.
//
// A backup that fails never stops anything. It is told once, until one succeeds again.
class BackupKeeper
{
public:
    // Told from the keeper's thread.
    using Tell = std::function<void(const Error &)>;

    // Where `places` names no folder for backups none are made.
    BackupKeeper(const Places &places, const Clock &clock, Tell tell);
    // Waits for what was begun before something big; one that was only due is given up.
    ~BackupKeeper();
    BackupKeeper(const BackupKeeper &) = delete;

    // Begins one where ten minutes have passed since the last. Asked after every save and now and then: where none is
    // due this costs a comparison.
    void keepUp(const Database &workspace);
    // Begins one of the state of this moment, whatever is saved afterwards, unless the newest holds it already.
    void before(Occasion occasion, const Database &workspace);
    // Waits until nothing is under way. The failure of the last one where there was any.
    Result<void> finish();

private:
    struct Job;
    bool isDue(const Database &workspace);
    void start(std::shared_ptr<Job> job);
    void work(Job &job);
    void conclude(const Result<void> &made);

    Places m_places;
    Clock m_clock;
    Tell m_tell;
    std::optional<Moment> m_last; // when it was last looked whether one is needed
    std::atomic<int> m_underWay = 0;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    Result<void> m_failure;
    QThreadPool m_thread; // last: it uses what stands above
};

// The size of a change that always is much.
constexpr qint64 kEverything = std::numeric_limits<qint32>::max();
// Whether a change of so many incidents is one that nobody can look through: more than 20, or more than a tenth of all.
bool isMuch(qint64 changed, qint64 all);

} // namespace nevertwice
