// Who the drawn person is: every number of face, hair and colour that the seed decides.
#pragma once

#include "tests/support/detail/vec.h"
#include "tests/support/head.h"

namespace vizard::test::detail {

enum class HairStyle { Bald, Buzz, Short, Parted, Fringe, Bob, Long };
enum class Beard { None, Stubble, Moustache, Full };

// Lengths in half head heights (crown at y = 1, chin at y = -1, eyes near 0, x to the picture's right, z to
// the viewer). Colours are linear light.
struct Identity {
    float width, jaw, chin, length;
    float eyeX, eyeY, eyeHalf, eyeOpen, eyeTilt, gazeX, gazeY;
    float browY, browThick, browArch, browTilt, browDensity, ridge;
    float noseLength, noseWidth, noseOut, noseBridge;
    float mouthY, mouthHalf, lipUpper, lipLower, smile, mouthOpen;
    float cheek, fold, freckles;
    float neck, shoulders;
    HairStyle style;
    float hairline, hairThick, partSide;
    Beard beard;
    bool glasses;
    bool sleek;
    Vec3 skin, lips, hair, brow, iris, cloth, frame;
    quint32 salt;
};

Identity identityOf(const HeadOptions& options);

Vec3 linearOf(const QColor& colour);

} // namespace vizard::test::detail
