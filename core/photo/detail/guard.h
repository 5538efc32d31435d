// libjpeg and libpng leave on errors by longjmp. Everything that calls them runs through guarded().
#pragma once

#include <csetjmp>

namespace vizard::photo::detail {

// Runs `step`; false where the library jumped to `onError`. Nothing with a destructor may live inside `step`:
// the jump would skip it. Owners stay with the caller, whose frame is never unwound.
template <typename Step> bool guarded(std::jmp_buf& onError, const Step& step) {
    if (setjmp(onError) != 0) {
        return false;
    }
    step();
    return true;
}

} // namespace vizard::photo::detail
