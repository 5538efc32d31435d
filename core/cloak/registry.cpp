#include "core/cloak/detail/registry.h"

#include "core/cloak/detail/cloak_network.h"
#include "core/cloak/detail/surrogate_method.h"
#include "core/cloak/detail/unlearnable_method.h"
#include "core/cloak/detail/vizard_method.h"

#include <algorithm>

namespace vizard::cloak {
namespace {

const QString kCrowd = QStringLiteral("crowd");

bool nothingMore(const nets::Models&, QString&) {
    return true;
}

bool withSurrogates(const nets::Models& models, QString& missing) {
    const bool ready = haveSurrogates(models);
    if (!ready)
        missing = QStringLiteral("surrogate");
    return ready;
}

template <typename Kind>
Result<std::unique_ptr<const Method>> makeOfSurrogates(const Ingredients& ingredients) {
    if (!ingredients.surrogates)
        return ingredients.surrogates.error();
    return std::unique_ptr<const Method>(std::make_unique<Kind>(*ingredients.surrogates));
}

// A program that was built without surrogates has the network's answer alone; one whose surrogates cannot be
// had would protect less than it says.
Result<std::unique_ptr<const Method>> makeVizard(const Ingredients& ingredients) {
    const auto& surrogates = ingredients.surrogates;
    if (!surrogates && haveSurrogates(ingredients.models))
        return surrogates.error();
    return std::unique_ptr<const Method>(std::make_unique<VizardMethod>(
        ingredients.network, surrogates ? std::make_shared<const Refiner>(*surrogates) : nullptr));
}

bool withCrowd(const nets::Models& models, QString& missing) {
    const auto& list = models.list();
    const bool ready = std::any_of(list.begin(), list.end(),
                                   [](const nets::ModelInfo& info) { return info.name == kCrowd; });
    if (!ready)
        missing = kCrowd;
    return ready;
}

// Errors: ModelMissing, ModelDamaged, OutOfMemory.
Result<std::shared_ptr<const nets::Crowd>> loadCrowd(const nets::Models& models) {
    const auto bytes = models.bytes(kCrowd);
    if (!bytes)
        return bytes.error();
    try {
        const nets::TensorFile file =
            nets::parseSafetensors({bytes->constData(), static_cast<std::size_t>(bytes->size())});
        return std::make_shared<const nets::Crowd>(nets::WeightSource::stored(file.tensors));
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, kCrowd, {}};
    } catch (const std::exception& error) {
        return Error{ErrorCode::ModelDamaged, kCrowd, QString::fromUtf8(error.what())};
    }
}

Result<std::unique_ptr<const Method>> makeUnlearnable(const Ingredients& ingredients) {
    return std::unique_ptr<const Method>(
        std::make_unique<UnlearnableMethod>([models = ingredients.models] { return loadCrowd(models); }));
}

} // namespace

const std::vector<Registration>& registrations() {
    static const std::vector<Registration> list = {
        {"vizard", MethodScope::Face, nothingMore, makeVizard},
        {"fawkes", MethodScope::Face, withSurrogates, makeOfSurrogates<FawkesMethod>},
        {"lowkey", MethodScope::Face, withSurrogates, makeOfSurrogates<LowkeyMethod>},
        {"unlearnable", MethodScope::Album, withCrowd, makeUnlearnable},
    };
    return list;
}

std::vector<MethodInfo> listMethods(const nets::Models& models) {
    std::vector<MethodInfo> list;
    for (const Registration& registration : registrations()) {
        MethodInfo info;
        info.name = QString::fromLatin1(registration.name);
        info.scope = registration.scope;
        info.ready = registration.ready(models, info.missing);
        list.push_back(std::move(info));
    }
    return list;
}

bool isForAlbums(const QString& method) {
    const auto& all = registrations();
    return std::any_of(all.begin(), all.end(), [&](const Registration& one) {
        return one.scope == MethodScope::Album && method == QLatin1String(one.name);
    });
}

} // namespace vizard::cloak
