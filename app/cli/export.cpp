#include "app/cli/commands.h"
#include "app/cli/selecting.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"
#include "model/exchange/folder.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/ownmarkdown.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

std::optional<Error> objectionTo(const Arguments &arguments, const QString &format)
{
    static const QStringList announced{u"html"_s, u"pdf"_s, u"csv"_s, u"ics"_s, u"svg"_s, u"png"_s};
    if (announced.contains(format) || arguments.has("template"))
        return Error{Error::Kind::Unsupported,
                     u"export %1"_s.arg(arguments.has("template") ? u"with a template"_s : format),
                     u"this version writes JSON and Markdown only"_s, u"Other formats come with a later version."_s};
    if (format != "json"_L1 && format != "markdown"_L1)
        return Error{
            Error::Kind::Usage, {}, u"there is no format \"%1\""_s.arg(format), u"Use --format json or markdown."_s};
    const bool several = arguments.has("all") + arguments.has("query") + !arguments.words.isEmpty() > 1;
    if (several || (arguments.words.isEmpty() && !arguments.has("all") && !arguments.has("query")))
        return Error{Error::Kind::Usage,
                     {},
                     u"it wants either REFs, --all or --query"_s,
                     u"See `nevertwice-cli help export`."_s};
    return std::nullopt;
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

bool isMarkdown(const Context &cx)
{
    return cx.arguments.value("format") == "markdown"_L1;
}

// A folder is what is one, what ends in a slash, and for many incidents what does not end in ".json".
bool isFolder(const QString &output, bool one)
{
    if (QFileInfo(output).isDir() || output.endsWith(u'/')) return true;
    return !one && !QFileInfo::exists(output) && !output.endsWith(".json"_L1, Qt::CaseInsensitive);
}

// Many documents are one of JSON; Markdown has no such thing.
std::optional<Error> notOneFile(const Context &cx, bool one)
{
    if (one || !isMarkdown(cx)) return std::nullopt;
    return Error{Error::Kind::Usage, {}, u"one file of Markdown holds one incident"_s, u"Use --output FOLDER."_s};
}

QByteArray bytesOf(const Context &cx, const Incident &incident)
{
    return isMarkdown(cx) ? ownMarkdown(incident).toUtf8() : writeJson(incident);
}

QJsonObject objectOf(const QList<Incident> &incidents, bool one)
{
    if (one) return toDocument(incidents.first());
    QList<QJsonObject> documents;
    for (const Incident &incident : incidents)
        documents.append(toDocument(incident));
    return incidentsObject(documents);
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
                cx.tell({Error::Kind::NotFound, attempt, u"the workspace does not hold its content"_s, {}});
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

Status writeFolder(Context &cx, const QString &path, const QList<Incident> &incidents)
{
    ExportFolder folder(path);
    if (cx.arguments.has("all")) {
        auto workspace = cx.reader().workspaceDocument();
        if (!workspace) return cx.fail(workspace.error());
        if (auto written = folder.write(*workspace); !written) return cx.fail(Status::File, written.error());
    }
    qsizetype done = 0;
    for (const Incident &incident : incidents) {
        auto written = folder.write(incident, isMarkdown(cx) ? u".md"_s : u".json"_s, bytesOf(cx, incident));
        if (!written) return cx.fail(Status::File, written.error());
        cx.console.progress(u"Writing %1 of %2"_s.arg(++done).arg(incidents.size()));
    }
    if (const Status status = writeAttachments(cx, folder, incidents); status != Status::Done) return status;
    return cx.arguments.has("all") ? endMirror(cx, folder) : Status::Done;
}

Status writeOneFile(Context &cx, const QString &path, const QList<Incident> &incidents, bool one)
{
    if (const auto objection = notOneFile(cx, one)) return cx.fail(Status::Usage, *objection);
    const QByteArray bytes = one ? bytesOf(cx, incidents.first()) : writeJsonText(objectOf(incidents, one));
    if (auto written = writeFile(path, bytes); !written)
        return cx.fail(Status::File, written.error().whileTrying(u"write %1"_s.arg(path)));
    ExportFolder folder(QFileInfo(path).absolutePath());
    return writeAttachments(cx, folder, incidents);
}

Status printAll(Context &cx, const QList<Incident> &incidents, bool one)
{
    if (const auto objection = notOneFile(cx, one)) return cx.fail(Status::Usage, *objection);
    if (isMarkdown(cx))
        cx.console.file(ownMarkdown(incidents.first()).toUtf8());
    else
        cx.console.json(objectOf(incidents, one));
    qsizetype attachments = 0;
    for (const Incident &incident : incidents)
        attachments += incident.attachments.size();
    if (attachments > 0)
        cx.console.note(u"Attachments left out: %1. Export to a folder to have them."_s.arg(attachments));
    return Status::Done;
}

} // namespace

Status exportIncidents(Context &cx)
{
    const QString format = cx.arguments.has("format") ? cx.arguments.value("format") : u"json"_s;
    if (const auto objection = objectionTo(cx.arguments, format)) return cx.fail(Status::Usage, *objection);
    const auto incidents = wantedIncidents(cx);
    if (!incidents) return cx.status();
    const bool one = cx.arguments.words.size() == 1;
    const QString output = cx.arguments.has("output") ? cx.arguments.value("output") : u"-"_s;
    if (output == "-"_L1) return printAll(cx, *incidents, one);
    const Status status =
        isFolder(output, one) ? writeFolder(cx, output, *incidents) : writeOneFile(cx, output, *incidents, one);
    if (status == Status::Done) {
        if (cx.wantsJson()) cx.console.json({{u"path"_s, output}, {u"incidents"_s, incidents->size()}});
        cx.console.note(u"%1 written to %2."_s.arg(
            incidents->size() == 1 ? u"1 incident was"_s : u"%1 incidents were"_s.arg(incidents->size()), output));
    }
    return status;
}

} // namespace nevertwice::cli
