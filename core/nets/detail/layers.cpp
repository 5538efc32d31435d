#include "core/nets/detail/layers.h"

#include <cmath>

namespace vizard::nets {
namespace {

// A 1x1 convolution of channels-last pictures is one product of matrices; LibTorch's own way for a single
// picture copies it to planes and back, and leaves planes to the layers after it.
Tensor pointwise(const Tensor& x, const Tensor& kernels, const Tensor& bias) {
    const Tensor last = x.permute({0, 2, 3, 1}).contiguous();
    return at::linear(last, kernels.flatten(1), bias).permute({0, 3, 1, 2});
}

} // namespace

Tensor rectified(Tensor x) {
    return x.requires_grad() ? at::relu(x) : at::relu_(x);
}

WeightSource WeightSource::fresh(uint64_t seed) {
    WeightSource source;
    source.generator_ = at::globalContext().defaultGenerator(at::kCPU).clone();
    source.generator_.set_current_seed(seed);
    return source;
}

WeightSource WeightSource::stored(TensorMap tensors) {
    WeightSource source;
    source.fresh_ = false;
    source.stored_ = std::move(tensors);
    return source;
}

Tensor WeightSource::take(const std::string& name, at::IntArrayRef shape) {
    const auto found = stored_.find(name);
    if (found == stored_.end())
        throw NetError("no tensor " + name);
    Tensor tensor = found->second;
    if (tensor.sizes() != shape)
        throw NetError("another shape in " + name);
    stored_.erase(found);
    return tensor.to(at::kFloat);
}

std::vector<Tensor> WeightSource::list(const std::string& prefix) {
    std::vector<Tensor> tensors;
    for (;;) {
        const auto found = stored_.find(prefix + "." + std::to_string(tensors.size()));
        if (found == stored_.end())
            return tensors;
        tensors.push_back(found->second.to(at::kFloat));
        stored_.erase(found);
    }
}

Tensor WeightSource::weight(const std::string& name, at::IntArrayRef shape, double deviation, double mean) {
    if (!fresh_)
        return take(name, shape);
    if (deviation == 0)
        return at::full(shape, mean, at::kFloat);
    return at::randn(shape, generator_, at::TensorOptions().dtype(at::kFloat)) * deviation + mean;
}

Tensor WeightSource::buffer(const std::string& name, at::IntArrayRef shape, double value) {
    return fresh_ ? at::full(shape, value, at::kFloat) : take(name, shape);
}

void WeightSource::requireAllUsed() const {
    if (!stored_.empty())
        throw NetError("unknown tensor " + stored_.begin()->first);
}

TensorMap WeightList::all() const {
    TensorMap result = parameters;
    result.insert(buffers.begin(), buffers.end());
    return result;
}

std::vector<Tensor> WeightList::trainable() const {
    std::vector<Tensor> result;
    for (const auto& [name, tensor] : parameters)
        result.push_back(tensor);
    return result;
}

Tensor Build::weight(const std::string& name, at::IntArrayRef shape, double deviation, double mean) const {
    Tensor tensor = source.weight(name, shape, deviation, mean);
    if (!list.parameters.emplace(name, tensor).second)
        throw NetError("two weights are named " + name);
    return tensor;
}

Tensor Build::buffer(const std::string& name, at::IntArrayRef shape, double value) const {
    Tensor tensor = source.buffer(name, shape, value);
    list.buffers.emplace(name, tensor);
    return tensor;
}

Conv::Conv(const Build& build, const std::string& name, int in, int out, int kernel, int stride_, int groups_,
           double gain)
    : stride(stride_)
    , padding(kernel / 2)
    , groups(groups_) {
    const double fanIn = static_cast<double>(in / groups_) * kernel * kernel;
    weight = build.weight(name + ".weight", {out, in / groups_, kernel, kernel}, gain * std::sqrt(2 / fanIn));
    bias = build.weight(name + ".bias", {out}, 0);
}

// Weights follow the input's type, so that a bf16 input makes a bf16 network (training where the processor
// has it).
Tensor Conv::operator()(const Tensor& x) const {
    const Tensor kernels = weight.to(x.scalar_type()), offset = bias.to(x.scalar_type());
    return isPointwise() ? pointwise(x, kernels, offset)
                         : at::conv2d(x, kernels, offset, stride, padding, 1, groups);
}

bool Conv::isPointwise() const {
    return weight.size(2) == 1 && weight.size(3) == 1 && stride == 1 && groups == 1;
}

ConvNorm::ConvNorm(const Build& build, const std::string& name, int in, int out, int kernel, int stride,
                   int groups) {
    conv.stride = stride;
    conv.padding = kernel / 2;
    conv.groups = groups;
    const double fanIn = static_cast<double>(in / groups) * kernel * kernel;
    conv.weight = build.weight(name + ".weight", {out, in / groups, kernel, kernel}, std::sqrt(2 / fanIn));
    scale = build.weight(name + ".norm.weight", {out}, 0, 1);
    shift = build.weight(name + ".norm.bias", {out}, 0);
    mean = build.buffer(name + ".norm.running_mean", {out}, 0);
    variance = build.buffer(name + ".norm.running_var", {out}, 1);
}

Tensor ConvNorm::operator()(const Tensor& x, bool training) const {
    if (folded)
        return conv(x);
    const Tensor kernels = conv.weight.to(x.scalar_type());
    const Tensor y = conv.isPointwise()
                         ? pointwise(x, kernels, {})
                         : at::conv2d(x, kernels, {}, conv.stride, conv.padding, 1, conv.groups);
    return at::batch_norm(y, scale, shift, mean, variance, training, 0.05, 1e-5, false);
}

void ConvNorm::fold() {
    at::NoGradGuard noGrad;
    const Tensor factor = scale / at::sqrt(variance + 1e-5);
    conv.weight = (conv.weight * factor.view({-1, 1, 1, 1})).contiguous();
    conv.bias = (shift - mean * factor).contiguous();
    folded = true;
}

void ConvNorm::foldChannelsLast() {
    fold();
    conv.weight = conv.weight.contiguous(at::MemoryFormat::ChannelsLast);
}

Linear::Linear(const Build& build, const std::string& name, int in, int out, double gain) {
    weight = build.weight(name + ".weight", {out, in}, gain * std::sqrt(1.0 / in));
    bias = build.weight(name + ".bias", {out}, 0);
}

Tensor Linear::operator()(const Tensor& x) const {
    return at::linear(x, weight.to(x.scalar_type()), bias.to(x.scalar_type()));
}

} // namespace vizard::nets
