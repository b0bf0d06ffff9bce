// Pages of the file are overwritten with zeros or with letters; what comes back must be right, or not come back.
#include "tests/crash/report.h"
#include "tests/crash/salvage.h"
#include "tests/crash/typist.h"
#include "tests/support/vocabulary.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

namespace rotting {

constexpr int kPage = 4096;
constexpr int kIncidents = 200;
constexpr int kPagesDamaged[] = {1, 3, 10, 50};

QByteArray damagedPage(test::Dice &dice)
{
    if (dice.inHundred(30)) return QByteArray(kPage, '\0');
    QByteArray page(kPage, ' ');
    for (char &byte : page)
        byte = "0123456789abcdef"[dice.below(16)];
    return page;
}

// Some of it or all of it; never the first page, which has a sentence of its own.
void damage(const QString &path, int pages, test::Dice &dice)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) qFatal("the file to damage cannot be opened");
    const quint32 count = quint32(file.size() / kPage);
    for (int i = 0; i < pages; ++i) {
        const qint64 page = 1 + dice.below(count - 1);
        const bool isWhole = dice.inHundred(50);
        file.seek(page * kPage + (isWhole ? 0 : 512 * qint64(dice.below(8))));
        file.write(damagedPage(dice).left(isWhole ? kPage : 512));
    }
}

} // namespace rotting

} // namespace

int runCorruption(const Task &task)
{
    using namespace rotting;
    Report report(u"corruption"_s, task);
    const QString whole = task.folder + u"/whole.nevertwice"_s;
    QHash<QUuid, Incident> truth;
    {
        auto workspace = Workspace::create(whole, steadyClock());
        if (!workspace) qFatal("%s", qPrintable(workspace.error().sentence()));
        Typist typist(task.seed);
        for (int i = 0; i < kIncidents; ++i)
            if (const auto done = typist.perform(Deed::Add, **workspace); !done)
                qFatal("%s", qPrintable(done.error().sentence()));
        const auto rows = (*workspace)->reader().firstRows(kIncidents);
        for (const IncidentRow &row : *rows)
            truth.insert(row.uuid, *(*workspace)->reader().incident(row.id));
    }
    test::Dice dice(task.seed);
    const QString path = task.folder + u"/w.nevertwice"_s;
    int wrong = 0;
    for (const int pages : kPagesDamaged) {
        QList<int> right;
        int refused = 0;
        for (int trial = 0; trial < task.size; ++trial) {
            QFile::remove(path);
            QFile::copy(whole, path);
            damage(path, pages, dice);
            const Salvaged salvaged = salvage(path);
            report.countTrial();
            refused += salvaged.sentence.isEmpty() ? 0 : 1;
            int same = 0;
            for (auto it = salvaged.incidents.begin(); it != salvaged.incidents.end(); ++it)
                truth.value(it.key()) == *it ? ++same : ++wrong;
            right.append(same);
        }
        std::sort(right.begin(), right.end());
        report.remark(u"%1 pages: median %2 of %3, worst %4, %5 not opened"_s.arg(pages)
                          .arg(right[right.size() / 2])
                          .arg(kIncidents)
                          .arg(right.first())
                          .arg(refused));
    }
    report.remark(u"%1 wrong"_s.arg(wrong));
    return report.finish();
}

} // namespace nevertwice::crash
