#pragma once

#include <QString>

namespace nevertwice {

// Whether an incident can be called that: a short name in one word, which is no file's, no uuid's and no action's name.
bool isRef(const QString &text);

} // namespace nevertwice
