#include "app/cli/program.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>

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
    nevertwice::cli::keepQuietAndAlive();
    const auto isSound = [](const char *argument) { return QByteArrayView(argument).isValidUtf8(); };
    const auto asksForJson = [](const char *argument) { return std::strcmp(argument, "--json") == 0; };
    if (!std::all_of(argv + 1, argv + argc, isSound))
        return int(nevertwice::cli::refuseOtherThanUtf8(std::any_of(argv + 1, argv + argc, asksForJson)));
    // Pages and pictures are laid out with fonts, which wants the larger application; it opens no display.
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nevertwice"));
    return int(nevertwice::cli::runProgram(QCoreApplication::arguments().mid(1)));
}
