#pragma once

#include "model/domain/incident.h"
#include "model/exchange/reporttimes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nevertwice {

struct ReportOptions
{
    ReportTimeOptions times;
    QString origin; // names the file for good; uuids depend on it, on the place and on nothing else
};

// What somebody's Markdown, or plain text, tells: one incident a report in it, with what was understood, what is
// doubtful (findings, `inferred`) and every word of it in some place. It never fails on a document.
struct ReportContent
{
    QList<Incident> incidents;
    QString reason; // why there is none
};

ReportContent readReport(const QByteArray &bytes, const ReportOptions &options);
ReportContent readReportText(const QString &text, const ReportOptions &options);

} // namespace nevertwice
