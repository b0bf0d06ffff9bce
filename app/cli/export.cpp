#include "app/cli/commands.h"
#include "app/cli/selecting.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"
#include "model/exchange/folder.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "ui/picture/exporting.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

std::optional<Error> objectionTo(const Arguments &arguments, ExportFormat format)
{
    if (arguments.has("owner") && format != ExportFormat::Calendar)
        return Error{Error::Kind::Usage,
                     {},
                     u"--owner is for calendars alone"_s,
                     u"Use --format ics; --query owner:NAME finds incidents by it."_s};
    const bool isPrinted = !arguments.has("output") || arguments.value("output") == "-"_L1;
    if (arguments.has("json") && isPrinted && format != ExportFormat::Json)
        return Error{Error::Kind::Usage,
                     {},
                     u"--json prints JSON, and --format asks for another form"_s,
                     u"Name one of them, or add --output."_s};
    const bool several = arguments.has("all") + arguments.has("query") + !arguments.words.isEmpty() > 1;
    if (several || (arguments.words.isEmpty() && !arguments.has("all") && !arguments.has("query")))
        return Error{Error::Kind::Usage,
                     {},
                     u"it wants either REFs, --all or --query"_s,
                     u"See `nevertwice-cli help export`."_s};
    return std::nullopt;
}

// Pages are told by a template; without one HTML and PDF tell everything, and Markdown is the form that is read back.
Result<std::optional<Template>> wantedTemplate(const Arguments &arguments, ExportFormat format)
{
    const QString name = arguments.has("template") ? arguments.value("template") : u"default"_s;
    if (!isTemplated(format)) {
        if (!arguments.has("template")) return std::optional<Template>();
        return Error{
            Error::Kind::Usage, {}, u"this format has no templates"_s, u"Use --format markdown, html or pdf."_s};
    }
    if (format == ExportFormat::Markdown && name == "default"_L1) return std::optional<Template>();
    auto found = templateNamed(templatesWith(ownTemplatesFolder()), name);
    if (!found) return found.error();
    if (found->markup == Template::Markup::Html && format != ExportFormat::Html)
        return Error{Error::Kind::Usage, {}, u"the template %1 is HTML"_s.arg(name), u"Use --format html."_s};
    return std::optional<Template>(*found);
}

// A calendar of one person has nobody else's days.
QList<Incident> withActionsOf(QList<Incident> incidents, const QString &owner)
{
    for (Incident &incident : incidents)
        incident.actions.removeIf(
            [&owner](const Action &action) { return action.owner.compare(owner, Qt::CaseInsensitive) != 0; });
    return incidents;
}

std::optional<QList<Incident>> wantedIncidents(Context &cx)
{
    QList<Incident> incidents;
    for (const QString &name : cx.arguments.words) {
        const auto found = cx.incident(name);
        if (!found) return std::nullopt;
        incidents.append(found->incident);
    }
    if (!cx.arguments.words.isEmpty()) return incidents;
    const auto rows =
        selectIncidents(cx, cx.arguments.has("query") ? std::optional(cx.arguments.value("query")) : std::nullopt);
    if (!rows) return std::nullopt;
    for (const IncidentRow &row : *rows) {
        auto incident = cx.reader().incident(row.id);
        if (!incident) {
            cx.fail(incident.error().whileTrying(u"read %1"_s.arg(row.ref)));
            return std::nullopt;
        }
        incidents.append(*incident);
    }
    return incidents;
}

// A folder is what is one, what ends in a slash, and for many incidents what has not the ending of the format.
bool isFolder(const QString &output, bool one, const Exporting &exporting)
{
    if (QFileInfo(output).isDir() || output.endsWith(u'/')) return true;
    return !one && !QFileInfo::exists(output) && !output.endsWith(exporting.suffix(), Qt::CaseInsensitive);
}

// What one file holds: an incident, or several where the format has room for them.
Result<QByteArray> contentOf(Exporting &exporting, const QList<Incident> &incidents, bool one)
{
    if (one) return exporting.bytesOf(incidents.first());
    if (exporting.joins()) return exporting.bytesOf(incidents);
    return Error{Error::Kind::Usage, u"write several incidents into one file"_s, u"a file of this format holds one"_s,
                 u"Use --output FOLDER."_s};
}

// What an import would refuse is told, and written all the same: other programs may read it.
void tellIfTooLarge(Context &cx, const Exporting &exporting, const QString &what, const QByteArray &content, bool one,
                    QJsonArray &problems)
{
    if (exporting.format() != ExportFormat::Json || content.size() <= kMostJsonBytes) return;
    const Error error{Error::Kind::TooLarge, u"take %1 in again"_s.arg(what),
                      u"it is larger than the %1 MB that import reads"_s.arg(kMostJsonBytes >> 20),
                      one ? u"`nevertwice-cli backup FILE` keeps all of it."_s
                          : u"Export to a folder, which has a file for each incident."_s};
    cx.tell(error);
    problems.append(QJsonObject{{u"file"_s, what}, {u"message"_s, error.sentence()}});
}

