#include "app/cli/commands.h"
#include "app/cli/counting.h"

#include "model/exchange/files.h"
#include "model/exchange/htmlpage.h"
#include "model/exchange/periodreport.h"
#include "ui/picture/pdfpage.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

Result<QByteArray> reportBytes(const QString &format, const Period &period, const QString &text, const Moment &now)
{
    const QString title = u"Report for %1"_s.arg(period.name);
    if (format == "markdown"_L1) return text.toUtf8();
    if (format == "html"_L1) return htmlPage(title, text, {});
    if (format == "pdf"_L1) return pdfPage(title, text, {period.name, now.day().toString(Qt::ISODate)}, {});
    return Error{Error::Kind::Usage,
                 {},
                 u"a report has no format \"%1\""_s.arg(format),
                 u"Use --format markdown, html or pdf."_s};
}

Result<QString> reportText(Context &cx, const Counting &counting)
{
    auto rows = cx.reader().actions();
    if (!rows) return rows.error();
    ReportSources sources{counting.records,
                          *counting.period,
                          counting.query,
                          counting.scope,
                          counting.during(periodBefore(*counting.period)),
                          cx.now(),
                          {},
                          {},
                          {}};
    for (const ActionRow &row : std::as_const(*rows))
        sources.actions.append({u"%1.%2"_s.arg(row.incidentRef).arg(row.action.number), row.action});
    for (auto it = counting.causes.cbegin(); it != counting.causes.cend(); ++it)
        sources.causes.insert(it.key(), it->cause);
    return periodReport(sources);
}

} // namespace

Status writeReport(Context &cx)
{
    const QString format = cx.arguments.has("format") ? cx.arguments.value("format") : u"markdown"_s;
    const bool isPrinted = !cx.arguments.has("output") || cx.arguments.value("output") == "-"_L1;
    if (cx.wantsJson() && isPrinted && format == "pdf"_L1)
        return cx.fail(Status::Usage,
                       {Error::Kind::Usage, {}, u"JSON holds no PDF"_s, u"Add --output FILE, or leave --json out."_s});
    const auto counting = countingOf(cx, cx.arguments.words.first());
    if (!counting) return cx.status();
    const auto text = reportText(cx, *counting);
    if (!text) return cx.fail(text.error().whileTrying(u"list the actions"_s));
    const auto bytes = reportBytes(format, *counting->period, *text, cx.now());
    if (!bytes) return cx.fail(Status::Usage, bytes.error());
    if (isPrinted) {
        if (cx.wantsJson())
            cx.console.json({{u"period"_s, counting->period->name}, {u"report"_s, QString::fromUtf8(*bytes)}});
        else
            cx.console.file(*bytes);
        return Status::Done;
    }
    const QString output = cx.arguments.value("output");
    if (auto written = writeFile(output, *bytes); !written)
        return cx.fail(Status::File, written.error().whileTrying(u"write %1"_s.arg(output)));
    if (cx.wantsJson()) cx.console.json({{u"path"_s, output}});
    return Status::Done;
}

} // namespace nevertwice::cli
