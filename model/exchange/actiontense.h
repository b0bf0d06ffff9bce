#pragma once

#include "model/domain/codes.h"

#include <QString>

#include <optional>

namespace nevertwice {

// What the words of an action tell of its status: "GitHub implemented stricter limits" and "we have a script for this"
// are done, "investigations began" is under way. Nothing where it is promised, wished or not told.
std::optional<ActionStatus> toldStatus(const QString &action);

// Whether a list is announced as done: "we have implemented the following measures:".
bool announcesDeeds(const QString &line);

// Whether the words promise, wish or advise something.
bool isAhead(const QString &text);
// Whether they do so even in a list of what was done.
bool isPutOff(const QString &text);

// Whether a sentence or two tell how it was, and neither promise something nor tell of a deed: "Unfortunately, the
// password had not been ...".
bool isStory(const QString &text);

} // namespace nevertwice
