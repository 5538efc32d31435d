#include "core/nets/detail/recogniser_net.h"

namespace vizard::nets {
namespace {

// At 56, 28, 14 and 7 px: .34 GMAC in all. Only 3x3 convolutions: per operation they are the fastest on a
// processor.
constexpr int kWidths[] = {32, 64, 128, 192};
constexpr int kBlocks[] = {1, 2, 2, 0};
constexpr int kStages = 4, kLastSide = 7, kFeatures = 512;

std::vector<int64_t> headWidths(const TensorMap& tensors) {
    std::vector<int64_t> widths;
    for (;;) {
        const auto head = tensors.find("head." + std::to_string(widths.size()) + ".weight");
        if (head == tensors.end())
            return widths;
        if (head->second.dim() != 2)
            throw NetError("another shape in " + head->first);
        widths.push_back(head->second.size(0));
    }
}

} // namespace

Tensor RecogniserNet::Block::operator()(const Tensor& x, bool training) const {
    return at::relu(x + second(at::relu(first(x, training)), training));
}

RecogniserNet::RecogniserNet(WeightSource source, const std::vector<int64_t>& heads) {
    if (heads.empty())
        throw NetError("a recogniser without a head");
    const Build build{source, list_};
    for (int i = 0; i < kStages; ++i) {
        const std::string name = "stage." + std::to_string(i);
        Stage stage;
        stage.enter = ConvNorm(build, name + ".enter", i == 0 ? 3 : kWidths[i - 1], kWidths[i], 3, 2);
        for (int b = 0; b < kBlocks[i]; ++b) {
            const std::string block = name + "." + std::to_string(b);
            stage.blocks.push_back({ConvNorm(build, block + ".first", kWidths[i], kWidths[i], 3),
                                    ConvNorm(build, block + ".second", kWidths[i], kWidths[i], 3)});
        }
        stages_.push_back(std::move(stage));
    }
    widen_ = ConvNorm(build, "widen", kWidths[kStages - 1], kFeatures, 1);
    places_ = build.weight("places", {1, kFeatures, kLastSide, kLastSide}, 0.1, 0.1);
    for (std::size_t i = 0; i < heads.size(); ++i)
        heads_.emplace_back(build, "head." + std::to_string(i), kFeatures, static_cast<int>(heads[i]));
    aims_ = source.list("aim");
    source.requireAllUsed();
}

RecogniserNet RecogniserNet::load(TensorMap tensors) {
    const std::vector<int64_t> widths = headWidths(tensors);
    return {WeightSource::stored(std::move(tensors)), widths};
}

std::vector<Tensor> RecogniserNet::operator()(const Tensor& faces, bool training) const {
    Tensor x = (faces * 2 - 1).contiguous(at::MemoryFormat::ChannelsLast);
    for (const Stage& stage : stages_) {
        x = at::relu(stage.enter(x, training));
        for (const Block& block : stage.blocks)
            x = block(x, training);
    }
    x = at::relu(widen_(x, training));
    const Tensor features = (x.to(at::kFloat) * places_).sum({2, 3});
    std::vector<Tensor> embeddings;
    for (const Linear& head : heads_) {
        const Tensor raw = head(features);
        embeddings.push_back(raw / raw.norm(2, 1, true).clamp_min(1e-6));
    }
    return embeddings;
}

std::vector<Tensor> RecogniserNet::early(const Tensor& faces) const {
    constexpr std::size_t kEarly = 2;
    Tensor x = (faces * 2 - 1).contiguous(at::MemoryFormat::ChannelsLast);
    std::vector<Tensor> layers;
    for (std::size_t i = 0; i < kEarly; ++i) {
        x = at::relu(stages_[i].enter(x, false));
        for (const Block& block : stages_[i].blocks)
            x = block(x, false);
        layers.push_back(x.to(at::kFloat));
    }
    return layers;
}

void RecogniserNet::fold() {
    at::NoGradGuard noGrad;
    for (Stage& stage : stages_) {
        stage.enter.foldChannelsLast();
        for (Block& block : stage.blocks) {
            block.first.foldChannelsLast();
            block.second.foldChannelsLast();
        }
    }
    widen_.foldChannelsLast();
}

} // namespace vizard::nets
