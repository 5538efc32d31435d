#include "core/audit/resample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace vizard::audit {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double ratio(double hits, double of) {
    return of > 0 ? hits / of : kNaN;
}

} // namespace

Interval bootstrap(std::size_t people,
                   const std::function<double(const std::vector<std::size_t>&)>& statistic, int draws,
                   std::uint64_t seed) {
    if (people == 0 || draws < 1)
        return {kNaN, kNaN};
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::size_t> pick(0, people - 1);
    std::vector<double> values;
    std::vector<std::size_t> drawn(people);
    for (int draw = 0; draw < draws; ++draw) {
        std::generate(drawn.begin(), drawn.end(), [&] { return pick(random); });
        const double value = statistic(drawn);
        if (!std::isnan(value))
            values.push_back(value);
    }
    if (values.empty())
        return {kNaN, kNaN};
    std::sort(values.begin(), values.end());
    const auto quantile = [&](double q) {
        return values[static_cast<std::size_t>(std::lround(q * static_cast<double>(values.size() - 1)))];
    };
    return {quantile(0.025), quantile(0.975)};
}

Figure pooled(const std::vector<Share>& people) {
    Figure figure;
    double hits = 0;
    for (const Share& person : people) {
        hits += person.hits;
        figure.of += person.of;
        figure.people += person.of > 0 ? 1 : 0;
    }
    figure.value = ratio(hits, figure.of);
    figure.interval = bootstrap(people.size(), [&](const std::vector<std::size_t>& drawn) {
        Share sum;
        for (const std::size_t i : drawn) {
            sum.hits += people[i].hits;
            sum.of += people[i].of;
        }
        return ratio(sum.hits, sum.of);
    });
    return figure;
}

} // namespace vizard::audit
