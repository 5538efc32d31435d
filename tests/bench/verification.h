// The arithmetic of verification: thresholds from stranger pairs, misses, and how sure they are. No files, no
// pictures.
#pragma once

#include <cstdint>
#include <vector>

namespace vizard::bench {

// The false-accept rates at which everything is printed.
inline constexpr double kRates[] = {0.01, 0.001};
inline constexpr int kRateCount = 2;

using Embedding = std::vector<float>; // of unit length

// Cosine of two unit vectors of one length.
float cosine(const Embedding& a, const Embedding& b);

// A pair is accepted as one person where its score is larger than the answer; then at most `rate` of the
// strangers are. `strangerScores` is reordered; it must not be empty.
double thresholdAt(std::vector<float>& strangerScores, double rate);

// All pairs of different people, in no particular order. `person[i]` is who is on photo i.
std::vector<float> strangerScores(const std::vector<Embedding>& photos, const std::vector<int>& person);

// What happened to one person's pairs, on every judge and at every rate.
struct Tally {
    int pairs = 0;
    std::vector<int> missed; // [judge * kRateCount + rate]

    explicit Tally(int judges = 0)
        : missed(static_cast<std::size_t>(judges * kRateCount)) {}
};

// Share of all people's pairs that were missed; NaN without pairs.
double missRate(const std::vector<Tally>& people, int judge, int rate);

// The mean of missRate over all judges.
double meanMissRate(const std::vector<Tally>& people, int judges, int rate);

struct Interval {
    double low = 0, high = 0;
};
// 95 % percentile interval of meanMissRate, by drawing people with replacement (Efron 1979): pairs of one
// person are not independent, people are.
Interval bootstrapMean(const std::vector<Tally>& people, int judges, int rate, int draws = 2000,
                       std::uint64_t seed = 1);

} // namespace vizard::bench
