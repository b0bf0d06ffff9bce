#include "model/store/backupkeeper.h"

#include "model/store/workspacefile.h"

#include <QFileInfo>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNiceness = 10; // saving and painting come first

// On Linux a priority belongs to the thread that asks.
void stepBack()
{
    (void)::setpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)), kNiceness);
}

QString attemptFor(Occasion occasion, const Database &workspace)
{
    const QString name = QFileInfo(workspace.path()).fileName();
    switch (occasion) {
    case Occasion::Import:
        return u"back up %1 before the import"_s.arg(name);
    case Occasion::Deletion:
        return u"back up %1 before the deletion"_s.arg(name);
    default:
        return u"back up %1"_s.arg(name);
    }
}

// Who is interrupted tries again, and where another program makes one there will be one.
bool isExcused(Occasion occasion, const Error &error)
{
    return error.kind == Error::Kind::Cancelled || (error.kind == Error::Kind::Busy && occasion == Occasion::Timed);
}

} // namespace

// Goes from the thread that asked to the one that works. The snapshot ends before its connection.
struct BackupKeeper::Job
{
    Occasion occasion;
    Moment at;
    std::unique_ptr<Database> database;
    std::optional<Snapshot> moment;
};

BackupKeeper::BackupKeeper(const Places &places, const Clock &clock, Tell tell)
    : m_places(places), m_clock(clock), m_tell(std::move(tell))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(1000);
}

BackupKeeper::~BackupKeeper()
{
    m_stopping = true;
    m_thread.waitForDone();
}

// The folder is looked at once; then the keeper knows when the next one is due.
bool BackupKeeper::isDue(const Database &workspace)
{
    const Moment now = m_clock();
    if (!isBackupDue(now, m_last)) return false;
    if (!m_last) {
        auto reading = openForReading(workspace);
        auto folder = reading ? BackupFolder::of(**reading, m_places.backups) : Result<BackupFolder>(reading.error());
        if (!folder) return false;
        const QList<Backup> backups = folder->list();
        if (!backups.isEmpty() && !isBackupDue(now, backups.first().at)) {
            m_last = backups.first().at;
            return false;
        }
    }
    m_last = now;
    return true;
}

void BackupKeeper::keepUp(const Database &workspace)
{
    if (m_places.backups.isEmpty() || m_underWay > 0 || !isDue(workspace)) return;
    auto reading = openForReading(workspace);
    if (!reading) return conclude(reading.error().whileTrying(attemptFor(Occasion::Timed, workspace)));
    start(std::make_shared<Job>(Job{Occasion::Timed, m_clock(), *std::move(reading), {}}));
}

void BackupKeeper::before(Occasion occasion, const Database &workspace)
{
    if (m_places.backups.isEmpty()) return;
    m_last = m_clock();
    const QString attempt = attemptFor(occasion, workspace);
    auto reading = openForReading(workspace);
    if (!reading) return conclude(reading.error().whileTrying(attempt));
    auto moment = Snapshot::take(**reading);
    if (!moment) return conclude(moment.error().whileTrying(attempt));
    const bool hasLog = (*reading)->hasLog();
    start(std::make_shared<Job>(Job{occasion, m_clock(), *std::move(reading), *std::move(moment)}));
    // Without a log nobody can write while somebody reads: then the change waits.
    if (!hasLog) (void)finish();
}

void BackupKeeper::start(std::shared_ptr<Job> job)
{
    ++m_underWay;
    m_thread.start([this, job = std::move(job)]() mutable {
        work(*job);
        job = nullptr; // the connection ends with the work, not with the thread
        --m_underWay;
    });
}

void BackupKeeper::work(Job &job)
{
    stepBack();
    const QString attempt = attemptFor(job.occasion, *job.database);
    const GoOn goOn = [this, &job] { return job.occasion != Occasion::Timed || !m_stopping; };
    if (!goOn()) return;
    auto folder = BackupFolder::of(*job.database, m_places.backups);
    if (!folder) return conclude(folder.error().whileTrying(attempt));
    Result<void> made;
    if (job.occasion == Occasion::Timed) {
        auto kept = folder->keepUp(*job.database, job.at, goOn);
        if (!kept) made = kept.error();
    } else {
        auto kept = folder->before(job.occasion, *job.database, job.at, goOn);
        if (!kept) made = kept.error();
    }
    if (made)
        conclude(made);
    else if (!isExcused(job.occasion, made.error()))
        conclude(made.error().whileTrying(attempt));
}

void BackupKeeper::conclude(const Result<void> &made)
{
    std::unique_lock lock(m_mutex);
    const bool isNews = !made && m_failure;
    m_failure = made;
    lock.unlock();
    if (isNews && m_tell) m_tell(made.error());
}

Result<void> BackupKeeper::finish()
{
    m_thread.waitForDone();
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

bool isMuch(qint64 changed, qint64 all)
{
    return changed > 20 || (changed > 1 && changed * 10 > all);
}

} // namespace nevertwice
