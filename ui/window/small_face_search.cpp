#include "ui/window/small_face_search.h"

#include "core/face/worker.h"

namespace vizard::ui {

SmallFaceSearch::SmallFaceSearch(QObject* parent)
    : QObject(parent) {}

SmallFaceSearch::~SmallFaceSearch() {
    if (stopped_)
        *stopped_ = true;
}

void SmallFaceSearch::start(std::shared_ptr<const cloak::Engine> engine,
                            std::shared_ptr<const photo::Photo> photo,
                            std::function<void(const Found& found)> done) {
    stop();
    const auto search = std::make_shared<std::atomic<bool>>(false);
    stopped_ = search;
    clock_.start();
    cloak::Hooks hooks;
    hooks.cancelled = [search] { return search->load(); };
    hooks.progress = [this, search](double fraction) {
        QMetaObject::invokeMethod(
            this, [this, search, fraction] { tell(search, fraction); }, Qt::QueuedConnection);
    };
    background_.run(
        [engine = std::move(engine), photo = std::move(photo), hooks = std::move(hooks)] {
            face::prepareWorkerThread();
            return engine->detect(photo->pixels, face::SmallFaces::Always, hooks);
        },
        [this, search, done = std::move(done)](const Found& found) {
            if (search != stopped_)
                return;
            stopped_.reset();
            Q_EMIT runningChanged(false);
            done(found);
        });
    Q_EMIT runningChanged(true);
}

void SmallFaceSearch::stop() {
    if (!stopped_)
        return;
    *stopped_ = true;
    stopped_.reset();
    Q_EMIT runningChanged(false);
}

void SmallFaceSearch::tell(const Stopped& search, double fraction) {
    if (search != stopped_ || fraction <= 0)
        return;
    const double seconds = static_cast<double>(clock_.elapsed()) / 1000;
    Q_EMIT progressed(fraction, seconds * (1 - fraction) / fraction);
}

} // namespace vizard::ui
