#include "core/nets/detail/cloak_net.h"

namespace vizard::nets {
namespace {

constexpr int kConditionWidth = 64;
// Width and number of residual blocks at 56, 28, 14 and 7 px: cheap where it is large, deep where it is
// small.
constexpr int kWidths[] = {40, 80, 144, 208};
constexpr int kDownBlocks[] = {1, 2, 3, 2};
constexpr int kUpBlocks[] = {2, 2, 2};
constexpr int kStages = 4;

Tensor act(const Tensor& x) {
    return at::leaky_relu(x, 0.1);
}

// The aligned face always lies the same way, so where a pixel is says what it shows.
Tensor withPosition(const Tensor& x) {
    const int64_t side = x.size(2);
    const Tensor line = at::linspace(-1, 1, side, x.options());
    const Tensor across = line.view({1, 1, 1, side}).expand({x.size(0), 1, side, side});
    const Tensor downwards = line.view({1, 1, side, 1}).expand({x.size(0), 1, side, side});
    return at::cat({x, across, downwards}, 1);
}

Tensor enlarge(const Tensor& x) {
    return at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2});
}

// Luma and two colour differences to R G B (BT.601); the colour differences start small, since eyes see
// tints.
Tensor fromLumaChroma(const Tensor& ycc) {
    const Tensor y = ycc.narrow(1, 0, 1), cb = ycc.narrow(1, 1, 1) * 0.4, cr = ycc.narrow(1, 2, 1) * 0.4;
    return at::cat({y + 1.402 * cr, y - 0.344 * cb - 0.714 * cr, y + 1.772 * cb}, 1);
}

} // namespace

CloakNet::Block CloakNet::makeBlock(const Build& build, const std::string& name, int width) const {
    return {Conv(build, name + ".first", width, width, 3),
            Conv(build, name + ".second", width, width, 3, 1, 1, 0.3),
            Linear(build, name + ".modulation", kConditionWidth, 2 * width, 0.3)};
}

Tensor CloakNet::Block::operator()(const Tensor& x, const Tensor& condition) const {
    const auto film = modulation(condition).unsqueeze(-1).unsqueeze(-1).chunk(2, 1);
    return x + second(act(first(act(x)) * (1 + film[0]) + film[1]));
}

CloakNet::CloakNet(WeightSource source) {
    const Build build{source, list_};
    condition1_ = Linear(build, "condition.1", 3 + kNoise, kConditionWidth);
    condition2_ = Linear(build, "condition.2", kConditionWidth, kConditionWidth);
    for (int i = 0; i < kStages; ++i) {
        const std::string name = "down." + std::to_string(i);
        Stage stage;
        stage.enter = i == 0 ? Conv(build, name + ".enter", 3 * 4 + 2, kWidths[0], 3)
                             : Conv(build, name + ".enter", kWidths[i - 1], kWidths[i], 3, 2);
        for (int b = 0; b < kDownBlocks[i]; ++b)
            stage.blocks.push_back(makeBlock(build, name + "." + std::to_string(b), kWidths[i]));
        down_.push_back(std::move(stage));
    }
    for (int i = kStages - 2; i >= 0; --i) {
        const std::string name = "up." + std::to_string(i);
        Stage stage;
        stage.enter = Conv(build, name + ".enter", kWidths[i + 1], kWidths[i], 1);
        skips_.push_back(Conv(build, name + ".skip", kWidths[i], kWidths[i], 1));
        for (int b = 0; b < kUpBlocks[i]; ++b)
            stage.blocks.push_back(makeBlock(build, name + "." + std::to_string(b), kWidths[i]));
        up_.push_back(std::move(stage));
    }
    shade_ = Conv(build, "shade", kWidths[0], 3 * 4, 3);
    flow_ = Conv(build, "flow", kWidths[0], 2, 3);
    source.requireAllUsed();
}

Tensor CloakNet::run(const Stage& stage, Tensor x, const Tensor& condition) {
    for (const Block& block : stage.blocks)
        x = block(x, condition);
    return x;
}

CloakFields CloakNet::operator()(const Tensor& face, const CloakWish& wish) const {
    const Tensor asked = at::cat({(wish.butteraugli - 2).unsqueeze(1), (wish.warpRms * 10 - 1.5).unsqueeze(1),
                                  (at::log2(wish.size) - 1).unsqueeze(1), wish.noise},
                                 1)
                             .to(face.scalar_type());
    const Tensor condition = act(condition2_(act(condition1_(asked))));

    Tensor x = withPosition(at::pixel_unshuffle(face * 2 - 1, 2)).contiguous(at::MemoryFormat::ChannelsLast);
    std::vector<Tensor> kept;
    for (std::size_t i = 0; i < down_.size(); ++i) {
        x = down_[i].enter(i == 0 ? x : act(x));
        x = run(down_[i], x, condition);
        kept.push_back(x);
    }
    for (std::size_t i = 0; i < up_.size(); ++i) {
        x = enlarge(up_[i].enter(act(x))) + skips_[i](kept[kept.size() - 2 - i]);
        x = run(up_[i], x, condition);
    }
    x = act(x);
    return {fromLumaChroma(at::pixel_shuffle(shade_(x), 2)), flow_(x)};
}

} // namespace vizard::nets
