#pragma once

#include <QString>

namespace nevertwice {

// Whether an incident can be called that: a short name in one word, which is no file's, no uuid's and no action's name.
bool isRef(const QString &text);

// One form for refs that are the same but for capitals and small letters, of whatever script.
QString foldedRef(const QString &ref);

} // namespace nevertwice
