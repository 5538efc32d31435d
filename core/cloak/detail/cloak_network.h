// The cloak network behind a door without tensors.
#pragma once

#include "core/cloak/cloak.h"
#include "core/nets/models.h"

#include <array>
#include <memory>
#include <vector>

namespace vizard::cloak {

// Eight numbers; each stands for a direction in the teachers' spaces (train aims). In training they are
// standard normal.
using RandomVector = std::array<float, 8>;
// One of 16, the rows of Sylvester's Hadamard matrix and their negatives: two are the same (one pair in 16),
// opposite or at right angles; of normal numbers one pair in four lies within 73 degrees. The same one for
// the same seed on every machine.
RandomVector randomVector(quint64 seed);

// What the network is asked for.
struct Wish {
    Limits limits;
    double size = 1;                 // viewing-size pixels to one pixel of the 112 crop
    quint64 seed = 0;                // of what is random
    RandomVector vector = {};        // which of many cloaks: two photos of a person mostly get different ones
    bool grey = false;               // shade without colour
    std::vector<QImage> others = {}; // as in Settings; for the refiner
};

class CloakNetwork {
public:
    // Errors: ModelMissing, ModelDamaged.
    static Result<std::shared_ptr<const CloakNetwork>> load(const nets::Models& models);
    ~CloakNetwork();

    // `face`: the aligned crop, planes R, G, B of 112 x 112, 0..255. The answer's flow keeps the warp's
    // limits; the shade is of a likely amplitude, to be scaled to the limit by measuring. toCrop is left to
    // the caller.
    Result<FaceCloak> operator()(const std::vector<float>& face, const Wish& wish) const;

private:
    struct Impl;
    explicit CloakNetwork(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::cloak
