#include "ui/picture/exporting.h"

#include "model/domain/document.h"
#include "model/exchange/csv.h"
#include "model/exchange/exportwords.h"
#include "model/exchange/files.h"
#include "model/exchange/htmlpage.h"
#include "model/exchange/ical.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/ownmarkdown.h"
#include "model/insight/history.h"
#include "model/store/pagerepeat.h"
#include "model/store/sharing.h"
#include "ui/picture/documentdrawing.h"
#include "ui/picture/pdfpage.h"
#include "ui/picture/timelinepicture.h"

#include <QGuiApplication>
#include <QMap>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exporting {

struct Known
{
    const char *word;
    ExportFormat format;
    const char *suffix;
};

constexpr Known formats[] = {{"json", ExportFormat::Json, ".json"}, {"markdown", ExportFormat::Markdown, ".md"},
                             {"html", ExportFormat::Html, ".html"}, {"pdf", ExportFormat::Pdf, ".pdf"},
                             {"csv", ExportFormat::Csv, ".csv"},    {"ics", ExportFormat::Calendar, ".ics"},
                             {"svg", ExportFormat::Svg, ".svg"},    {"png", ExportFormat::Png, ".png"}};

// Of a drawing that stands in the text of a page.
constexpr TimelinePicture::Options kInPage{680, false, false, 8};

// Letters are measured with fonts, which the smaller application has not.
bool canDraw()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

// The drawing as a part of a page, in the colours of day and of night; the page shows one of them.
QString figureOf(const Incident &incident, TimelinePicture::Options options)
{
    QString figure = u"<figure role=\"img\" aria-label=\"Timeline, drawn; the same is told below\">"_s;
    for (const bool isDark : {false, true}) {
        options.isDark = isDark;
        const TimelinePicture picture(incident, options);
        figure += svgInPage(picture.svg(), picture.size(), isDark);
    }
    return figure + u"</figure>"_s;
}

// What stands between the cells of a Markdown table.
QString cell(const QString &text)
{
    return inOneLine(text).replace(u'|', "\\|"_L1);
}

// Of the causes of an incident, the one an earlier incident had too: by itself or by an ancestor.
QString causeThatCameBack(const Reader &reader, const Incident &incident, const Incident &earlier)
{
    QSet<QUuid> had;
    for (const CauseLink &cause : earlier.causes)
        if (bringsAbout(cause.role)) had.insert(cause.uuid);
    for (const CauseLink &cause : incident.causes) {
        QSet<QUuid> line;
        QUuid one = bringsAbout(cause.role) ? cause.uuid : QUuid();
        while (!one.isNull() && !line.contains(one)) {
            if (had.contains(one)) return cause.title;
            line.insert(one);
            const auto known = reader.cause(one);
            one = known ? known->parent : QUuid();
        }
    }
    return {};
}

} // namespace exporting

Result<ExportFormat> exportFormat(const QString &word)
{
    for (const auto &known : exporting::formats)
        if (word == QLatin1String(known.word)) return known.format;
    return Error{Error::Kind::Usage,
                 {},
                 u"there is no format \"%1\""_s.arg(word),
                 u"Use --format json, markdown, html, pdf, csv, ics, svg or png."_s};
}

QString ownTemplatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/nevertwice/templates"_s;
}

bool isTemplated(ExportFormat format)
{
    return format == ExportFormat::Markdown || format == ExportFormat::Html || format == ExportFormat::Pdf;
}

Exporting::Exporting(const Reader &reader, const Moment &now, ExportFormat format, std::optional<Template> page)
    : m_reader(reader), m_now(now), m_format(format), m_page(std::move(page))
{
}

QString Exporting::suffix() const
{
    for (const auto &known : exporting::formats)
        if (known.format == m_format) return QLatin1String(known.suffix);
    return {};
}

bool Exporting::joins() const
{
    return m_format == ExportFormat::Json || m_format == ExportFormat::Csv || m_format == ExportFormat::Calendar;
}

void Exporting::nameFiles(const QList<Incident> &incidents)
{
    FileNames names;
    (void)names.next(u"index"_s, suffix()); // that name is taken
    for (const Incident &incident : incidents) {
        const QString name =
            names.next(isForOutside() ? titleOf(incident) : incident.ref + u' ' + incident.title, suffix());
        m_files.insert(incident.uuid, name);
        m_pages.insert(incident.ref, name);
    }
}

