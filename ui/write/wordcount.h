#pragma once

#include "model/domain/incident.h"

namespace nevertwice {

// How many words of a text are read: where a link leads is none. What is written without spaces (Chinese, Japanese)
// counts by its letters, as people who write it count.
int wordCount(const QString &text);

// Those of all its sections; the rows of timeline and actions aside.
int wordCount(const Incident &incident);

} // namespace nevertwice
