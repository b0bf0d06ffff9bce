#pragma once

#include "model/domain/incident.h"
#include "ui/write/preview.h"

namespace nevertwice {

// The document of an incident as it will be read: its sections with their texts, its timeline as a table, its causes
// and actions as lists. What is empty is left out.
enum class ActionsAs { List, Table };
QList<MarkdownPreview::Part> previewParts(const Incident &incident, ActionsAs actions = ActionsAs::List);

} // namespace nevertwice
