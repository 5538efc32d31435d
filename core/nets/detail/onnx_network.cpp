#include "core/nets/detail/onnx_network.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace vizard::nets {
namespace {

using Inputs = std::vector<Tensor>;
using Run = std::function<Tensor(const Inputs&)>;
using Maker = Run (*)(const OnnxNode&);

// An operator, and with how many inputs it can be asked.
struct Operator {
    Maker make;
    std::size_t least, most;
};

struct Pads {
    std::vector<int64_t> symmetric; // height, width
    std::vector<int64_t> extra;     // for constant_pad_nd, empty where symmetric
};

Pads readPads(const OnnxNode& node) {
    const auto automatic = node.attributes.find("auto_pad");
    if (automatic != node.attributes.end() && automatic->second.s != "NOTSET")
        throw NetError("ONNX: automatic pads");
    const std::vector<int64_t> pads = node.integers("pads", {0, 0, 0, 0});
    if (pads.size() != 4)
        throw NetError("ONNX: pads of another length");
    if (pads[0] == pads[2] && pads[1] == pads[3])
        return {{pads[0], pads[1]}, {}};
    return {{0, 0}, {pads[1], pads[3], pads[0], pads[2]}};
}

Run makeConv(const OnnxNode& node) {
    const Pads pads = readPads(node);
    const auto strides = node.integers("strides", {1, 1}), dilations = node.integers("dilations", {1, 1});
    const int64_t groups = node.integer("group", 1);
    return [=](const Inputs& in) {
        const Tensor x = pads.extra.empty() ? in[0] : at::constant_pad_nd(in[0], pads.extra);
        return at::conv2d(x, in[1], in.size() > 2 ? in[2] : Tensor(), strides, pads.symmetric, dilations,
                          groups);
    };
}

Run makeBatchNorm(const OnnxNode& node) {
    const double epsilon = node.real("epsilon", 1e-5);
    return [=](const Inputs& in) {
        if (!at::GradMode::is_enabled())
            return at::batch_norm(in[0], in[1], in[2], in[3], in[4], false, 0, epsilon, false);
        const Tensor factor = in[1] / at::sqrt(in[4] + epsilon);
        return in[0] * factor.view({1, -1, 1, 1}) + (in[2] - in[3] * factor).view({1, -1, 1, 1});
    };
}

Run makePool(const OnnxNode& node) {
    const Pads pads = readPads(node);
    const auto kernel = node.integers("kernel_shape", {}), strides = node.integers("strides", {1, 1});
    const bool ceil = node.integer("ceil_mode", 0) != 0,
               countPads = node.integer("count_include_pad", 0) != 0;
    if (node.type == "MaxPool") {
        return [=](const Inputs& in) {
            const Tensor x = pads.extra.empty() ? in[0] : at::constant_pad_nd(in[0], pads.extra, -1e30);
            return at::max_pool2d(x, kernel, strides, pads.symmetric, 1, ceil);
        };
    }
    if (!pads.extra.empty())
        throw NetError("ONNX: AveragePool with uneven pads");
    return [=](const Inputs& in) {
        return at::avg_pool2d(in[0], kernel, strides, pads.symmetric, ceil, countPads);
    };
}

Run makeClip(const OnnxNode& node) {
    const double low = node.real("min", -3.4e38), high = node.real("max", 3.4e38);
    // By relu where gradients are wanted: at::clamp's backward pass takes ten times as long (LibTorch 1.13,
    // CPU).
    return [=](const Inputs& in) {
        const double from = in.size() > 1 ? in[1].item<double>() : low;
        const double to = in.size() > 2 ? in[2].item<double>() : high;
        if (!at::GradMode::is_enabled())
            return at::clamp(in[0], from, to);
        // Not relu(x - from) + from: where `from` stands for "no bound" (-1e9), x would be rounded away.
        const Tensor above = from == 0 ? at::relu(in[0]) : in[0] + at::relu(from - in[0]);
        return above - at::relu(above - to);
    };
}

Run makeGemm(const OnnxNode& node) {
    if (node.integer("transA", 0) != 0 || node.real("alpha", 1) != 1 || node.real("beta", 1) != 1)
        throw NetError("ONNX: Gemm with factors");
    const bool transposed = node.integer("transB", 0) != 0;
    return [=](const Inputs& in) {
        return at::linear(in[0], transposed ? in[1] : in[1].t(), in.size() > 2 ? in[2] : Tensor());
    };
}

Run makeConcat(const OnnxNode& node) {
    const int64_t axis = node.integer("axis", 1);
    return [=](const Inputs& in) { return at::cat(in, axis); };
}

Run makeFlatten(const OnnxNode& node) {
    if (node.integer("axis", 1) != 1)
        throw NetError("ONNX: Flatten at another axis");
    return [](const Inputs& in) { return in[0].flatten(1); };
}

Run makeTranspose(const OnnxNode& node) {
    const auto order = node.integers("perm", {});
    return [=](const Inputs& in) { return in[0].permute(order); };
}

Run makeReshape(const OnnxNode&) {
    return [](const Inputs& in) {
        std::vector<int64_t> shape;
        for (int64_t i = 0; i < in[1].numel(); ++i) {
            const int64_t side = in[1][i].item<int64_t>();
            shape.push_back(side == 0 ? in[0].size(i) : side);
        }
        return in[0].reshape(shape);
    };
}

// Nearest neighbour by whole factors, as feature pyramids use it.
Run makeResize(const OnnxNode& node) {
    const auto mode = node.attributes.find("mode");
    if (mode != node.attributes.end() && mode->second.s != "nearest")
        throw NetError("ONNX: Resize by " + mode->second.s);
    return [](const Inputs& in) {
        const Tensor& scales = in.size() > 2 ? in[2] : in[1];
        const auto y = static_cast<int64_t>(scales[2].item<float>());
        const auto x = static_cast<int64_t>(scales[3].item<float>());
        if (std::min(x, y) < 1 || std::max(x, y) > 16)
            throw NetError("ONNX: Resize by such a factor");
        return at::upsample_nearest2d(in[0], {in[0].size(2) * y, in[0].size(3) * x});
    };
}

// By relu where gradients are wanted: at::prelu's backward pass takes several times as long, since it always
// makes the slope's gradient too. Where they are not, at::prelu goes over the memory once instead of four
// times.
Run makePRelu(const OnnxNode&) {
    return [](const Inputs& in) {
        if (!at::GradMode::is_enabled())
            return at::prelu(in[0], in[1].flatten());
        const Tensor slope = in[1].flatten().view({1, -1, 1, 1});
        return at::relu(in[0]) * (1 - slope) + in[0] * slope;
    };
}

template <Tensor (*F)(const Tensor&)> Run makeUnary(const OnnxNode&) {
    return [](const Inputs& in) { return F(in[0]); };
}
Tensor globalAverage(const Tensor& x) {
    return at::mean(x, {2, 3}, true);
}
Tensor relu(const Tensor& x) {
    return at::relu(x);
}
Tensor sigmoid(const Tensor& x) {
    return at::sigmoid(x);
}
Run makeAdd(const OnnxNode&) {
    return [](const Inputs& in) { return in[0] + in[1]; };
}
Run makeMul(const OnnxNode&) {
    return [](const Inputs& in) { return in[0] * in[1]; };
}

const Operator& operatorFor(const std::string& type) {
    constexpr std::size_t kAny = 1000;
    static const std::map<std::string, Operator> known = {
        {"Conv", {makeConv, 2, 3}},
        {"BatchNormalization", {makeBatchNorm, 5, 5}},
        {"MaxPool", {makePool, 1, 1}},
        {"AveragePool", {makePool, 1, 1}},
        {"GlobalAveragePool", {makeUnary<globalAverage>, 1, 1}},
        {"Relu", {makeUnary<relu>, 1, 1}},
        {"PRelu", {makePRelu, 2, 2}},
        {"Sigmoid", {makeUnary<sigmoid>, 1, 1}},
        {"Clip", {makeClip, 1, 3}},
        {"Gemm", {makeGemm, 2, 3}},
        {"Add", {makeAdd, 2, 2}},
        {"Mul", {makeMul, 2, 2}},
        {"Concat", {makeConcat, 1, kAny}},
        {"Flatten", {makeFlatten, 1, 1}},
        {"Transpose", {makeTranspose, 1, 1}},
        {"Reshape", {makeReshape, 2, 2}},
        {"Resize", {makeResize, 2, 4}},
    };
    const auto found = known.find(type);
    if (found == known.end())
        throw NetError("ONNX: unknown operator " + type);
    return found->second;
}

} // namespace

