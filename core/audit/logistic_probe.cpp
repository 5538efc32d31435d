#include "core/audit/logistic_probe.h"

#include <algorithm>
#include <cmath>

namespace vizard::audit {
namespace {

constexpr float kScale = 16, kPenalty = 1e-3f;

void softmax(std::vector<float>& scores) {
    const float highest = *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (float& score : scores)
        sum += score = std::exp(score - highest);
    for (float& score : scores)
        score /= sum;
}

void add(Embedding& to, const Embedding& what, float factor) {
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += factor * what[i];
}

struct Model {
    std::vector<Embedding> weights;
    std::vector<float> biases;

    std::vector<float> scores(const Embedding& sample) const {
        std::vector<float> result(weights.size());
        for (std::size_t c = 0; c < weights.size(); ++c)
            result[c] = kScale * cosine(weights[c], sample) + biases[c];
        return result;
    }
};

// The largest eigenvalue of the samples' second moments, by power iteration, a little too large.
float spread(const std::vector<Embedding>& samples) {
    Embedding direction(samples.front().size(), 1 / std::sqrt(static_cast<float>(samples.front().size())));
    float value = 1;
    for (int k = 0; k < 20; ++k) {
        Embedding next(direction.size());
        for (const Embedding& sample : samples)
            add(next, sample, cosine(sample, direction) / static_cast<float>(samples.size()));
        value = std::sqrt(cosine(next, next));
        if (value <= 0)
            return 1;
        for (std::size_t i = 0; i < next.size(); ++i)
            direction[i] = next[i] / value;
    }
    return std::min(1.0f, 1.3f * value);
}

// Of the mean cross entropy plus the penalty.
Model gradientAt(const Model& model, const std::vector<Embedding>& samples, const std::vector<int>& labels) {
    Model gradient = model;
    for (Embedding& row : gradient.weights) {
        for (float& value : row)
            value *= kPenalty;
    }
    std::fill(gradient.biases.begin(), gradient.biases.end(), 0.0f);
    const float share = 1 / static_cast<float>(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        std::vector<float> error = model.scores(samples[i]);
        softmax(error);
        error[static_cast<std::size_t>(labels[i])] -= 1;
        for (std::size_t c = 0; c < error.size(); ++c) {
            if (std::abs(error[c]) < 1e-5f)
                continue;
            add(gradient.weights[c], samples[i], share * kScale * error[c]);
            gradient.biases[c] += share * error[c];
        }
    }
    return gradient;
}

} // namespace

LogisticProbe::LogisticProbe(const std::vector<Embedding>& samples, const std::vector<int>& labels,
                             int classes, int steps) {
    const auto count = static_cast<std::size_t>(classes);
    Model now{std::vector<Embedding>(count, Embedding(samples.front().size())), std::vector<float>(count)};
    Model before = now;
    // The loss bends by at most half of this (Boehning 1992), so that a step of its inverse descends.
    const float step = 2 / (kScale * kScale * spread(samples) + 1 + kPenalty);
    for (int k = 0; k < steps; ++k) {
        const float momentum = static_cast<float>(k) / static_cast<float>(k + 3);
        Model ahead = now;
        for (std::size_t c = 0; c < count; ++c) {
            add(ahead.weights[c], now.weights[c], momentum);
            add(ahead.weights[c], before.weights[c], -momentum);
            ahead.biases[c] += momentum * (now.biases[c] - before.biases[c]);
        }
        const Model gradient = gradientAt(ahead, samples, labels);
        before = std::move(now);
        now = std::move(ahead);
        for (std::size_t c = 0; c < count; ++c) {
            add(now.weights[c], gradient.weights[c], -step);
            now.biases[c] -= step * gradient.biases[c];
        }
    }
    weights_ = std::move(now.weights);
    biases_ = std::move(now.biases);
}

int LogisticProbe::classOf(const Embedding& probe) const {
    const std::vector<float> scores = Model{weights_, biases_}.scores(probe);
    return static_cast<int>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

} // namespace vizard::audit
