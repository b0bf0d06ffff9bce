#pragma once

#include "app/cli/context.h"

#include "model/exchange/assignment.h"

#include <functional>

namespace nevertwice::cli {

// What --set asks for, with the files behind "@" read. Nothing where that failed; the context has said why.
std::optional<QList<Assignment>> readAssignments(Context &cx);

// The incident with the assignments made, their paths taken below `place` ("actions/<uuid>.", or nothing). A new action
// may have no number below `nextAction`.
std::optional<Incident> withAssignments(Context &cx, Incident incident, const QList<Assignment> &assignments,
                                        const QString &place = {}, int nextAction = 1);

// Whether the causes of the incident are still called as the catalogue calls them, which nothing but the catalogue
// changes. The context has said so where they are not.
bool leavesTheCatalogue(Context &cx, const Incident &before, const Incident &after);

// Reads the incident, changes it, saves what differs and prints the answer: the name of `action` where one is given,
// else the incident's own, or the document.
using Change = std::function<std::optional<Incident>(Incident, QUuid &action)>;
Status saveChange(Context &cx, const QString &name, const Change &change);
Status saveChange(Context &cx, const QString &name, const Change &change, const SaveContext &context);

// The text of a file, or of standard input for "-".
Result<QString> textOf(const QString &name);

// Prints the ref, or with --json the document as it now is.
Status answer(Context &cx, const QUuid &incident, const QString &ref);

} // namespace nevertwice::cli
