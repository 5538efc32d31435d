// Everything that turns a decoded photo into a protected one, loaded once and shared by all workers.
#pragma once

#include "core/cloak/cloak.h"
#include "core/face/detector.h"
#include "core/nets/models.h"

#include <memory>
#include <vector>

namespace vizard::cloak {

class Engine {
public:
    virtual ~Engine() = default;

    // Loads detector, cloak network and every method (core/cloak/methods.h) that has its models. Errors:
    // ModelMissing, ModelDamaged.
    static Result<std::shared_ptr<const Engine>> load(const nets::Models& models);

    // All may be called from several threads at once, each call on one thread only.
    // A closer look may take seconds: of it the hooks are asked whether to give up, with the error Cancelled,
    // and told how far it is.
    virtual Result<std::vector<face::Face>> detect(const QImage& photo,
                                                   face::SmallFaces smallFaces = face::SmallFaces::InGroups,
                                                   const Hooks& hooks = {}) const = 0;
    // Settings::method chooses; besides its own errors: InvalidArgument for a name that is not known,
    // ModelMissing where the program has not what the method needs.
    virtual Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                        const Settings& settings, const Hooks& hooks) const = 0;
    virtual QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks) const = 0;
};

} // namespace vizard::cloak
