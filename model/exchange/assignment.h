#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"

#include <QString>

namespace nevertwice {

// What a person writes to change a document: `milestones.started=2026-11-20T10:30:00Z`, `tags+=database`,
// `timeline/<uuid>.starred=true`, `impact.users_percent=`.
struct Assignment
{
    enum class Operation { Set, Add, Remove };

    QString path;
    Operation operation = Operation::Set;
    QString value;

    bool operator==(const Assignment &) const = default;
};

// Takes apart "path=value", "path+=value" and "path-=value".
Result<Assignment> parseAssignment(const QString &text);

// The incident with the change made. A value is taken as text where the document allows a text there, else as a
// number, true, false, or JSON; an empty one is null, and for a row takes it out. Fails where the incident knows no
// such path, and where the path wants another kind of value.
Result<Incident> assigned(const Incident &incident, const Assignment &assignment);

} // namespace nevertwice
