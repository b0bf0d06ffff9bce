#pragma once

namespace nevertwice {

// Lets readers of the screen into drawings of timelines: each is a list, its events are the items. Done once.
void offerCanvasAccess();

} // namespace nevertwice
