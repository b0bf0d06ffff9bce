#include "app/cli/program.h"

#include "app/cli/cli.h"
#include "app/cli/context.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

void keepQuietAndAlive()
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

Status refuseOtherThanUtf8(bool wantsJson)
{
    const Error error{Error::Kind::Usage, u"run nevertwice-cli"_s, u"an argument is not UTF-8 text"_s,
                      u"Rename the file, or write the value as UTF-8."_s};
    Console console;
    if (wantsJson) console.json(failureObject(error));
    console.note(error.sentence());
    return console.flush() ? Status::Usage : Status::File;
}

Status runProgram(const QStringList &arguments)
{
    QElapsedTimer stopwatch;
    stopwatch.start();
    Surroundings surroundings;
    surroundings.now = [] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); };
    surroundings.milliseconds = [&] { return stopwatch.elapsed(); };
    surroundings.defaultWorkspace =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/nevertwice/default.nevertwice"_s;
    surroundings.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    surroundings.places = usualPlaces();
    return run(arguments, surroundings);
}

} // namespace nevertwice::cli
