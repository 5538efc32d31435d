// Numbered pieces of work on a few threads.
#pragma once

#include "core/face/worker.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace vizard::audit {

// Calls work(i) for every i below `count`, in order of i as far as threads allow. The first exception ends it
// and is thrown here.
template <typename Work> void inParallel(std::size_t count, int workers, const Work& work) {
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::mutex mutex;
    const auto run = [&] {
        face::prepareWorkerThread();
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                const std::lock_guard lock(mutex);
                failure = std::current_exception();
                next = count;
            }
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < workers; ++i)
        threads.emplace_back(run);
    threads.clear();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace vizard::audit