OnnxNetwork OnnxNetwork::fromBytes(std::string_view bytes, at::Device device, at::ScalarType type,
                                   const std::vector<std::string>& taps) {
    const OnnxFile file = parseOnnx(bytes);
    OnnxNetwork network;
    std::map<std::string, int> slots;
    const auto slot = [&](const std::string& name) {
        const auto [at, isNew] = slots.emplace(name, static_cast<int>(network.constants_.size()));
        if (isNew)
            network.constants_.emplace_back();
        return at->second;
    };
    network.input_ = slot(file.inputs.front());
    for (const auto& [name, tensor] : file.initializers) {
        Tensor value = tensor.scalar_type() == at::kFloat ? tensor.to(type) : tensor;
        if (tensor.scalar_type() == at::kFloat && tensor.dim() > 0)
            value = value.to(device); // single numbers are asked for as such, and go with any device
        if (value.dim() == 4 && value.is_floating_point())
            value = value.contiguous(at::MemoryFormat::ChannelsLast);
        network.constants_[static_cast<std::size_t>(slot(name))] = value;
    }
    for (const OnnxNode& node : file.nodes) {
        Step step;
        const Operator& known = operatorFor(node.type);
        if (node.inputs.size() < known.least || node.inputs.size() > known.most)
            throw NetError("ONNX: " + node.type + " with " + std::to_string(node.inputs.size()) + " inputs");
        step.run = known.make(node);
        for (const std::string& name : node.inputs) {
            if (!slots.contains(name))
                throw NetError("ONNX: " + name + " is used before it is made");
            step.inputs.push_back(slot(name));
        }
        if (node.outputs.empty() || slots.contains(node.outputs.front()))
            throw NetError("ONNX: a node without an output of its own");
        step.output = slot(node.outputs.front());
        network.steps_.push_back(std::move(step));
    }
    network.lastUse_.assign(network.constants_.size(), -1);
    for (std::size_t i = 0; i < network.steps_.size(); ++i) {
        for (const int in : network.steps_[i].inputs)
            network.lastUse_[static_cast<std::size_t>(in)] = static_cast<int>(i);
    }
    std::vector<std::string> wanted = file.outputs;
    wanted.insert(wanted.end(), taps.begin(), taps.end());
    for (const std::string& name : wanted) {
        if (!slots.contains(name))
            throw NetError("ONNX: no output " + name);
        network.outputs_.push_back(slot(name));
        network.outputNames_.push_back(name);
        network.lastUse_[static_cast<std::size_t>(slot(name))] = -1;
    }
    return network;
}

