#pragma once

#include <rapidcheck.h>

#include <string>
#include <utility>

namespace nevertwice::test {

// Makes the runs of one test program the same every time: the seed is fixed and there are a few hundred cases. A long
// run sets its own: RC_PARAMS="max_success=100000 seed=17".
void settleProperties();

// Whether a property holds: QVERIFY(holds("...", [](const Incident &incident) { RC_ASSERT(...); })). What refutes it is
// printed, shrunk.
template <typename Property> bool holds(const std::string &sentence, Property &&property)
{
    settleProperties();
    return rc::check(sentence, std::forward<Property>(property));
}

} // namespace nevertwice::test
