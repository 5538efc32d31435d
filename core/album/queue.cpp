#include "core/album/queue.h"

#include "core/album/detail/jobs.h"
#include "core/base/memory.h"
#include "core/face/worker.h"

#include <QMetaType>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace vizard::album {

using namespace detail;

namespace {

bool isOver(const Job& job) {
    return job.stage == Stage::Ended || job.gate->cancelled();
}

} // namespace

// The queue's thread owns all state and takes each decision; workers get what they need by value or as shared
// constants and send back what they found as an event. So a job has one owner and ends once.
struct ProtectionQueue::Impl {
    Impl(ProtectionQueue* queue, std::shared_ptr<const cloak::Engine> theEngine, int workers)
        : q(queue)
        , engine(std::move(theEngine))
        , jobs(workers) {
        pool.setMaxThreadCount(workers);
        pool.setExpiryTimeout(-1); // a new thread would have to be prepared again
    }
    ~Impl();

    void pump();
    void post(Job& job, Step step, int index, UnitList::Run run);
    void callWorker();
    void hold(bool held);
    void postOpen(Job& job);
    void postFace(Job& job, size_t face);
    void postClose(Job& job);

    // What came back from a worker.
    void opened(int id, std::shared_ptr<const Opened> what, const Spent& spent);
    void faceDone(int id, size_t face, const Result<cloak::FaceCloak>& cloak, const Spent& spent);
    void closed(int id, const Closed& what, const Spent& spent);

    void cancel(Job& job);
    void fail(Job& job, const Error& error);
    void end(Job& job, JobResult result); // `job` may be gone after it
    void settle(int id);
    void dropUnits(Job& job) { job.unitsOut -= units->drop(job.id); }
    cloak::Hooks hooksOf(const Job& job, std::shared_ptr<Meter> meter);
    cloak::Hooks faceHooks(const Job& job, size_t face);
    void reportProgress();

    // From any thread: `call` is run by the queue's event loop.
    template <typename Call> void later(Call call) {
        QMetaObject::invokeMethod(q, std::move(call), Qt::QueuedConnection);
    }
    // The same, where the job is not over by then.
    template <typename Call> void laterOf(int id, Call call) {
        later([this, id, call = std::move(call)] {
            if (const Job* job = jobs.find(id); job && !isOver(*job))
                call();
        });
    }

    ProtectionQueue* const q;
    const std::shared_ptr<const cloak::Engine> engine;
    JobTable jobs;
    const std::shared_ptr<UnitList> units = std::make_shared<UnitList>();
    std::atomic<bool> progressPosted{false};
    bool idleSaid = true;
    bool paused = false;
    QThreadPool pool;
};

namespace {

void prepareThisWorker() {
    thread_local bool prepared = false;
    if (prepared)
        return;
    prepared = true;
    try {
        face::prepareWorkerThread();
    } catch (...) { // slower, not wrong
        qWarning("A worker thread could not be set up for inference.");
    }
}

} // namespace

ProtectionQueue::Impl::~Impl() {
    for (const int id : jobs.ids())
        jobs.find(id)->gate->cancel();
    units->clear();
    pool.waitForDone();
}

void ProtectionQueue::Impl::pump() {
    while (Job* job = jobs.takeWaiting())
        postOpen(*job);
}

// One runnable for each unit, but it takes the unit that is best when a worker is free, or none where it was
// dropped.
void ProtectionQueue::Impl::post(Job& job, Step step, int index, UnitList::Run run) {
    ++job.unitsOut;
    units->add(step, job.id, index, std::move(run));
    callWorker();
}

void ProtectionQueue::Impl::callWorker() {
    pool.start([list = units] {
        prepareThisWorker();
        if (const UnitList::Run unit = list->take())
            unit();
    });
}

void ProtectionQueue::Impl::hold(bool held) {
    if (held == paused)
        return;
    paused = held;
    units->hold(held);
    // Workers that came while all was held have left again.
    for (int i = held ? 0 : units->count(); i > 0; --i)
        callWorker();
}

