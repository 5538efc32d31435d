// What became of one photo, as JSON for programs and for the report's page. Names in it stay as they are.
#pragma once

#include "core/album/queue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vizard::report {

// The cost of a photo: that of its worst face, each measure on its own.
cloak::Cost worstCost(const std::vector<cloak::Cost>& costs);

// file, outcome, faces, seconds, core_seconds, steps, and for a protected photo the worst of its faces in
// each measure: butteraugli (pixels alone), butteraugli_whole, warp (rms) and warp_max in pixels of the 112
// crop, landmarks (share of the eye distance), ciede2000_blurred_95, ciede2000_95, ciede2000_mean, cw_ssim,
// dssim, psnr (null where nothing changed); and result; for a failed one error {code, text}.
QJsonObject toJson(const album::JobResult& result);
QJsonObject toJson(const Error& error);

// What the judge said of the written file: judge, judge_date, threshold (where one is known), and faces, a
// list of {face, survival, similarity, before_encoding}; empty where nobody looked.
QJsonObject looksJson(const std::vector<album::FaceLook>& looks);

// Names for programs, which stay: "not_an_image", …; "protected", "no_face", "failed", "cancelled".
QString codeName(ErrorCode code);
QString outcomeName(album::Outcome outcome);
QString survivalName(audit::Survival survival); // "hidden", "taken_away", "not_hidden", "not_said"

// Whether encoding took the protection of one of the faces away, and whether one was not hidden before it.
bool wasTakenAway(const std::vector<album::FaceLook>& looks);
bool wasNotHidden(const std::vector<album::FaceLook>& looks);

} // namespace vizard::report
