// An ONNX graph as differentiable LibTorch operations: teachers in training, and recognisers that a user
// measures with.
#pragma once

#include "core/nets/detail/onnx_file.h"

#include <functional>

namespace vizard::nets {

class OnnxNetwork {
public:
    // `taps`: values inside the graph that are answered too, after its own outputs. Throws NetError where the
    // graph has an operator that is not known here, or has no value of that name.
    static OnnxNetwork fromBytes(std::string_view bytes, at::Device device = at::kCPU,
                                 at::ScalarType type = at::kFloat, const std::vector<std::string>& taps = {});
    static OnnxNetwork fromFile(const std::string& path, at::Device device = at::kCPU,
                                at::ScalarType type = at::kFloat, const std::vector<std::string>& taps = {});

    // Input NCHW in the network's own type; one tensor an output, in the graph's order. Keeps gradients to
    // the input.
    std::vector<Tensor> operator()(const Tensor& input) const;

    const std::vector<std::string>& outputNames() const { return outputNames_; }

    // The same network with each convolution's weights multiplied by 1 + deviation * N(0, 1), by LibTorch's
    // default generator: a relative of it, for whoever must not learn one network's own whims.
    OnnxNetwork kicked(double deviation) const;

    struct Step {
        std::vector<int> inputs; // slots; -1: absent
        int output = -1;
        std::function<Tensor(const std::vector<Tensor>&)> run;
    };

private:
    std::vector<Tensor> constants_; // by slot
    std::vector<int> lastUse_;      // by slot: the step after which the value may go
    std::vector<Step> steps_;
    std::vector<int> outputs_;
    std::vector<std::string> outputNames_;
    int input_ = 0;
};

} // namespace vizard::nets
