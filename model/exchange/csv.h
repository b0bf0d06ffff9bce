#pragma once

#include "model/domain/incident.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace nevertwice {

// Comma-separated values as RFC 4180 has them: every cell in quotes, lines end with CR LF, UTF-8 with a byte-order mark
// so that spreadsheets do not guess. A cell that a spreadsheet would take for a formula begins with a ' instead.
QByteArray csvOf(const QList<QStringList> &rows);

// A row of names, then one each. Times are UTC (RFC 3339), codes as in the document, durations whole minutes.
QByteArray incidentsCsv(const QList<Incident> &incidents);
QByteArray eventsCsv(const QList<Incident> &incidents);
QByteArray actionsCsv(const QList<Incident> &incidents, const Moment &now);

} // namespace nevertwice
