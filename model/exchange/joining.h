#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// An incident with what a document tells about it put in: what is empty is filled, a text that says something else goes
// behind the one that is there, and events, actions, sections, names and attachments that are not there yet are added.
// Nothing that is there changes or goes. The same document twice adds nothing the second time.
Incident joined(Incident into, const Incident &from);

} // namespace nevertwice