void ProtectionQueue::Impl::postOpen(Job& job) {
    job.stage = Stage::Opening;
    post(job, Step::Open, 0,
         [this, id = job.id, request = job.request, meter = job.opening, hooks = hooksOf(job, job.opening)] {
             meter->startedAt = steadySeconds();
             later([this, id, startedAt = meter->startedAt.load()] {
                 Job* started = jobs.find(id);
                 if (!started || isOver(*started))
                     return;
                 started->startedAt = startedAt;
                 Q_EMIT q->jobStarted(id);
             });
             const Stopwatch watch;
             auto what = std::make_shared<const Opened>(openPhoto(*engine, *request, hooks));
             later([this, id, what, spent = watch.spent()] { opened(id, what, spent); });
         });
}

void ProtectionQueue::Impl::opened(int id, std::shared_ptr<const Opened> what, const Spent& spent) {
    Job& job = *jobs.find(id);
    jobs.unitDone(job, Step::Open, spent);
    if (isOver(job))
        return settle(id);
    job.opened = std::move(what);
    if (job.opened->error)
        return fail(job, *job.opened->error);
    jobs.photoOpened(job);
    if (job.opened->faces.empty())
        return end(job, job.report(Outcome::NoFace));
    job.stage = Stage::Cloaking;
    if (!job.request->faces)
        laterOf(id, [this, id, faces = job.facesInFile()] { Q_EMIT q->facesFound(id, faces); });
    for (size_t face = 0; face < job.opened->faces.size(); ++face)
        if (job.wants(face))
            postFace(job, face);
    if (job.unitsOut == 0)
        postClose(job);
    reportProgress();
}

cloak::Hooks ProtectionQueue::Impl::hooksOf(const Job& job, std::shared_ptr<Meter> meter) {
    cloak::Hooks hooks;
    hooks.cancelled = [gate = job.gate] { return gate->cancelled(); };
    hooks.progress = [this, meter = std::move(meter)](double fraction) {
        meter->fraction = std::clamp(fraction, 0.0, 1.0);
        if (!progressPosted.exchange(true)) // one event at a time, however often a worker says something
            later([this] { reportProgress(); });
    };
    return hooks;
}

cloak::Hooks ProtectionQueue::Impl::faceHooks(const Job& job, size_t face) {
    cloak::Hooks hooks = hooksOf(job, job.meters[face]);
    if (job.request->keepPixels)
        hooks.sketched = [this, id = job.id, face](const cloak::FaceCloak& cloak) {
            laterOf(id,
                    [this, id, face, cloak] { Q_EMIT q->faceSketched(id, static_cast<int>(face), cloak); });
        };
    return hooks;
}

void ProtectionQueue::Impl::postFace(Job& job, size_t face) {
    post(job, Step::Face, static_cast<int>(face),
         [this, id = job.id, face, request = job.request, photo = job.opened, meter = job.meters[face],
          hooks = faceHooks(job, face)] {
             meter->startedAt = steadySeconds();
             const Stopwatch watch;
             auto cloak = std::make_shared<const Result<cloak::FaceCloak>>(
                 cloakFace(*engine, *request, *photo, face, hooks));
             later([this, id, face, cloak, spent = watch.spent()] { faceDone(id, face, *cloak, spent); });
         });
}

void ProtectionQueue::Impl::faceDone(int id, size_t face, const Result<cloak::FaceCloak>& cloak,
                                     const Spent& spent) {
    Job& job = *jobs.find(id);
    jobs.unitDone(job, Step::Face, spent);
    if (isOver(job))
        return settle(id);
    job.cloaks[face] = cloak;
    // Faces below a failed one are running or done already, as they are taken in order: they are waited for,
    // so that which error is reported does not depend on who was faster.
    if (!cloak.ok())
        dropUnits(job);
    if (job.unitsOut > 0)
        return reportProgress();
    if (const std::optional<Error> error = job.firstError())
        return fail(job, *error);
    postClose(job);
    reportProgress();
}

void ProtectionQueue::Impl::postClose(Job& job) {
    job.stage = Stage::Closing;
    std::shared_ptr<const Opened> opened = job.opened;
    if (!job.request->target.isEmpty() && !job.request->keepPixels)
        job.opened = withoutPixels(*opened); // the worker has the only ones, and gives them up in time
    post(job, Step::Close, 0,
         [this, id = job.id, request = job.request, opened = std::move(opened), gate = job.gate,
          cloaks = std::make_shared<const std::vector<cloak::FaceCloak>>(job.allCloaks())]() mutable {
             const Stopwatch watch;
             const Closed what = closePhoto(*engine, *request, std::move(opened), *cloaks, *gate);
             later([this, id, what, spent = watch.spent()] { closed(id, what, spent); });
         });
}

