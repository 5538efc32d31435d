#include "core/nets/detail/squeeze_net.h"

namespace vizard::nets {
namespace {

struct Plan {
    std::vector<std::pair<int, int>> fires; // squeezed to, and widened to twice this
    bool halves;
};

constexpr int kStem = 64;

const std::vector<Plan>& plans() {
    static const std::vector<Plan> list = {{{}, true},
                                           {{{16, 64}, {16, 64}, {32, 128}}, true},
                                           {{{32, 128}, {48, 192}, {48, 192}, {64, 256}}, true},
                                           {{{64, 256}}, false}};
    return list;
}

// With its last column and row again.
Tensor grown(const Tensor& x) {
    const Tensor wider = at::cat({x, x.narrow(3, x.size(3) - 1, 1)}, 3);
    return at::cat({wider, wider.narrow(2, wider.size(2) - 1, 1)}, 2);
}

} // namespace

Tensor SqueezeNet::Fire::operator()(const Tensor& x) const {
    const Tensor narrow = at::relu(squeeze(x));
    return at::relu(at::cat({point(narrow), filter(narrow)}, 1));
}

SqueezeNet::SqueezeNet(WeightSource source) {
    const Build build{source, list_};
    stem_ = Conv(build, "stem", 3, kStem, 3);
    int width = kStem;
    for (std::size_t i = 0; i < plans().size(); ++i) {
        stages_.push_back({{}, plans()[i].halves});
        for (const auto& [narrow, wide] : plans()[i].fires) {
            const std::string name =
                "fire." + std::to_string(i) + "." + std::to_string(stages_.back().fires.size());
            stages_.back().fires.push_back({Conv(build, name + ".squeeze", width, narrow, 1),
                                            Conv(build, name + ".point", narrow, wide, 1),
                                            Conv(build, name + ".filter", narrow, wide, 3, 1, narrow)});
            width = 2 * wide;
        }
    }
    widen_ = Conv(build, "widen", width, kFeatures, 1);
    centre_ = build.weight("centre", {kFeatures}, 0);
    source.requireAllUsed();
}

bool SqueezeNet::isOne(const TensorMap& tensors) {
    return tensors.contains("fire.1.0.squeeze.weight");
}

SqueezeNet SqueezeNet::load(TensorMap tensors) {
    return SqueezeNet(WeightSource::stored(std::move(tensors)));
}

Tensor SqueezeNet::stage(std::size_t i, const Tensor& x, bool) const {
    Tensor y = x;
    if (i == 0) {
        // One pixel more, so that every window of the maxima is whole.
        const Tensor odd = grown(x * 2 - 1);
        y = at::relu(stem_(odd.contiguous(at::MemoryFormat::ChannelsLast)));
    }
    for (const Fire& fire : stages_[i].fires)
        y = fire(y);
    return stages_[i].halves ? at::max_pool2d(y, {3, 3}, {2, 2}) : y;
}

Tensor SqueezeNet::head(const Tensor& x, bool) const {
    const Tensor features = at::relu(widen_(x)).to(at::kFloat).mean({2, 3}) - centre_;
    return features / features.norm(2, 1, true).clamp_min(1e-6);
}

} // namespace vizard::nets
