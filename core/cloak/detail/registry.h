// The list of methods. A new one is a class derived from Method and a line in registry.cpp.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/detail/surrogates.h"
#include "core/cloak/methods.h"

namespace vizard::cloak {

class CloakNetwork;

// What methods are made from; loaded once for all of them.
struct Ingredients {
    const nets::Models& models;
    std::shared_ptr<const CloakNetwork> network;
    Result<Surrogates> surrogates; // or why there are none
};

struct Registration {
    const char* name;
    MethodScope scope;
    // Whether every model is there; else false and the name of what is missing.
    bool (*ready)(const nets::Models& models, QString& missing);
    // Errors: ModelMissing, ModelDamaged.
    Result<std::unique_ptr<const Method>> (*make)(const Ingredients& ingredients);
};

// The first is the default.
const std::vector<Registration>& registrations();

} // namespace vizard::cloak
