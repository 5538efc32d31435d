// What a judge's numbers mean: measured, and kept as data (models/calibration.json, compiled in).
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace vizard::audit {

// How easily a change is seen, from the least.
enum class Visibility { None, VeryHardToSee, HardToSee, SeenBesideTheOriginal, Plain };

// A rising or level curve from similarity to the share of the panel that matches, 0..1.
struct Curve {
    struct Knot {
        double similarity = 0, share = 0;
    };
    std::vector<Knot> knots; // by similarity

    // Linear between knots, level outside them.
    double at(double similarity) const;
};

// Isotonic regression: the rising curve of least squared error (pool adjacent violators, Ayer et al. 1955).
// `similarity` and `share` are pairs; at most `mostKnots` knots.
Curve risingCurve(std::vector<std::pair<double, double>> similarityAndShare, int mostKnots = 24);

// Of people whom the curve was not made from: what it said, and what happened.
struct ReliabilityBin {
    double said = 0, happened = 0; // mean shares
    int pairs = 0;
};

// One judge against a panel of other recognisers.
struct JudgeCalibration {
    QString judge;
    QByteArray sha256; // of the judge's network, hex
    QString date, command;
    QStringList panel;
    int people = 0;
    double threshold = 0; // the judge's, at a false-accept rate of 1 %
    Curve toOriginal, toOther;
    std::vector<ReliabilityBin> reliability;
};

// Limits that a change must both hold to be called so.
struct VisibilityBand {
    Visibility visibility = Visibility::None;
    double butteraugli = 0; // 3-norm of the pixel part at viewing size
    double warpRms = 0;     // pixels of the 112 crop
};

struct Calibration {
    QString visibilitySource; // where the bands come from, and when
    std::vector<VisibilityBand> bands;
    std::vector<JudgeCalibration> judges;

    // Null where that judge was not measured.
    const JudgeCalibration* of(const QByteArray& judgeSha256) const;
    Visibility visibility(double butteraugli, double warpRms) const;
};

// Error: InvalidArgument (detail: what is wrong).
Result<Calibration> parseCalibration(const QByteArray& json);
QByteArray toJson(const JudgeCalibration& calibration);

// The one that the program ships.
const Calibration& shippedCalibration();

} // namespace vizard::audit
