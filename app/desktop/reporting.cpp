#include "app/desktop/reporting.h"

#include "model/exchange/files.h"
#include "model/store/workspace.h"
#include "ui/insights/report.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

std::optional<ReportFormat> reportFormatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1) return ReportFormat::Html;
    if (suffix == "pdf"_L1) return ReportFormat::Pdf;
    if (suffix == "md"_L1 || suffix == "markdown"_L1) return ReportFormat::Markdown;
    return std::nullopt;
}

} // namespace

Result<void> writeReport(const ReportOrder &order, const Clock &clock)
{
    const QString attempt = u"write the report"_s;
    const auto period = readPeriod(order.period);
    if (!period)
        return Error{Error::Kind::Usage, attempt, u"\"%1\" is no period"_s.arg(order.period),
                     u"A period is a year, a quarter, a month or a week: 2026, 2026-Q1, 2026-03, 2026-W12."_s};
    const auto format = reportFormatOf(order.output);
    if (!format)
        return Error{Error::Kind::Usage, attempt, u"\"%1\" does not say which format is wanted"_s.arg(order.output),
                     u"Name a file that ends with .html, .pdf or .md."_s};
    for (const QString &chart : order.charts)
        if (!possibleReportCharts().contains(chart))
            return Error{Error::Kind::Usage, attempt, u"\"%1\" is no chart"_s.arg(chart),
                         u"These are: %1."_s.arg(possibleReportCharts().join(u", "_s))};
    const QStringList charts = order.charts.isEmpty() ? usualReportCharts() : order.charts;
    const auto workspace = Workspace::open(order.workspace, Access::ReadOnly, clock);
    if (!workspace) return workspace.error();
    const ReportWish wish{*period, order.query, Scope::Rehearsals::LeaveOut, clock(), *format, charts};
    const auto report = makeReport((*workspace)->reader(), wish);
    if (!report) return report.error().whileTrying(attempt);
    if (auto written = writeFile(order.output, reportFile(*report)); !written)
        return written.error().whileTrying(u"write %1"_s.arg(order.output));
    return {};
}

} // namespace nevertwice
