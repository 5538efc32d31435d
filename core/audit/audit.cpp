#include "core/audit/audit.h"

#include "core/audit/detail/crops.h"
#include "core/audit/detail/meter.h"
#include "core/audit/parallel.h"
#include "core/base/guarded.h"
#include "core/base/memory.h"

#include <QDate>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <mutex>
#include <thread>

namespace vizard::audit {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kSaveEvery = 10; // seconds: what a killed audit does over again
constexpr int kTidyEvery = 64;    // photos
constexpr int kMostProtected = 4, kScratchSteps = 800, kPurifierSteps = 120;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double processSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// One run: looks at everything on a few threads, then counts.
class Run {
public:
    Run(const AuditRequest& request, const AuditHooks& hooks, Observer& observer)
        : request_(request)
        , hooks_(hooks)
        , observer_(observer)
        , meter_(hooks)
        , workers_(request.workers > 0
                       ? request.workers
                       : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()))) {}

    // Everything is looked at, or an error.
    Status look(const std::vector<AuditPerson>& people, const std::vector<PersonFolder>& gallery);
    Result<Report> report();

private:
    struct Task {
        std::size_t person = 0, photo = 0;
    };

    template <typename Work> Status all(std::size_t count, const Work& work);
    void lookAtOriginal(const AuditPerson& person, LookedPhoto& photo);
    void lookAtCopy(LookedPhoto& photo, bool first);
    void lookAtStranger(const QString& path, LookedStranger& stranger);
    void expect(const std::vector<AuditPerson>& people, const std::vector<PersonFolder>& gallery);
    void leaveOut(const QString& path, const Error& error);
    void fail(const Error& error) {
        failure_ = error;
        failed_ = true;
    }
    bool isCancelled() const { return hooks_.cancelled && hooks_.cancelled(); }
    Status attack();
    Status finishPeople(const std::vector<AuditPerson>& people);
    Status finishStrangers(const std::vector<PersonFolder>& gallery);

    const AuditRequest& request_;
    const AuditHooks& hooks_;
    Observer& observer_;
    Meter meter_;
    const int workers_;
    std::mutex mutex_;
    int sinceTidied_ = 0;
    Clock::time_point saved_ = Clock::now();
    std::optional<Error> failure_; // set once, by fail()
    std::atomic<bool> failed_ = false;
    Looked looked_;
    Report report_;
};

// Cancel and saving around each piece of work. A lasting failure ends it.
template <typename Work> Status Run::all(std::size_t count, const Work& work) {
    inParallel(count, workers_, [&](std::size_t i) {
        if (isCancelled() || failed_)
            return;
        work(i);
        meter_.add();
        const std::lock_guard lock(mutex_);
        // What is remembered of each photo lies between the large blocks, and the heap would grow by 1.8 MB a
        // photo.
        if (++sinceTidied_ >= kTidyEvery) {
            sinceTidied_ = 0;
            giveBackMemory();
        }
        if (secondsSince(saved_) < kSaveEvery)
            return;
        if (const Status saved = observer_.save(); !saved)
            fail(saved.error());
        saved_ = Clock::now();
    });
    if (const Status saved = observer_.save(); !saved)
        fail(saved.error());
    if (failed_)
        return *failure_;
    return isCancelled() ? Status(Error{ErrorCode::Cancelled, request_.cloaked, {}}) : Status(Done{});
}

void Run::leaveOut(const QString& path, const Error& error) {
    const std::lock_guard lock(mutex_);
    if (error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::Internal)
        fail(error);
    report_.unreadable.push_back({error.code, path, error.detail});
}

void Run::lookAtOriginal(const AuditPerson& person, LookedPhoto& photo) {
    photo.name = person.name + QLatin1Char('/') + QFileInfo(photo.files.clean).fileName();
    auto look = observer_.look(photo.files.clean);
    if (look)
        photo.clean = std::move(*look);
    else
        leaveOut(photo.files.clean, look.error());
}

