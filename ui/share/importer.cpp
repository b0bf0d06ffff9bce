#include "ui/share/importer.h"

#include "model/exchange/decoding.h"
#include "model/exchange/differences.h"
#include "model/exchange/files.h"
#include "model/exchange/htmlreader.h"
#include "model/exchange/json.h"
#include "model/insight/contradictions.h"
#include "ui/kit/format.h"
#include "ui/picture/exporting.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace importer {

constexpr qsizetype kMostSource = 200'000; // letters that are shown
constexpr qint64 kMostSourceBytes = 8 * 1024 * 1024;
constexpr qsizetype kMostChanges = 200;
constexpr qsizetype kMostLines = 6; // of one change
constexpr int kMostPages = 8;
constexpr qsizetype kLongestTitle = 80;

bool isReadText(const Incident &incident)
{
    return incident.source && (incident.source->format == "markdown"_L1 || incident.source->format == "html"_L1);
}

// Another workspace, asked by whoever reads and by whoever saves, one at a time.
struct Other
{
    std::unique_ptr<Workspace> workspace;
    std::mutex mutex;
};

} // namespace importer

QList<ImportRow> withRowsOfFile(const QList<ImportRow> &rows, const QString &file, const QList<ImportRow> &anew)
{
    QList<ImportRow> all;
    bool isPut = false;
    for (const ImportRow &row : rows) {
        if (row.file != file) {
            all.append(row);
            continue;
        }
        if (!isPut) all.append(anew);
        isPut = true;
    }
    return all;
}

QStringList changesOf(const ImportForecast &forecast)
{
    QStringList lines;
    for (const Patch &patch : forecast.kept)
        lines.append(Importer::tr("%1: both changed it, and it stays as it is here").arg(patch.path));
    for (const CauseLink &cause : forecast.otherwise)
        lines.append(Importer::tr("Cause “%1”: it stays as the catalogue here calls it")
                         .arg(oneLine(cause.title).left(importer::kLongestTitle)));
    const QList<Difference> changes =
        forecast.before.isEmpty() ? QList<Difference>() : differences(forecast.before, forecast.after);
    for (const Difference &change : changes) {
        if (lines.size() > importer::kMostChanges) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(change.what);
        for (qsizetype i = 0; i < std::min(change.lines.size(), importer::kMostLines); ++i)
            lines.append(u"    "_s + change.lines[i].mid(change.lines[i].startsWith(u'=') ? 1 : 0));
        if (change.lines.size() > importer::kMostLines) lines.append(u"    …"_s);
    }
    return lines;
}

Importer::Importer(std::unique_ptr<Reader> reader, const Clock &clock, QObject *parent)
    : QObject(parent), m_reader(std::move(reader)), m_clock(clock)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Importer::~Importer()
{
    giveUp();
    m_thread.wait();
}

void Importer::leave()
{
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    giveUp();
}

void Importer::giveUp()
{
    m_isCancelled = true;
    ++m_wanted;
    ++m_reading;
    m_thread.quit();
}

void Importer::run(const Work &work)
{
    QMetaObject::invokeMethod(&m_worker, work);
}

void Importer::tell(const Work &work)
{
    QMetaObject::invokeMethod(this, work);
}

void Importer::startReading(const Reading &read, const std::function<void(const ImportReading &)> &answer)
{
    m_isCancelled = false;
    run([this, read, answer, number = ++m_reading] {
        if (number != m_reading) return;
        const ImportReading reading = read(number);
        tell([this, reading, answer, number] {
            if (number == m_reading) answer(reading);
        });
    });
}

void Importer::read(const QStringList &paths, const ReadOptions &options, const QHash<QString, QString> &zones)
{
    const auto read = [this, paths, options, zones](int number) {
        ImportReading reading = readingOf(paths, options, number);
        for (auto it = zones.begin(); it != zones.end() && !isLeft(number); ++it) {
            ReadOptions own = options;
            own.times.zone = *it;
            reading.rows = withRowsOfFile(reading.rows, it.key(), readingOf({it.key()}, own, number).rows);
        }
        return reading;
    };
    startReading(read, [this](const ImportReading &reading) { emit understood(reading); });
}

ImportReading Importer::readingOf(const QStringList &paths, const ReadOptions &options, int number)
{
    QStringList workspaces;
    QStringList documents;
    for (const QString &path : paths)
        (isWorkspaceFile(path) ? workspaces : documents).append(path);
    QBuffer nothing;
    ReadBatch batch = readPaths(
        documents, nothing,
        [this, number](int done, int all) {
            tell([this, done, all, number] {
                if (number == m_reading) emit progressed(done, all);
            });
            return !isLeft(number);
        },
        options);
    for (const QString &path : std::as_const(workspaces))
        if (auto added = addWorkspace(path, batch, number); !added)
            batch.problems.append(
                {path, added.error().whileTrying(tr("read %1").arg(path)), ReadBatch::Weight::Lost, true});
    return rowsOf(std::move(batch), number);
}

