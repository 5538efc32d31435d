#include "core/cloak/detail/surrogates.h"

#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/nets/thresholds.h"

#include <algorithm>

namespace vizard::cloak {
namespace {

bool isSurrogate(const nets::ModelInfo& model) {
    return model.name.startsWith(QLatin1String("surrogate"));
}

// The directions that stand beside the network's own tensors in its file, by head.
std::vector<at::Tensor> takeAims(nets::TensorMap& tensors) {
    std::vector<at::Tensor> aims;
    for (;;) {
        const auto found = tensors.find("aim." + std::to_string(aims.size()));
        if (found == tensors.end())
            return aims;
        aims.push_back(found->second.to(at::kFloat));
        tensors.erase(found);
    }
}

} // namespace

OwnRecogniser::OwnRecogniser(nets::RecogniserNet network, double threshold, std::vector<at::Tensor> aims)
    : network_(std::move(network))
    , threshold_(threshold)
    , aims_(std::move(aims)) {
    network_.fold();
}

bool haveSurrogates(const nets::Models& models) {
    return std::any_of(models.list().begin(), models.list().end(), isSurrogate);
}

Result<Surrogates> loadSurrogates(const nets::Models& models) {
    Surrogates surrogates;
    for (const nets::ModelInfo& model : models.list()) {
        if (!isSurrogate(model))
            continue;
        const auto bytes = models.bytes(model.name);
        if (!bytes)
            return bytes.error();
        try {
            const std::string_view view(bytes->constData(), static_cast<std::size_t>(bytes->size()));
            const std::vector<double> thresholds = nets::thresholds(model.name);
            nets::TensorMap tensors = nets::parseSafetensors(view).tensors;
            std::vector<at::Tensor> aims = takeAims(tensors);
            surrogates.push_back(std::make_shared<OwnRecogniser>(
                nets::RecogniserNet::load(std::move(tensors)), thresholds.empty() ? 0.0 : thresholds.front(),
                std::move(aims)));
        } catch (const std::exception& error) {
            return Error{ErrorCode::ModelDamaged, model.name, QString::fromUtf8(error.what())};
        }
    }
    if (surrogates.empty())
        return Error{ErrorCode::ModelMissing, QStringLiteral("surrogate"), {}};
    return surrogates;
}

} // namespace vizard::cloak
