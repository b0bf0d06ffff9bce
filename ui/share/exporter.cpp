#include "ui/share/exporter.h"

#include "model/exchange/files.h"
#include "model/exchange/htmlpage.h"
#include "model/exchange/htmlreader.h"
#include "model/exchange/jiramarkup.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/package.h"
#include "model/exchange/slackmarkup.h"
#include "model/insight/checks/secretscan.h"
#include "model/store/attachmentsize.h"
#include "ui/picture/exportwriting.h"
#include "ui/picture/timelinepicture.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exporter {

constexpr qsizetype kMostShown = 200'000;       // letters of a text
constexpr qsizetype kSearchedAtOnce = 500'000;  // for secrets
constexpr qsizetype kMostAttached = 20'000'000; // bytes of a file
constexpr int kMostPages = 10;
const QString kFullReport = u"default"_s;

Result<Template> templateOf(const QString &name)
{
    return templateNamed(templatesWith(ownTemplatesFolder()), name.isEmpty() ? kFullReport : name);
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Svg || format == ExportFormat::Png;
}

// What of an incident will stand in the file; of a drawing what it names.
Result<QString> wordsOf(Exporting &exporting, const Incident &incident)
{
    const ExportFormat format = exporting.format();
    QStringList words;
    if (format == ExportFormat::Csv) {
        for (const auto &[name, content] : exporting.tables({incident}))
            words.append(QString::fromUtf8(content));
        return words.join(u'\n');
    }
    if (isPicture(format)) {
        words.append(incident.title);
        for (const Event &event : incident.timeline)
            words.append(event.text);
        return words.join(u'\n');
    }
    if (format == ExportFormat::Html || format == ExportFormat::Pdf) return exporting.textOf(incident);
    const auto bytes = exporting.bytesOf(incident);
    return bytes ? QString::fromUtf8(*bytes) : Result<QString>(bytes.error());
}

// In pieces that end with a line, so that a very long text can be given up.
void noteSecrets(const QUuid &incident, const QString &text, const std::function<bool()> &isWanted, FoundSecrets &found)
{
    const int before = found.count;
    for (qsizetype from = 0; from < text.size() && isWanted();) {
        qsizetype end = std::min(text.size(), from + kSearchedAtOnce);
        if (const qsizetype line = text.lastIndexOf(u'\n', end - 1); end < text.size() && line > from) end = line + 1;
        const QList<Secret> secrets = secretsIn(text.mid(from, end - from));
        for (const Secret &secret : secrets) {
            // Who is told how to reach somebody is told no secret.
            if (secret.kind == Secret::Kind::MailAddress || secret.kind == Secret::Kind::NetworkAddress) continue;
            if (found.what.isEmpty()) found.what = secret.name;
            ++found.count;
        }
        from = end;
    }
    if (found.count > before && !found.incidents.contains(incident)) found.incidents.append(incident);
}

// Logs, the file a document was read from: what people attach as it is, secrets too.
bool isText(const Attachment &file)
{
    static const QStringList suffixes{u"txt"_s, u"log"_s, u"md"_s,   u"json"_s, u"jsonl"_s, u"csv"_s, u"html"_s,
                                      u"xml"_s, u"yml"_s, u"yaml"_s, u"ini"_s,  u"conf"_s,  u"env"_s};
    return file.mediaType.startsWith("text/"_L1) || file.mediaType == "application/json"_L1 ||
           suffixes.contains(QFileInfo(file.name).suffix().toLower());
}

void showText(const QString &text, ExportPreview &preview)
{
    preview.text = text.left(kMostShown);
    preview.isCut = text.size() > kMostShown;
}

} // namespace exporter

bool makesFolder(ExportFormat format, int incidents)
{
    if (format == ExportFormat::Csv) return true;
    return incidents > 1 && format != ExportFormat::Json && format != ExportFormat::Calendar;
}

Exporter::Exporter(std::unique_ptr<Reader> reader, const QHash<QUuid, Incident> &open, const Moment &now,
                   QObject *parent)
    : QObject(parent), m_reader(std::move(reader)), m_open(open), m_now(now)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Exporter::~Exporter()
{
    giveUp();
    m_thread.wait();
}

void Exporter::leave()
{
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    giveUp();
}

