// The control: noise of the same visibility as a cloak. Whatever a cloak hides more than this is its own
// work.
#pragma once

#include "core/cloak/engine.h"
#include "tests/bench/finder.h"

namespace vizard::bench {

class NoiseEngine : public cloak::Engine {
public:
    explicit NoiseEngine(Finder finder)
        : finder_(std::move(finder)) {}

    Result<std::vector<face::Face>> detect(const QImage& photo, face::SmallFaces smallFaces,
                                           const cloak::Hooks& hooks) const override;
    // White noise on the 112 grid brought to 90 to 100 % of the strength's Butteraugli; no warp.
    Result<cloak::FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                       const cloak::Settings& settings,
                                       const cloak::Hooks& hooks) const override;
    // RGB888 and Grayscale8 only; the others come back unchanged.
    QImage apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const override;

private:
    Finder finder_;
};

} // namespace vizard::bench
