#include "tests/bench/verification.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <random>

namespace vizard::bench {

float cosine(const Embedding& a, const Embedding& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0f);
}

double thresholdAt(std::vector<float>& strangerScores, double rate) {
    const double allowed = rate * static_cast<double>(strangerScores.size());
    const auto at = std::min(static_cast<std::size_t>(allowed), strangerScores.size() - 1);
    const auto nth = strangerScores.begin() + static_cast<std::ptrdiff_t>(at);
    std::nth_element(strangerScores.begin(), nth, strangerScores.end(), std::greater<>());
    return static_cast<double>(*nth);
}

std::vector<float> strangerScores(const std::vector<Embedding>& photos, const std::vector<int>& person) {
    std::vector<float> scores;
    scores.reserve(photos.size() * photos.size() / 2);
    for (std::size_t i = 0; i < photos.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (person[i] != person[j])
                scores.push_back(cosine(photos[i], photos[j]));
        }
    }
    return scores;
}

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
    const double nan = std::numeric_limits<double>::quiet_NaN();
    if (people.empty() || judges < 1 || draws < 1)
        return {nan, nan};
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::size_t> pick(0, people.size() - 1);
    std::vector<double> means;
    std::vector<Tally> drawn(people.size());
    for (int draw = 0; draw < draws; ++draw) {
        std::generate(drawn.begin(), drawn.end(), [&] { return people[pick(random)]; });
        const double mean = meanMissRate(drawn, judges, rate);
        if (!std::isnan(mean))
            means.push_back(mean);
    }
    if (means.empty())
        return {nan, nan};
    std::sort(means.begin(), means.end());
    const auto quantile = [&](double q) {
        return means[static_cast<std::size_t>(std::lround(q * static_cast<double>(means.size() - 1)))];
    };
    return {quantile(0.025), quantile(0.975)};
}

} // namespace vizard::bench