void Exporter::giveUp()
{
    m_isCancelled = true;
    m_isEnding = true;
    ++m_wanted;
    ++m_search;
    m_reader->interrupt();
    m_thread.quit();
}

void Exporter::run(const Work &work)
{
    QMetaObject::invokeMethod(&m_worker, work);
}

void Exporter::tell(const Work &work)
{
    QMetaObject::invokeMethod(this, work);
}

Result<Incident> Exporter::incident(const QUuid &uuid) const
{
    const auto open = m_open.constFind(uuid);
    return open != m_open.constEnd() ? Result<Incident>(*open) : m_reader->incident(uuid);
}

Result<QList<Incident>> Exporter::incidents(const ExportWish &wish) const
{
    QList<Incident> all;
    for (const QUuid &uuid : wish.incidents) {
        auto one = incident(uuid);
        if (!one) return one.error();
        all.append(*one);
        if (m_isCancelled) return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    return all;
}

// Markdown that tells everything is the form that is read back; every other page has a template.
Result<Exporting> Exporter::exporting(const ExportWish &wish) const
{
    using namespace exporter;
    const bool isOwnForm = wish.format == ExportFormat::Markdown && (wish.page.isEmpty() || wish.page == kFullReport);
    if (!isTemplated(wish.format) || isOwnForm) return Exporting(*m_reader, m_now, wish.format, std::nullopt);
    const auto page = templateOf(wish.page);
    if (!page) return page.error();
    if (page->markup == Template::Markup::Html && wish.format != ExportFormat::Html)
        return Error{Error::Kind::Usage, tr("use the template %1").arg(page->title),
                     tr("it is HTML, and this format is not"), tr("Choose the web page.")};
    return Exporting(*m_reader, m_now, wish.format, *page);
}

void Exporter::readTemplates()
{
    run([this] {
        const Templates templates = templatesWith(ownTemplatesFolder());
        tell([this, templates] { emit templatesRead(templates); });
    });
}

void Exporter::preview(const ExportWish &wish, const QUuid &shown, double scale)
{
    ++m_search;
    run([this, wish, shown, scale, number = ++m_wanted] {
        const auto isWanted = [this, number] { return number == m_wanted; };
        if (!isWanted()) return;
        const ExportPreview made = previewOf(wish, shown, scale, isWanted);
        tell([this, made, number] {
            if (number == m_wanted) emit previewed(made);
        });
    });
}

// What cannot be read is told when it is to be written.
void Exporter::lookForSecrets(const ExportWish &wish)
{
    run([this, wish, number = ++m_search] {
        auto exporting = this->exporting(wish);
        const auto search = std::make_shared<Search>();
        search->incidents = wish.incidents;
        search->number = number;
        search->withAttachments =
            wish.withAttachments && namesAttachments(wish.format) && exporting && !exporting->isForOutside();
        lookOn(search, exporting ? std::make_shared<Exporting>(*std::move(exporting)) : nullptr);
    });
}

// One incident after the other, so that whoever wants to copy or write meanwhile need not wait for all of them.
void Exporter::lookOn(const std::shared_ptr<Search> &search, const std::shared_ptr<Exporting> &exporting)
{
    if (search->number != m_search) return;
    if (exporting && search->next < search->incidents.size()) {
        if (const auto one = incident(search->incidents[search->next++]))
            lookInto(*one, *search, *exporting);
        else
            ++search->found.unread;
        return run([this, search, exporting] { lookOn(search, exporting); });
    }
    tell([this, search] {
        if (search->number == m_search) emit secretsFound(search->found);
    });
}

void Exporter::lookInto(const Incident &incident, Search &search, Exporting &exporting) const
{
    const auto isWanted = [this, &search] { return search.number == m_search; };
    if (const auto words = exporter::wordsOf(exporting, incident))
        exporter::noteSecrets(incident.uuid, *words, isWanted, search.found);
    else
        ++search.found.unread;
    const int before = search.found.count;
    for (const Attachment &file : incident.attachments) {
        if (!search.withAttachments || !isWanted()) continue;
        const auto size = attachmentSize(*m_reader, file.sha256);
        if (!size && size.error().kind == Error::Kind::NotFound) continue; // it does not go along
        const bool isSearched = size && *size <= exporter::kMostAttached && exporter::isText(file);
        const auto bytes = isSearched ? m_reader->attachment(file.sha256) : Result<QByteArray>(QByteArray());
        if (isSearched && bytes)
            exporter::noteSecrets(incident.uuid, QString::fromUtf8(*bytes), isWanted, search.found);
        else
            ++search.found.unsearched;
    }
    search.found.attached += search.found.count - before;
}

ExportPreview Exporter::previewOf(const ExportWish &wish, const QUuid &shown, double scale,
                                  const std::function<bool()> &isWanted) const
{
    using namespace exporter;
    ExportPreview preview;
    auto exporting = this->exporting(wish);
    const auto one = incident(shown);
    if (!exporting || !one) {
        preview.trouble = exporting ? one.error() : exporting.error();
        return preview;
    }
    exporting->nameFiles({*one});
    const bool isFolder = makesFolder(wish.format, int(wish.incidents.size()));
    const bool isJoined = wish.incidents.size() > 1 && exporting->joins();
    preview.file = isJoined ? u"incidents"_s + exporting->suffix() : exporting->fileOf(*one);
    preview.fileCount = wish.format == ExportFormat::Csv ? int(exporting->tables({}).size())
                        : isFolder                       ? int(wish.incidents.size())
                                                         : 1;
    if (isPicture(wish.format)) {
        Exporting picture(*m_reader, m_now, ExportFormat::Png, std::nullopt);
        if (one->timeline.isEmpty()) {
            preview.trouble = Error{Error::Kind::NotFound, tr("draw the timeline"), tr("it has no events yet"),
                                    tr("Write down when things happened.")};
            return preview;
        }
        const auto bytes = picture.bytesOf(*one);
        QImage image;
        if (bytes) image = QImage::fromData(*bytes);
        image.setDevicePixelRatio(2);
        preview.pages = {{image}, 1, tr("A drawing of the timeline")};
        const auto written = exporting->bytesOf(*one);
        preview.size = written ? written->size() : -1;
        return preview;
    }
    const bool isPaper = wish.format == ExportFormat::Pdf;
    if (!isPaper && !isJoined) {
        const auto bytes = exporting->bytesOf(*one);
        if (!bytes) {
            preview.trouble = bytes.error();
            return preview;
        }
        preview.size = isFolder ? -1 : bytes->size();
        if (wish.format != ExportFormat::Html) showText(QString::fromUtf8(*bytes), preview);
    }
    if (isJoined) {
        const auto all = incidents(wish);
        const auto bytes = all ? exporting->bytesOf(*all) : Result<QByteArray>(all.error());
        if (!bytes) {
            preview.trouble = bytes.error();
            return preview;
        }
        preview.size = bytes->size();
        showText(QString::fromUtf8(*bytes), preview);
    }
    if (!isPaper && wish.format != ExportFormat::Html) return preview;
    if (exporting->isMarkup(Template::Markup::Html)) {
        const auto text = exporting->textOf(*one);
        if (text)
            showText(*text, preview);
        else
            preview.trouble = text.error();
        return preview;
    }
    PagePictureOptions options;
    options.sheet = isPaper ? PagePictureOptions::Sheet::Paper : PagePictureOptions::Sheet::Web;
    options.scale = scale;
    options.most = kMostPages;
    options.isWanted = isWanted;
    m_isDrawing = true;
    const auto pages = exporting->picturesOf(*one, options);
    m_isDrawing = false;
    if (!pages) {
        preview.trouble = pages.error();
        return preview;
    }
    preview.pages = *pages;
    preview.isCut = isPaper ? pages->count > pages->pages.size() : pages->count > 1;
    return preview;
}

void Exporter::copy(const ExportWish &wish, CopyAs as)
{
    run([this, wish, as] {
        const auto made = copyOf(wish, as);
        tell([this, made] {
            if (made)
                emit copied(*made);
            else
                emit failed(made.error());
        });
    });
}

// What is copied is the page, whatever becomes of files: one after the other where there are several.
Result<CopiedPage> Exporter::copyOf(const ExportWish &wish, CopyAs as) const
{
    const auto page = exporter::templateOf(wish.page);
    if (!page) return page.error();
    const Exporting exporting(*m_reader, m_now, ExportFormat::Markdown, *page);
    QStringList texts;
    HtmlSources sources;
    sources.attachment = [this](const QString &hash) {
        const auto bytes = m_reader->attachment(hash);
        return bytes ? *bytes : QByteArray();
    };
    for (const QUuid &uuid : wish.incidents) {
        const auto one = incident(uuid);
        if (!one) return one.error();
        const auto text = exporting.textOf(*one);
        if (!text) return text.error();
        if (m_isEnding) return Error{Error::Kind::Cancelled, {}, {}, {}};
        texts.append(*text);
    }
    QString markdown = texts.join(u"\n---\n\n"_s);
    QString html;
    if (page->markup == Template::Markup::Html) {
        html = texts.join(u"<hr>\n"_s);
        markdown = markdownOfHtml(html);
    } else if (as == CopyAs::RichText) {
        html = htmlOf(markdown, sources);
    }
    switch (as) {
    case CopyAs::RichText:
        return CopiedPage{markdown, html};
    case CopyAs::Slack:
        return CopiedPage{slackMarkup(markdown), {}};
    case CopyAs::Jira:
        return CopiedPage{jiraMarkup(markdown), {}};
    case CopyAs::Markdown:
        break;
    }
    return CopiedPage{markdown, {}};
}

void Exporter::save(const ExportWish &wish, const QString &path)
{
    write([this, wish, path] { return written(wish, path); });
}

// What was stopped is no failure.
void Exporter::write(const std::function<Result<ExportOutcome>()> &work)
{
    m_isCancelled = false;
    run([this, work] {
        auto outcome = work();
        m_isCancelled = false;
        if (!outcome && outcome.error().kind == Error::Kind::Cancelled) {
            outcome = ExportOutcome();
            outcome->isCancelled = true;
        }
        tell([this, outcome] {
            if (outcome)
                emit saved(*outcome);
            else
                emit failed(outcome.error());
        });
    });
}

Result<ExportOutcome> Exporter::written(const ExportWish &wish, const QString &path)
{
    const QString attempt = tr("export to %1").arg(path);
    auto exporting = this->exporting(wish);
    if (!exporting) return exporting.error();
    const auto all = incidents(wish);
    if (!all) return all.error().whileTrying(attempt);
    ExportOutcome outcome;
    outcome.path = path;
    outcome.isFolder = makesFolder(wish.format, int(all->size()));
    outcome.incidents = int(all->size());
    const ExportStep step = [this, count = int(all->size())](int done) {
        tell([this, done, count] { emit progressed(done, count); });
        return !m_isCancelled.load();
    };
    const auto written = outcome.isFolder
                             ? writeExportFolder(*exporting, *m_reader, path, *all, wish.withAttachments, step)
                             : writeExportFile(*exporting, *m_reader, path, *all, wish.withAttachments, step);
    if (!written) return written.error().whileTrying(attempt);
    outcome.isCancelled = written->isCancelled;
    outcome.missing = written->missing;
    outcome.left = exporting->left();
    outcome.isTooLargeToImport = wish.format == ExportFormat::Json && QFileInfo(path).size() > kMostJsonBytes;
    return outcome;
}

void Exporter::pack(const ExportWish &wish, const QString &path)
{
    write([this, wish, path] { return packInto(wish, path); });
}

Result<ExportOutcome> Exporter::packInto(const ExportWish &wish, const QString &path) const
{
    const auto one = incident(wish.incidents.value(0));
    if (!one) return one.error();
    const auto page = exporter::templateOf(exporter::kFullReport);
    if (!page) return page.error();
    const auto text = Exporting(*m_reader, m_now, ExportFormat::Markdown, *page).textOf(*one);
    if (!text) return text.error();
    const Error stopped{Error::Kind::Cancelled, {}, {}, {}};
    const auto attachment = [this, stopped](const QString &hash) {
        return m_isCancelled ? Result<QByteArray>(stopped) : m_reader->attachment(hash);
    };
    const auto next = m_reader->nextActionNumber(one->uuid);
    if (!next) return next.error();
    const auto packed = packIncident(*one, *text, attachment, *next);
    if (!packed) return packed.error();
    if (m_isCancelled) return stopped;
    if (auto put = writeFile(path, packed->bytes); !put) return put.error().whileTrying(tr("write %1").arg(path));
    ExportOutcome outcome;
    outcome.path = path;
    outcome.incidents = 1;
    outcome.missing = packed->missing;
    return outcome;
}

} // namespace nevertwice
