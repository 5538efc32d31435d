// The recognisers of our own that a method may ask for gradients.
#pragma once

#include "core/base/result.h"
#include "core/nets/models.h"

#include <memory>
#include <vector>

namespace vizard::cloak {

class DifferentiableRecogniser;
using Surrogates = std::vector<std::shared_ptr<const DifferentiableRecogniser>>;

// The program's models of which the name begins with "surrogate". Errors: ModelMissing ("surrogate") where
// there is none, ModelDamaged.
Result<Surrogates> loadSurrogates(const nets::Models& models);
bool haveSurrogates(const nets::Models& models);

} // namespace vizard::cloak
