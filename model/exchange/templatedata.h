#pragma once

#include "model/domain/incident.h"
#include "model/domain/teamsettings.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

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

// A promise that was open when the incident of a page began.
struct OpenThen
{
    QString number; // "INC-3.2"
    QString title;
    QString owner;
    Moment due;
    bool wasOverdue = false;

    bool operator==(const OpenThen &) const = default;
};

// What came before the incident of a page for the same reason.
struct PageRepeat
{
    QList<QUuid> earlier;                // the latest first
    std::optional<double> impactMinutes; // of those together, as far as it is known
    QList<OpenThen> open;

    bool operator==(const PageRepeat &) const = default;
};

// What a page needs to know beside its incident.
struct PageContext
{
    Moment now;
    QList<OtherIncident> sharing;          // a root, contributing or trigger cause with this one
    QList<OtherIncident> related;          // those the incident names
    std::optional<PageRepeat> repeat = {}; // nothing: the earlier ones are those of `sharing`
    QList<CustomField> fields = {};        // of the team, for their names and their order
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
