// The benchmark's tables.
#pragma once

#include "tests/bench/cloak_run.h"

#include <QJsonObject>

namespace vizard::bench {

// One size at one strength.
struct Row {
    int variant = 0;
    int size = 1, strength = 0;
    int faces = 0, withoutFace = 0, landmarksLost = 0, pairs = 0;
    std::vector<double> miss;                                           // [judge * kRateCount + rate]
    double mean[kRateCount] = {};                                       // over judges
    Interval interval[kRateCount];                                      // of that mean
    double butteraugli = 0, butteraugliMost = 0, window = 0, whole = 0; // mean, largest, mean, mean
    double claimed = 0, claimedMost = 0; // the engine's own figure for the first
    double warpRms = 0, warpMost = 0, dssim = 0, psnr = 0, coreSeconds = 0, coreSecondsMost = 0, steps = 0;
    double colour = 0, colourMost = 0, landmarksMost = 0; // the engine's own: cloak::Cost
    double cosine = 0; // to the person's other clean photos, mean over judges: finer than the share missed
    int overLimit = 0;
    cloak::Held held = cloak::Held::Butteraugli;
};

// Protected photos of one person against one another; clean ones at strength 0.
struct PairRow {
    int variant = 0, size = 1, strength = 0, pairs = 0;
    std::vector<double> cosine, matched; // by judge; matched: share above the threshold at FAR 1 %
};

std::vector<Row> rowsOf(const std::vector<Shown>& all, const Gallery& gallery, int judges);
std::vector<PairRow> pairRowsOf(const std::vector<Shown>& all, const Gallery& gallery, int judges);

// `names`: the variants' labels.
void printRows(const std::vector<Row>& rows, const std::vector<Judge>& judges, const QStringList& names);
void printPairRows(const std::vector<PairRow>& rows, const std::vector<Judge>& judges,
                   const QStringList& names);
// For each row of the others: what the first variant reaches where it is as visible, by the Butteraugli of
// the whole change and by DSSIM. Between its own rows straight lines, and from nothing at all upwards.
void printEquallyVisible(const std::vector<Row>& rows, const QStringList& names);
QJsonObject toJson(const std::vector<Row>& rows, const std::vector<PairRow>& pairRows,
                   const std::vector<Judge>& judges, const QStringList& names);

} // namespace vizard::bench
