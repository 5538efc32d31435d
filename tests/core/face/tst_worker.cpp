// Workers begin together.
#include "core/face/worker.h"

#include <QTest>

#include <opencv2/core/utility.hpp>

#include <latch>
#include <thread>
#include <vector>

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Each in a process that has used OpenCV already, as whoever looks at a photo first may have.
    void manyAreSetUpAtOnce() {
        constexpr int kThreads = 16, kTimes = 200; // one of these meets another, where they can
        cv::setNumThreads(4);
        cv::parallel_for_({0, 1000}, [](const cv::Range&) {});
        std::latch together(kThreads);
        std::vector<std::jthread> threads;
        for (int i = 0; i < kThreads; ++i)
            threads.emplace_back([&together] {
                together.arrive_and_wait();
                for (int time = 0; time < kTimes; ++time)
                    vizard::face::prepareWorkerThread();
            });
        threads.clear();
        QCOMPARE(cv::getNumThreads(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
