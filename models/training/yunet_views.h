// YuNet's landmarks over several views of a photo. One answer is some 5 % of the eye distance from the next
// (the photo mirrored, or with a border around it); their means are what it knows.
#pragma once

#include "models/training/yunet.h"

namespace vizard::training {

struct View {
    double border = 0; // on every side, in shares of the photo's longer one
    bool mirrored = false;
};

// Faces of a score of at least `minScore` in a view of the photo, in the photo's own coordinates.
std::vector<face::Face> seenIn(const QImage& photo, const YuNet& teacher, const View& view, double minScore);

// Of each of `faces` that is found in a view too (intersection over union of .5), the landmarks become the
// means over the views, the photo as it is among them. `seen[v]` are the faces seen in view v.
void steadyLandmarks(std::vector<face::Face>& faces, const std::vector<std::vector<face::Face>>& seen);

} // namespace vizard::training
