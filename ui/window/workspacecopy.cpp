#include "ui/window/workspacecopy.h"

#include "model/domain/patch.h"
#include "model/store/backup.h"
#include "model/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kLookMilliseconds = 200;

Result<void> addWords(const QString &path, const WorkspaceCopy::Words &words, const Clock &clock)
{
    if (words == WorkspaceCopy::Words()) return {};
    const Result<std::unique_ptr<Workspace>> copy = Workspace::open(path, Access::ReadWrite, clock, placesOfACopy());
    if (!copy) return copy.error();
    for (const Incident &mine : words.incidents) {
        const Result<Incident> there = (*copy)->reader().incident(mine.uuid);
        const Result<IncidentRow> row = (*copy)->reader().row(mine.uuid);
        if (!there || !row) return there ? row.error() : there.error();
        if (const auto saved = (*copy)->commit(mine.uuid, row->version, diff(*there, mine)); !saved)
            return saved.error();
    }
    for (const QByteArray &attachment : words.attachments)
        if (const auto kept = (*copy)->putAttachment(attachment); !kept) return kept.error();
    return {};
}

} // namespace

WorkspaceCopy::WorkspaceCopy(std::unique_ptr<Reader> reader, const QString &source, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(std::move(reader)), m_source(source), m_clock(clock)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    m_looking.setInterval(kLookMilliseconds);
    connect(&m_looking, &QTimer::timeout, this, &WorkspaceCopy::look);
}

WorkspaceCopy::~WorkspaceCopy()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void WorkspaceCopy::start(const QString &path, const Words &words)
{
    m_path = path;
    start(words, Before::Nothing);
}

void WorkspaceCopy::startAnew(const Words &words)
{
    start(words, Before::OlderCopy);
}

void WorkspaceCopy::start(const Words &words, Before before)
{
    m_size = std::max<qint64>(1, QFileInfo(m_source).size());
    run([this, path = m_path, words, before] {
        if (before == Before::OlderCopy) QFile::remove(path);
        return copy(path, words);
    });
    m_looking.start();
}

void WorkspaceCopy::add(const Words &words)
{
    run([path = m_path, words, clock = m_clock] { return addWords(path, words, clock); });
}

void WorkspaceCopy::run(const std::function<Result<void>()> &work)
{
    m_isRunning = true;
    m_isCancelled = false;
    const QString attempt = tr("save a copy as %1").arg(QFileInfo(m_path).fileName());
    QMetaObject::invokeMethod(&m_worker, [this, work, attempt] {
        const Result<void> outcome = work();
        QMetaObject::invokeMethod(this, [this, outcome, attempt] {
            m_looking.stop();
            m_isRunning = false;
            const bool isLate = outcome && m_isCancelled; // it was there before somebody gave it up
            if (isLate) QFile::remove(m_path);
            if (isLate || (!outcome && outcome.error().kind == Error::Kind::Cancelled))
                emit cancelled();
            else if (outcome)
                emit done();
            else
                emit failed(outcome.error().whileTrying(attempt));
        });
    });
}

// A copy without the words it is made for would be taken for a good one.
Result<void> WorkspaceCopy::copy(const QString &path, const Words &words)
{
    const Result<Verification> copied =
        backUp(m_reader->database(), path, IfThere::Refuse, Depth::Rows, [this] { return !m_isCancelled.load(); });
    if (!copied) return copied.error();
    Result<void> added = addWords(path, words, m_clock);
    if (!added) QFile::remove(path);
    return added;
}

// The copy grows beside its place under a name of its own.
void WorkspaceCopy::look()
{
    const QFileInfo target(m_path);
    const QFileInfoList drafts = target.dir().entryInfoList({target.fileName() + u".*.part"_s}, QDir::Files);
    qint64 size = 0;
    for (const QFileInfo &draft : drafts)
        size = std::max(size, draft.size());
    emit progressed(int(std::min<qint64>(100, 100 * size / m_size)));
}

} // namespace nevertwice
