// The detector's training photos, in memory, with the teacher's labels; those of kept-out people apart.
#pragma once

#include "models/training/detector_scenes.h"

#include <set>

namespace vizard::training {

class Arguments;

struct DetectorPhotos {
    SceneMaker training, keptOut;
};

// --faces, --teacher, --cache, --heads and --kept-out say where everything is; --views: landmarks are means
// of what the teacher answers for several views of a photo.
DetectorPhotos loadDetectorPhotos(const Arguments& arguments);

} // namespace vizard::training
