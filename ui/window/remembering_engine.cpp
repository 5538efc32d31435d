#include "ui/window/remembering_engine.h"

#include <QDataStream>
#include <QIODevice>

namespace vizard::ui {

namespace {

QByteArray keyOf(const face::Face& face, quint64 photoSeed, const cloak::Settings& settings) {
    QByteArray key;
    QDataStream out(&key, QIODevice::WriteOnly);
    out << photoSeed << face.box;
    for (const QPointF& landmark : face.landmarks)
        out << landmark;
    out << settings.strength << settings.seed << settings.person << settings.method << settings.viewingSide
        << settings.maxSteps << int(settings.held) << settings.sampleWise << settings.robust;
    for (const QImage& other : settings.others)
        out << other.cacheKey(); // copies of one picture share it
    return key;
}

int costOf(const cloak::FaceCloak& cloak) {
    return 1 + int((cloak.shade.size() + cloak.flow.size()) * sizeof(float) / 1024);
}

} // namespace

RememberingEngine::RememberingEngine(std::shared_ptr<const cloak::Engine> engine, qint64 budgetBytes)
    : engine_(std::move(engine)) {
    cloaks_.setMaxCost(int(budgetBytes / 1024));
}

Result<std::vector<face::Face>> RememberingEngine::detect(const QImage& photo, face::SmallFaces smallFaces,
                                                          const cloak::Hooks& hooks) const {
    return engine_->detect(photo, smallFaces, hooks);
}

Result<cloak::FaceCloak> RememberingEngine::cloakFace(const QImage& photo, const face::Face& face,
                                                      quint64 photoSeed, const cloak::Settings& settings,
                                                      const cloak::Hooks& hooks) const {
    const QByteArray key = keyOf(face, photoSeed, settings);
    {
        const QMutexLocker lock(&mutex_);
        if (const cloak::FaceCloak* known = cloaks_.object(key))
            return *known;
    }
    auto made = engine_->cloakFace(photo, face, photoSeed, settings, hooks);
    if (made) {
        const QMutexLocker lock(&mutex_);
        cloaks_.insert(key, new cloak::FaceCloak(*made), costOf(*made));
    }
    return made;
}

QImage RememberingEngine::apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const {
    return engine_->apply(photo, cloaks);
}

} // namespace vizard::ui
