#pragma once

#include "model/domain/result.h"

namespace nevertwice {

// What somebody has to know who helps from afar: versions, the system, language and time zone, one line each. Nothing
// of a workspace and no name of a person. In English whatever the language, since it is read by others.
QString debugInfo();

// What went wrong in full, with the file it is about where there is one, and debugInfo().
QString errorDetails(const Error &error, const QString &path);

} // namespace nevertwice
