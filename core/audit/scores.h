// Similarities and thresholds: the arithmetic under every protocol. No files, no pictures.
#pragma once

#include <vector>

namespace vizard::audit {

// The false-accept rates at which verification is reported.
inline constexpr double kFalseAcceptRates[] = {0.01, 0.001, 0.0001};
inline constexpr int kFalseAcceptCount = 3;

using Embedding = std::vector<float>; // of unit length

// Cosine of two unit vectors of one length.
float cosine(const Embedding& a, const Embedding& b);

// The largest cosine to any of `others`; -2 where there are none.
float best(const Embedding& probe, const std::vector<Embedding>& others);

// A pair is accepted as one person where its score is larger than the answer; then at most `rate` of the
// strangers are. `strangerScores` is reordered; it must not be empty.
double thresholdAt(std::vector<float>& strangerScores, double rate);

// All pairs of different people, in no particular order. `person[i]` is who is on photo i.
std::vector<float> strangerScores(const std::vector<Embedding>& photos, const std::vector<int>& person);

// How often similarities of some kind fall where: 50 bins of equal width from -1 to 1.
struct Histogram {
    static constexpr int kBins = 50;
    std::vector<double> counts = std::vector<double>(kBins);

    void add(double similarity, double weight = 1);
    double total() const;
};

} // namespace vizard::audit
