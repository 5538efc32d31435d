// A face recogniser behind a door without LibTorch: one from outside (ONNX with a JSON description), or one
// of the project's own.
#pragma once

#include "core/base/result.h"
#include "core/nets/models.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace vizard::nets {

class Recogniser {
public:
    // `path`: the JSON description, with the network that it names beside it, or an ONNX file with a
    // description of the same name beside it:
    //   {"name": "mine", "network": "mine.onnx",
    //    "input": {"width": 112, "height": 112, "colour": "rgb" or "bgr",
    //              "mean": [R, G, B], "std": [R, G, B]},        levels 0..255: (level - mean) / std is seen
    //    "landmark_template": [[x, y], five of them],           eyes, nose, mouth corners; input pixels
    //    "flip": true}                                          the mean over face and mirror image; may miss
    // Errors: NotFound, Unsupported (not a recogniser that can be read; detail: why),
    // OutOfMemory.
    static Result<std::shared_ptr<const Recogniser>> fromFile(const QString& path);
    // One of the program's own, of kind "recogniser" or "judge". Errors: ModelMissing, ModelDamaged,
    // OutOfMemory.
    static Result<std::shared_ptr<const Recogniser>> fromModel(const Models& models, const QString& name);
    ~Recogniser();

    const QString& name() const;
    const QString& date() const;      // of an own model; empty for one from outside
    const QByteArray& sha256() const; // hex, of the network's file
    const QByteArray& id() const;     // changes with the network's and its description's bytes
    // Hex SHA-256 of each tensor of at least 4096 values, as 32-bit floats, largest first: two networks that
    // have one in common share weights, however their files were written. Empty for one of the program's own,
    // whose bytes the manifest fixes: weightHashes() has theirs.
    const std::vector<QByteArray>& weights() const;

    int width() const;
    int height() const;
    // Where the five landmarks lie in its input; pixel centres at integers + 0.5, as everywhere in the
    // program.
    const std::array<QPointF, 5>& landmarks() const;

    // `crops`: three planes R, G, B of 0..255, height x width, aligned (face::alignedCrop). One vector of
    // unit length for each. May be called from several threads at once. Errors: InvalidArgument, OutOfMemory,
    // Internal.
    Result<std::vector<std::vector<float>>> embed(const std::vector<std::vector<float>>& crops) const;

private:
    struct Impl;
    explicit Recogniser(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// What Recogniser::weights() is for one from outside, of any model in the manifest, whatever its network.
// Errors: as Models::bytes().
Result<std::vector<QByteArray>> weightHashes(const Models& models, const QString& name);

} // namespace vizard::nets
