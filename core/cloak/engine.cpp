#include "core/cloak/engine.h"

#include "core/base/guarded.h"
#include "core/cloak/detail/cloak_network.h"
#include "core/cloak/detail/vizard_method.h"

namespace vizard::cloak {
namespace {

class ModelEngine : public Engine {
public:
    ModelEngine(std::shared_ptr<const face::Detector> detector,
                std::vector<std::unique_ptr<const Method>> methods)
        : detector_(std::move(detector))
        , methods_(std::move(methods)) {}

    Result<std::vector<face::Face>> detect(const QImage& photo) const override {
        return guarded<std::vector<face::Face>>(QString(), [&] { return detector_->detect(photo); });
    }

    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const override {
        for (const auto& method : methods_) {
            if (settings.method.isEmpty() || settings.method == method->name())
                return guarded<FaceCloak>(
                    QString(), [&] { return method->cloakFace(photo, face, photoSeed, settings, hooks); });
        }
        return Error{ErrorCode::InvalidArgument, settings.method, QStringLiteral("unknown method")};
    }

    QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks) const override {
        return cloak::apply(photo, cloaks);
    }

private:
    std::shared_ptr<const face::Detector> detector_;
    std::vector<std::unique_ptr<const Method>> methods_; // the first is the default
};

} // namespace

Result<std::shared_ptr<const Engine>> Engine::load(const nets::Models& models) {
    const auto detector = face::Detector::load(models);
    if (!detector)
        return detector.error();
    const auto network = CloakNetwork::load(models);
    if (!network)
        return network.error();
    // The surrogate is wanted only for refinement: without it the network's answer is all.
    const auto refiner = Refiner::load(models);
    std::vector<std::unique_ptr<const Method>> methods;
    methods.push_back(std::make_unique<VizardMethod>(*network, refiner ? *refiner : nullptr));
    return std::shared_ptr<const Engine>(std::make_shared<ModelEngine>(*detector, std::move(methods)));
}

} // namespace vizard::cloak
