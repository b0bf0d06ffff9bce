#pragma once

#include "model/domain/incident.h"

#include <QStringList>

namespace nevertwice {

// The sections of an incident by their names in section_order ("root_cause", "other:<uuid>"), in the order in which
// they are read: as the incident says, and one it does not name behind the last of those that usually stand before it.
QStringList sectionsInOrder(const Incident &incident);

// The heading a section has where nobody gave it another one. Empty for other sections and unknown names.
QString usualHeading(const QString &section);
// The heading it has in this incident.
QString headingOf(const Incident &incident, const QString &section);

inline constexpr char kOtherSection[] = "other:";
QString otherSectionName(const QUuid &uuid);
const OtherSection *otherSection(const Incident &incident, const QString &name); // null for other names

} // namespace nevertwice
