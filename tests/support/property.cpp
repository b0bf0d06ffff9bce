#include "tests/support/property.h"

#include <QByteArray>

namespace nevertwice::test {

void settleProperties()
{
    // Read by the library when it is used first.
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", QByteArrayLiteral("seed=20260105 max_success=" NEVERTWICE_CASES));
}

} // namespace nevertwice::test
