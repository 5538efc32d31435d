// Colours of skin, eyes, lips, brows, hair and cloth at a point of the head.
#pragma once

#include "tests/support/detail/identity.h"
#include "tests/support/detail/mesh.h"

namespace vizard::test::detail {

struct Paint {
    Vec3 albedo;          // linear light
    float gloss = .05f;   // strength of the highlight
    float shine = 14;     // its exponent
    float flesh = 0;      // how much light goes round edges, as under skin
    float shade = 1;      // darkening that no lamp explains: lashes over the eye, the inside of the mouth
    bool eyeball = false; // then `normal` replaces the surface's (head axes)
    Vec3 normal;
};

Paint paintAt(const Identity& id, Material material, Vec3 rest);

} // namespace vizard::test::detail
