#pragma once

#include "model/domain/incident.h"
#include "model/domain/patch.h"

#include <QList>
#include <QStringList>

namespace nevertwice {

// One section of an incident's document, as it is shown.
struct Section
{
    enum class Kind { Text, Impact, Timeline, Causes, Lessons, Actions };

    QString name; // its key in section_order: "root_cause", "other:<uuid>"
    QString heading;
    QString text;
    Kind kind = Kind::Text;
    bool isEmpty = false;
    QString path;         // of its text; empty where it has none
    QString question;     // that its text answers
    QString headingPath;  // where a heading of its own is kept
    QString usualHeading; // what it is called without one

    // What a person added goes when there is nothing in it; the others belong to every document.
    bool canBeRemoved() const { return isEmpty && name.startsWith(QLatin1String("other:")); }

    bool operator==(const Section &) const = default;
};

// Every section in the order of the document. Those the order does not name stand where they usually stand.
QList<Section> sectionsOf(const Incident &incident);

// The changes that make a section of its own behind this one, move one up (-1) or down (1), or take one away. None
// where it cannot be.
QList<Patch> addSection(const Incident &incident, const QUuid &uuid, const QString &behind);
QList<Patch> moveSection(const Incident &incident, const QString &name, int by);
QList<Patch> removeSection(const Incident &incident, const QString &name);

} // namespace nevertwice
