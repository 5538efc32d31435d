// What the detector's teacher sees in the training photos, found once and kept in a text file.
#pragma once

#include "models/training/yunet.h"

#include <map>
#include <string>

namespace vizard::training {

// Faces that YuNet finds with a score of at least .3, by the photo's path below the photos' folder.
using FaceLabels = std::map<std::string, std::vector<face::Face>>;

FaceLabels readLabels(const std::string& file);
// A line of such a file.
std::string formatLabel(const std::string& path, const std::vector<face::Face>& faces);

// Means of four views of a photo differ less from the truth than one answer does, and take four times as
// long.
enum class LandmarkLabels { OneAnswer, MeansOfViews };

// Labels for every JPEG below `root`/part for each of `parts`; those that `cache` (a file) does not hold yet
// are made with `teacher` and added to it; what it holds is not asked which landmarks those are.
FaceLabels labelPhotos(const std::string& root, const std::vector<std::string>& parts,
                       const std::string& teacher, const std::string& cache, LandmarkLabels landmarks);

} // namespace vizard::training
