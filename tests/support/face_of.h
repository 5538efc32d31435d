// A drawn head as a detector would answer it.
#pragma once

#include "core/face/face.h"
#include "tests/support/head.h"

namespace vizard::test {

inline face::Face faceOf(const Head& head) {
    face::Face face;
    face.box = head.box;
    face.landmarks = head.landmarks;
    face.score = 1;
    return face;
}

} // namespace vizard::test
