// A look at a photo in full size, for faces that the first look did not see: seconds of work in the
// background, which says how far it is and can be given up.
#pragma once

#include "core/cloak/engine.h"
#include "core/photo/photo.h"
#include "ui/window/background.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace vizard::ui {

class SmallFaceSearch : public QObject {
    Q_OBJECT
public:
    using Found = Result<std::vector<face::Face>>;

    explicit SmallFaceSearch(QObject* parent = nullptr);
    ~SmallFaceSearch() override; // stops

    // `done` is called with what was found, unless the search is stopped or another begins before that.
    void start(std::shared_ptr<const cloak::Engine> engine, std::shared_ptr<const photo::Photo> photo,
               std::function<void(const Found& found)> done);
    void stop();
    bool isRunning() const { return stopped_ != nullptr; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(double fraction, double secondsLeft);

private:
    using Stopped = std::shared_ptr<std::atomic<bool>>;

    void tell(const Stopped& search, double fraction);

    Stopped stopped_; // of the search that runs; null: none
    QElapsedTimer clock_;
    Background background_{1}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
