#include "core/nets/detail/shortcut_net.h"

namespace vizard::nets {
namespace {

constexpr int64_t kLeft = 6, kTop = 20, kWindow = 101, kSide = 150;
// At 35, 17, 8 and 4 px.
constexpr int kWidths[] = {32, 64, 128, 256};
constexpr int kBlocks[] = {3, 3, 2, 2}; // besides the one that halves, which the first stage has not
constexpr int kStages = 4;
// Where two 3x3 of full width would hold most of the network's weights, they are narrower inside.
constexpr int kNarrow = 144, kHalfway = 128;

// A 3x3 at every second place, from the first that has all its neighbours on.
ConvNorm halving(const Build& build, const std::string& name, int in, int out) {
    ConvNorm layer(build, name, in, out, 3, 2);
    layer.conv.padding = 0;
    return layer;
}

std::vector<ConvNorm> blockLayers(const Build& build, const std::string& name, int width, bool narrow) {
    if (!narrow)
        return {ConvNorm(build, name + ".first", width, width, 3),
                ConvNorm(build, name + ".second", width, width, 3)};
    return {ConvNorm(build, name + ".first", width, kNarrow, 1),
            ConvNorm(build, name + ".second", kNarrow, kNarrow, 3),
            ConvNorm(build, name + ".third", kNarrow, width, 1)};
}

// Zeros after the last channel, row and column, up to the sizes of `like` from dimension `from` on.
Tensor filledUp(const Tensor& x, const Tensor& like, int64_t from) {
    std::vector<int64_t> pad;
    for (int64_t d = 3; d >= from; --d) {
        pad.push_back(0);
        pad.push_back(like.size(d) - x.size(d));
    }
    return at::constant_pad_nd(x, pad);
}

} // namespace

Tensor ShortcutNet::Block::operator()(const Tensor& x, bool training) const {
    Tensor y = x;
    for (std::size_t i = 0; i < layers.size(); ++i)
        y = layers[i](i == 0 ? y : at::relu(y), training);
    if (!halves)
        return at::relu(x + y);
    Tensor pooled = at::avg_pool2d(x, 2);
    if (y.size(2) < pooled.size(2))
        y = filledUp(y, pooled, 2);
    if (pooled.size(1) < y.size(1))
        pooled = filledUp(pooled, y, 1);
    return at::relu(pooled + y);
}

ShortcutNet::ShortcutNet(WeightSource source) {
    const Build build{source, list_};
    enter_ = ConvNorm(build, "enter", 3, kWidths[0], 7, 2);
    enter_.conv.padding = 0;
    for (int i = 0; i < kStages; ++i) {
        const std::string name = "stage." + std::to_string(i) + ".";
        const int width = kWidths[i];
        stages_.emplace_back();
        if (i > 0) {
            const int inside = i == kStages - 1 ? kHalfway : width;
            stages_[i].push_back({{halving(build, name + "enter.first", kWidths[i - 1], inside),
                                   ConvNorm(build, name + "enter.second", inside, width, 3)},
                                  true});
        }
        for (int b = 0; b < kBlocks[i]; ++b)
            stages_[i].push_back(
                {blockLayers(build, name + std::to_string(b), width, i == kStages - 1), false});
    }
    const int last = kWidths[kStages - 1];
    leave_ = {{halving(build, "leave.first", last, last), ConvNorm(build, "leave.second", last, last, 1)},
              true};
    embed_ = Linear(build, "embed", last, kEmbedding);
    aims_ = source.list("aim");
    source.requireAllUsed();
}

bool ShortcutNet::isOne(const TensorMap& tensors) {
    return tensors.contains("enter.weight") && tensors.contains("leave.first.weight");
}

ShortcutNet ShortcutNet::load(TensorMap tensors) {
    return ShortcutNet(WeightSource::stored(std::move(tensors)));
}

Tensor ShortcutNet::window(const Tensor& faces) {
    const int64_t below = kTop + kWindow - kCrop;
    const Tensor part = faces.narrow(2, kTop, kWindow - below).narrow(3, kLeft, kWindow);
    const Tensor last = part.narrow(2, part.size(2) - 1, 1).expand({-1, -1, below, -1});
    return at::upsample_bilinear2d(at::cat({part, last}, 2), {kSide, kSide}, false);
}

Tensor ShortcutNet::stage(std::size_t i, const Tensor& x, bool training) const {
    Tensor y = x;
    if (i == 0) {
        const Tensor seen = window(x.to(at::kFloat)).to(x.scalar_type());
        y = at::relu(enter_((seen * 2 - 1).contiguous(at::MemoryFormat::ChannelsLast), training));
        y = at::max_pool2d(y, 3, 2);
    }
    for (const Block& block : stages_[i])
        y = block(y, training);
    return y;
}

Tensor ShortcutNet::head(const Tensor& x, bool training) const {
    const Tensor raw = embed_(leave_(x, training).to(at::kFloat).mean({2, 3}));
    return raw / raw.norm(2, 1, true).clamp_min(1e-6);
}

void ShortcutNet::fold() {
    at::NoGradGuard noGrad;
    enter_.foldChannelsLast();
    for (auto& stage : stages_) {
        for (Block& block : stage) {
            for (ConvNorm& layer : block.layers)
                layer.foldChannelsLast();
        }
    }
    for (ConvNorm& layer : leave_.layers)
        layer.foldChannelsLast();
}

} // namespace vizard::nets
