#pragma once

#include "model/domain/moment.h"
#include "model/domain/result.h"

#include <QString>

namespace nevertwice {

// Paints the window in the states that matter, light and dark, narrow and wide, as PNG files into a folder that is made
// where it is missing. The names sort.
Result<int> paintPictures(const QString &folder, const QString &workspace, const Clock &clock);

} // namespace nevertwice
