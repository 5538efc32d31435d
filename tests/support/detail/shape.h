// The form of the drawn person, in the head's own axes (identity.h).
#pragma once

#include "tests/support/detail/identity.h"
#include "tests/support/detail/mesh.h"

namespace vizard::test::detail {

// Where a point of the face lies relative to the opening of the nearer eye. `u` is -1 at the inner and 1 at
// the outer corner; the heights are measured from the line through the corners.
struct EyePlace {
    float u, dx, dy;
    float upper, lower; // the lids' edges at this u
    bool inside;
};
EyePlace eyePlace(const Identity& id, float x, float y);

// The mouth's closing line, and the lips' outer edges above and below it, at x.
struct MouthPlace {
    float u, line, gap, top, bottom;
};
MouthPlace mouthPlace(const Identity& id, float x);

float noseTipY(const Identity& id);

// A horizontal outline of the head, and a direction within it: prepared once for a row or column of a grid.
struct Row {
    float y, width, front, back;
};
struct Turn {
    explicit Turn(float theta);
    float sine, cosine, squareSine, squareCosine; // the second two bend the outline towards a rounded square
};

class HeadShape {
public:
    explicit HeadShape(const Identity& id)
        : id_(id) {}

    // t runs over the profile's rows, 0 at the crown to kLastRow under the chin; a turn of 0 is in front.
    Row rowAt(float t) const;
    Vec3 skull(const Row& row, const Turn& turn) const;
    Vec3 skull(float t, float theta) const { return skull(rowAt(t), Turn(theta)); }
    Vec3 face(const Row& row, const Turn& turn) const;
    // The skin's point in front at (x, y).
    Vec3 front(float x, float y) const;

    static constexpr float kLastRow = 14;

private:
    float relief(float x, float y) const;
    float noseRelief(float ax, float y) const;
    float mouthRelief(float x, float y) const;
    float eyeRelief(float x, float y) const;

    const Identity& id_;
};

// All parts, unposed. `detail` is about the head's height in pixels.
std::vector<Mesh> buildPerson(const Identity& id, int detail);

Mesh buildHair(const Identity& id, const HeadShape& shape, int rows, int cols);

} // namespace vizard::test::detail
