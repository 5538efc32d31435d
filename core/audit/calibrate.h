// Makes a judge's calibration: its similarities against what a panel of other recognisers does.
#pragma once

#include "core/audit/calibration.h"
#include "core/audit/protocols.h"

namespace vizard::audit {

// `judge` and each of `panel` are the same people and photos in the same order, seen by another recogniser; a
// pair whose cloaked photo one of them did not see is left out. The curves come from all people; the
// reliability is that of curves made from every second person, on the others. Thresholds come from the
// strangers, or from the people where there are none. Only thresholds, curves, people and reliability are
// filled in.
JudgeCalibration calibrate(const Scene& judge, const std::vector<Scene>& panel);

// Of pairs of a cloaked photo and another clean photo of the person: how often the judge (a match is above
// its threshold at FAR 1 %) says what most of the panel say. A tie of the panel is left out.
Figure agreement(const Scene& judge, const std::vector<Scene>& panel);

} // namespace vizard::audit
