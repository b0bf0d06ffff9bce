#pragma once

namespace nevertwice {

// Memory of this process comes in pages of 2 MB where the system has them for those who ask: called first in main().
// Else each 4 kB of a window made wide, or of the first list, is a fault of its own, and those took most of both.
void takeHeapInHugePages();

} // namespace nevertwice
