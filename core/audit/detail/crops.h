// P6 and P8's purifier: protocols that need pictures, and a network trained on them.
#pragma once

#include "core/audit/detail/looked.h"
#include "core/nets/attackers.h"

namespace vizard::audit {

// A person's aligned faces, 112 x 112. cloaked[i] is of clean[i]'s photo, empty where no face was found.
struct PersonCrops {
    std::vector<nets::Planes> clean, cloaked;
    std::vector<std::vector<Embedding>> known; // of the clean photos: by photo, by judge
};

// Of everybody's photos with a cloaked copy; what cannot be read any more is left out.
std::vector<PersonCrops> cropsOf(const Looked& looked);

// One figure a judge: cloaked faces at 112 px (before), and after a purifier trained on the other half of the
// people; both halves in turn. `thresholds`: at FAR 1 %, by judge. NaN with fewer than four people. Errors:
// Cancelled, OutOfMemory, Internal.
Result<std::vector<BeforeAfter>> purifierAttack(const std::vector<PersonCrops>& people,
                                                const std::vector<Judge>& judges,
                                                const std::vector<double>& thresholds,
                                                const nets::AttackOptions& options);

// P6: at most `mostProtected` people, one after the other, are the protected one. The first half of
// everybody's photos (rounded up) is trained on, the rest are probes. Figures are NaN with fewer than three
// people with two photos.
Result<ScratchFigures> trainedFromScratch(const std::vector<PersonCrops>& people, int mostProtected,
                                          const nets::AttackOptions& options);

} // namespace vizard::audit
