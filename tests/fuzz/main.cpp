// usage: nevertwice-fuzz [TARGET…] [--seconds N] [--seed N] [--input FILE] [--kept FOLDER]
//   --seconds N     for each target (10)
//   --input FILE    that one input, to see again what it did
//   --kept FOLDER   TARGET.txt in it holds inputs that once led somewhere, one a line in base64: each is run, and
//   spoilt
// Spoils sound inputs at random and gives them to what must take anything. The input under way lies in a file whose
// name is told where it went wrong, also by a crash.
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::fuzz;

namespace {

constexpr qint64 kSlowMsecs = 5'000;

struct Wishes
{
    QStringList names;
    qint64 seconds = 10;
    quint64 seed = 1;
    QString input;
    QString kept;
};

Wishes wishesOf(const QStringList &arguments)
{
    Wishes wishes;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const bool hasMore = i + 1 < arguments.size();
        if (arguments[i] == u"--seconds" && hasMore)
            wishes.seconds = arguments[++i].toLongLong();
        else if (arguments[i] == u"--seed" && hasMore)
            wishes.seed = arguments[++i].toULongLong();
        else if (arguments[i] == u"--input" && hasMore)
            wishes.input = arguments[++i];
        else if (arguments[i] == u"--kept" && hasMore)
            wishes.kept = arguments[++i];
        else
            wishes.names.append(arguments[i]);
    }
    return wishes;
}

bool keep(const QString &path, const QByteArray &input)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(input) == input.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> keptInputs(const QString &folder, const Target &target)
{
    QList<QByteArray> inputs;
    if (folder.isEmpty()) return inputs;
    const QByteArray lines = bytesOf(u"%1/%2.txt"_s.arg(folder, QLatin1String(target.name)));
    for (const QByteArray &line : lines.split('\n'))
        if (!line.isEmpty()) inputs.append(QByteArray::fromBase64(line));
    return inputs;
}

// False where something was wrong.
bool run(const Target &target, const Wishes &wishes, const QString &folder)
{
    const QString current = QDir::tempPath() + u"/nevertwice-fuzz-%1.input"_s.arg(QLatin1String(target.name));
    const QList<QByteArray> kept = keptInputs(wishes.kept, target);
    const QList<QByteArray> seeds = kept + target.seeds();
    test::Dice dice(wishes.seed);
    QElapsedTimer all;
    all.start();
    qint64 runs = 0;
    qint64 slowest = 0;
    const auto next = [&] {
        if (!wishes.input.isEmpty()) return bytesOf(wishes.input);
        return runs < kept.size() ? kept[runs] : spoilt(seeds[dice.below(quint32(seeds.size()))], seeds, dice);
    };
    while (runs < kept.size() || all.elapsed() < wishes.seconds * 1'000) {
        const QByteArray input = next();
        if (!keep(current, input)) return false;
        QElapsedTimer one;
        one.start();
        const QString wrong = target.run(input, folder);
        ++runs;
        slowest = std::max(slowest, one.elapsed());
        if (!wrong.isEmpty() || one.elapsed() > kSlowMsecs) {
            std::printf("%-12s WRONG: %s (%lld ms): %s\n", target.name, qPrintable(wrong), one.elapsed(),
                        qPrintable(current));
            return false;
        }
        if (!wishes.input.isEmpty()) break;
    }
    std::printf("%-12s %9lld runs, the slowest took %lld ms\n", target.name, runs, slowest);
    std::fflush(stdout);
    QFile::remove(current);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Wishes wishes = wishesOf(application.arguments());
    const QTemporaryDir folder;
    bool isWell = true;
    for (const Target &target : targets())
        if (wishes.names.isEmpty() || wishes.names.contains(QLatin1String(target.name)))
            isWell = run(target, wishes, folder.path()) && isWell;
    return isWell ? 0 : 1;
}
