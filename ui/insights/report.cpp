#include "ui/insights/report.h"

#include "model/exchange/exportwords.h"
#include "model/exchange/htmlpage.h"
#include "model/exchange/periodreport.h"
#include "model/store/reader.h"
#include "model/store/records.h"
#include "ui/insights/chartpicture.h"
#include "ui/kit/inenglish.h"
#include "ui/picture/documentdrawing.h"
#include "ui/picture/pdfpage.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace insightsreport {

constexpr double kWidth = 680;

// As its first line says.
QString title(const Report &report)
{
    return report.text.section(u'\n', 0, 0).mid(2);
}

QString cell(const QString &text)
{
    return inOneLine(text).replace(u'|', "\\|"_L1);
}

QString tableRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &one : cells)
        safe.append(cell(one));
    return u"| "_s + safe.join(u" | "_s) + u" |\n"_s;
}

QString asTable(const Chart &chart)
{
    const QList<QStringList> rows = chartTable(chart);
    QString text = tableRow(rows.first());
    text += u'|' + u"---|"_s.repeated(rows.first().size()) + u'\n';
    for (const QStringList &row : rows.mid(1))
        text += tableRow(row);
    return text;
}

QString heading(const Chart &chart)
{
    const QString name = chart.variant.isEmpty() ? chart.title : u"%1 (%2)"_s.arg(chart.title, chart.variant);
    return u"### %1\n\n%2"_s.arg(inOneLine(name), inOneLine(chart.how));
}

// The chart in the colours of day and of night; the page shows one of them.
QString figureOf(const Chart &chart)
{
    QString figure = u"<figure role=\"img\" aria-label=\"%1\">"_s.arg(chartDescription(chart).toHtmlEscaped());
    for (const bool isDark : {false, true}) {
        ChartPicture::Options options;
        options.width = kWidth;
        options.isDark = isDark;
        options.isTitled = false;
        const ChartPicture picture(chart, options);
        figure += svgInPage(picture.svg(), picture.size(), isDark);
    }
    return figure + u"</figure>"_s;
}

QByteArray pdf(const Report &report)
{
    std::vector<std::unique_ptr<ChartPicture>> pictures;
    QList<PdfDrawing> drawings;
    for (const auto &[word, chart] : report.charts) {
        ChartPicture::Options options;
        options.width = kWidth;
        options.isTitled = false;
        pictures.push_back(std::make_unique<ChartPicture>(chart, options));
        drawings.append({word, pictures.back().get()});
    }
    const ReportWish &wish = report.wish;
    return pdfPage(title(report), report.text, {wish.period.name, wish.now.day().toString(Qt::ISODate)}, {}, drawings);
}

Result<ReportSources> sourcesOf(const Reader &reader, const Records &records, const ReportWish &wish,
                                const InsightsMaker &maker, const std::optional<QSet<QUuid>> &chosen)
{
    auto rows = reader.actions();
    if (!rows) return rows.error();
    const auto causes = reader.causes();
    if (!causes) return causes.error();
    ReportSources sources{records,
                          wish.period,
                          wish.query,
                          maker.scopeOf(chosen, wish.period, wish.rehearsals),
                          maker.scopeOf(chosen, periodBefore(wish.period), wish.rehearsals),
                          wish.now,
                          {},
                          {},
                          {}};
    for (const ActionRow &row : std::as_const(*rows))
        sources.actions.append({u"%1.%2"_s.arg(row.incidentRef).arg(row.action.number), row.action});
    for (const CauseRow &row : *causes)
        sources.causes.insert(row.cause.uuid, row.cause);
    return sources;
}

} // namespace insightsreport

QStringList usualReportCharts()
{
    return {u"severity"_s, u"pace"_s, u"causes"_s, u"avoidable"_s, u"repeat"_s, u"promises"_s};
}

QStringList possibleReportCharts()
{
    return {u"severity"_s,    u"pace"_s,   u"spread"_s, u"repeat"_s,   u"avoidable"_s, u"noticed"_s, u"hours"_s,
            u"false-leads"_s, u"causes"_s, u"phases"_s, u"services"_s, u"promises"_s,  u"budget"_s};
}

std::optional<Chart> usualChart(const QList<Chart> &charts, const QString &key)
{
    std::optional<Chart> found;
    for (const Chart &chart : charts)
        if (chart.key == key && (!found || chart.isUsual)) found = chart;
    return found;
}

Result<Report> makeReport(const Reader &reader, const ReportWish &wish)
{
    using namespace insightsreport;
    const InEnglish documentsAre; // its charts, too: one language in one document
    InsightsMaker maker;
    TimeSpan span;
    span.kind = SpanKind::Own;
    span.now = wish.period;
    const auto insights = maker.make(reader, {span, wish.query, wish.rehearsals, wish.now, wish.load});
    if (!insights) return insights.error();
    const auto chosen = incidentsAnswering(reader, wish.query, wish.now);
    if (!chosen) return chosen.error();
    auto sources = sourcesOf(reader, maker.records(), wish, maker, *chosen);
    if (!sources) return sources.error();
    Report report{wish, {}, {}};
    for (const QString &key : wish.charts) {
        const auto chart = usualChart(insights->charts, key);
        if (!chart || chart->isEmpty()) continue;
        const QString word = QUuid::createUuid().toString(QUuid::Id128);
        const bool isDrawn = wish.format != ReportFormat::Markdown;
        sources->charts.append(heading(*chart) + u"\n\n"_s + (isDrawn ? word : asTable(*chart)));
        // A drawing says it itself.
        if (!isDrawn && !chart->note.isEmpty()) sources->charts.last() += u"\n\n"_s + inOneLine(chart->note);
        if (isDrawn) report.charts.append({word, *chart});
    }
    report.text = periodReport(*sources);
    return report;
}

QByteArray reportFile(const Report &report)
{
    using namespace insightsreport;
    const InEnglish documentsAre;
    if (report.wish.format == ReportFormat::Markdown) return report.text.toUtf8();
    if (report.wish.format == ReportFormat::Pdf) return pdf(report);
    HtmlSources sources;
    for (const auto &[word, chart] : report.charts)
        sources.drawings.insert(word, figureOf(chart));
    return htmlPage(title(report), report.text, sources);
}

QString reportFileName(const ReportWish &wish)
{
    const QString suffix = wish.format == ReportFormat::Html  ? u"html"_s
                           : wish.format == ReportFormat::Pdf ? u"pdf"_s
                                                              : u"md"_s;
    return u"report-%1.%2"_s.arg(wish.period.name.toLower(), suffix);
}

} // namespace nevertwice