void Run::lookAtCopy(LookedPhoto& photo, bool first) {
    const QPointF where = photo.clean.place();
    auto look = observer_.look(photo.files.cloaked, where);
    if (!look)
        return leaveOut(photo.files.cloaked, look.error());
    photo.cloaked = std::move(*look);
    photo.copied = true;
    if (const auto quality =
            observer_.quality(photo.files.clean, photo.clean, photo.files.cloaked, photo.cloaked))
        photo.quality = *quality;
    if (!first || !request_.protocols.contains(Protocol::P7))
        return;
    for (const Transform& transform : transforms()) {
        if (isCancelled())
            return;
        meter_.add(2);
        auto clean = observer_.look(photo.files.clean, where, &transform);
        auto cloaked = observer_.look(photo.files.cloaked, where, &transform);
        photo.cleanAfter.push_back(clean ? std::move(*clean) : Look());
        photo.cloakedAfter.push_back(cloaked ? std::move(*cloaked) : Look());
    }
}

void Run::lookAtStranger(const QString& path, LookedStranger& stranger) {
    auto look = observer_.look(path);
    if (!look)
        return leaveOut(path, look.error());
    stranger.contentHash = look->contentHash;
    stranger.embeddings = std::move(look->embeddings);
}

Status Run::finishPeople(const std::vector<AuditPerson>& people) {
    std::vector<Task> tasks;
    for (std::size_t p = 0; p < people.size(); ++p) {
        looked_.people.push_back({people[p].name, {}});
        for (const PhotoPair& files : people[p].photos) {
            tasks.push_back({p, looked_.people[p].photos.size()});
            looked_.people[p].photos.push_back({});
            looked_.people[p].photos.back().files = files;
        }
    }
    const auto photoOf = [&](std::size_t i) -> LookedPhoto& {
        return looked_.people[tasks[i].person].photos[tasks[i].photo];
    };
    if (const Status status =
            all(tasks.size(), [&](std::size_t i) { lookAtOriginal(people[tasks[i].person], photoOf(i)); });
        !status)
        return status;
    report_.cleanPhotos = static_cast<int>(tasks.size());
    std::vector<std::pair<LookedPhoto*, bool>> copies;
    for (LookedPerson& person : looked_.people) {
        report_.cleanWithoutFace += static_cast<int>(
            std::erase_if(person.photos, [](const LookedPhoto& photo) { return !photo.clean.hasFace(); }));
        bool first = true;
        for (LookedPhoto& photo : person.photos) {
            if (photo.files.cloaked.isEmpty())
                continue;
            copies.emplace_back(&photo, first);
            first = false;
        }
    }
    const Status status =
        all(copies.size(), [&](std::size_t i) { lookAtCopy(*copies[i].first, copies[i].second); });
    for (const auto& [photo, first] : copies) {
        report_.cloakedPhotos += photo->copied ? 1 : 0;
        report_.cloakedWithoutFace += photo->copied && !photo->cloaked.hasFace() ? 1 : 0;
    }
    return status;
}

// Who is audited is no stranger: neither by name nor by photo.
Status Run::finishStrangers(const std::vector<PersonFolder>& gallery) {
    QSet<QString> names;
    QSet<QByteArray> known;
    for (const LookedPerson& person : looked_.people) {
        names += person.name;
        for (const LookedPhoto& photo : person.photos)
            known += photo.clean.contentHash;
    }
    QStringList paths;
    for (std::size_t p = 0; p < gallery.size(); ++p) {
        for (const QString& path : gallery[p].photos) {
            if (names.contains(gallery[p].name)) {
                ++report_.galleryLeftOut;
                meter_.add();
                continue;
            }
            paths += path;
            looked_.strangers.push_back({static_cast<int>(p), {}, {}});
        }
    }
    const Status status = all(looked_.strangers.size(), [&](std::size_t i) {
        lookAtStranger(paths[static_cast<qsizetype>(i)], looked_.strangers[i]);
    });
    report_.galleryLeftOut += static_cast<int>(std::erase_if(looked_.strangers, [&](const LookedStranger& s) {
        return s.embeddings.empty() || known.contains(s.contentHash);
    }));
    QSet<int> people;
    for (const LookedStranger& stranger : looked_.strangers)
        people += stranger.person;
    report_.galleryPhotos = static_cast<int>(looked_.strangers.size());
    report_.galleryPeople = static_cast<int>(people.size());
    return status;
}

void Run::expect(const std::vector<AuditPerson>& people, const std::vector<PersonFolder>& gallery) {
    for (const AuditPerson& person : people) {
        for (const PhotoPair& photo : person.photos)
            meter_.expect(photo.cloaked.isEmpty() ? 1 : 2);
    }
    for (const PersonFolder& person : gallery)
        meter_.expect(person.photos.size());
    if (request_.protocols.contains(Protocol::P7))
        meter_.expect(people.size() * transforms().size() * 2);
    if (request_.protocols.contains(Protocol::P6))
        meter_.expect((1 + std::min(people.size(), std::size_t(kMostProtected))) * kScratchSteps);
    if (request_.protocols.contains(Protocol::P8))
        meter_.expect(2 * kPurifierSteps);
}

