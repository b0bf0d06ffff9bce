#pragma once

#include "model/domain/cause.h"
#include "model/domain/moment.h"
#include "model/domain/teamsettings.h"
#include "model/insight/checks/checks.h"
#include "model/store/rows.h"
#include "ui/kit/option.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace nevertwice {

// What the memory checks need to know of the rest of the workspace. Among 100,000 incidents that takes longer than a
// key press may wait: it is asked later wherever there is a thread for it, and at once only by who cannot go on
// without.
struct KnowledgeSource
{
    using Answer = std::function<void(const std::optional<WorkspaceKnowledge> &known)>;
    std::function<std::optional<WorkspaceKnowledge>(const Incident &incident)> now;
    std::function<void(const Incident &incident, const Answer &answer)> later;
};

// What the inspector asks about the rest of the workspace. The page fills it in; what is left empty is not offered.
struct InspectorLookups
{
    // Names for completion; the text is what is picked.
    OptionSource services;
    OptionSource tags;
    OptionSource people;
    // Other incidents by ref or words; the id is the uuid, the text "INC-7 Title".
    OptionSource incidents;
    // The catalogue of causes; the id is the uuid, the text the title.
    OptionSource causes;

    std::function<QString(const QUuid &incident)> incidentName; // "INC-7 Title"; empty where there is none
    std::function<std::optional<Cause>(const QUuid &cause)> cause;
    // In how many incidents beside this one a cause is.
    std::function<int(const QUuid &cause, const QUuid &exceptIn)> otherIncidents;
    // Who speaks of an incident; answered later, and not at all where another is asked about before.
    std::function<void(const QUuid &incident, const std::function<void(const QList<Mention> &mentions)> &answer)>
        mentions;
    // Changes the category in the catalogue, for every incident that has the cause.
    std::function<void(const QUuid &cause, const Code<CauseCategory> &category)> categorize;
    // Which fields the team has at this moment; and changes them, for every incident of the workspace.
    std::function<QList<CustomField>()> fields;
    std::function<void(const QList<CustomField> &before, const QList<CustomField> &after)> defineFields;
    // The document of an incident as it was saved last at or before a moment.
    std::function<std::optional<QJsonObject>(const QUuid &incident, const Moment &at)> documentAt;

    // When who sits here left this incident last, where they are asked to review it; and that they leave it now.
    std::function<Moment(const QUuid &incident)> lastLooked;
    std::function<void(const QUuid &incident)> looked;

    KnowledgeSource knowledge;
    // Somebody wants to publish: calls back when it may be done, at once or after a question.
    std::function<void(const std::function<void()> &publish)> beforePublishing;

    TeamSettings team;
    QString me; // who asks and approves here; empty where nobody said
    Clock now;
};

} // namespace nevertwice
