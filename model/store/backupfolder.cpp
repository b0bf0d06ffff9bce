#include "model/store/backupfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace nevertwice {

namespace {

constexpr auto kPatience = 20s; // about what a large backup takes
constexpr qint64 kMinuteOfBackups = 60'000;
constexpr qint64 kHourOfBackups = 60 * kMinuteOfBackups;
constexpr qint64 kDayOfBackups = 24 * kHourOfBackups;
constexpr qint64 kThursday = 3 * kDayOfBackups; // 1970 began on one; weeks begin on Mondays
const QString kTimeFormat = QStringLiteral("yyyy-MM-dd'T'HHmmss.zzz'Z'");
const QString kSuffix = QStringLiteral(".nevertwice");

const QStringList &occasionWords()
{
    static const QStringList words{u"timed"_s, u"before-migration"_s, u"before-import"_s, u"before-deletion"_s,
                                   u"wished"_s};
    return words;
}

QString backupName(const Moment &at, const QString &state, Occasion occasion)
{
    return QDateTime::fromMSecsSinceEpoch(at.msecs(), Qt::UTC).toString(kTimeFormat) + u'_' + state + u'_' +
           occasionWords().at(int(occasion)) + kSuffix;
}

std::optional<Backup> backupOf(const QFileInfo &file)
{
    const QStringList parts = file.fileName().chopped(kSuffix.size()).split(u'_');
    if (parts.size() != 3) return std::nullopt;
    QDateTime at = QDateTime::fromString(parts[0], kTimeFormat);
    at.setTimeSpec(Qt::UTC);
    const qsizetype occasion = occasionWords().indexOf(parts[2]);
    if (!at.isValid() || occasion < 0) return std::nullopt;
    return Backup{file.absoluteFilePath(), Moment::atMsecs(at.toMSecsSinceEpoch()), parts[1], Occasion(occasion)};
}

// Two files with the same answer hold the same: a copy that went its own way has another newest revision.
Result<QString> stateOf(Database &database)
{
    Statement query =
        database.statement("select save_seq, (select hash from revision order by id desc limit 1) from workspace");
    auto found = query.step();
    if (!found) return found.error();
    return u"%1-%2"_s.arg(query.integer(0)).arg(QString::fromLatin1(query.blob(1).left(4).toHex()));
}

// The stretch of time of which one backup is enough; nothing where each is kept.
std::optional<QString> stretchOf(const Backup &backup, const Moment &now)
{
    const qint64 at = backup.at.msecs();
    const qint64 age = now.msecs() - at;
    const qint64 spared = backup.occasion == Occasion::Timed ? kHourOfBackups : 31 * kDayOfBackups;
    if (age < spared) return std::nullopt; // the future included: a clock was wrong, not the backup
    if (age < kDayOfBackups) return u"hour %1"_s.arg(at / kHourOfBackups);
    if (age < 31 * kDayOfBackups) return u"day %1"_s.arg(at / kDayOfBackups);
    return u"week %1"_s.arg((at + kThursday) / (7 * kDayOfBackups));
}

} // namespace

QString wordOf(Occasion occasion)
{
    return occasionWords().at(int(occasion));
}

bool isBackupDue(const Moment &now, const std::optional<Moment> &last)
{
    return !last || now.msecs() < last->msecs() || now.msecs() - last->msecs() >= 10 * kMinuteOfBackups;
}

QList<Backup> superfluousBackups(const QList<Backup> &backups, const Moment &now)
{
    QList<Backup> newestFirst = backups;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const Backup &a, const Backup &b) { return a.at.msecs() > b.at.msecs(); });
    QSet<QString> served;
    QList<Backup> superfluous;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const auto stretch = stretchOf(newestFirst[i], now);
        if (!stretch) continue;
        if (i > 0 && served.contains(*stretch)) superfluous.append(newestFirst[i]);
        served.insert(*stretch);
    }
    return superfluous;
}

