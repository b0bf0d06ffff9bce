#include "app/cli/program.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
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
    // Qt would make other names of them.
    for (int i = 1; i < argc; ++i)
        if (!QByteArrayView(argv[i]).isValidUtf8()) {
            std::fputs(
                "Cannot run nevertwice-cli: an argument is not UTF-8 text. Rename the file, or write the value as "
                "UTF-8.\n",
                stderr);
            return int(nevertwice::cli::Status::Usage);
        }
    // Pages and pictures are laid out with fonts, which wants the larger application; it opens no display.
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nevertwice"));
    return int(nevertwice::cli::runProgram(QCoreApplication::arguments().mid(1)));
}
