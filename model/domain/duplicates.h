#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// Two incidents that are one and the same, as one. Nothing that a person wrote in either is lost:
// - Facts of `kept` stand; where it does not know one, the other's does, and is inferred where it was that there.
// - A text of the other stands behind that of `kept`, under `heading` as a heading of its own, unless it is the same.
// - Events, causes, actions, people, intervals, questions, sections, attachments, services, tags, custom fields and
//   related incidents of both are there, each once. An event goes where its time belongs, an action gets the next
//   number, a cause has the graver of two roles.
// - Neither is related to the other any more.
// `nextAction` is the number its next action would get.
Incident withDuplicate(const Incident &kept, const Incident &other, const QString &heading, int nextAction);

// Whether one of them says that it is the same as the other.
bool areDuplicates(const Incident &one, const Incident &other);

} // namespace nevertwice
