#include "core/cloak/engine.h"

#include "core/base/guarded.h"
#include "core/cloak/detail/cloak_network.h"
#include "core/cloak/detail/registry.h"

namespace vizard::cloak {
namespace {

// A method, or why it cannot be had.
struct Entry {
    QString name;
    Result<std::unique_ptr<const Method>> method;
};

class ModelEngine : public Engine {
public:
    ModelEngine(std::shared_ptr<const face::Detector> detector, std::vector<Entry> methods)
        : detector_(std::move(detector))
        , methods_(std::move(methods)) {}

    Result<std::vector<face::Face>> detect(const QImage& photo, face::SmallFaces smallFaces,
                                           const Hooks& hooks) const override {
        face::DetectOptions options;
        options.smallFaces = smallFaces;
        options.cancelled = hooks.cancelled;
        options.progressed = hooks.progress;
        return guarded<std::vector<face::Face>>(QString(), [&] { return detector_->detect(photo, options); });
    }

    Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                const Settings& settings, const Hooks& hooks) const override {
        for (const Entry& entry : methods_) {
            if (!settings.method.isEmpty() && settings.method != entry.name)
                continue;
            if (!entry.method)
                return entry.method.error();
            return guarded<FaceCloak>(QString(), [&] {
                return (*entry.method)->cloakFace(photo, face, photoSeed, settings, hooks);
            });
        }
        return Error{ErrorCode::InvalidArgument, settings.method, QStringLiteral("unknown method")};
    }

    QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks) const override {
        return cloak::apply(photo, cloaks);
    }

private:
    std::shared_ptr<const face::Detector> detector_;
    std::vector<Entry> methods_; // the first is the default
};

} // namespace

Result<std::shared_ptr<const Engine>> Engine::load(const nets::Models& models) {
    const auto detector = face::Detector::load(models);
    if (!detector)
        return detector.error();
    const auto network = CloakNetwork::load(models);
    if (!network)
        return network.error();
    const Ingredients ingredients{models, *network, loadSurrogates(models)};
    std::vector<Entry> methods;
    for (const Registration& registration : registrations()) {
        if (registration.make)
            methods.push_back({QString::fromLatin1(registration.name), registration.make(ingredients)});
    }
    if (!methods.front().method)
        return methods.front().method.error();
    return std::shared_ptr<const Engine>(std::make_shared<ModelEngine>(*detector, std::move(methods)));
}

} // namespace vizard::cloak
