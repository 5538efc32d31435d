// How much of an audit is done, for AuditHooks::progress.
#pragma once

#include "core/audit/audit.h"

#include <mutex>

namespace vizard::audit {

class Meter {
public:
    explicit Meter(const AuditHooks& hooks)
        : hooks_(hooks) {}

    // Before the work starts.
    void expect(std::size_t pieces) { all_ += static_cast<int>(pieces); }
    // From any thread.
    void add(int pieces = 1) {
        const std::lock_guard lock(mutex_);
        done_ = std::min(done_ + pieces, all_);
        if (hooks_.progress)
            hooks_.progress(done_, all_);
    }
    // Whatever was expected and turned out not to be needed.
    void finish() { add(all_); }

private:
    const AuditHooks& hooks_;
    std::mutex mutex_;
    int done_ = 0, all_ = 0;
};

} // namespace vizard::audit
