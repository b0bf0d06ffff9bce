#pragma once

#include "app/cli/arguments.h"

namespace nevertwice::cli {

// Every command this program knows. One file a command.
const QList<Command> &commandTable();

Status importFiles(Context &cx);
Status exportIncidents(Context &cx);
Status newIncident(Context &cx);
Status editIncident(Context &cx);
Status addEvent(Context &cx);
Status changeAction(Context &cx);
Status refreshActions(Context &cx);
Status deleteIncident(Context &cx);
Status restoreIncident(Context &cx);
Status listIncidents(Context &cx);
Status showIncident(Context &cx);
Status searchIncidents(Context &cx);
Status showHistory(Context &cx);
Status listCauses(Context &cx);
Status showStatistics(Context &cx);
Status writeReport(Context &cx);
Status listActions(Context &cx);
Status listDirectory(Context &cx);
Status changeName(Context &cx);
Status nameCause(Context &cx);
Status takeInSample(Context &cx);
Status showTrash(Context &cx);
Status thinHistory(Context &cx);
Status purgeSecret(Context &cx);
Status backUpWorkspace(Context &cx);
Status verifyWorkspace(Context &cx);
Status rescueFile(Context &cx);
Status checkDocuments(Context &cx);
Status findSimilar(Context &cx);
Status compareIncidents(Context &cx);
Status listTemplates(Context &cx);
Status help(Context &cx);

// The page of one command, or of a topic ("formats").
Status printHelp(Context &cx, const QString &topic);

} // namespace nevertwice::cli
