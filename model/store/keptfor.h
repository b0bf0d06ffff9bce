#pragma once

#include <QString>

namespace nevertwice {

// Copies of a workspace share its uuid. So what this computer keeps outside of a file, under that uuid, remembers for
// which file it was: for another one it is good only where nothing is left in that place, because the file was moved or
// renamed, and where nothing is remembered, as in what earlier versions kept. Both paths are canonical ones.
bool isKeptFor(const QString &remembered, const QString &file);

} // namespace nevertwice
