#include "app/cli/commands.h"
#include "app/cli/importinto.h"
#include "app/cli/importlog.h"
#include "app/cli/merging.h"
#include "app/cli/taking.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"
#include "model/exchange/writtentimes.h"
#include "model/store/forecast.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

std::optional<ReadOptions::Format> formatOf(const Arguments &arguments)
{
    const QString format = arguments.has("format") ? arguments.value("format") : u"auto"_s;
    if (format == "auto"_L1) return ReadOptions::Format::Auto;
    if (format == "json"_L1) return ReadOptions::Format::Json;
    if (format == "markdown"_L1) return ReadOptions::Format::Markdown;
    if (format == "log"_L1) return ReadOptions::Format::Log;
    if (format == "html"_L1) return ReadOptions::Format::Html;
    return std::nullopt;
}

std::optional<DateOrder> dateOrderOf(const QString &word)
{
    if (word == "dmy"_L1) return DateOrder::DayFirst;
    if (word == "mdy"_L1) return DateOrder::MonthFirst;
    if (word == "ymd"_L1) return DateOrder::YearFirst;
    return std::nullopt;
}

// What this version cannot do is said before anything is read.
std::optional<Error> importObjection(const Arguments &arguments)
{
    static const QStringList announced{u"csv"_s, u"zip"_s};
    if (const QString format = arguments.value("format"); !formatOf(arguments))
        return announced.contains(format) ? Error{Error::Kind::Unsupported, u"import %1"_s.arg(format),
                                                  u"this version reads JSON, Markdown, HTML and logs only"_s,
                                                  u"Other formats come with a later version."_s}
                                          : Error{Error::Kind::Usage,
                                                  {},
                                                  u"there is no format \"%1\""_s.arg(format),
                                                  u"Use --format auto, markdown, html, json or log."_s};
    if (arguments.has("date-order") && !dateOrderOf(arguments.value("date-order")))
        return Error{Error::Kind::Usage,
                     {},
                     u"there is no order of dates \"%1\""_s.arg(arguments.value("date-order")),
                     u"Use --date-order dmy, mdy or ymd."_s};
    if (arguments.has("zone") && zoneIn(arguments.value("zone")).isEmpty())
        return Error{Error::Kind::Usage,
                     {},
                     u"no time zone is called \"%1\""_s.arg(arguments.value("zone")),
                     u"Use a name like Europe/Berlin, UTC or PST."_s};
    if (arguments.words.count(u"-"_s) > 1)
        return Error{Error::Kind::Usage, {}, u"- is given twice"_s, u"Standard input can be read once."_s};
    if (arguments.has("into") && arguments.words.size() > 1)
        return Error{
            Error::Kind::Usage, {}, u"--into takes one document at a time"_s, u"Run the command once for each."_s};
    return std::nullopt;
}

ReadOptions optionsOf(const Context &cx)
{
    const Arguments &arguments = cx.arguments;
    ReadOptions options;
    options.now = cx.now();
    options.format = *formatOf(arguments);
    if (arguments.has("zone")) options.times.zone = arguments.value("zone");
    if (arguments.has("date-order")) options.times.order = dateOrderOf(arguments.value("date-order"));
    options.root = arguments.value("root");
    return options;
}

Status dryRun(Context &cx, const ReadBatch &batch)
{
    // A workspace that is named has to be one, even though nothing is written to it.
    if (!cx.arguments.workspace.isEmpty() && !cx.workspace()) return cx.status();
    QList<ReadBatch::Problem> problems = batch.problems;
    for (qsizetype i = 0; i < batch.workspaces.size() && !cx.arguments.workspace.isEmpty(); ++i) {
        const auto kept = forecastWorkspace(cx.reader(), batch.workspaces[i]);
        if (!kept) return cx.fail(kept.error());
        tellKeptHere(batch.workspaceFiles.value(i), *kept, problems);
    }
    if (batch.workspaces.size() > 1 && !cx.arguments.workspace.isEmpty())
        cx.console.note(u"Each of the %1 workspaces is compared with this one as it is now, without what the others "
                        "bring."_s.arg(batch.workspaces.size()));
    QList<QStringList> changes;
    for (qsizetype i = 0; i < batch.documents.size() && !cx.arguments.workspace.isEmpty(); ++i) {
        const auto forecast = forecastImport(cx.reader(), incomingOf(cx, batch.documents[i]));
        if (forecast) tellOtherwise(batch.documents[i].file, forecast->otherwise, problems);
        changes.append(differencesIn(forecast));
    }
    for (const ReadBatch::Problem &problem : std::as_const(problems))
        cx.tell(problem.error);
    QList<QJsonObject> documents;
    for (const ReadBatch::Document &document : batch.documents) {
        const QStringList lines = changes.value(documents.size());
        documents.append(toDocument(document.incident));
        if (!cx.wantsJson())
            cx.console.line(u"%1  %2"_s.arg(document.incident.ref.isEmpty() ? u"-"_s : document.incident.ref,
                                            titleText(document.incident.title)));
        for (qsizetype i = 0; i < lines.size() && !cx.wantsJson(); ++i)
            cx.console.line(u"    "_s + lines[i]);
    }
    if (cx.wantsJson()) cx.console.json(takenObject(documents, problems));
    return statusOf(problems);
}

