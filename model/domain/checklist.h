#pragma once

#include "model/domain/duedays.h"
#include "model/domain/incident.h"

#include <QMap>

#include <optional>

namespace nevertwice {

// What has to be thought of while an incident goes on: short steps that a team wrote down beforehand, for a severity or
// for a service. They are no actions: who ticks one has done it, and nobody promised anything.
struct ChecklistStep
{
    QString text;                  // in one line
    std::optional<EventKind> adds; // ticking it adds a line of this kind to the timeline; nothing for none

    bool operator==(const ChecklistStep &) const = default;
};

using ChecklistSteps = QList<ChecklistStep>;
inline constexpr qsizetype kMostSteps = 40;    // of one list
inline constexpr qsizetype kLongestStep = 200; // letters
inline constexpr qsizetype kMostChecklists = 200;

// The lists of a workspace, as they stand among its settings:
//   {"severities": {"sev1": [{"text": "Say who leads", "adds": "decision"}]}, "services": {"checkout": […]}}
struct Checklists
{
    QMap<QString, ChecklistSteps> severities; // by the word of a severity
    QMap<QString, ChecklistSteps> services;   // by name

    // The usual lists where nothing was ever set; what cannot be read, and what is beyond the limits, is left out.
    static Checklists read(const QJsonValue &setting);
    QJsonObject json() const;

    // What everybody begins with: something for the two worst severities.
    static Checklists usual();

    // Those of its severity, then those of each of its services; each text once.
    ChecklistSteps stepsFor(const Incident &incident) const;

    bool operator==(const Checklists &) const = default;
};
inline constexpr auto kChecklistsSetting = "checklists";

// What was ticked stands in the incident document under "checklist", by the text of the step, so that it outlives
// every change of the lists:
//   "checklist": {"done": {"Say who leads": {"at": "2026-02-01T12:03:00Z", "by": "Ines", "event": "<uuid>"}},
//   "offered": true}
struct ChecklistTick
{
    Moment at;
    QString by;
    QUuid event; // the line it added to the timeline; null for none

    bool operator==(const ChecklistTick &) const = default;
};
inline constexpr QLatin1StringView kChecklistKey("checklist");

// Every step that was ticked, by its text; of a document of strangers no more than a person can look through.
QMap<QString, ChecklistTick> ticksOf(const Incident &incident);
// The step is done now: noted with its time and who did it, and with the line that it adds.
Incident withTick(Incident incident, const ChecklistStep &step, const Moment &now, const QString &by);
// It is not done after all. Its line goes too, unless somebody wrote something else into it meanwhile.
Incident withoutTick(Incident incident, const QString &step);
// In their order.
QStringList stepsNotDone(const Checklists &lists, const Incident &incident);
// Whether somebody was asked what becomes of the steps that were not done: that is asked once.
bool isChecklistOffered(const Incident &incident);
Incident withChecklistOffered(Incident incident);
// What becomes of a step that was not done, where somebody says so: a promise made now, or a question of the lessons.
Incident withStepAsAction(Incident incident, const QString &step, const Moment &now, const DueDays &dueDays);
Incident withStepAsQuestion(Incident incident, const QString &step, const QString &by);

} // namespace nevertwice
