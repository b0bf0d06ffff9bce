#pragma once

#include "ui/insights/insights.h"

#include <QByteArray>

namespace nevertwice {

enum class ReportFormat { Html, Pdf, Markdown };

// What somebody wants to have written.
struct ReportWish
{
    Period period; // a week, month, quarter or year: readPeriod()
    QString query;
    Scope::Rehearsals rehearsals = Scope::Rehearsals::LeaveOut;
    Moment now;
    ReportFormat format = ReportFormat::Html;
    QStringList charts; // their keys, in this order; a chart that has nothing to show is left out
    std::optional<WorkingHours> load = std::nullopt; // as in the question
};

// A report before it is a file.
struct Report
{
    ReportWish wish;
    QString text; // Markdown
    // In HTML and PDF these take the places of words that stand for them; in Markdown they are tables already.
    QList<std::pair<QString, Chart>> charts;
};

// The charts that a report has where nobody says which.
QStringList usualReportCharts();
// Those that it can have, in the order of the page; the load of people, which a person has to ask for, aside.
QStringList possibleReportCharts();
// The one that is meant where a chart can be looked at in several ways.
std::optional<Chart> usualChart(const QList<Chart> &charts, const QString &key);

// Reads and counts; for any thread, the reader's.
Result<Report> makeReport(const Reader &reader, const ReportWish &wish);
// In the thread of the window: charts are drawn there alone.
QByteArray reportFile(const Report &report);
// "report-2026-11.html"
QString reportFileName(const ReportWish &wish);

} // namespace nevertwice