// Workspaces among the paths, and all else.
std::pair<QStringList, QStringList> divided(const QStringList &paths)
{
    std::pair<QStringList, QStringList> kinds;
    for (const QString &path : paths)
        (isWorkspaceFile(path) ? kinds.first : kinds.second).append(path);
    return kinds;
}

Status addWorkspaces(Context &cx, const QStringList &paths, ReadBatch &batch)
{
    if (paths.isEmpty()) return Status::Done;
    const bool isDry = cx.arguments.has("dry-run");
    const Workspace *mine = isDry && cx.arguments.workspace.isEmpty() ? nullptr : cx.workspace();
    if (!mine && !isDry) return cx.status();
    for (const QString &path : paths)
        if (auto added = addWorkspace(cx, path, mine ? &mine->reader() : nullptr, batch); !added)
            batch.problems.append(
                {path, added.error().whileTrying(u"read %1"_s.arg(path)), ReadBatch::Weight::Lost, true});
    return Status::Done;
}

} // namespace

Status importFiles(Context &cx)
{
    // What is pasted comes through a pipe where no file is named.
    QStringList paths;
    for (const QString &word : cx.arguments.words)
        paths.append(fileNamed(word));
    if (paths.isEmpty() && cx.arguments.value("format") == "log"_L1) paths.append(u"-"_s);
    if (paths.isEmpty())
        return cx.fail(
            Status::Usage,
            {Error::Kind::Usage, {}, missingWords(*cx.arguments.command), u"See `nevertwice-cli help import`."_s});
    if (const auto objection = importObjection(cx.arguments)) return cx.fail(Status::Usage, *objection);
    for (const QString &path : std::as_const(paths))
        if (path != "-"_L1 && !QFileInfo::exists(path))
            return cx.fail(Status::Nothing,
                           {Error::Kind::NotFound, u"read %1"_s.arg(path.isEmpty() ? u"an empty name"_s : path),
                            u"there is no such file or folder"_s, u"Nothing was imported."_s});
    QFile input;
    if (paths.contains(u"-"_s) && !input.open(stdin, QIODevice::ReadOnly))
        return cx.fail(Status::File, {Error::Kind::Io, u"read standard input"_s, u"it is closed"_s, u"Name a file."_s});
    const ReadOptions options = optionsOf(cx);
    if (cx.arguments.has("into") && options.format == ReadOptions::Format::Log)
        return importLogInto(cx, paths.first(), input, options);
    if (cx.arguments.has("into")) return importInto(cx, paths.first(), input, options);
    const Interruptible interruptible;
    const auto [workspaces, documents] = divided(paths);
    ReadBatch batch = readPaths(
        documents, input,
        [&](int done, int all) {
            if (all > 1) cx.console.progress(u"Reading %1 of %2"_s.arg(done).arg(all));
            return !interruptible.isInterrupted();
        },
        options);
    if (batch.otherFiles > 0) cx.console.note(u"Files of other kinds left aside: %1."_s.arg(batch.otherFiles));
    if (interruptible.isInterrupted())
        return cx.fail(Status::File,
                       {Error::Kind::Io, u"read the documents"_s, u"it was interrupted"_s, u"Nothing was imported."_s});
    if (const Status status = addWorkspaces(cx, workspaces, batch); status != Status::Done) return status;
    if (cx.arguments.has("dry-run")) return dryRun(cx, batch);
    const auto taken = takeIn(cx, batch, interruptible);
    return taken ? report(cx, *taken) : cx.status();
}

} // namespace nevertwice::cli
