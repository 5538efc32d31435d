// What the window knows of a judge: two questions that it answers. Who the judge is decides the program.
#pragma once

#include "core/audit/scores.h"
#include "core/audit/second_look.h"
#include "core/base/result.h"
#include "core/face/face.h"

#include <QImage>

#include <functional>
#include <vector>

namespace vizard::ui {

using audit::FaceToMeasure;
using audit::Measure;
// Called on threads in the background, as is Measure.
using Embed = std::function<Result<audit::Embedding>(const QImage& photo, const face::Face& face)>;

struct Judging {
    Measure measure;
    Embed embed;          // empty: people are not told apart
    double sameAbove = 1; // mean similarity from which two groups of faces are one person's
};
using JudgeFactory = std::function<Result<Judging>()>; // ModelMissing: no judge is installed

enum class JudgeState { None, Loading, Ready, Missing }; // None: nobody asked for one

} // namespace vizard::ui
