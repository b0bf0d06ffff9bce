#pragma once

#include "app/cli/status.h"

#include <QStringList>

namespace nevertwice::cli {

// A closed pipe and a full disk are answers to a write, not reasons to die; and what Qt wants to tell developers is no
// sentence for whoever reads our standard error. Comes before the application: Qt has something to say of that already.
void keepQuietAndAlive();
// What is said where an argument is not UTF-8: Qt would make other names of it.
Status refuseOtherThanUtf8(bool wantsJson);
// One run in the world outside as it is.
Status runProgram(const QStringList &arguments);

} // namespace nevertwice::cli
