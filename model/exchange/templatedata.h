#pragma once

#include "model/domain/incident.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace nevertwice {

// Another incident a page speaks about.
struct OtherIncident
{
    QUuid uuid;
    QString ref;
    QString title;
    QString zone;
    Moment started;
    QString cause; // the title of what both were caused by
    QString file;  // where a page about it is, beside this one; empty for none

    bool operator==(const OtherIncident &) const = default;
};

// What a page needs to know beside its incident.
struct PageContext
{
    Moment now;
    QList<OtherIncident> sharing; // a root, contributing or trigger cause with this one
    QList<OtherIncident> related; // those the incident names
    QString timelineDrawing = {}; // what stands for the drawing until the page is made; empty where none can be shown
};

// What a template can name.
struct TemplateVariable
{
    enum class Kind { Text, Flag, List };
    QString name;
    Kind kind = Kind::Text;
    QString meaning;
    QList<TemplateVariable> fields; // of a list
};
const QList<TemplateVariable> &templateVariables();

// Every variable by its name: a text, true or false, or a list of objects. What is not known is false.
QJsonObject templateData(const Incident &incident, const PageContext &context);

} // namespace nevertwice
