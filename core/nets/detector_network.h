// The face detector's network behind a door without LibTorch.
#pragma once

#include "core/base/result.h"
#include "core/nets/found_face.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace vizard::nets {

// Three planes R, G, B of 0..255, row by row. Both sides are multiples of DetectorNetwork::kMultiple.
struct DetectorInput {
    int width = 0, height = 0;
    std::vector<float> planes;
};

class DetectorNetwork {
public:
    static constexpr int kMultiple = 32;

    // Weights from a safetensors file's bytes. Error: ModelDamaged.
    static Result<std::shared_ptr<const DetectorNetwork>> fromBytes(const QByteArray& bytes);
    ~DetectorNetwork();

    // Every answer of at least `minScore`, before suppress(). May be called from several threads at once.
    // Errors: InvalidArgument, OutOfMemory, Internal.
    Result<std::vector<FoundFace>> find(const DetectorInput& input, float minScore) const;

private:
    struct Impl;
    explicit DetectorNetwork(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::nets
