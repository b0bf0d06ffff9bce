#include "tests/support/places.h"

namespace nevertwice::test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(NEVERTWICE_SOURCE_DIR "/") + relative;
}

QString commandLineProgram()
{
    return QStringLiteral(NEVERTWICE_CLI);
}

QString typistProgram()
{
    return QStringLiteral(NEVERTWICE_TYPIST);
}

QString lupdateProgram()
{
    return QStringLiteral(NEVERTWICE_LUPDATE);
}

} // namespace nevertwice::test
