#include "core/audit/scores.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace vizard::audit {

float cosine(const Embedding& a, const Embedding& b) {
    // Eight sums at once: the compiler may not reorder one sum of floats by itself.
    float sums[8] = {};
    std::size_t i = 0;
    for (; i + 8 <= a.size(); i += 8) {
        for (std::size_t k = 0; k < 8; ++k)
            sums[k] += a[i + k] * b[i + k];
    }
    float rest = 0;
    for (; i < a.size(); ++i)
        rest += a[i] * b[i];
    return std::accumulate(std::begin(sums), std::end(sums), rest);
}

float best(const Embedding& probe, const std::vector<Embedding>& others) {
    float highest = -2;
    for (const Embedding& other : others)
        highest = std::max(highest, cosine(probe, other));
    return highest;
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

void Histogram::add(double similarity, double weight) {
    const int bin = static_cast<int>((similarity + 1) / 2 * kBins);
    counts[static_cast<std::size_t>(std::clamp(bin, 0, kBins - 1))] += weight;
}

double Histogram::total() const {
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

} // namespace vizard::audit
