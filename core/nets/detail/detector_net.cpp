#include "core/nets/detail/detector_net.h"

namespace vizard::nets {
namespace {

// Plain 3x3 convolutions on few channels: processors run them near their peak, unlike depthwise ones, whose
// time goes into memory. The first layer sees 4x4 pixels as 48 channels, so nothing is ever computed at a
// stride of 1 or 2.
constexpr int kPatch = 4, kWidth4 = 32, kWidth8 = 64, kWidth16 = 96, kWidth32 = 96, kPyramid = 64;
constexpr int kBlocks4 = 1, kBlocks8 = 2, kBlocks16 = 3, kBlocks32 = 2;
constexpr std::array<int, 3> kHeadBlocks = {1, 2, 2};

Tensor enlarged(const Tensor& x) {
    return at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2});
}

// In place where no gradient will ask for `made`.
Tensor sum(const Tensor& made, const Tensor& other) {
    return made.requires_grad() || other.requires_grad() ? made + other : made.add_(other);
}

std::vector<ConvNorm> blocks(const Build& build, const std::string& name, int width, int count) {
    std::vector<ConvNorm> list;
    for (int i = 0; i < count; ++i)
        list.push_back(ConvNorm(build, name + "." + std::to_string(i), width, width, 3));
    return list;
}

Tensor run(const std::vector<ConvNorm>& list, Tensor x, bool training) {
    for (const ConvNorm& block : list)
        x = sum(rectified(block(x, training)), x);
    return x;
}

} // namespace

DetectorNet::DetectorNet(WeightSource source) {
    build(Build{source, list_});
    source.requireAllUsed();
}

void DetectorNet::build(const Build& build) {
    enter4_ = ConvNorm(build, "stage4.enter", 3 * kPatch * kPatch, kWidth4, 3);
    stage4_ = blocks(build, "stage4", kWidth4, kBlocks4);
    enter8_ = ConvNorm(build, "stage8.enter", kWidth4, kWidth8, 3, 2);
    stage8_ = blocks(build, "stage8", kWidth8, kBlocks8);
    enter16_ = ConvNorm(build, "stage16.enter", kWidth8, kWidth16, 3, 2);
    stage16_ = blocks(build, "stage16", kWidth16, kBlocks16);
    enter32_ = ConvNorm(build, "stage32.enter", kWidth16, kWidth32, 3, 2);
    stage32_ = blocks(build, "stage32", kWidth32, kBlocks32);

    constexpr std::array<int, 3> widths = {kWidth8, kWidth16, kWidth32};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string stride = std::to_string(kStrides[i]);
        lateral_[i] = ConvNorm(build, "lateral" + stride, widths[i], kPyramid, 1);
        if (i < merge_.size())
            merge_[i] = ConvNorm(build, "merge" + stride, kPyramid, kPyramid, 3);
        head_[i] = blocks(build, "head" + stride, kPyramid, kHeadBlocks[i]);
        answer_[i] = Conv(build, "answer" + stride, kPyramid, kOutputs, 1, 1, 1, 0.1);
    }
}

DetectorMaps DetectorNet::operator()(const Tensor& picture, bool training) const {
    const Tensor patches =
        at::pixel_unshuffle((picture - 0.5) * 4, kPatch).contiguous(at::MemoryFormat::ChannelsLast);
    std::array<Tensor, 3> levels;
    const Tensor fine = run(stage4_, rectified(enter4_(patches, training)), training);
    levels[0] = run(stage8_, rectified(enter8_(fine, training)), training);
    levels[1] = run(stage16_, rectified(enter16_(levels[0], training)), training);
    levels[2] = run(stage32_, rectified(enter32_(levels[1], training)), training);

    for (std::size_t i = levels.size(); i-- > 0;) {
        levels[i] = rectified(lateral_[i](levels[i], training));
        if (i < merge_.size())
            levels[i] = rectified(merge_[i](levels[i] + enlarged(levels[i + 1]), training));
    }
    DetectorMaps maps;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        // The answers are positions to a fraction of a pixel: too fine for bf16.
        const Tensor features = run(head_[i], levels[i], training).to(at::kFloat);
        maps[i] = answer_[i](features).permute({0, 2, 3, 1}).contiguous();
    }
    return maps;
}

std::vector<ConvNorm*> DetectorNet::norms() {
    std::vector<ConvNorm*> all = {&enter4_, &enter8_, &enter16_, &enter32_};
    for (auto* list : {&stage4_, &stage8_, &stage16_, &stage32_, &head_[0], &head_[1], &head_[2]}) {
        for (ConvNorm& block : *list)
            all.push_back(&block);
    }
    for (ConvNorm& norm : lateral_)
        all.push_back(&norm);
    for (ConvNorm& norm : merge_)
        all.push_back(&norm);
    return all;
}

void DetectorNet::fold() {
    for (ConvNorm* norm : norms())
        norm->fold();
}

} // namespace vizard::nets
