#include "ui/window/preview.h"

#include "core/photo/read.h"

#include <algorithm>

namespace vizard::ui {

Preview::Preview(QObject* parent)
    : QObject(parent) {
    settle_.setSingleShot(true);
    settle_.setInterval(settleMs);
    connect(&settle_, &QTimer::timeout, this, &Preview::begin);
}

void Preview::setEngine(std::shared_ptr<const cloak::Engine> engine) {
    engine_ = engine;
    queue_ = std::make_unique<album::ProtectionQueue>(std::move(engine));
    connect(queue_.get(), &album::ProtectionQueue::jobProgressed, this, [this](int id, double fraction) {
        if (id == job_)
            Q_EMIT progressed(fraction);
    });
    connect(queue_.get(), &album::ProtectionQueue::facesFound, this, [this](int id, const auto& faces) {
        if (id == job_)
            Q_EMIT facesFound(faces, settings_);
    });
    connect(queue_.get(), &album::ProtectionQueue::faceSketched, this, &Preview::onSketched);
    connect(queue_.get(), &album::ProtectionQueue::jobFinished, this, &Preview::onFinished);
    if (!settle_.isActive())
        begin();
}

void Preview::show(const QString& path, const album::PhotoSettings& settings) {
    stop();
    ++choice_;
    path_ = path;
    settings_ = settings;
    photo_.reset();
    picture_.reset();
    made_ = {};
    forgetCoarse();
    waiting_.reset();
    background_.clear();
    Q_EMIT cleared();
    if (path_.isEmpty())
        return;
    readOriginal();
    settle_.start();
}

void Preview::setSettings(const album::PhotoSettings& settings) {
    if (path_.isEmpty())
        return;
    stop();
    settings_ = settings;
    answerCoarsely();
    settle_.start();
}

void Preview::again() {
    setSettings(settings_);
}

void Preview::stop() {
    ++turn_;
    settle_.stop();
    waiting_.reset();
    if (const int job = std::exchange(job_, 0))
        queue_->cancel(job);
}

void Preview::readOriginal() {
    background_.run(
        [path = path_]() -> Result<Read> {
            Result<photo::Photo> read = photo::read(path);
            if (!read)
                return read.error();
            const auto photo = std::make_shared<const photo::Photo>(std::move(read).value());
            return Read{photo, std::make_shared<const ScreenImage>(*photo)};
        },
        [this, choice = choice_](const Result<Read>& read) {
            if (choice == choice_ && read) // the job says what is wrong with a photo
                adoptOriginal(*read);
        });
}

void Preview::adoptOriginal(const Read& read) {
    photo_ = read.photo;
    picture_ = read.picture;
    Q_EMIT originalReady(picture_);
    if (const auto result = std::exchange(waiting_, {}))
        showResult(*result);
    else
        answerCoarsely();
}

void Preview::begin() {
    if (!queue_ || path_.isEmpty() || job_)
        return;
    album::JobRequest request;
    request.source = path_;
    request.settings = settings_.cloakSettings();
    request.faces = settings_.faces;
    request.keepPixels = true;
    if (others_)
        request.others = others_(path_);
    job_ = queue_->add(request);
    Q_EMIT progressed(0);
}

// The faces that are sketched so far, in a photo that shows no result yet.
void Preview::onSketched(int job, int face, const cloak::FaceCloak& cloak) {
    if (job != job_ || !made_.cloaks.empty())
        return;
    sketches_.set(face, cloak, strengthOf(face));
    answerCoarsely();
}

// Nothing: the face is to stay as it is.
std::optional<int> Preview::strengthOf(int face) const {
    if (!settings_.faces)
        return settings_.strength;
    if (face >= int(settings_.faces->size()) || !(*settings_.faces)[std::size_t(face)].protect)
        return {};
    return (*settings_.faces)[std::size_t(face)].strength.value_or(settings_.strength);
}

void Preview::Made::set(int face, const cloak::FaceCloak& cloak, std::optional<int> strength) {
    const auto known = std::find(faces.begin(), faces.end(), face);
    const auto at = std::size_t(known - faces.begin());
    if (known == faces.end()) {
        faces.push_back(face);
        cloaks.emplace_back();
        strengths.emplace_back();
    }
    cloaks[at] = cloak;
    strengths[at] = strength.value_or(0);
}

void Preview::forgetCoarse() {
    sketches_ = {};
    coarse_.reset();
    ++coarseTurn_;
}

void Preview::onFinished(const album::JobResult& result) {
    if (result.id != job_)
        return;
    job_ = 0;
    forgetCoarse();
    Q_EMIT finished(result, settings_);
    if (!result.result)
        return;
    made_ = {};
    made_.cloaks = result.cloaks;
    for (int face = 0; face < int(result.faces.size()); ++face) {
        if (const auto strength = strengthOf(face)) {
            made_.faces.push_back(face);
            made_.strengths.push_back(*strength);
        }
    }
    if (picture_)
        showResult(result);
    else
        waiting_ = result;
}

void Preview::showResult(const album::JobResult& result) {
    background_.run(
        [base = picture_, result]() -> Picture {
            return std::make_shared<const ScreenImage>(
                base, patchesOf(result.result->pixels, changedParts(result.cloaks, *base)),
                result.result->iccProfile);
        },
        [this, turn = turn_](const Picture& picture) {
            if (turn == turn_)
                Q_EMIT resultReady(picture);
        });
}

std::vector<cloak::FaceCloak> Preview::scaledCloaks(const Made& made) const {
    std::vector<cloak::FaceCloak> cloaks;
    for (std::size_t i = 0; i < std::min(made.cloaks.size(), made.faces.size()); ++i) {
        const auto wanted = strengthOf(made.faces[i]);
        if (wanted && made.strengths[i] > 0)
            cloaks.push_back(scaled(made.cloaks[i], double(*wanted) / made.strengths[i]));
    }
    return cloaks;
}

void Preview::answerCoarsely() {
    const Made& made = made_.cloaks.empty() ? sketches_ : made_;
    if (!picture_ || !engine_ || made.cloaks.empty())
        return;
    coarse_ = scaledCloaks(made);
    paintCoarsely();
}

void Preview::setLooked(const Looked& looked) {
    if (looked.part == looked_.part && qFuzzyCompare(looked.zoom, looked_.zoom))
        return;
    looked_ = looked;
    paintCoarsely();
}

void Preview::paintCoarsely() {
    ++coarseTurn_;
    if (!picture_ || !coarse_)
        return;
    background_.clear(); // older coarse answers that nobody waits for any more
    background_.run(
        [base = picture_, engine = engine_, cloaks = *coarse_, looked = looked_]() -> Picture {
            return std::make_shared<const ScreenImage>(base, coarsePatchesOf(*engine, *base, cloaks, looked),
                                                       QByteArray());
        },
        [this, turn = coarseTurn_](const Picture& picture) {
            if (turn == coarseTurn_)
                Q_EMIT coarseReady(picture);
        });
}

} // namespace vizard::ui