BackupFolder BackupFolder::of(const QUuid &workspace, const QString &root)
{
    return BackupFolder(root + u'/' + workspace.toString(QUuid::WithoutBraces));
}

Result<BackupFolder> BackupFolder::of(Database &database, const QString &root)
{
    Statement query = database.statement("select uuid from workspace");
    auto found = query.step();
    if (!found) return found.error();
    if (!*found || query.uuid(0).isNull())
        return Error{Error::Kind::Damaged,
                     {},
                     u"the file does not say which workspace it is"_s,
                     u"Keep the file as it is and open a copy or a backup."_s};
    return of(query.uuid(0), root);
}

QList<Backup> BackupFolder::list() const
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        if (const auto backup = backupOf(file)) backups.append(*backup);
    std::reverse(backups.begin(), backups.end()); // names begin with the time
    return backups;
}

// What a killed run left, and what time has made superfluous. Whatever cannot be removed now is tried again next time.
void BackupFolder::clean(const Moment &now) const
{
    const QFileInfoList drafts = QDir(m_folder).entryInfoList({Draft::namePattern() + u'*'}, QDir::Files);
    for (const QFileInfo &draft : drafts)
        QFile::remove(draft.absoluteFilePath());
    const QList<Backup> superfluous = superfluousBackups(list(), now);
    for (const Backup &backup : superfluous)
        QFile::remove(backup.path);
}

std::unique_ptr<QLockFile> BackupFolder::lock(std::chrono::milliseconds patience) const
{
    auto lock = std::make_unique<QLockFile>(m_folder + u"/lock"_s);
    lock->setStaleLockTime(0); // held for as long as it takes; a dead owner is noticed all the same
    return lock->tryLock(int(patience.count())) ? std::move(lock) : nullptr;
}

Result<Backup> BackupFolder::make(Occasion occasion, const QString &state, Database &source, const Moment &now,
                                  const GoOn &goOn)
{
    if (!QDir().mkpath(m_folder))
        return Error{Error::Kind::Io, {}, u"the folder for backups cannot be made"_s, u"Check %1."_s.arg(m_folder)};
    // What only was due can wait for the next time; what comes before something big cannot.
    const auto held = lock(occasion == Occasion::Timed ? 0ms : kPatience);
    if (!held)
        return Error{Error::Kind::Busy, {}, u"another program makes one at this moment"_s, u"Try again later."_s};
    // Another program may have made it while it was waited for.
    const QList<Backup> backups = list();
    if (!backups.isEmpty() && backups.first().state == state) return backups.first();
    const Backup backup{m_folder + u'/' + backupName(now, state, occasion), now, state, occasion};
    const Depth depth = occasion == Occasion::Migration ? Depth::Structure : Depth::Rows;
    auto made = backUp(source, backup.path, IfThere::Refuse, depth, goOn);
    if (!made) return made.error();
    clean(now);
    return backup;
}

Result<std::optional<Backup>> BackupFolder::keepUp(Database &source, const Moment &now, const GoOn &goOn)
{
    const QList<Backup> backups = list();
    const auto last = backups.isEmpty() ? std::nullopt : std::optional(backups.first().at);
    if (!isBackupDue(now, last)) return std::optional<Backup>();
    auto state = stateOf(source);
    if (!state) return state.error();
    if (!backups.isEmpty() && backups.first().state == *state) return std::optional<Backup>();
    auto made = make(Occasion::Timed, *state, source, now, goOn);
    return made ? Result<std::optional<Backup>>(*made) : made.error();
}

Result<Backup> BackupFolder::before(Occasion occasion, Database &source, const Moment &now, const GoOn &goOn)
{
    auto state = stateOf(source);
    if (!state) return state.error();
    const QList<Backup> backups = list();
    if (!backups.isEmpty() && backups.first().state == *state) return backups.first();
    return make(occasion, *state, source, now, goOn);
}

} // namespace nevertwice