OnnxNetwork OnnxNetwork::fromFile(const std::string& path, at::Device device, at::ScalarType type,
                                  const std::vector<std::string>& taps) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw NetError("cannot open " + path);
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    return fromBytes(bytes, device, type, taps);
}

OnnxNetwork OnnxNetwork::kicked(double deviation) const {
    OnnxNetwork relative = *this;
    for (Tensor& constant : relative.constants_) {
        if (constant.defined() && constant.dim() == 4 && constant.is_floating_point())
            constant = constant * (1 + deviation * at::randn_like(constant));
    }
    return relative;
}

std::vector<Tensor> OnnxNetwork::operator()(const Tensor& input) const {
    std::vector<Tensor> values = constants_;
    values[static_cast<std::size_t>(input_)] = input;
    Inputs arguments;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const Step& step = steps_[i];
        arguments.clear();
        for (const int in : step.inputs)
            arguments.push_back(values[static_cast<std::size_t>(in)]);
        values[static_cast<std::size_t>(step.output)] = step.run(arguments);
        for (const int in : step.inputs) {
            if (lastUse_[static_cast<std::size_t>(in)] == static_cast<int>(i))
                values[static_cast<std::size_t>(in)] = Tensor();
        }
    }
    std::vector<Tensor> results;
    for (const int out : outputs_)
        results.push_back(values[static_cast<std::size_t>(out)]);
    return results;
}

} // namespace vizard::nets
