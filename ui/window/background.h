// Work beside the window's thread, whose answer comes back on it.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <utility>

namespace vizard::ui {

// Runs tasks on threads of its own; answers arrive in the thread that this object lives in. When it dies,
// tasks that have not begun are dropped, running ones are waited for, and no answer arrives any more.
class Background : public QObject {
public:
    explicit Background(int threads, QObject* parent = nullptr);
    ~Background() override;

    // `work` runs on a thread, `done` gets its result here. Higher priority first, then first come.
    template <typename Work, typename Answer> void run(Work work, Answer done, int priority = 0) {
        pool_.start(
            [this, work = std::move(work), done = std::move(done)]() mutable {
                auto result = work();
                QMetaObject::invokeMethod(
                    this,
                    [done = std::move(done), result = std::move(result)]() mutable {
                        done(std::move(result));
                    },
                    Qt::QueuedConnection);
            },
            priority);
    }

    // Forgets what has not begun.
    void clear() { pool_.clear(); }
    // Until nothing runs any more; answers come later, by the event loop.
    void wait() { pool_.waitForDone(); }

private:
    QThreadPool pool_;
};

} // namespace vizard::ui
