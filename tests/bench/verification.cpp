#include "tests/bench/verification.h"

#include <limits>

namespace vizard::bench {

double missRate(const std::vector<Tally>& people, int judge, int rate) {
    const auto at = static_cast<std::size_t>(judge * kRateCount + rate);
    int pairs = 0, missed = 0;
    for (const Tally& tally : people) {
        pairs += tally.pairs;
        missed += tally.missed[at];
    }
    return pairs > 0 ? static_cast<double>(missed) / pairs : std::numeric_limits<double>::quiet_NaN();
}

double meanMissRate(const std::vector<Tally>& people, int judges, int rate) {
    double sum = 0;
    for (int judge = 0; judge < judges; ++judge)
        sum += missRate(people, judge, rate);
    return sum / judges;
}

Interval bootstrapMean(const std::vector<Tally>& people, int judges, int rate, int draws,
                       std::uint64_t seed) {
    if (judges < 1)
        return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    std::vector<Tally> drawn(people.size());
    const auto mean = [&](const std::vector<std::size_t>& chosen) {
        for (std::size_t i = 0; i < chosen.size(); ++i)
            drawn[i] = people[chosen[i]];
        return meanMissRate(drawn, judges, rate);
    };
    return audit::bootstrap(people.size(), mean, draws, seed);
}

} // namespace vizard::bench