void Importer::readCopied(const QByteArray &bytes, ReadOptions::Format format, const ReadOptions &options)
{
    const auto read = [this, bytes, format, options](int number) {
        QBuffer input;
        input.setData(bytes);
        input.open(QIODevice::ReadOnly);
        ReadOptions copied = options;
        copied.format = format;
        return rowsOf(readPaths({u"-"_s}, input, {}, copied), number);
    };
    startReading(read, [this](const ImportReading &reading) { emit understood(reading); });
}

void Importer::readAgain(const QString &file, const ReadOptions &options)
{
    startReading([this, file, options](int number) { return readingOf({file}, options, number); },
                 [this, file](const ImportReading &reading) { emit understoodAgain(file, reading); });
}

Result<void> Importer::addWorkspace(const QString &path, ReadBatch &batch, int number) const
{
    auto opened = Workspace::open(path, Access::ReadOnly, m_clock, {});
    if (!opened) return opened.error();
    const auto other = std::make_shared<importer::Other>();
    other->workspace = std::move(*opened);
    const Reader &theirs = other->workspace->reader();
    const auto ids = theirs.ids();
    const auto rows = ids ? theirs.rows(*ids) : Result<QList<IncidentRow>>(ids.error());
    if (!rows) return rows.error();
    for (const IncidentRow &row : *rows) {
        if (isLeft(number)) return {};
        auto incident = theirs.incident(row.id);
        if (!incident) return incident.error();
        ReadBatch::Document document{*incident, path, {}, {}, {}, {}, 0};
        document.attachments = [other](const QString &sha256) {
            const std::lock_guard one(other->mutex);
            return other->workspace->reader().attachment(sha256);
        };
        document.base = sharedState(*m_reader, theirs, incident->uuid);
        if (document.base) // it goes by the name it has here
            if (const auto ours = m_reader->row(incident->uuid)) document.incident.ref = ours->ref;
        const auto next = theirs.nextActionNumber(incident->uuid);
        if (!next) return next.error();
        document.nextAction = *next;
        batch.documents.append(document);
    }
    auto workspace = theirs.workspaceDocument();
    if (!workspace) return workspace.error();
    batch.workspaces.append(*workspace);
    batch.workspaceFiles.append(path);
    return {};
}

ImportReading Importer::rowsOf(ReadBatch batch, int number)
{
    ImportReading reading;
    reading.otherFiles = batch.otherFiles;
    reading.workspaces = batch.workspaces;
    for (ReadBatch::Document &document : batch.documents) {
        ImportRow row;
        row.file = document.file;
        row.isOfWorkspace = document.folder.isEmpty() && document.attachments && isWorkspaceFile(document.file);
        row.findings = document.incident.findings;
        if (importer::isReadText(document.incident)) {
            row.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
            row.findings.append(contradictions(document.incident));
        }
        document.incident = withOriginal(document);
        row.document = document;
        const auto forecast =
            forecastImport(*m_reader, {document.incident, document.file, document.original, document.base});
        if (forecast)
            row.forecast = *forecast;
        else
            row.problem = forecast.error();
        reading.rows.append(row);
        if (isLeft(number)) break;
    }
    for (const ReadBatch::Problem &problem : std::as_const(batch.problems)) {
        ImportRow row;
        row.file = problem.file;
        row.problem = problem.error;
        reading.rows.append(row);
    }
    reading.isCancelled = m_isCancelled;
    return reading;
}

void Importer::look(const ImportRow &row, double scale)
{
    run([this, row, scale, number = ++m_wanted] {
        const auto isWanted = [this, number] { return number == m_wanted; };
        if (!isWanted()) return;
        const ImportLook made = lookAt(row, scale, isWanted);
        tell([this, made, number] {
            if (number == m_wanted) emit looked(made);
        });
    });
}

ImportLook Importer::lookAt(const ImportRow &row, double scale, const std::function<bool()> &isWanted) const
{
    ImportLook look;
    QByteArray bytes = row.document.original;
    const bool isFile = bytes.isEmpty() && !row.isOfWorkspace && QFileInfo(row.file).isFile();
    if (isFile && !row.file.endsWith(".zip"_L1, Qt::CaseInsensitive)) // what cannot be read has said so already
        if (const auto read = readFile(row.file, importer::kMostSourceBytes)) bytes = *read;
    QString source = decoded(bytes).text;
    // As it was read: nobody reads the tags of a page.
    const Incident &incident = row.document.incident;
    if (row.isIncident() && incident.source && incident.source->format == "html"_L1) source = markdownOfHtml(source);
    look.source = source.left(importer::kMostSource);
    look.isSourceCut = source.size() > importer::kMostSource;
    if (!row.isIncident()) return look;
    look.changes = changesOf(row.forecast);
    const auto page = templateNamed(templatesWith({}), u"default"_s);
    if (!page) return look;
    const Exporting exporting(*m_reader, m_clock(), ExportFormat::Html, *page);
    PagePictureOptions options;
    options.sheet = PagePictureOptions::Sheet::Web;
    options.scale = scale;
    options.most = importer::kMostPages;
    options.isWanted = isWanted;
    if (const auto pages = exporting.picturesOf(incident, options)) look.pages = *pages;
    return look;
}

} // namespace nevertwice
