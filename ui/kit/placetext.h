#pragma once

#include <QString>

namespace nevertwice {

// What a person calls the place a path leads to: "Timeline" for "timeline/<uuid>.text". Empty for one without a name of
// its own.
QString placeText(const QString &path);

} // namespace nevertwice
