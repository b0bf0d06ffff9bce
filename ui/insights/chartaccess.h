#pragma once

namespace nevertwice {

// A chart view is a list of its bars and points for those who do not see it: each has a name, a place and a focus.
void offerChartAccess();

} // namespace nevertwice