QString Exporting::titleOf(const Incident &incident) const
{
    const QString title = exportedTitle(incident.title);
    // What is for people outside has no number of ours, not even where only a tab of the browser shows it.
    if (isForOutside()) {
        const QString known = plainWords(templateData(incident, {}).value("title_public"_L1).toString());
        return known.isEmpty() ? u"Untitled incident"_s : known;
    }
    return incident.ref.isEmpty() ? title : incident.ref + u' ' + title;
}

OtherIncident Exporting::other(const IncidentRow &row, const QString &cause) const
{
    // A PDF leads to no file beside it, and on paper the name of one is noise.
    const QString file = m_format == ExportFormat::Pdf ? QString() : m_files.value(row.uuid);
    return {row.uuid, row.ref, row.title, row.timeZone, row.milestones.started, cause, file};
}

Result<PageContext> Exporting::contextOf(const Incident &incident) const
{
    PageContext context;
    context.now = m_now;
    QSet<QUuid> told;
    for (const CauseLink &cause : incident.causes) {
        if (cause.role == CauseRole::DelayedDetection || cause.role == CauseRole::DelayedMitigation) continue;
        const auto rows = incidentsWithCause(m_reader, cause.uuid, incident.uuid);
        if (!rows) return rows.error();
        for (const IncidentRow &row : *rows) {
            if (told.contains(row.uuid)) continue;
            told.insert(row.uuid);
            context.sharing.append(other(row, cause.title));
        }
    }
    auto repeat = pageRepeat(m_reader, incident, m_now);
    if (!repeat) return repeat.error();
    // Earlier ones that had an ancestor of the cause.
    for (const QUuid &earlier : std::as_const(repeat->earlier)) {
        if (told.contains(earlier)) continue;
        const auto row = m_reader.row(earlier);
        if (!row) return row.error();
        const auto known = m_reader.incident(row->id);
        if (!known) return known.error();
        context.sharing.append(other(*row, exporting::causeThatCameBack(m_reader, incident, *known)));
    }
    context.repeat = *repeat;
    const QString fields = QString::fromLatin1(TeamSettings::kCustomFields);
    const auto defined = m_reader.setting(fields);
    if (!defined) return defined.error();
    context.fields = TeamSettings::read({{fields, *defined}}).customFields;
    for (const RelatedIncident &related : incident.related)
        if (const auto row = m_reader.row(related.uuid)) context.related.append(other(*row, {}));
    return context;
}

AttachmentBytes Exporting::attachments() const
{
    return [this](const QString &hash) {
        auto bytes = m_reader.attachment(hash);
        return bytes ? *bytes : QByteArray();
    };
}

PdfFooter Exporting::footerOf(const Incident &incident) const
{
    return {isForOutside() ? QString() : incident.ref, exportedDay(m_now, incident.timeZone)};
}

Result<Exporting::Told> Exporting::tell(const Incident &incident) const
{
    auto context = contextOf(incident);
    if (!context) return context.error();
    Told told;
    const bool canDraw = exporting::canDraw() && !isForOutside() && m_format != ExportFormat::Markdown &&
                         m_page->markup == Template::Markup::Markdown;
    if (canDraw) told.picture = std::make_shared<TimelinePicture>(incident, exporting::kInPage);
    if (told.picture && !told.picture->isEmpty())
        context->timelineDrawing = told.drawing = QUuid::createUuid().toString(QUuid::Id128);
    const auto text = render(*m_page, templateData(incident, *context));
    if (!text) return text.error();
    told.text = *text;
    return told;
}

Result<QString> Exporting::textOf(const Incident &incident) const
{
    const auto context = contextOf(incident);
    return context ? render(*m_page, templateData(incident, *context)) : context.error();
}

Result<PagePictures> Exporting::picturesOf(const Incident &incident, const PagePictureOptions &options) const
{
    const auto told = tell(incident);
    if (!told) return told.error();
    return pagePictures({titleOf(incident),
                         told->text,
                         footerOf(incident),
                         attachments(),
                         {PdfDrawing{told->drawing, told->picture.get()}}},
                        options);
}

Result<QByteArray> Exporting::pageOf(const Incident &incident) const
{
    const auto told = tell(incident);
    if (!told) return told.error();
    if (m_format == ExportFormat::Markdown || m_page->markup == Template::Markup::Html) return told->text.toUtf8();
    if (m_format == ExportFormat::Pdf)
        return pdfPage(titleOf(incident), told->text, footerOf(incident), attachments(),
                       {PdfDrawing{told->drawing, told->picture.get()}});
    HtmlSources sources;
    sources.pages = m_pages;
    sources.attachment = attachments();
    if (!told->drawing.isEmpty() && told->text.contains(told->drawing))
        sources.drawings.insert(told->drawing, exporting::figureOf(incident, exporting::kInPage));
    return htmlPage(titleOf(incident), told->text, sources);
}

