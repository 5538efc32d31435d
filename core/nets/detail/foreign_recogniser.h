// A recogniser from outside: an ONNX file with a JSON description of its input. Teachers in training,
// yardsticks in benchmarks and audits. Never part of what ships.
#pragma once

#include "core/nets/detail/onnx_network.h"

#include <array>

namespace vizard::nets {

class ForeignRecogniser {
public:
    // `description`: the JSON file; the network lies beside it. `taps`: values inside it, for stages().
    // Throws NetError.
    static ForeignRecogniser load(const std::string& description, at::Device device = at::kCPU,
                                  at::ScalarType type = at::kFloat,
                                  const std::vector<std::string>& taps = {});

    const std::string& name() const { return name_; }
    int width() const { return width_; }
    int height() const { return height_; }
    // Where the five landmarks lie in its input, x and y in pixels.
    const std::array<std::array<double, 2>, 5>& landmarks() const { return landmarks_; }

    // `crops`: [N, 3, height, width], R G B, 0..1. Unit-length embeddings [N, D] in float, differentiable.
    Tensor embed(const Tensor& crops) const;
    // The values at `taps`, [N, C, h, w] each in the network's own type, and the embeddings last.
    std::vector<Tensor> stages(const Tensor& crops) const;

    // OnnxNetwork::kicked().
    ForeignRecogniser kicked(double deviation) const;

private:
    std::vector<Tensor> answers(const Tensor& crops) const;

    std::string name_;
    int width_ = 0, height_ = 0;
    bool blueFirst_ = false;
    Tensor scale_, offset_;
    at::ScalarType type_ = at::kFloat;
    std::array<std::array<double, 2>, 5> landmarks_{};
    OnnxNetwork network_;
};

} // namespace vizard::nets
