#include "model/exchange/batch.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/exchange/decoding.h"
#include "model/exchange/files.h"
#include "model/exchange/htmlreader.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/logfiles.h"
#include "model/exchange/logincident.h"
#include "model/exchange/markdownreport.h"
#include "model/exchange/ownmarkdown.h"
#include "model/exchange/package.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace batch {

constexpr qsizetype kMostMarkdownBytes = 8 * 1024 * 1024;

struct Input
{
    QString path;
    bool named = true;
    QString root = {}; // the folder it was met in
};

bool isJsonName(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

bool isMarkdownName(const QString &path)
{
    for (const auto suffix : {".md"_L1, ".markdown"_L1, ".mdown"_L1, ".txt"_L1})
        if (path.endsWith(suffix, Qt::CaseInsensitive)) return true;
    return false;
}

bool isHtmlName(const QString &path)
{
    for (const auto suffix : {".html"_L1, ".htm"_L1, ".xhtml"_L1})
        if (path.endsWith(suffix, Qt::CaseInsensitive)) return true;
    return false;
}

bool isHtml(const Input &input, const QByteArray &bytes, ReadOptions::Format format)
{
    if (format != ReadOptions::Format::Auto) return format == ReadOptions::Format::Html;
    return isHtmlName(input.path) || (!isMarkdownName(input.path) && looksLikeHtml(decoded(bytes.left(4'000)).text));
}

bool isJson(const Input &input, const QByteArray &bytes, ReadOptions::Format format)
{
    if (format != ReadOptions::Format::Auto) return format == ReadOptions::Format::Json;
    if (isJsonName(input.path)) return true;
    if (isMarkdownName(input.path)) return false;
    QByteArray start = bytes.left(4'096).trimmed();
    if (start.startsWith("\xEF\xBB\xBF")) start = start.mid(3).trimmed();
    // "{{toc}}" and "{% include %}" are what wikis and sites begin with.
    const QByteArray inside = start.startsWith('{') ? start.mid(1).trimmed() : QByteArray();
    return inside.startsWith('"') || inside.startsWith('}') || start == "{" || start.contains('\0');
}

bool isLog(const Input &input, ReadOptions::Format format)
{
    if (format == ReadOptions::Format::Log) return true;
    return format == ReadOptions::Format::Auto && input.named && input.path.endsWith(".log"_L1, Qt::CaseInsensitive);
}

bool isWanted(const QString &file, ReadOptions::Format format)
{
    using Format = ReadOptions::Format;
    if (isJsonName(file)) return format == Format::Auto || format == Format::Json;
    if (isPackageName(file)) return false; // an archive is read where somebody names it
    if (isHtmlName(file)) return format == Format::Auto || format == Format::Html;
    return isMarkdownName(file) && (format == Format::Auto || format == Format::Markdown);
}

QList<Input> inputsOf(const QStringList &paths, ReadOptions::Format format, int &otherFiles)
{
    QList<Input> inputs;
    for (const QString &path : paths) {
        // A folder of logs is what a chat exported: one thing.
        if (path == "-"_L1 || !QFileInfo(path).isDir() || format == ReadOptions::Format::Log) {
            inputs.append({path, true});
            continue;
        }
        for (const QString &file : filesBelow(path)) {
            if (isWanted(file, format))
                inputs.append({file, false, path});
            else if (!QFileInfo(file).path().endsWith("/attachments"_L1))
                ++otherFiles;
        }
    }
    return inputs;
}

class Reading
{
public:
    Reading(QIODevice &input, const ReadOptions &options) : m_input(input), m_options(options) {}

    void read(const Input &input)
    {
        if (isLog(input, m_options.format)) return readLogs(input);
        const bool piped = input.path == "-"_L1;
        if (!piped && isPackageName(input.path)) return readPackage(input);
        auto bytes = piped ? readDevice(m_input, kMostJsonBytes) : readFile(input.path, kMostJsonBytes);
        if (!bytes) return note(input, bytes.error(), ReadBatch::Weight::Lost);
        // What comes through a pipe has no name; its bytes are what it is known by.
        const QString origin = piped ? u"sha256:"_s + sha256Text(*bytes) : QFileInfo(input.path).absoluteFilePath();
        if (!isJson(input, *bytes, m_options.format)) {
            const QString place = piped ? origin : rooted(input);
            if (isHtml(input, *bytes, m_options.format)) return readHtml(input, *bytes, place);
            const QString text = QString::fromUtf8(*bytes);
            return isOwnMarkdown(text) ? readOwn(input, *bytes, text, origin, place)
                                       : readMarkdown(input, *bytes, place);
        }
        auto content = readJson(*bytes, origin);
        if (!content) return note(input, content.error(), ReadBatch::Weight::Lost);
        for (const Error &error : std::as_const(content->lost))
            note(input, error, ReadBatch::Weight::Lost);
        for (const Error &error : std::as_const(content->told))
            note(input, error, ReadBatch::Weight::Told);
        takeAll(input, *content, piped ? QString() : QFileInfo(input.path).absolutePath());
        for (const WorkspaceDocument &workspace : std::as_const(content->workspaces)) {
            result.workspaces.append(workspace);
            result.workspaceFiles.append(input.path);
        }
    }

    // An incident that was sent as one file; its attachments come with it.
    void readPackage(const Input &input)
    {
        const auto package = unpackIncident(input.path);
        if (!package) return note(input, package.error(), ReadBatch::Weight::Lost);
        auto content = readJson(package->json, QFileInfo(input.path).absoluteFilePath());
        if (!content) return note(input, content.error(), ReadBatch::Weight::Lost);
        for (const Error &error : content->lost + content->told)
            note(input, error, ReadBatch::Weight::Told);
        const qsizetype before = result.documents.size();
        takeAll(input, *content, {});
        for (qsizetype i = before; i < result.documents.size(); ++i) {
            result.documents[i].attachments = [held =
                                                   package->attachments](const QString &sha256) -> Result<QByteArray> {
                if (const auto found = held.constFind(sha256); found != held.constEnd()) return *found;
                return Error{Error::Kind::NotFound,
                             {},
                             u"the archive does not hold its content"_s,
                             u"Fetch or export the file again."_s};
            };
        }
    }

    // What this program wrote, with all that a document in JSON says.
    void readOwn(const Input &input, const QByteArray &bytes, const QString &text, const QString &origin,
                 const QString &place)
    {
        auto incident = readOwnMarkdown(text, origin);
        if (!incident && incident.error().kind != Error::Kind::Invalid)
            return note(input, incident.error(), ReadBatch::Weight::Lost);
        if (!incident) { // somebody's hand broke its head; its words are there all the same
            note(input, incident.error(), ReadBatch::Weight::Told);
            return readMarkdown(input, bytes, place);
        }
        take(input, *incident, input.path == "-"_L1 ? QString() : QFileInfo(input.path).absolutePath());
    }

    // Where a file is known to stand: its absolute path, or its path below a root that has a name of its own.
    QString rooted(const Input &input) const
    {
        const QString path = QFileInfo(input.path).absoluteFilePath();
        if (m_options.root.isEmpty()) return path;
        const QString root = QFileInfo(input.root).absoluteFilePath();
        return m_options.root + u'/' +
               (path.startsWith(root + u'/') ? path.mid(root.size() + 1) : QFileInfo(path).fileName());
    }

    void readHtml(const Input &input, const QByteArray &bytes, const QString &place)
    {
        if (bytes.size() > kMostMarkdownBytes)
            return note(input,
                        {Error::Kind::TooLarge,
                         {},
                         u"it is larger than 8 MB, as no document is"_s,
                         u"Divide it into smaller files."_s},
                        ReadBatch::Weight::Lost);
        const QString html = decoded(bytes).text;
        if (isOwnHtml(html))
            return note(input,
                        {Error::Kind::Invalid,
                         {},
                         u"it is a page that Nevertwice wrote"_s,
                         u"Import the JSON or Markdown of the same incident: it has all of it."_s},
                        ReadBatch::Weight::Lost);
        ReportContent content = readReportText(markdownOfHtml(html), {m_options.times, place});
        for (Incident &incident : content.incidents) {
            if (incident.source) incident.source->format = u"html"_s;
            for (Finding &finding : incident.findings)
                finding.line.reset(); // of the Markdown, which nobody sees
        }
        takeReports(input, bytes, content);
    }

    // What a person wrote: the incident keeps the bytes, should anything have been understood wrongly.
    void readMarkdown(const Input &input, const QByteArray &bytes, const QString &origin)
    {
        if (bytes.size() > kMostMarkdownBytes)
            return note(input,
                        {Error::Kind::TooLarge,
                         {},
                         u"it is larger than 8 MB, as no document is"_s,
                         u"Divide it into smaller files."_s},
                        ReadBatch::Weight::Lost);
        takeReports(input, bytes, readReport(bytes, {m_options.times, origin}));
    }

    void takeReports(const Input &input, const QByteArray &bytes, ReportContent content)
    {
        if (content.incidents.isEmpty())
            return note(
                input,
                {Error::Kind::Invalid, {}, content.reason, u"Choose the report of an incident, or read it as a log."_s},
                ReadBatch::Weight::Lost);
        const bool piped = input.path == "-"_L1;
        const QString hash = sha256Text(bytes);
        if (const QString same = m_read.value(hash); !same.isEmpty())
            return note(input,
                        {Error::Kind::Conflict,
                         {},
                         u"%1 holds the same bytes, and was read"_s.arg(same),
                         u"Leave one of them out."_s},
                        ReadBatch::Weight::Told);
        m_read.insert(hash, piped ? u"standard input"_s : input.path);
        for (Incident &incident : content.incidents) {
            if (incident.source) {
                incident.source->file = piped ? QString() : QFileInfo(input.path).absoluteFilePath();
                incident.source->sha256 = hash;
            }
            take(input, incident, piped ? QString() : QFileInfo(input.path).absolutePath(), bytes);
        }
    }

    // What was copied from a chat or a pager: a new incident, its timeline the rows that were recognised.
    void readLogs(const Input &input)
    {
        const bool piped = input.path == "-"_L1;
        const auto texts = piped ? logTextOf(m_input) : logTextsIn(input.path);
        if (!texts) return note(input, texts.error(), ReadBatch::Weight::Lost);
        LogOptions options;
        options.zone = m_options.times.zone;
        options.order = m_options.times.order;
        options.now = m_options.now;
        int part = 0;
        QString reason;
        for (const LogText &log : *texts) {
            const LogContent content = readLog(log.text, options);
            if (content.rows.isEmpty()) {
                reason = content.reason;
                continue;
            }
            const QString hash = QString::fromLatin1(sha256(log.bytes));
            const QString origin = (piped ? u"sha256:"_s + hash : rooted(input)) + u'\n' + log.name;
            Incident incident = incidentOfLog(content, log.name, origin);
            incident.source->part = ++part;
            incident.source->file = piped ? QString() : QFileInfo(input.path).absoluteFilePath();
            incident.source->sha256 = hash;
            take(input, incident, piped ? QString() : QFileInfo(input.path).absolutePath(), log.bytes);
            if (content.isCut)
                note(input,
                     {Error::Kind::TooLarge,
                      {},
                      u"it has more rows than a timeline can hold"_s,
                      u"Cut it to the hours that matter."_s},
                     ReadBatch::Weight::Told);
        }
        if (part == 0)
            note(input,
                 {Error::Kind::Invalid,
                  {},
                  u"nothing in it was recognised: "_s + (reason.isEmpty() ? u"it is empty"_s : reason),
                  u"Copy it with the times of its messages."_s},
                 ReadBatch::Weight::Lost);
    }

    ReadBatch result;

private:
    void note(const Input &input, const Error &error, ReadBatch::Weight weight)
    {
        QString name = input.path == "-"_L1 ? u"standard input"_s : input.path;
        if (weight == ReadBatch::Weight::Told) name += " as it was meant"_L1;
        result.problems.append({input.path, error.whileTrying(u"read %1"_s.arg(name)), weight, input.named});
    }

    void takeAll(const Input &input, const JsonContent &content, const QString &folder)
    {
        for (const Incident &incident : content.incidents) {
            take(input, incident, folder);
            const auto taken = m_taken.constFind(incident.uuid);
            ReadBatch::Document &document = result.documents[*taken];
            document.nextAction = std::max(document.nextAction, content.nextActions.value(incident.uuid));
        }
    }

    // The same incident twice, with the same content, is one; with another content nobody can tell which is meant.
    void take(const Input &input, const Incident &incident, const QString &folder, const QByteArray &original = {})
    {
        const auto known = m_taken.constFind(incident.uuid);
        if (known == m_taken.constEnd()) {
            m_taken.insert(incident.uuid, int(result.documents.size()));
            result.documents.append({incident, input.path, folder, original});
        } else if (result.documents[*known].incident != incident) {
            const QString other = result.documents[*known].file;
            note(input,
                 {Error::Kind::Conflict,
                  {},
                  u"%1 holds the same incident (uuid %2) in another state"_s.arg(
                      other, incident.uuid.toString(QUuid::WithoutBraces)),
                  u"Import them one after the other."_s},
                 ReadBatch::Weight::Lost);
        }
    }

    QIODevice &m_input;
    const ReadOptions &m_options;
    QHash<QUuid, int> m_taken;
    QHash<QString, QString> m_read; // SHA-256 of a document -> its file
};

} // namespace batch

Incident withOriginal(const ReadBatch::Document &document)
{
    Incident incident = document.incident;
    if (document.original.isEmpty() || !incident.source) return incident;
    // What the values alone show is computed whenever somebody asks.
    incident.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    Attachment original;
    // It says which part of the file this was, and nothing else: that is how the same bytes are known again.
    static const QUuid space(u"{0c9d7a52-5d0f-4a86-8a55-58a0d6c8ad2b}"_s);
    original.uuid = QUuid::createUuidV5(space, u"%1\n%2"_s.arg(incident.source->sha256).arg(incident.source->part));
    // What a file of each kind is called where it came without a name.
    struct Kind
    {
        QString name;
        QString mediaType;
    };
    const Kind kind = incident.source->format == "log"_L1    ? Kind{u"pasted.txt"_s, u"text/plain"_s}
                      : incident.source->format == "html"_L1 ? Kind{u"document.html"_s, u"text/html"_s}
                                                             : Kind{u"document.md"_s, u"text/markdown"_s};
    original.name = document.file == "-"_L1 ? kind.name : QFileInfo(document.file).fileName();
    // An export is kept as what was read of it.
    const bool isExport = incident.source->format == "log"_L1 &&
                          (QFileInfo(document.file).isDir() || document.file.endsWith(".zip"_L1, Qt::CaseInsensitive));
    if (isExport) original.name = QFileInfo(document.file).completeBaseName() + u".jsonl"_s;
    original.mediaType = kind.mediaType;
    original.sha256 = incident.source->sha256;
    incident.attachments.append(original);
    return incident;
}

ReadBatch readPaths(const QStringList &paths, QIODevice &input, const std::function<bool(int, int)> &progress,
                    const ReadOptions &options)
{
    batch::Reading reading(input, options);
    const QList<batch::Input> inputs = batch::inputsOf(paths, options.format, reading.result.otherFiles);
    int done = 0;
    for (const batch::Input &one : inputs) {
        reading.read(one);
        if (progress && !progress(++done, int(inputs.size()))) break;
    }
    return reading.result;
}

} // namespace nevertwice
