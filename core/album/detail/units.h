// The units of work that are ready, shared between the queue's thread and its workers.
#pragma once

#include "core/album/detail/estimate.h"

#include <functional>
#include <map>
#include <mutex>
#include <tuple>

namespace vizard::album::detail {

// Taken in this order: what ends a photo (and frees its pixels) first, then faces, then new photos; older
// photos and lower faces first.
class UnitList {
public:
    using Run = std::function<void()>;

    void add(Step step, int job, int index, Run run);
    Run take();        // empty: nothing is ready
    int drop(int job); // how many were dropped
    void clear();
    void hold(bool held); // while held, nothing is taken
    int count();

private:
    using Key = std::tuple<int, int, int>;
    std::mutex mutex_;
    std::map<Key, Run> units_;
    bool held_ = false;
};

} // namespace vizard::album::detail
