#pragma once

#include "model/domain/incident.h"
#include "model/exchange/documentsections.h"
#include "model/exchange/frontmatter.h"

#include <functional>

namespace nevertwice {

using UuidOf = std::function<QUuid(const QString &place)>;

// What a document states in lines, tables and front matter: severity, services, tags, people, numbers of the impact.
void giveFacts(Incident &incident, const SectionedDocument &document, const FrontMatter &front, const UuidOf &uuidOf);

} // namespace nevertwice