QByteArray Exporting::pictureOf(const Incident &incident) const
{
    TimelinePicture::Options options;
    options.isTitled = true;
    const TimelinePicture picture(incident, options);
    return m_format == ExportFormat::Svg ? picture.svg() : picture.png();
}

Result<QJsonObject> Exporting::documentOf(const Incident &incident) const
{
    auto next = m_reader.nextActionNumber(incident.uuid);
    if (!next) return next.error();
    return exportedDocument(incident, *next);
}

Result<QJsonObject> Exporting::documentOf(const QList<Incident> &incidents) const
{
    QList<QJsonObject> documents;
    for (const Incident &incident : incidents) {
        auto document = documentOf(incident);
        if (!document) return document;
        documents.append(*document);
    }
    return incidentsObject(documents);
}

Result<QByteArray> Exporting::bytesOf(const Incident &incident)
{
    if (m_page) return pageOf(incident);
    if (m_format == ExportFormat::Svg || m_format == ExportFormat::Png) return pictureOf(incident);
    if (m_format == ExportFormat::Markdown) return ownMarkdown(incident).toUtf8();
    if (m_format == ExportFormat::Json) {
        const auto document = documentOf(incident);
        return document ? Result<QByteArray>(writeJsonText(*document)) : document.error();
    }
    return bytesOf(QList<Incident>{incident});
}

Result<QByteArray> Exporting::bytesOf(const QList<Incident> &incidents)
{
    if (m_format == ExportFormat::Calendar) return calendarOf(incidents, m_now);
    if (m_format == ExportFormat::Csv) return incidentsCsv(incidents);
    const auto document = documentOf(incidents);
    return document ? Result<QByteArray>(writeJsonText(*document)) : document.error();
}

QList<std::pair<QString, QByteArray>> Exporting::tables(const QList<Incident> &incidents) const
{
    if (m_format == ExportFormat::Calendar) return {{u"actions.ics"_s, calendarOf(incidents, m_now)}};
    return {{u"incidents.csv"_s, incidentsCsv(incidents)},
            {u"events.csv"_s, eventsCsv(incidents)},
            {u"actions.csv"_s, actionsCsv(incidents, m_now)}};
}

QByteArray Exporting::index(const QList<Incident> &incidents) const
{
    HtmlSources sources;
    sources.pages = m_pages;
    return htmlPage(u"Incidents"_s, isForOutside() ? outsideIndex(incidents) : insideIndex(incidents), sources);
}

QString Exporting::outsideIndex(const QList<Incident> &incidents) const
{
    QString text = u"# Incidents\n\n| Began | Incident |\n|---|---|\n"_s;
    for (const Incident &incident : incidents) {
        const QString title = templateData(incident, {}).value("title_public"_L1).toString();
        text += u"| %1 | [%2](%3) |\n"_s.arg(exportedDay(incident.milestones.started, incident.timeZone),
                                             exporting::cell(title), fileOf(incident));
    }
    return text;
}

QString Exporting::insideIndex(const QList<Incident> &incidents) const
{
    QString text =
        u"# Incidents\n\n%1 of %2\n\n| | Incident | Severity | Began |\n|---|---|---|---|\n"_s.arg(incidents.size())
            .arg(exportedDay(m_now, {}));
    QMap<QString, QStringList> causes;
    for (const Incident &incident : incidents) {
        const QString title = exporting::cell(exportedTitle(incident.title));
        text += u"| [%1](%2) | %3 | %4 | %5 |\n"_s.arg(incident.ref, fileOf(incident), title,
                                                       exporting::cell(exportedCode(incident.severity)),
                                                       exportedDay(incident.milestones.started, incident.timeZone));
        for (const CauseLink &cause : incident.causes)
            causes[cause.title].append(u"- [%1](%2) %3"_s.arg(incident.ref, fileOf(incident), title));
    }
    QString shared;
    for (auto it = causes.cbegin(); it != causes.cend(); ++it)
        if (it->size() > 1) shared += u"\n### "_s + inOneLine(it.key()) + u"\n\n"_s + it->join(u'\n') + u'\n';
    if (!shared.isEmpty()) text += u"\n## Causes that came back\n"_s + shared;
    return text;
}

} // namespace nevertwice
