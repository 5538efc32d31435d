#include "core/audit/adaptive_head.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vizard::audit {
namespace {

constexpr std::size_t kMostStrangers = 500;

// Solves a x = b for each column of b in place; a: symmetric, positive definite, size x size. Cholesky.
void solve(std::vector<double>& a, std::vector<double>& b, std::size_t size) {
    for (std::size_t j = 0; j < size; ++j) {
        for (std::size_t i = j; i < size; ++i) {
            double sum = a[i * size + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i * size + k] * a[j * size + k];
            a[i * size + j] = i == j ? std::sqrt(sum) : sum / a[j * size + j];
        }
    }
    const auto row = [&](std::size_t i) { return b.begin() + static_cast<std::ptrdiff_t>(i * size); };
    const auto subtract = [&](std::size_t from, std::size_t what, double factor) {
        std::transform(row(from), row(from) + static_cast<std::ptrdiff_t>(size), row(what), row(from),
                       [factor](double x, double y) { return x - factor * y; });
    };
    const auto divide = [&](std::size_t i) {
        std::for_each(row(i), row(i) + static_cast<std::ptrdiff_t>(size),
                      [&](double& x) { x /= a[i * size + i]; });
    };
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            subtract(i, k, a[i * size + k]);
        divide(i);
    }
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k)
            subtract(i, k, a[k * size + i]);
        divide(i);
    }
}

// People with index of one parity.
std::vector<Subject> half(const std::vector<Subject>& people, std::size_t parity) {
    std::vector<Subject> chosen;
    for (std::size_t p = parity; p < people.size(); p += 2)
        chosen.push_back(people[p]);
    return chosen;
}

AdaptiveHead trained(const std::vector<Subject>& people, const std::vector<Stranger>& strangers) {
    std::vector<Embedding> from, to;
    const auto learn = [&](const Embedding& x, const Embedding& y) {
        from.push_back(x);
        to.push_back(y);
    };
    for (const Subject& person : people) {
        for (std::size_t i = 0; i < person.clean.size(); ++i) {
            learn(person.clean[i], person.clean[i]);
            if (!person.cloaked[i].empty())
                learn(person.cloaked[i], person.clean[i]);
        }
    }
    for (std::size_t i = 0; i < std::min(kMostStrangers, strangers.size()); ++i)
        learn(strangers[i].face, strangers[i].face);
    return {from, to};
}

Scene through(const AdaptiveHead& head, Scene scene) {
    for (Subject& person : scene.people) {
        for (auto* photos : {&person.clean, &person.cloaked, &person.onlyClean})
            std::transform(photos->begin(), photos->end(), photos->begin(), head);
    }
    for (Stranger& stranger : scene.strangers)
        stranger.face = head(stranger.face);
    return scene;
}

// One person's share each, at the threshold of all.
void addMisses(const Scene& scene, std::vector<Share>& misses) {
    const Thresholds thresholds = thresholdsOf(scene, 1500);
    for (const Subject& person : scene.people) {
        const Figure miss = verification({{person}, {}}, thresholds).miss[0].after;
        misses.push_back({miss.of > 0 ? miss.value * miss.of : 0, miss.of});
    }
}

} // namespace

AdaptiveHead::AdaptiveHead(const std::vector<Embedding>& from, const std::vector<Embedding>& to,
                           double penalty)
    : size_(from.front().size())
    , map_(size_ * size_) {
    std::vector<double> gram(size_ * size_);
    const double ridge = penalty * static_cast<double>(from.size());
    for (std::size_t s = 0; s < from.size(); ++s) {
        for (std::size_t i = 0; i < size_; ++i) {
            const auto x = static_cast<double>(from[s][i]);
            for (std::size_t j = 0; j < size_; ++j) {
                gram[i * size_ + j] += x * static_cast<double>(from[s][j]);
                map_[i * size_ + j] += x * static_cast<double>(to[s][j]);
            }
        }
    }
    for (std::size_t i = 0; i < size_; ++i) {
        gram[i * size_ + i] += ridge + 1e-9;
        map_[i * size_ + i] += ridge;
    }
    solve(gram, map_, size_); // map_: from row vectors to row vectors
}

Embedding AdaptiveHead::operator()(const Embedding& embedding) const {
    if (embedding.empty())
        return {};
    std::vector<double> sum(size_);
    for (std::size_t i = 0; i < size_; ++i) {
        for (std::size_t j = 0; j < size_; ++j)
            sum[j] += static_cast<double>(embedding[i]) * map_[i * size_ + j];
    }
    double square = 0;
    for (const double value : sum)
        square += value * value;
    Embedding result(size_);
    std::transform(sum.begin(), sum.end(), result.begin(), [&](double value) {
        return static_cast<float>(value / std::max(std::sqrt(square), 1e-12));
    });
    return result;
}

BeforeAfter adaptiveAttack(const Scene& scene) {
    std::vector<Share> before, after;
    for (std::size_t parity = 0; parity < 2 && scene.people.size() >= 4; ++parity) {
        const Scene judged{half(scene.people, parity), scene.strangers};
        const AdaptiveHead head = trained(half(scene.people, 1 - parity), scene.strangers);
        addMisses(judged, before);
        addMisses(through(head, judged), after);
    }
    return {pooled(before), pooled(after), {}};
}

} // namespace vizard::audit
