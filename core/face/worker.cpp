#include "core/face/worker.h"

#include "core/nets/models.h"

#include <opencv2/core/utility.hpp>

#include <mutex>

namespace vizard::face {

void prepareWorkerThread() {
    nets::prepareWorkerThread();
    // For the whole process, and not to be called by two threads at once (TBB's arena is gone after the
    // first).
    static std::once_flag once;
    std::call_once(once, [] { cv::setNumThreads(1); });
}

} // namespace vizard::face
