// The calls by which copies reach the disk, intercepted in the test program (the linker's --wrap): each is a
// point at which the program can be killed or told that it failed.
#pragma once

namespace fault {

enum class Call { Write, Sync, Rename, Create };

struct Plan {
    // The program ends by SIGKILL: 2n - 1 is before call n (counted from 1; a write is half done), 2n after
    // it.
    int killAt = 0;
    int failFrom = 0;  // from this call of `kind` on …
    int failCount = 0; // … so many of them fail …
    int error = 0;     // … with this errno
    Call kind = Call::Write;
};

// For this process, from now on; counts from zero.
void arm(const Plan& plan);

int calls(); // since arm()

} // namespace fault
