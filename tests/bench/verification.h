// The benchmark's sums over several judges at once, on top of core/audit's arithmetic. No files, no pictures.
#pragma once

#include "core/audit/resample.h"
#include "core/audit/scores.h"

namespace vizard::bench {

// The false-accept rates at which everything is printed.
inline constexpr double kRates[] = {0.01, 0.001};
inline constexpr int kRateCount = 2;

using audit::cosine;
using audit::Embedding;
using audit::Interval;
using audit::strangerScores;
using audit::thresholdAt;

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

// 95 % percentile interval of meanMissRate, by drawing people with replacement (Efron 1979): pairs of one
// person are not independent, people are.
Interval bootstrapMean(const std::vector<Tally>& people, int judges, int rate, int draws = 2000,
                       std::uint64_t seed = 1);

} // namespace vizard::bench
