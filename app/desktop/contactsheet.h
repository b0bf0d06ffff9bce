#pragma once

#include "model/domain/result.h"

#include <QString>

namespace nevertwice {

// Puts the pictures of a folder whose names fit a pattern ("*-dark-*.png") small beside each other, with their names,
// into one. Nothing where there are none.
Result<void> makeContactSheet(const QString &folder, const QString &pattern, const QString &sheet);

} // namespace nevertwice
