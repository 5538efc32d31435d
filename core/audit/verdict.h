// What is said about one cloaked face: similarities on a judge, what they mean on other recognisers,
// visibility.
#pragma once

#include "core/audit/calibration.h"

#include <QString>

#include <optional>

namespace vizard::audit {

// Cosines, -1..1.
struct SimilarityChange {
    double before = 0, after = 0;
};

// Numbers only: the sentences are in ui/text/verdict.h. A similarity is called a match above `threshold`.
struct Verdict {
    QString judge, judgeDate; // the date is empty for a user's own file
    // Of the judge, at a false-accept rate of 1 %; nothing where it was not measured.
    std::optional<double> threshold;

    SimilarityChange toOriginal; // of the cloaked face to its own photo; before: 1
    std::optional<SimilarityChange>
        toOther;            // the most similar of the person's other photos, where there are any
    int others = 0;         // how many there were
    double afterUpload = 0; // of the cloaked face after JPEG 75 at 1080 px: to that photo, or to the original

    // How many in ten recognisers like the calibration's panel would still match, 0..10; nothing where this
    // judge was not calibrated.
    std::optional<int> matchInTen, matchInTenAfterUpload;

    Visibility visibility = Visibility::None;
    double butteraugli = 0, warpRms = 0; // what that rests on
};

} // namespace vizard::audit
