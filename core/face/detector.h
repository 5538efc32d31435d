// Finds faces with the project's own network.
#pragma once

#include "core/base/result.h"
#include "core/face/face.h"
#include "core/nets/models.h"

#include <QImage>

#include <functional>
#include <memory>
#include <vector>

namespace vizard::face {

// When the first pass is followed by one at full size, in tiles, which takes seconds where the photo is
// large.
enum class SmallFaces {
    Never,
    InGroups, // two faces or more, and at most twelve tiles for each
    Always
};

struct DetectOptions {
    // The first pass looks at the photo scaled to this long side, or to as many pixels as a photo of 4:3 has
    // with it: a square one is looked at a little smaller, so that none takes longer.
    int longSide = 640;
    SmallFaces smallFaces = SmallFaces::Never;
    // Of the second pass, by the thread that detects: whether to give up (with the error Cancelled), asked
    // before each tile, and how much of the tiles is done, 0..1. Either may be empty.
    std::function<bool()> cancelled = nullptr;
    std::function<void(double fraction)> progressed = nullptr;
    // Of an upright face, where the landmarks of the second look are unsure by a twentieth of the eye
    // distance. Less is enough where they agree, and of a tilted face, of which the network is less sure.
    float minScore = 0.6f;
    double minSide = 12; // of the box, in photo pixels
};

class Detector {
public:
    // Errors: ModelMissing, ModelDamaged.
    static Result<std::shared_ptr<const Detector>> load(const nets::Models& models);
    // Weights that are not the program's own, e.g. to measure a training run. Error: ModelDamaged.
    static Result<std::shared_ptr<const Detector>> fromBytes(const QByteArray& weights,
                                                             const QByteArray& landmarks);
    // Of all that decides what is found where, these weights and the code: for whoever keeps answers.
    static QByteArray id(const nets::Models& models);
    ~Detector();

    // Whether a second pass sees more of a photo of that size than the first.
    static bool mayMissSmallFaces(QSize photo);

    // Largest first. May be called from several threads at once. An empty list is a normal answer.
    Result<std::vector<Face>> detect(const QImage& photo, const DetectOptions& options = {}) const;

private:
    struct Impl;
    explicit Detector(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::face
