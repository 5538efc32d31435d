// The few layers that our networks are made of. One definition serves training and use.
#pragma once

#include "core/nets/detail/safetensors.h"

namespace vizard::nets {

// Hands a network its weights while it is built: fresh random ones, or those of a file, which must then hold
// exactly what the network asks for, in name and shape.
class WeightSource {
public:
    static WeightSource fresh(uint64_t seed);
    static WeightSource stored(TensorMap tensors);

    // Fresh: normal with standard deviation `deviation` around `mean` (He et al. 2015: sqrt(2 / fan-in)).
    Tensor weight(const std::string& name, at::IntArrayRef shape, double deviation, double mean = 0);
    // Not trained: running statistics.
    Tensor buffer(const std::string& name, at::IntArrayRef shape, double value);

    // What stands beside the weights in a file: PREFIX.0, PREFIX.1 and so on, of any shape, as floats. Empty
    // where there is none.
    std::vector<Tensor> list(const std::string& prefix);

    // Throws NetError where a stored tensor was not asked for.
    void requireAllUsed() const;

private:
    Tensor take(const std::string& name, at::IntArrayRef shape);

    bool fresh_ = true;
    at::Generator generator_;
    TensorMap stored_;
};

// A network's own list of its weights, by name, for optimisers and files.
struct WeightList {
    TensorMap parameters;
    TensorMap buffers;

    TensorMap all() const;
    std::vector<Tensor> trainable() const;
};

// Everything a layer needs while it is built.
struct Build {
    WeightSource& source;
    WeightList& list;

    Tensor weight(const std::string& name, at::IntArrayRef shape, double deviation, double mean = 0) const;
    Tensor buffer(const std::string& name, at::IntArrayRef shape, double value) const;
};

// A convolution with bias, "same" padding for odd kernels. `gain` scales the fresh weights (0: starts as
// zero).
struct Conv {
    Tensor weight, bias;
    int stride = 1, padding = 0, groups = 1;

    Conv() = default;
    Conv(const Build& build, const std::string& name, int in, int out, int kernel, int stride = 1,
         int groups = 1, double gain = 1);
    Tensor operator()(const Tensor& x) const;
    bool isPointwise() const;
};

// relu, in place where no gradient will ask for `x`: for what a layer has just made and nobody else holds.
Tensor rectified(Tensor x);

// Convolution and batch norm (Ioffe and Szegedy 2015). fold() turns the pair into one convolution with bias.
struct ConvNorm {
    Conv conv;
    Tensor scale, shift, mean, variance;
    bool folded = false;

    ConvNorm() = default;
    ConvNorm(const Build& build, const std::string& name, int in, int out, int kernel, int stride = 1,
             int groups = 1);
    Tensor operator()(const Tensor& x, bool training = false) const;
    void fold();
    void foldChannelsLast(); // and its weights lie as dense convolutions of channels-last pictures read them
};

struct Linear {
    Tensor weight, bias;

    Linear() = default;
    Linear(const Build& build, const std::string& name, int in, int out, double gain = 1);
    Tensor operator()(const Tensor& x) const;
};

} // namespace vizard::nets
