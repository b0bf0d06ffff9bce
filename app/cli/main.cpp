#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <csignal>

// A closed pipe and a full disk are answers to a write, not reasons to die; and what Qt wants to tell developers is no
// sentence for whoever reads our standard error.
static void keepQuietAndAlive()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    if (!qEnvironmentVariableIsSet("NEVERTWICE_DEBUG"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

int main(int argc, char **argv)
{
    keepQuietAndAlive();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nevertwice"));

    QElapsedTimer stopwatch;
    stopwatch.start();
    nevertwice::cli::Surroundings surroundings;
    surroundings.now = [] { return nevertwice::Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); };
    surroundings.milliseconds = [&] { return stopwatch.elapsed(); };
    surroundings.defaultWorkspace = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                    QStringLiteral("/nevertwice/default.nevertwice");
    surroundings.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    surroundings.places = nevertwice::usualPlaces();
    return int(nevertwice::cli::run(application.arguments().mid(1), surroundings));
}
