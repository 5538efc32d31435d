// Whether a cloak still hides once its copy was encoded: asked of a judge, on the pixels that the file gives.
#pragma once

#include "core/audit/scores.h"
#include "core/audit/verdict.h"
#include "core/base/result.h"
#include "core/face/face.h"

#include <QImage>

#include <functional>
#include <optional>
#include <vector>

namespace vizard::audit {

// One face before and after, both pictures of one size.
struct FaceToMeasure {
    QImage original, cloaked;
    face::Face face;
    double butteraugli = 0, warpRms = 0; // of its cloak
    std::vector<Embedding> others = {};  // of the same person on other photos, unprotected; may be empty
};

// A judge's door for those who have no networks. May be called from several threads at once.
using Measure = std::function<Result<Verdict>(const FaceToMeasure&)>;

enum class Survival {
    Hidden,    // no match for the judge, in the written file
    TakenAway, // no match before encoding, a match after it
    NotHidden, // a match before encoding already
    NotSaid,   // no threshold is known for this judge, or it could not look: `written` has what it said
};

struct SecondLook {
    Survival survival = Survival::NotSaid;
    std::optional<Verdict> written;       // on the bytes of the file; nothing where it could not be asked
    std::optional<double> beforeEncoding; // similarity(), where that was asked too
};

// The similarity that a verdict is decided by: to the nearest other photo of the person, or, where there is
// none, to the original. Without a threshold no verdict calls it a match.
double similarity(const Verdict& verdict);
bool isMatch(const Verdict& verdict);

// `face.cloaked` is what was to be encoded, `written` what the file decodes to. The former is only asked
// about where the latter is a match.
SecondLook lookAgain(const Measure& measure, const FaceToMeasure& face, const QImage& written);

} // namespace vizard::audit