Status Run::look(const std::vector<AuditPerson>& people, const std::vector<PersonFolder>& gallery) {
    expect(people, gallery);
    if (const Status status = finishPeople(people); !status)
        return status;
    const auto seen = std::count_if(looked_.people.begin(), looked_.people.end(),
                                    [](const LookedPerson& person) { return !person.photos.empty(); });
    if (seen == 0)
        return Error{ErrorCode::NoFace, request_.clean, {}};
    if (const Status status = finishStrangers(gallery); !status)
        return status;
    if (seen == 1 && looked_.strangers.empty())
        return Error{ErrorCode::InvalidArgument, request_.gallery, QStringLiteral("no strangers")};
    return Done{};
}

// What takes pictures and a training: P6, and P8's purifier.
Status Run::attack() {
    const bool purify = request_.protocols.contains(Protocol::P8),
               learn = request_.protocols.contains(Protocol::P6);
    if (!purify && !learn)
        return Done{};
    const std::vector<PersonCrops> people = cropsOf(looked_);
    const auto step = [this] { // asked before each step of a training
        meter_.add();
        return isCancelled();
    };
    if (learn) {
        const auto scratch = trainedFromScratch(people, kMostProtected, {kScratchSteps, 1, step});
        if (!scratch)
            return scratch.error();
        report_.scratch = *scratch;
    }
    if (!purify)
        return Done{};
    std::vector<double> thresholds;
    for (const JudgeFigures& judge : report_.judges)
        thresholds.push_back(judge.thresholds.at[0]);
    const auto purified = purifierAttack(people, observer_.judges(), thresholds, {kPurifierSteps, 1, step});
    if (!purified)
        return purified.error();
    for (std::size_t j = 0; j < report_.judges.size(); ++j)
        report_.judges[j].attacks->purifier = purified->at(j);
    return Done{};
}

Result<Report> Run::report() {
    report_.people = static_cast<int>(looked_.people.size());
    const auto& judges = observer_.judges();
    report_.judges.resize(judges.size());
    inParallel(judges.size(), workers_, [&](std::size_t j) {
        report_.judges[j] = figuresOf(looked_, judges[j], j, request_.protocols);
    });
    report_.photos = photosOf(looked_, judges.size());
    if (const Status status = attack(); !status)
        return status.error();
    meter_.finish();
    return report_;
}

} // namespace

const std::set<Protocol>& allProtocols() {
    static const std::set<Protocol> all = {Protocol::P1, Protocol::P2, Protocol::P3, Protocol::P4,
                                           Protocol::P5, Protocol::P6, Protocol::P7, Protocol::P8};
    return all;
}

Result<Report> runAudit(const AuditRequest& request, const nets::Models& models, const AuditHooks& hooks) {
    return guarded<Report>(request.cloaked, [&]() -> Result<Report> {
        const auto start = Clock::now();
        const double coreStart = processSeconds();
        keepLargeBlocks();
        if (request.judges.empty())
            return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("no judge")};
        const auto people = matchedPeople(request.clean, request.cloaked);
        if (!people)
            return people.error();
        const auto gallery = peopleIn(request.gallery, Loose::AsPeople);
        if (!gallery)
            return gallery.error();
        const auto detector = face::Detector::load(models);
        if (!detector)
            return detector.error();
        Observer observer(*detector, face::Detector::id(models), request.judges, request.cacheFolder);
        Run run(request, hooks, observer);
        if (const Status status = run.look(*people, *gallery); !status)
            return status.error();
        auto counted = run.report();
        if (!counted)
            return counted.error();
        Report report = std::move(*counted);
        report.date = QDate::currentDate().toString(Qt::ISODate);
        report.clean = request.clean;
        report.cloaked = request.cloaked;
        report.gallery = request.gallery;
        report.unmatched = unmatched(request.clean, request.cloaked);
        report.seconds = secondsSince(start);
        report.coreSeconds = processSeconds() - coreStart;
        report.cores = static_cast<int>(std::thread::hardware_concurrency());
        return report;
    });
}

} // namespace vizard::audit
