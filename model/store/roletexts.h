#pragma once

#include "model/domain/id.h"
#include "model/domain/incident.h"
#include "model/search/relevance.h"
#include "model/store/database.h"

#include <QHash>

namespace nevertwice {

// What an incident tells, read from the narrow columns alone: its texts by what they tell, and the facts beside them.
struct ToldIncident
{
    QList<RoleText> texts;        // without the names of services, tags, people and attachments
    QHash<QUuid, QString> causes; // titles
    QStringList services;
    QStringList tags;
    QStringList falseLeads; // their texts, in their order
};
// Empty where there is no such incident.
Result<ToldIncident> toldBy(Database &database, IncidentId id);

// The texts of the incident at this place in time, names and the team's own fields among them; none where there is no
// such incident.
Result<QList<RoleText>> roleTextsAt(Database &database, qint64 slot);

// The same of an incident at hand.
QList<RoleText> roleTextsOf(const Incident &incident);

} // namespace nevertwice
