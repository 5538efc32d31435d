// The second look at one face, for its landmarks, behind a door without LibTorch.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <vector>

namespace vizard::nets {

class LandmarkNetwork {
public:
    static constexpr int kSide = 80;     // of the picture that it sees
    static constexpr int kTemplate = 64; // side of the recognisers' template, in the picture's middle

    // Weights from a safetensors file's bytes. Error: ModelDamaged.
    static Result<std::shared_ptr<const LandmarkNetwork>> fromBytes(const QByteArray& bytes);
    ~LandmarkNetwork();

    struct Points {
        std::array<float, 10> xy{}; // x, y of the five landmarks in pixels of the picture
        float apart = 0; // how far, rms, the answers for the picture and for its mirror image differ
    };
    // `planes`: R, G, B of 0..255, kSide x kSide each, of a face that lies roughly on the template. May be
    // called from several threads at once. Errors: InvalidArgument, OutOfMemory, Internal.
    Result<Points> find(const std::vector<float>& planes) const;

private:
    struct Impl;
    explicit LandmarkNetwork(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::nets
