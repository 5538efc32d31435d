// An engine that does not make the same cloak twice: so a photo that was protected for the eye is written
// without being protected again, while no pixels have to be kept.
#pragma once

#include "core/cloak/engine.h"

#include <QByteArray>
#include <QCache>
#include <QMutex>

namespace vizard::ui {

class RememberingEngine : public cloak::Engine {
public:
    // Keeps the cloaks used last, up to `budgetBytes`.
    explicit RememberingEngine(std::shared_ptr<const cloak::Engine> engine, qint64 budgetBytes = 128 << 20);

    Result<std::vector<face::Face>> detect(const QImage& photo, face::SmallFaces smallFaces,
                                           const cloak::Hooks& hooks) const override;
    // A cloak depends on the photo's content (photoSeed), the face and the settings, and on nothing else.
    Result<cloak::FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                       const cloak::Settings& settings,
                                       const cloak::Hooks& hooks) const override;
    QImage apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const override;

private:
    std::shared_ptr<const cloak::Engine> engine_;
    mutable QMutex mutex_;
    mutable QCache<QByteArray, cloak::FaceCloak> cloaks_; // cost in KiB
};

} // namespace vizard::ui
