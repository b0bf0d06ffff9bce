#pragma once

#include "model/domain/incident.h"

#include <QString>

namespace nevertwice {

// The title of an action out of its text: a lead-in of at most six words before a colon, else its first lines; the rest
// is its details.
void giveTitle(Action &action, const QString &text);

// A paragraph that begins with what was and comes to what is promised: the promise is the title, and nothing of the
// paragraph is lost. False where it is not of that kind.
bool givePromise(Action &action, const QString &text);

} // namespace nevertwice
