#pragma once

#include <QString>

namespace nevertwice {

// Whoever reads a workspace that may not be written makes a log beside it, empty and with the rights of the file: its
// owner could write into neither. This takes it away, where it is ours and nobody has the file open. Precondition: this
// program has no connection to the file.
void takeOwnLogAway(const QString &workspace);

} // namespace nevertwice
