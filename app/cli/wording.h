#pragma once

#include "model/domain/incident.h"
#include "model/domain/teamsettings.h"

#include <QString>

namespace nevertwice::cli {

// "2026-11-20 14:05" on the clock of a zone, "2026-11-20", or "-". In the hour that a clock shows twice the distance
// from UTC stands behind it.
enum class Seconds { Hide, Show };
QString timeText(const Moment &moment, const QString &timeZone, Seconds seconds = Seconds::Hide);
// "2 h 15 min", "3 d 4 h", "45 min".
QString durationText(double minutes);
// The word of a code, or "-".
template <typename E> QString codeText(const Code<E> &code)
{
    return code.isNone() ? QStringLiteral("-") : code.word();
}
// "1 incident", "2 incidents".
QString counted(qint64 count, const QString &one);
// "1 incident was", "2 incidents were".
QString were(qint64 count, const QString &one);
QString titleText(const QString &title);
// In quotes where a shell would not take it for one word as it stands.
QString asOneWord(const QString &text);

// The incident as a page for a terminal, with the fields of its team by their names.
QString pageOf(const Incident &incident, const QList<CustomField> &fields);

} // namespace nevertwice::cli
