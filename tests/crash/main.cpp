// Breaks a workspace in every way we know and counts what was lost. tests/crash.sh runs it with sizes.
#include "tests/crash/report.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <QStringList>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice::crash;

namespace {

constexpr char kUsage[] = "usage: nevertwice-crash header\n"
                          "       nevertwice-crash kills N [--seed N] [--ack-before-commit]\n"
                          "       nevertwice-crash powercuts N [--seed N] [--synchronous-normal]\n"
                          "       nevertwice-crash faults EVERY [--seed N] [--only SCENARIO]\n"
                          "       nevertwice-crash memory EVERY [--seed N] [--only SCENARIO]\n"
                          "       nevertwice-crash corruption N [--seed N]\n"
                          "EVERY: 1 tries each point, 10 each tenth. --folder PLACE: where files are made.\n";

struct Mode
{
    const char *name;
    int (*run)(const Task &);
};

constexpr Mode kModes[] = {{"kills", runKills},
                           {"powercuts", runPowerCuts},
                           {"faults", runFaults},
                           {"memory", runMemory},
                           {"corruption", runCorruption}};

// In memory where there is such a place: thousands of syncs cost nothing there.
QString likelyFolder()
{
    return QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm"_s : u"/tmp"_s;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments == QStringList{u"header"_s}) {
        Report::printHeader();
        return 0;
    }
    Task task;
    QString place = likelyFolder();
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--seed"_L1 && i + 1 < arguments.size())
            task.seed = arguments[++i].toULongLong();
        else if (word == "--folder"_L1 && i + 1 < arguments.size())
            place = arguments[++i];
        else if (word == "--only"_L1 && i + 1 < arguments.size())
            task.only = arguments[++i];
        else if (word == "--ack-before-commit"_L1 || word == "--synchronous-normal"_L1)
            task.isControl = true;
    }
    task.size = arguments.size() > 1 ? arguments[1].toInt() : 0;
    signal(SIGXFSZ, SIG_IGN);
    // Qt warns of every text that cannot be unpacked: here they are damaged on purpose.
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    QTemporaryDir folder(place + u"/nevertwice-crash-XXXXXX"_s);
    task.folder = folder.path();
    // Whatever the program keeps beside the workspace goes there, too.
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, (folder.path() + u"/home"_s).toLocal8Bit());
    for (const Mode &mode : kModes)
        if (task.size > 0 && arguments[0] == QLatin1String(mode.name)) return mode.run(task);
    fputs(kUsage, stderr);
    return 2;
}
