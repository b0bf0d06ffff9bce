#pragma once

#include "model/domain/incident.h"

#include <QList>
#include <QStringList>

namespace nevertwice {

// One section of an incident's document, as it is shown.
struct Section
{
    enum class Kind { Text, Timeline, Causes, Lessons, Actions };

    QString name; // its key in section_order: "root_cause", "other:<uuid>"
    QString heading;
    QString text;
    Kind kind = Kind::Text;
    bool isEmpty = false;

    bool operator==(const Section &) const = default;
};

// Every section in the order of the document. Those the order does not name stand where they usually stand.
QList<Section> sectionsOf(const Incident &incident);

} // namespace nevertwice