// JSON and Markdown name the attachments; pages have their pictures inside.
bool wantsAttachments(const Exporting &exporting)
{
    return exporting.format() == ExportFormat::Json || exporting.format() == ExportFormat::Markdown;
}

Status writeAttachments(Context &cx, ExportFolder &folder, const QList<Incident> &incidents)
{
    QSet<QString> done;
    for (const Incident &incident : incidents)
        for (const Attachment &attachment : incident.attachments) {
            if (attachment.sha256.isEmpty() || done.contains(attachment.sha256)) continue;
            done.insert(attachment.sha256);
            const QString attempt = u"export the attachment %1 of %2"_s.arg(attachment.name, incident.ref);
            auto bytes = cx.reader().attachment(attachment.sha256);
            if (!bytes && bytes.error().kind == Error::Kind::NotFound) {
                cx.tell({Error::Kind::NotFound, attempt, u"the workspace does not hold its content"_s,
                         u"Look into a backup."_s});
                continue;
            }
            if (!bytes) return cx.fail(bytes.error().whileTrying(attempt));
            if (auto written = folder.writeAttachment(attachment.sha256, *bytes); !written)
                return cx.fail(Status::File, written.error().whileTrying(attempt));
        }
    return Status::Done;
}

// The folder of all incidents mirrors the workspace: what an earlier export left there and is no more goes.
Status endMirror(Context &cx, ExportFolder &folder)
{
    const auto changed = folder.endMirror();
    if (!changed) return cx.fail(Status::File, changed.error());
    for (const QString &name : *changed)
        cx.tell({Error::Kind::Conflict, u"remove %1"_s.arg(name), u"somebody changed it since it was exported"_s,
                 u"Import it, or remove it yourself."_s});
    return Status::Done;
}

Status endExport(Context &cx, ExportFolder &folder)
{
    if (const auto ended = folder.end(); !ended) return cx.fail(Status::File, ended.error());
    return Status::Done;
}

void tellLeftFiles(const Exporting &exporting, QJsonArray &list)
{
    for (const LeftFile &left : exporting.left())
        list.append(QJsonObject{{u"file"_s, left.file}, {u"message"_s, left.why.sentence()}});
}

// What there is to tell of an export that was written.
struct Told
{
    QJsonArray problems;
    int written = 0;   // incidents whose files were
    int unchanged = 0; // whose files held the same already
    bool isCounted = false;
};

// A file that is somebody else's stays, is told, and does not keep the others from being written.
Status put(Context &cx, Exporting &exporting, ExportFolder &folder, const QString &name, const QByteArray &content)
{
    const auto written = folder.writeNamed(name, content);
    if (written) return Status::Done;
    if (written.error().kind != Error::Kind::Conflict) return cx.fail(Status::File, written.error());
    cx.tell(written.error());
    exporting.leave(folder.pathOf(name), written.error());
    return Status::Done;
}

Status writeFiles(Context &cx, Exporting &exporting, ExportFolder &folder, const QList<Incident> &incidents, Told &told)
{
    exporting.nameFiles(incidents);
    const int writtenBefore = folder.written();
    const int unchangedBefore = folder.unchanged();
    qsizetype done = 0;
    for (const Incident &incident : incidents) {
        const auto bytes = exporting.bytesOf(incident);
        if (!bytes) return cx.fail(bytes.error().whileTrying(u"export %1"_s.arg(incident.ref)));
        tellIfTooLarge(cx, exporting, exporting.fileOf(incident), *bytes, true, told.problems);
        if (const Status status = put(cx, exporting, folder, exporting.fileOf(incident), *bytes);
            status != Status::Done)
            return status;
        cx.console.progress(u"Writing %1 of %2"_s.arg(++done).arg(incidents.size()));
    }
    told.written = folder.written() - writtenBefore;
    told.unchanged = folder.unchanged() - unchangedBefore;
    told.isCounted = true;
    if (exporting.format() == ExportFormat::Html && incidents.size() > 1)
        return put(cx, exporting, folder, u"index.html"_s, exporting.index(incidents));
    return Status::Done;
}

Status writeFolder(Context &cx, Exporting &exporting, const QString &path, const QList<Incident> &incidents, Told &told)
{
    ExportFolder folder(path);
    if (exporting.format() == ExportFormat::Csv || exporting.format() == ExportFormat::Calendar) {
        for (const auto &[name, content] : exporting.tables(incidents))
            if (const Status status = put(cx, exporting, folder, name, content); status != Status::Done) return status;
        return endExport(cx, folder);
    }
    const bool isMirror = cx.arguments.has("all") && wantsAttachments(exporting) && !cx.arguments.has("template");
    if (isMirror) {
        auto workspace = cx.reader().workspaceDocument();
        if (!workspace) return cx.fail(workspace.error());
        if (const Status status = put(cx, exporting, folder, u"workspace.json"_s, writeJson(*workspace));
            status != Status::Done)
            return status;
    }
    if (const Status status = writeFiles(cx, exporting, folder, incidents, told); status != Status::Done) return status;
    if (wantsAttachments(exporting))
        if (const Status status = writeAttachments(cx, folder, incidents); status != Status::Done) return status;
    return isMirror ? endMirror(cx, folder) : endExport(cx, folder);
}

