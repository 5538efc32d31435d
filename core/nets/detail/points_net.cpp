#include "core/nets/detail/points_net.h"

namespace vizard::nets {
namespace {

constexpr std::array<int, 4> kWidths = {24, 48, 72, 96}; // at strides 2, 4, 8, 16
constexpr double kUnit = 10;                             // pixels for an answer of 1

// Where the template's points lie in the picture: what a face that is aligned already would answer.
Tensor usualPoints() {
    const double template112[] = {38.7946, 52.1963, 74.0318, 52.0014, 56.5252,
                                  72.2366, 42.0493, 92.8655, 71.2299, 92.7041};
    const double margin = (PointsNet::kSide - PointsNet::kTemplate) / 2.0;
    Tensor points = at::empty({1, 10});
    for (int64_t i = 0; i < 10; ++i)
        points[0][i] = template112[i] * PointsNet::kTemplate / 112 + margin;
    return points;
}

} // namespace

PointsNet::PointsNet(WeightSource source) {
    const Build build{source, list_};
    int in = 3;
    for (std::size_t i = 0; i < kWidths.size(); ++i) {
        const std::string name = "stage" + std::to_string(i);
        stages_.push_back({ConvNorm(build, name + ".enter", in, kWidths[i], 3, 2),
                           ConvNorm(build, name + ".block", kWidths[i], kWidths[i], 3)});
        in = kWidths[i];
    }
    constexpr int last = kSide / 16;
    answer_ = Linear(build, "answer", in * last * last, 10, 0.1);
    source.requireAllUsed();
}

Tensor PointsNet::operator()(const Tensor& picture, bool training) const {
    Tensor x = ((picture - 0.5) * 4).contiguous(at::MemoryFormat::ChannelsLast);
    for (const Stage& stage : stages_) {
        x = at::relu(stage.enter(x, training));
        x = x + at::relu(stage.block(x, training));
    }
    return answer_(x.to(at::kFloat).flatten(1)) * kUnit + usualPoints();
}

void PointsNet::fold() {
    for (Stage& stage : stages_) {
        stage.enter.fold();
        stage.block.fold();
    }
}

} // namespace vizard::nets
