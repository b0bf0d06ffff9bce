#pragma once

#include "model/domain/moment.h"
#include "model/domain/result.h"

#include <QString>
#include <QStringList>

namespace nevertwice {

// Writes a report with its charts without a window: "2026-11" of a workspace into a file whose name says the format
// (.html, .pdf, .md). Needs a QApplication, which may have no display.
struct ReportOrder
{
    QString period;
    QString output;
    QString workspace;
    QString query;
    QStringList charts; // their keys; empty: the usual ones
};
Result<void> writeReport(const ReportOrder &order, const Clock &clock);

} // namespace nevertwice
