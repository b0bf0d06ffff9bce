#include "ui/kit/hugeheap.h"

#include <cstddef>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace nevertwice {

#ifdef __GLIBC__
void takeHeapInHugePages()
{
    constexpr int kAhead = 256 * 1024 * 1024;  // of addresses: a page is taken when it is written
    constexpr int kLargest = 32 * 1024 * 1024; // what glibc lets stand in the heap: a window of 4K
    // Once any of these is set, glibc no longer moves the others: what a large image leaves stays for the next.
    mallopt(M_MMAP_THRESHOLD, kLargest);
    mallopt(M_TRIM_THRESHOLD, kAhead);
    mallopt(M_TOP_PAD, kAhead);
    void *volatile more = std::malloc(kLargest / 2); // than the heap has, so it grows by what is ahead
    std::free(more);
    mallopt(M_TOP_PAD, 128 * 1024); // glibc's own from now on
    auto *end = static_cast<std::byte *>(sbrk(0));
    madvise(end - kAhead, kAhead, MADV_HUGEPAGE); // where a system has none, all is as before
}
#else
void takeHeapInHugePages() {}
#endif

} // namespace nevertwice
