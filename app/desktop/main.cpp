#include "app/desktop/application.h"
#include "app/desktop/pictures.h"

#include <QApplication>
#include <QDateTime>
#include <QStyleFactory>

#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace {

constexpr char kUsage[] = R"(usage: nevertwice [FILE]
       nevertwice --pictures FOLDER FILE

Opens a workspace: FILE, else nevertwice/default.nevertwice in your data folder, else a start page.

  --pictures FOLDER FILE   paint the windows with this workspace as PNG files, without a display
  --version                print the version
  --help                   print this
Without a window: nevertwice-cli help
)";

struct Wish
{
    enum class Kind { Open, Pictures, Version, Help, Nonsense };
    Kind kind = Kind::Open;
    QStringList files;
};

Wish wishOf(const QStringList &arguments)
{
    Wish wish;
    for (const QString &argument : arguments) {
        if (argument == "--help"_L1 || argument == "-h"_L1) return {Wish::Kind::Help, {}};
        if (argument == "--version"_L1) return {Wish::Kind::Version, {}};
        if (argument == "--pictures"_L1)
            wish.kind = Wish::Kind::Pictures;
        else if (argument.startsWith("--"_L1))
            return {Wish::Kind::Nonsense, {argument}};
        else
            wish.files.append(argument);
    }
    const qsizetype most = wish.kind == Wish::Kind::Pictures ? 2 : 1;
    const qsizetype least = wish.kind == Wish::Kind::Pictures ? 2 : 0;
    if (wish.files.size() > most || wish.files.size() < least) wish.kind = Wish::Kind::Nonsense;
    return wish;
}

QStringList plainArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

bool hasDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "-platform") == 0 || std::strcmp(argv[i], "--platform") == 0) return true;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    return false;
}

int paint(const Wish &wish, const Clock &clock)
{
    const Result<int> painted = paintPictures(wish.files.at(0), wish.files.at(1), clock);
    if (painted) return 0;
    std::fprintf(stderr, "%s\n", qPrintable(painted.error().sentence()));
    return 4;
}

int run(QApplication &qt, const Wish &wish)
{
    const Clock clock = [] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); };
    if (wish.kind == Wish::Kind::Pictures) return paint(wish, clock);
    Application application(clock);
    if (wish.files.isEmpty())
        application.openDefault();
    else
        application.open(wish.files.first());
    application.window().show();
    return qt.exec();
}

} // namespace

int main(int argc, char **argv)
{
    // What needs no window is answered before Qt looks for a display.
    const Wish early = wishOf(plainArguments(argc, argv));
    if (early.kind == Wish::Kind::Help) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    if (early.kind == Wish::Kind::Version) {
        std::puts("nevertwice " NEVERTWICE_VERSION);
        return 0;
    }
    if (early.kind == Wish::Kind::Pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay(argc, argv)) {
        std::fputs("Cannot open a window: there is no display here. Use nevertwice-cli, or nevertwice --pictures.\n",
                   stderr);
        return 1;
    }
    QCoreApplication::setApplicationName(u"nevertwice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NEVERTWICE_VERSION));
    QGuiApplication::setDesktopFileName(u"nevertwice"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication qt(argc, argv);
    const Wish wish = wishOf(QCoreApplication::arguments().mid(1));
    if (wish.kind == Wish::Kind::Nonsense) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    return run(qt, wish);
}
