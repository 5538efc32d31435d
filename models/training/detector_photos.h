// The detector's training photos, in memory, with the teacher's labels; those of kept-out people apart.
#pragma once

#include "models/training/detector_scenes.h"

#include <set>

namespace vizard::training {

class Arguments;

struct DetectorPhotos {
    SceneMaker training, keptOut;
};

// --faces, --teacher, --cache, --heads and --kept-out say where everything is.
DetectorPhotos loadDetectorPhotos(const Arguments& arguments);

} // namespace vizard::training
