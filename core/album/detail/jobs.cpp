#include "core/album/detail/jobs.h"

#include <algorithm>
#include <chrono>

namespace vizard::album::detail {

double steadySeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool Job::wants(size_t face) const {
    return wantsFace(*request, face);
}

std::optional<Error> Job::firstError() const {
    for (const auto& cloak : cloaks)
        if (cloak && !cloak->ok())
            return cloak->error();
    return {};
}

std::vector<cloak::FaceCloak> Job::allCloaks() const {
    std::vector<cloak::FaceCloak> all;
    all.reserve(cloaks.size());
    for (size_t face = 0; face < cloaks.size(); ++face)
        if (wants(face))
            all.push_back(cloaks[face]->value());
    return all;
}

std::vector<face::Face> Job::facesInFile() const {
    std::vector<face::Face> faces;
    for (const face::Face& face : opened->faces)
        faces.push_back(scaled(face, 1 / opened->scale));
    return faces;
}

JobResult Job::report(Outcome outcome) const {
    JobResult result;
    result.id = id;
    result.source = request->source;
    result.outcome = outcome;
    result.coreSeconds = coreSeconds;
    if (opened) {
        result.original = opened->photo;
        result.scale = opened->scale;
        result.faces = facesInFile();
    }
    for (const auto& cloak : cloaks) {
        if (!cloak || !cloak->ok())
            continue;
        result.costs.push_back((*cloak)->cost);
        result.reached.push_back((*cloak)->reached);
        result.steps += (*cloak)->steps;
    }
    return result;
}

Job& JobTable::add(const JobRequest& request) {
    if (jobs_.empty()) {
        done_ = {};
        reported_ = 0;
    }
    Job& job = jobs_[++lastId_];
    job.id = lastId_;
    job.request = std::make_shared<const JobRequest>(request);
    waiting_.insert(job.id);
    reported_ = 0; // more to do: the whole may step back
    return job;
}

Job* JobTable::find(int id) {
    const auto found = jobs_.find(id);
    return found == jobs_.end() ? nullptr : &found->second;
}

Job* JobTable::takeWaiting() {
    while (!waiting_.empty() && inFlight_.size() < static_cast<size_t>(workers_) + 1) {
        Job* job = find(*waiting_.begin());
        waiting_.erase(waiting_.begin());
        if (!job || job->stage != Stage::Waiting || job->gate->cancelled())
            continue;
        inFlight_[job->id] = job;
        return job;
    }
    return nullptr;
}

void JobTable::giveBack(int id) {
    const Job* job = find(id);
    if (!job || job->stage != Stage::Ended || job->unitsOut > 0)
        return;
    inFlight_.erase(id);
    waiting_.erase(id);
    jobs_.erase(id);
}

std::vector<int> JobTable::ids() const {
    std::vector<int> ids;
    for (const auto& [id, job] : jobs_)
        ids.push_back(id);
    return ids;
}

void JobTable::unitDone(Job& job, Step step, const Spent& spent) {
    --job.unitsOut;
    job.coreSeconds += spent.coreSeconds;
    if (job.gate->cancelled())
        return; // cut short: says nothing about how long it takes
    estimate_.finished(step, spent.seconds);
    const Work work{step == Step::Open ? 1.0 : 0.0, step == Step::Face ? 1.0 : 0.0,
                    step == Step::Close ? 1.0 : 0.0};
    done_ += work;
}

void JobTable::photoOpened(Job& job) {
    job.cloaks.resize(job.opened->faces.size());
    int wanted = 0;
    for (size_t face = 0; face < job.cloaks.size(); ++face) {
        job.meters.push_back(std::make_shared<Meter>());
        if (job.wants(face))
            ++wanted;
        else
            job.cloaks[face] = cloak::FaceCloak{};
    }
    estimate_.opened(wanted);
}

Work JobTable::left(const Job& job) const {
    switch (job.stage) {
    case Stage::Waiting:
        return estimate_.wholePhoto();
    case Stage::Opening: {
        Work work = estimate_.wholePhoto();
        work.opens = 1.0 - job.opening->fraction.load();
        return work;
    }
    case Stage::Cloaking: {
        double faces = 0;
        for (size_t face = 0; face < job.meters.size(); ++face)
            faces += job.cloaks[face] ? 0.0 : 1.0 - job.meters[face]->fraction.load();
        return {0, faces, 1};
    }
    case Stage::Closing:
        return {0, 0, 1};
    case Stage::Ended:
        break;
    }
    return {};
}

// The part of its running steps that is done.
Work JobTable::doneOf(const Job& job) const {
    if (job.stage == Stage::Opening)
        return {job.opening->fraction.load(), 0, 0};
    Work work;
    for (size_t face = 0; face < job.meters.size(); ++face)
        work.faces += job.cloaks[face] ? 0.0 : job.meters[face]->fraction.load();
    return work;
}

// What of it cannot be shared between workers.
Work JobTable::chain(const Job& job) const {
    Work work = left(job);
    if (job.stage != Stage::Cloaking) {
        work.faces = std::min(1.0, work.faces);
        return work;
    }
    work.faces = 0;
    for (size_t face = 0; face < job.meters.size(); ++face)
        if (!job.cloaks[face])
            work.faces = std::max(work.faces, 1.0 - job.meters[face]->fraction.load());
    return work;
}

double JobTable::fractionOf(const Job& job) const {
    const Work whole =
        job.opened ? Work{1, static_cast<double>(job.cloaks.size()), 1} : estimate_.wholePhoto();
    return std::clamp(1 - estimate_.secondsOf(left(job)) / estimate_.secondsOf(whole), 0.0, 1.0);
}

std::vector<JobTable::Fraction> JobTable::changedFractions() {
    constexpr double visible = 0.005;
    std::vector<Fraction> changed;
    for (const auto& [id, job] : inFlight_) {
        const double fraction = fractionOf(*job);
        if (job->stage == Stage::Ended || job->gate->cancelled() || fraction < job->reported + visible)
            continue;
        job->reported = fraction;
        changed.push_back({id, fraction});
    }
    return changed;
}

// Before the first step of its kind is done, its own pace tells how long it takes.
void JobTable::guessFromRunning() {
    constexpr double enough = 0.1;
    struct Pace {
        double seconds = 0, fraction = 0;
        void take(const Meter& meter) {
            const double started = meter.startedAt.load();
            if (started <= 0)
                return;
            seconds += steadySeconds() - started;
            fraction += meter.fraction.load();
        }
    } opens, faces;
    for (const auto& [id, job] : inFlight_) {
        if (job->stage == Stage::Opening)
            opens.take(*job->opening);
        for (size_t face = 0; face < job->meters.size(); ++face)
            if (!job->cloaks[face])
                faces.take(*job->meters[face]);
    }
    if (opens.fraction >= enough)
        estimate_.guess(Step::Open, opens.seconds / opens.fraction);
    if (faces.fraction >= enough)
        estimate_.guess(Step::Face, faces.seconds / faces.fraction);
}

JobTable::Progress JobTable::progress() {
    guessFromRunning();
    Work all;
    Work longest;
    const auto include = [&](const Work& work, const Work& alone) {
        all += work;
        if (estimate_.secondsOf(alone) > estimate_.secondsOf(longest))
            longest = alone;
    };
    Work done = done_;
    for (const auto& [id, job] : inFlight_) {
        include(left(*job), chain(*job));
        done += doneOf(*job);
    }
    if (!waiting_.empty()) {
        const auto count = static_cast<double>(waiting_.size());
        const Work each = estimate_.wholePhoto();
        include({count * each.opens, count * each.faces, count * each.closes},
                {each.opens, std::min(1.0, each.faces), each.closes});
    }
    const double left = estimate_.secondsOf(all);
    const double behind = estimate_.secondsOf(done);
    const double fraction = left > 0 ? behind / (behind + left) : 1.0;
    reported_ = std::max(reported_, fraction);
    return {reported_, detail::secondsLeft(estimate_, all, longest, workers_)};
}

} // namespace vizard::album::detail
