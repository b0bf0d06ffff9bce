// Pages of the file are overwritten with zeros or with letters; what a rescue brings back must be right.
#include "model/domain/document.h"
#include "model/store/backupfolder.h"
#include "model/store/rescue.h"
#include "model/store/workspace.h"
#include "tests/crash/report.h"
#include "tests/crash/typist.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

namespace rotting {

constexpr int kPage = 4096;
constexpr int kIncidents = 200;
constexpr int kEdits = 200;
constexpr int kPagesDamaged[] = {1, 3, 10, 50};

struct Truth
{
    QHash<QUuid, Incident> last;
    QHash<QUuid, QList<Incident>> history;
};

// The file before it is hurt, with a backup of this very state.
class Whole
{
public:
    explicit Whole(const Task &task)
        : m_path(task.folder + u"/whole.nevertwice"_s), m_backups{{}, task.folder + u"/backups"_s}
    {
        auto workspace = must(Workspace::create(m_path, steadyClock()));
        Typist typist(task.seed);
        for (int i = 0; i < kIncidents; ++i)
            must(typist.perform(Deed::Add, *workspace));
        for (int i = 0; i < kEdits; ++i)
            must(typist.perform(Deed::Edit, *workspace));
        m_truth = truthOf(workspace->reader());
        Database &database = workspace->reader().database();
        must(must(BackupFolder::of(database, m_backups.backups)).before(Occasion::Import, database, steadyClock()()));
    }

    const Truth &truth() const { return m_truth; }
    int onePercent() const { return int((QFileInfo(m_path).size() / kPage + 99) / 100); }
    const Places &backups() const { return m_backups; }
    void copyTo(const QString &path) const
    {
        QFile::remove(path);
        QFile::copy(m_path, path);
    }

private:
    template <typename T> static T must(Result<T> result)
    {
        if (!result) qFatal("%s", qPrintable(result.error().sentence()));
        return *std::move(result);
    }

    static Truth truthOf(const Reader &reader)
    {
        Truth truth;
        for (const IncidentRow &row : must(reader.firstRows(kIncidents))) {
            truth.last.insert(row.uuid, must(reader.incident(row.id)));
            for (const Revision &revision : must(reader.revisions(row.uuid)))
                truth.history[row.uuid].append(must(fromDocument(must(reader.document(revision.id)))));
        }
        return truth;
    }

    QString m_path;
    Places m_backups;
    Truth m_truth;
};

QByteArray rottenPage(test::Dice &dice)
{
    if (dice.inHundred(30)) return QByteArray(kPage, '\0');
    QByteArray page(kPage, ' ');
    for (char &byte : page)
        byte = "0123456789abcdef"[dice.below(16)];
    return page;
}

// Some of a page or all of it; never the first one, without which a file is not known as ours.
void damage(const QString &path, int pages, test::Dice &dice)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) qFatal("the file to damage cannot be opened");
    const quint32 count = quint32(file.size() / kPage);
    for (int i = 0; i < pages; ++i) {
        const qint64 page = 1 + dice.below(count - 1);
        const bool isWhole = dice.inHundred(50);
        file.seek(page * kPage + (isWhole ? 0 : 512 * qint64(dice.below(8))));
        file.write(rottenPage(dice).left(isWhole ? kPage : 512));
    }
}

class Trials
{
public:
    Trials(Report &report, const Task &task) : m_report(report), m_task(task), m_whole(task), m_dice(task.seed) {}

    void run()
    {
        for (const int pages : kPagesDamaged)
            run(pages, QString::number(pages), 0);
        run(m_whole.onePercent(), u"1 % ("_s + QString::number(m_whole.onePercent()) + u')', kIncidents * 99 / 100);
    }

private:
    void run(int pages, const QString &name, int leastMedian)
    {
        QList<int> alone;
        QList<int> withBackup;
        for (int trial = 0; trial < m_task.size; ++trial) {
            m_whole.copyTo(m_hurt);
            damage(m_hurt, pages, m_dice);
            m_report.countTrial();
            alone.append(bringBack({}));
            withBackup.append(bringBack(m_whole.backups()));
        }
        std::sort(alone.begin(), alone.end());
        std::sort(withBackup.begin(), withBackup.end());
        m_report.remark(u"%1 pages: median %2, worst %3 of %4 back, with a backup worst %5"_s.arg(name)
                            .arg(alone[alone.size() / 2])
                            .arg(alone.first())
                            .arg(kIncidents)
                            .arg(withBackup.first()));
        if (alone[alone.size() / 2] < leastMedian) m_report.complain(u"too little came back without a backup"_s);
        if (withBackup.first() < kIncidents) m_report.complain(u"a backup did not bring everything back"_s);
    }

    // How many incidents are as they were at last.
    int bringBack(const Places &places)
    {
        QFile::remove(m_rescued);
        const auto rescued = rescue(m_hurt, m_rescued, places, steadyClock()());
        if (!rescued) {
            m_report.complain(rescued.error().sentence());
            return 0;
        }
        const auto workspace = Workspace::open(m_rescued, Access::ReadOnly, steadyClock());
        const auto rows = workspace ? (*workspace)->reader().firstRows(2 * kIncidents)
                                    : Result<QList<IncidentRow>>(workspace.error());
        if (!rows) {
            m_report.complain(rows.error().sentence());
            return 0;
        }
        int same = 0;
        for (const IncidentRow &row : *rows) {
            const auto incident = (*workspace)->reader().incident(row.id);
            if (incident && m_whole.truth().last.value(row.uuid) == *incident)
                ++same;
            else if (!rescued->asFound.contains(row.ref) &&
                     !(incident && m_whole.truth().history.value(row.uuid).contains(*incident)))
                m_report.complain(u"WRONG: %1 says what it never said"_s.arg(row.ref));
        }
        return same;
    }

    Report &m_report;
    const Task &m_task;
    Whole m_whole;
    test::Dice m_dice;
    QString m_hurt = m_task.folder + u"/hurt.nevertwice"_s;
    QString m_rescued = m_task.folder + u"/rescued.nevertwice"_s;
};

} // namespace rotting

} // namespace

int runCorruption(const Task &task)
{
    Report report(u"corruption"_s, task);
    rotting::Trials(report, task).run();
    return report.finish();
}

} // namespace nevertwice::crash
