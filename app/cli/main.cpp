#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStandardPaths>

#include <csignal>
#include <cstring>
#include <memory>
#include <string>

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

static std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *format : {"pdf", "svg", "png", "html"})
            if (std::strcmp(argv[i], format) == 0 || std::string("--format=") + format == argv[i]) {
                qputenv("QT_QPA_PLATFORM", "offscreen");
                return std::make_unique<QGuiApplication>(argc, argv);
            }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char **argv)
{
    keepQuietAndAlive();
    // Pages and pictures are laid out with fonts, which wants the larger application; it opens no display.
    const auto application = applicationFor(argc, argv);
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
    return int(nevertwice::cli::run(QCoreApplication::arguments().mid(1), surroundings));
}
