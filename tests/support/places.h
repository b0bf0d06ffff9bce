#pragma once

#include <QString>

/// Where the tree and the programs under test lie: known to one file alone, so that no other is compiled anew
/// elsewhere.
namespace nevertwice::test {

QString sourcePath(const QString &relative); ///< A file or folder of the tree, from its root.
QString commandLineProgram();
QString typistProgram();
QString lupdateProgram(); ///< Qt's, which finds the sentences of the sources.

} // namespace nevertwice::test
