// Large blocks of memory, which networks and visibility measures ask for and give back hundreds of times a
// face.
#pragma once

#include <cstdlib> // which says whether the library is glibc, wherever this file is included

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vizard {

// Before any thread is started: glibc's standard gives the pages of each such block back to the system, and
// fetching them again took a third of the processor's time on a large face. One arena for all threads,
// because only that one grows without a limit; our threads ask for few blocks and large ones.
inline void keepLargeBlocks() {
#ifdef __GLIBC__
    constexpr int kMiB = 1024 * 1024;
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 32 * kMiB); // glibc's upper limit
    mallopt(M_TRIM_THRESHOLD, 512 * kMiB);
    mallopt(M_TOP_PAD, 128 * kMiB);
#endif
}

// When work is done and nobody waits: what is kept goes back.
inline void giveBackMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace vizard
