#include "core/nets/detail/bottleneck_net.h"

namespace vizard::nets {
namespace {

struct Stage {
    int width, entering, expansion, more; // it halves the side on entering; `more` bottlenecks keep it
};

struct Shape {
    int stem;
    bool softens;
    std::vector<Stage> stages;
    int features; // 0: none between the last stage and the embedding
    int lastSide, embedding;
};

Shape shapeOf(BottleneckPlan plan) {
    if (plan == BottleneckPlan::MobileFace)
        return {64, true, {{64, 2, 2, 4}, {128, 4, 2, 6}, {128, 4, 2, 2}}, 512, 7, 128};
    return {32, false, {{32, 3, 3, 2}, {32, 3, 3, 2}, {64, 3, 3, 2}, {128, 3, 3, 2}}, 0, 4, 256};
}

} // namespace

Tensor BottleneckNet::Bottleneck::operator()(const Tensor& x, bool training) const {
    const Tensor wide = at::relu(filter(at::relu(expand(x, training)), training));
    const Tensor y = reduce(wide, training);
    return residual ? x + y : y;
}

void BottleneckNet::Bottleneck::fold() {
    for (ConvNorm* layer : {&expand, &filter, &reduce})
        layer->fold();
}

BottleneckNet::Bottleneck BottleneckNet::bottleneck(const Build& build, const std::string& name, int in,
                                                    int out, int expansion, int stride) {
    const int wide = in * expansion;
    return {ConvNorm(build, name + ".expand", in, wide, 1),
            ConvNorm(build, name + ".filter", wide, wide, 3, stride, wide),
            ConvNorm(build, name + ".reduce", wide, out, 1), in == out && stride == 1};
}

BottleneckNet::BottleneckNet(WeightSource source, BottleneckPlan plan, int64_t embedding) {
    const Build build{source, list_};
    Shape shape = shapeOf(plan);
    if (embedding > 0)
        shape.embedding = static_cast<int>(embedding);
    softens_ = shape.softens;
    stem_ = ConvNorm(build, "stem", 3, shape.stem, 3, 2);
    if (softens_)
        soften_ = ConvNorm(build, "soften", shape.stem, shape.stem, 3, 1, shape.stem);
    int width = shape.stem;
    for (std::size_t i = 0; i < shape.stages.size(); ++i) {
        const Stage& stage = shape.stages[i];
        const std::string name = "stage." + std::to_string(i) + ".";
        stages_.push_back({bottleneck(build, name + "0", width, stage.width, stage.entering, 2)});
        width = stage.width;
        for (int b = 1; b <= stage.more; ++b)
            stages_.back().push_back(
                bottleneck(build, name + std::to_string(b), width, width, stage.expansion, 1));
    }
    if (shape.features > 0) {
        widen_ = ConvNorm(build, "widen", width, shape.features, 1);
        places_ = build.weight("places", {1, shape.features, shape.lastSide, shape.lastSide}, 0.1, 0.1);
        linear_ = Linear(build, "embed", shape.features, shape.embedding);
    } else {
        linear_ = Linear(build, "embed", width * shape.lastSide * shape.lastSide, shape.embedding);
    }
    aims_ = source.list("aim");
    source.requireAllUsed();
}

bool BottleneckNet::isOne(const TensorMap& tensors) {
    return tensors.contains("stem.weight") && tensors.contains("embed.weight");
}

BottleneckNet BottleneckNet::load(TensorMap tensors) {
    const bool places = tensors.contains("places");
    const auto embed = tensors.find("embed.weight");
    if (embed == tensors.end() || embed->second.dim() != 2)
        throw NetError("no embedding");
    const int64_t embedding = embed->second.size(0);
    return {WeightSource::stored(std::move(tensors)),
            places ? BottleneckPlan::MobileFace : BottleneckPlan::Mobile, embedding};
}

Tensor BottleneckNet::stage(std::size_t i, const Tensor& x, bool training) const {
    Tensor y = x;
    if (i == 0) {
        y = at::relu(stem_((x * 2 - 1).contiguous(at::MemoryFormat::ChannelsLast), training));
        if (softens_)
            y = at::relu(soften_(y, training));
    }
    for (const Bottleneck& block : stages_[i])
        y = block(y, training);
    return y;
}

Tensor BottleneckNet::head(const Tensor& x, bool training) const {
    const Tensor features = places_.defined()
                                ? (at::relu(widen_(x, training)).to(at::kFloat) * places_).sum({2, 3})
                                : x.to(at::kFloat).contiguous().flatten(1);
    const Tensor raw = linear_(features);
    return raw / raw.norm(2, 1, true).clamp_min(1e-6);
}

void BottleneckNet::fold() {
    at::NoGradGuard noGrad;
    stem_.fold();
    if (softens_)
        soften_.fold();
    for (auto& stage : stages_) {
        for (Bottleneck& block : stage)
            block.fold();
    }
    if (places_.defined())
        widen_.fold();
}

} // namespace vizard::nets