Status writeOneFile(Context &cx, Exporting &exporting, const QString &path, const QList<Incident> &incidents, bool one,
                    QJsonArray &problems)
{
    const auto bytes = contentOf(exporting, incidents, one);
    if (!bytes) return cx.fail(bytes.error().kind == Error::Kind::Usage ? Status::Usage : Status::File, bytes.error());
    if (auto written = writeFile(path, *bytes); !written)
        return cx.fail(Status::File, written.error().whileTrying(u"write %1"_s.arg(path)));
    tellIfTooLarge(cx, exporting, path, *bytes, one, problems);
    ExportFolder folder(QFileInfo(path).absolutePath());
    return wantsAttachments(exporting) ? writeAttachments(cx, folder, incidents) : Status::Done;
}

Status printAll(Context &cx, Exporting &exporting, const QList<Incident> &incidents, bool one)
{
    const auto bytes = contentOf(exporting, incidents, one);
    if (!bytes) return cx.fail(bytes.error().kind == Error::Kind::Usage ? Status::Usage : Status::File, bytes.error());
    QJsonArray problems; // are told beside it: what is printed is the document
    tellIfTooLarge(cx, exporting, u"what was printed"_s, *bytes, one, problems);
    if (exporting.format() == ExportFormat::Json) {
        const auto document = one ? exporting.documentOf(incidents.first()) : exporting.documentOf(incidents);
        if (!document) return cx.fail(document.error());
        cx.console.json(*document);
    } else
        cx.console.file(*bytes);
    qsizetype attachments = 0;
    for (const Incident &incident : incidents)
        attachments += incident.attachments.size();
    if (attachments > 0 && wantsAttachments(exporting))
        cx.console.note(u"Attachments left out: %1. Export to a folder to have them."_s.arg(attachments));
    return Status::Done;
}

void tellWritten(Context &cx, const QString &output, qsizetype incidents, const Told &told)
{
    QJsonObject result{{u"path"_s, output}, {u"incidents"_s, incidents}};
    if (told.isCounted) {
        result.insert(u"written"_s, told.written);
        result.insert(u"unchanged"_s, told.unchanged);
    }
    if (!told.problems.isEmpty()) result.insert(u"problems"_s, told.problems);
    if (cx.wantsJson()) cx.console.json(result);
    const qsizetype written = told.isCounted ? told.written : incidents;
    QString sentence =
        u"%1 written to %2."_s.arg(written == 1 ? u"1 incident was"_s : u"%1 incidents were"_s.arg(written), output);
    if (told.unchanged > 0)
        sentence +=
            told.unchanged == 1 ? u" 1 was there as it is."_s : u" %1 were there as they are."_s.arg(told.unchanged);
    cx.console.note(sentence);
}

} // namespace

Status exportIncidents(Context &cx)
{
    const auto format = exportFormat(cx.arguments.has("format") ? cx.arguments.value("format") : u"json"_s);
    if (!format) return cx.fail(Status::Usage, format.error());
    if (const auto objection = objectionTo(cx.arguments, *format)) return cx.fail(Status::Usage, *objection);
    auto page = wantedTemplate(cx.arguments, *format);
    if (!page) {
        const Error::Kind kind = page.error().kind;
        return cx.fail(kind == Error::Kind::NotFound ? Status::Nothing
                       : kind == Error::Kind::Usage  ? Status::Usage
                                                     : Status::File,
                       page.error());
    }
    auto incidents = wantedIncidents(cx);
    if (!incidents) return cx.status();
    if (cx.arguments.has("owner")) incidents = withActionsOf(*std::move(incidents), cx.arguments.value("owner"));
    Exporting exporting(cx.reader(), cx.now(), *format, *page);
    const bool one = cx.arguments.words.size() == 1;
    const QString output = cx.arguments.has("output") ? cx.arguments.value("output") : u"-"_s;
    if (output == "-"_L1) return printAll(cx, exporting, *incidents, one);
    Told told;
    const Status status = isFolder(output, one, exporting)
                              ? writeFolder(cx, exporting, output, *incidents, told)
                              : writeOneFile(cx, exporting, output, *incidents, one, told.problems);
    if (status == Status::Done) {
        tellLeftFiles(exporting, told.problems);
        tellWritten(cx, output, incidents->size(), told);
    }
    return status == Status::Done && !exporting.left().isEmpty() ? Status::File : status;
}

} // namespace nevertwice::cli
