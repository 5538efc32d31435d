// What the commands say about their results: sentences for people, JSON objects for programs.
#pragma once

#include "core/album/queue.h"
#include "core/base/result.h"
#include "core/face/face.h"
#include "core/nets/models.h"

#include <QJsonObject>
#include <QString>

namespace vizard::cli {

// The cost of a photo: that of its worst face, each measure on its own.
cloak::Cost worstCost(const std::vector<cloak::Cost>& costs);

// file, outcome, faces, seconds, core_seconds, steps, and for a protected photo the worst of its faces in
// each measure: butteraugli (pixels alone), butteraugli_whole, warp (rms) and warp_max in pixels of the 112
// crop, landmarks (share of the eye distance), ciede2000_blurred_95, ciede2000_95, ciede2000_mean, cw_ssim,
// dssim, psnr (null where nothing changed); and result; for a failed one error {code, text}.
QJsonObject toJson(const album::JobResult& result);
QJsonObject toJson(const Error& error);
QJsonObject toJson(const QString& file, const std::vector<face::Face>& faces);
QJsonObject toJson(const nets::ModelInfo& model, bool intact);

// Names for programs, which stay: "not_an_image", …; "protected", "no_face", "failed", "cancelled".
QString codeName(ErrorCode code);
QString outcomeName(album::Outcome outcome);

// One line for a person.
QString line(const album::JobResult& result);
QString line(const QString& file, const std::vector<face::Face>& faces); // several, where there are faces

// To standard output, each with an end of line, at once.
void print(const QString& text);
void print(const QJsonObject& object);
void printError(const QString& text); // to standard error

} // namespace vizard::cli
