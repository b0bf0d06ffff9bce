#include "app/desktop/application.h"
#include "app/desktop/pictures.h"
#include "app/desktop/reporting.h"
#include "model/exchange/files.h"
#include "ui/kit/debuginfo.h"
#include "ui/kit/hugeheap.h"
#include "ui/kit/language.h"
#include "ui/window/singleinstance.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace {

constexpr char kUsage[] = R"(usage: nevertwice [--new-instance] [--config FOLDER] [--language CODE] [FILE...]
       nevertwice --pictures FOLDER FILE [--language CODE]
       nevertwice --report PERIOD OUTPUT FILE [--query Q] [--charts NAMES]

Opens workspaces: each FILE, else the one that was open last, else nevertwice/default.nevertwice in your data folder,
else a start page. Where Nevertwice runs already, it shows them and this program ends.

  --new-instance           run beside one that runs already
  --config FOLDER          keep settings and the state of the window there, and run beside one that runs already
  --language CODE          speak en, de or ar, whatever the settings say
  --pictures FOLDER FILE   paint the windows with this workspace as PNG files, without a display
  --report PERIOD OUTPUT FILE
                           write a report with its charts about 2026, 2026-Q1, 2026-03 or 2026-W12, without a display;
                           OUTPUT ends with .html, .pdf or .md
  --query Q                only the incidents that answer the query
  --charts NAMES           which charts the report has, such as severity,pace,causes
  --debug-info             print versions and the system, for somebody who helps
  --version                print the version
  --help                   print this
Without a window: nevertwice-cli help
)";

struct Wish
{
    enum class Kind { Open, Pictures, Report, Nonsense };
    Kind kind = Kind::Open;
    QStringList files;
    QString query;
    QStringList charts;
    QString config; // a folder for the settings; empty: the person's
    QString language;
    bool isAlone = true; // the files go to a program that runs already
};

// What the arguments ask for. Qt has taken its own out of them.
Wish wishOf(const QStringList &arguments)
{
    Wish wish;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--query"_L1 && i + 1 < arguments.size())
            wish.query = arguments.at(++i);
        else if (argument == "--charts"_L1 && i + 1 < arguments.size())
            wish.charts = arguments.at(++i).split(u',', Qt::SkipEmptyParts);
        else if (argument == "--config"_L1 && i + 1 < arguments.size())
            wish.config = QFileInfo(fileNamed(arguments.at(++i))).absoluteFilePath();
        else if (argument == "--language"_L1 && i + 1 < arguments.size())
            wish.language = arguments.at(++i);
        else if (argument == "--report"_L1)
            wish.kind = Wish::Kind::Report;
        else if (argument == "--pictures"_L1)
            wish.kind = Wish::Kind::Pictures;
        else if (argument == "--new-instance"_L1)
            wish.isAlone = false;
        else if (argument.startsWith(u'-') && argument != "-"_L1)
            return {Wish::Kind::Nonsense, {argument}, {}, {}, {}, {}, false};
        else
            wish.files.append(fileNamed(argument));
    }
    const bool isPictures = wish.kind == Wish::Kind::Pictures;
    const bool isReport = wish.kind == Wish::Kind::Report;
    if (isPictures && wish.files.size() != 2) wish.kind = Wish::Kind::Nonsense;
    if (isReport && wish.files.size() != 3) wish.kind = Wish::Kind::Nonsense;
    if (!isReport && (!wish.query.isEmpty() || !wish.charts.isEmpty())) wish.kind = Wish::Kind::Nonsense;
    if (!wish.config.isEmpty()) wish.isAlone = false;
    if (isReport && !wish.language.isEmpty()) wish.kind = Wish::Kind::Nonsense;
    if (!wish.language.isEmpty() && !languageCodes().contains(wish.language)) wish.kind = Wish::Kind::Nonsense;
    return wish;
}

bool isAsked(int argc, char **argv, const char *option)
{
    return std::any_of(argv + 1, argv + argc, [option](const char *given) { return std::strcmp(given, option) == 0; });
}

bool hasDisplay(int argc, char **argv)
{
    if (isAsked(argc, argv, "-platform")) return true;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    return false;
}

// Reports and, unless asked otherwise, pictures are the same on every computer.
QString languageOf(const Wish &wish)
{
    if (!wish.language.isEmpty()) return wish.language;
    if (wish.kind != Wish::Kind::Open) return u"en"_s;
    const QString chosen = wish.config.isEmpty() ? Settings().language() : Settings(wish.config).language();
    return languageFor(chosen, QLocale::system().uiLanguages());
}

// What stands for a screen says of every window what it cannot do; on no picture that is seen.
void tellAllButTheScreen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("This plugin does not support "_L1))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

int paint(const Wish &wish, const Clock &clock)
{
    qInstallMessageHandler(tellAllButTheScreen);
    const Result<int> painted = paintPictures(wish.files.at(0), wish.files.at(1), clock);
    if (painted) return 0;
    std::fprintf(stderr, "%s\n", qPrintable(painted.error().sentence()));
    return 4;
}

int report(const Wish &wish, const Clock &clock)
{
    const Result<void> written =
        writeReport({wish.files.at(0), wish.files.at(1), wish.files.at(2), wish.query, wish.charts}, clock);
    if (written) return 0;
    const Error &error = written.error();
    std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
    switch (error.kind) {
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::Io:
        return 4;
    default:
        return 3; // the workspace cannot be opened or read
    }
}

int run(QApplication &qt, const Wish &wish)
{
    const Clock clock = [] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); };
    const Speech speech(languageOf(wish), wish.kind == Wish::Kind::Open ? QLocale::system() : QLocale::c());
    if (wish.kind == Wish::Kind::Pictures) return paint(wish, clock);
    if (wish.kind == Wish::Kind::Report) return report(wish, clock);
    QStringList files;
    for (const QString &file : wish.files)
        files.append(QFileInfo(file).absoluteFilePath());
    SingleInstance instance;
    if (wish.isAlone && instance.handOver(files)) return 0;
    Application application(clock, wish.config, usualPlaces());
    if (wish.isAlone && instance.listen())
        QObject::connect(&instance, &SingleInstance::asked, &application, &Application::openAll);
    if (files.isEmpty())
        application.openUsual();
    else
        application.openAll(files);
    application.showAll();
    return qt.exec();
}

} // namespace

int main(int argc, char **argv)
{
    // What needs no window is answered before Qt looks for a display.
    if (isAsked(argc, argv, "--help") || isAsked(argc, argv, "-h")) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    if (isAsked(argc, argv, "--debug-info")) {
        std::fputs(qPrintable(debugInfo()), stdout);
        return 0;
    }
    if (isAsked(argc, argv, "--version")) {
        std::puts("nevertwice " NEVERTWICE_VERSION);
        return 0;
    }
    // Qt would make other names of them, and open what is called so.
    if (!std::all_of(argv + 1, argv + argc, [](const char *given) { return QByteArrayView(given).isValidUtf8(); })) {
        std::fputs("Cannot open a file whose name is not UTF-8 text. Rename it.\n", stderr);
        return 2;
    }
    if ((isAsked(argc, argv, "--pictures") || isAsked(argc, argv, "--report")) &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay(argc, argv)) {
        std::fputs("Cannot open a window: there is no display here. Use nevertwice-cli, or nevertwice --pictures.\n",
                   stderr);
        return 1;
    }
    takeHeapInHugePages();
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