void ProtectionQueue::Impl::closed(int id, const Closed& what, const Spent& spent) {
    Job& job = *jobs.find(id);
    jobs.unitDone(job, Step::Close, spent);
    if (isOver(job))
        return settle(id);
    if (what.error)
        return fail(job, *what.error);
    JobResult result = job.report(Outcome::Protected);
    result.result = what.result;
    if (job.request->keepPixels)
        result.cloaks = job.allCloaks();
    result.written = what.written;
    result.writtenHash = what.hash;
    result.writtenBytes = what.bytes;
    result.writtenSize = what.size;
    result.writtenFormat = what.format;
    result.looks = what.looks;
    end(job, std::move(result));
}

void ProtectionQueue::Impl::cancel(Job& job) {
    if (job.stage == Stage::Ended || !job.gate->cancel())
        return;
    dropUnits(job);
    later([this, id = job.id] {
        Job& cancelled = *jobs.find(id);
        end(cancelled, cancelled.report(Outcome::Cancelled));
    });
}

void ProtectionQueue::Impl::fail(Job& job, const Error& error) {
    JobResult result = job.report(error.code == ErrorCode::Cancelled ? Outcome::Cancelled : Outcome::Failed);
    if (result.outcome == Outcome::Failed)
        result.error = error;
    if (result.error && result.error->text.isEmpty()) // who has only pixels cannot name them
        result.error->text = result.source;
    end(job, std::move(result));
}

// The photo counts as in memory until its result was delivered, so that a slow listener does not gather many.
void ProtectionQueue::Impl::end(Job& job, JobResult result) {
    job.stage = Stage::Ended;
    result.seconds = job.startedAt > 0 ? steadySeconds() - job.startedAt : 0;
    if (result.outcome != Outcome::Cancelled)
        Q_EMIT q->jobProgressed(result.id, 1.0);
    Q_EMIT q->jobFinished(result);
    reportProgress();
    settle(result.id);
}

// After a unit came back or a job ended: frees what can be freed, starts what can be started.
void ProtectionQueue::Impl::settle(int id) {
    jobs.giveBack(id);
    pump();
    if (!jobs.isEmpty() || idleSaid)
        return;
    idleSaid = true;
    giveBackMemory();
    Q_EMIT q->idle();
}

void ProtectionQueue::Impl::reportProgress() {
    progressPosted = false;
    const std::vector<JobTable::Fraction> changed = jobs.changedFractions();
    const JobTable::Progress whole = jobs.progress();
    for (const auto& [id, fraction] : changed)
        Q_EMIT q->jobProgressed(id, fraction);
    Q_EMIT q->progressed(whole.fraction, whole.secondsLeft);
}

int JobResult::changedFaces() const {
    return static_cast<int>(std::ranges::count_if(
        costs, [](const cloak::Cost& cost) { return cost.butteraugli > 0 || cost.warpRms > 0; }));
}

ProtectionQueue::ProtectionQueue(std::shared_ptr<const cloak::Engine> engine, int workers, QObject* parent)
    : QObject(parent)
    , impl_(std::make_unique<Impl>(this, std::move(engine),
                                   workers > 0 ? workers : QThread::idealThreadCount())) {
    qRegisterMetaType<JobResult>();
}

ProtectionQueue::~ProtectionQueue() = default;

int ProtectionQueue::add(const JobRequest& request) {
    impl_->idleSaid = false;
    const int id = impl_->jobs.add(request).id;
    impl_->pump();
    return id;
}

void ProtectionQueue::cancel(int id) {
    if (Job* job = impl_->jobs.find(id))
        impl_->cancel(*job);
}

void ProtectionQueue::cancelAll() {
    for (const int id : impl_->jobs.ids())
        cancel(id);
}

bool ProtectionQueue::isIdle() const {
    return impl_->jobs.isEmpty();
}

void ProtectionQueue::pause() {
    impl_->hold(true);
}

void ProtectionQueue::resume() {
    impl_->hold(false);
}

bool ProtectionQueue::isPaused() const {
    return impl_->paused;
}

} // namespace vizard::album
