#include "core/cloak/detail/surrogates.h"

#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/nets/detail/own_network.h"
#include "core/nets/thresholds.h"

#include <algorithm>

namespace vizard::cloak {
namespace {

bool isSurrogate(const nets::ModelInfo& model) {
    return model.name.startsWith(QLatin1String("surrogate"));
}

std::shared_ptr<const DifferentiableRecogniser> recogniserOf(nets::TensorMap tensors, double threshold) {
    using Known = std::shared_ptr<const DifferentiableRecogniser>;
    return nets::visitOwnNetwork(std::move(tensors), [&](auto network) -> Known {
        return std::make_shared<OwnRecogniser<decltype(network)>>(std::move(network), threshold);
    });
}

} // namespace

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
            surrogates.push_back(recogniserOf(nets::parseSafetensors(view).tensors,
                                              thresholds.empty() ? 0.0 : thresholds.front()));
        } catch (const std::exception& error) {
            return Error{ErrorCode::ModelDamaged, model.name, QString::fromUtf8(error.what())};
        }
    }
    if (surrogates.empty())
        return Error{ErrorCode::ModelMissing, QStringLiteral("surrogate"), {}};
    return surrogates;
}

} // namespace vizard::cloak
