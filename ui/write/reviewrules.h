#pragma once

#include "model/domain/incident.h"
#include "model/domain/teamsettings.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace nevertwice {

// The day by which the postmortem is to be published: so many days after the incident was resolved, by its severity.
// None where the team set none, where it is not resolved yet, and where the postmortem is done or not required.
std::optional<QDate> reviewDue(const Incident &incident, const TeamSettings &team);

// "Due in 3 days", "Due today", "2 days late".
QString reviewDueText(QDate due, QDate today);

// The state a postmortem goes to, with what belongs to it: what is published has a date, and what is approved somebody
// who approves it, where it is known who that is.
void setReview(Incident &incident, const Code<Review> &review, const Moment &now, const QString &by);

// The headings of what is different in the second document, in its order; metadata is summed up as one.
QStringList changedParts(const QJsonObject &before, const Incident &after);

} // namespace nevertwice
