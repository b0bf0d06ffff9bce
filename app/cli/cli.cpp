#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/context.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

Status runCommand(const QStringList &given, const Surroundings &surroundings, Console &console)
{
    QStringList arguments = given;
    if (arguments.isEmpty() || arguments.first() == "--help"_L1 || arguments.first() == "-h"_L1)
        arguments = QStringList{u"help"_s};
    if (arguments.first() == "--version"_L1) {
        console.line(u"nevertwice-cli " NEVERTWICE_VERSION ""_s);
        return Status::Done;
    }
    const auto parsed = parseArguments(arguments, commandTable());
    if (!parsed) {
        if (arguments.contains(u"--json"_s)) console.json(failureObject(parsed.error()));
        console.note(parsed.error().sentence());
        return Status::Usage;
    }
    Context context(*parsed, surroundings, console);
    const Status status = parsed->has("help") ? printHelp(context, QString::fromLatin1(parsed->command->name))
                                              : parsed->command->run(context);
    context.finishBackups();
    return status;
}

} // namespace

Status run(const QStringList &arguments, const Surroundings &surroundings)
{
    Console console;
    const Status status = runCommand(arguments, surroundings, console);
    const auto written = console.flush();
    if (written) return status;
    // Who closed the pipe knows why; everybody else is told.
    if (written.error().kind != Error::Kind::Cancelled) console.note(written.error().sentence());
    return Status::File;
}

} // namespace nevertwice::cli
