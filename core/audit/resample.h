// How sure a figure is: by drawing people, since pairs of one person are not independent and people are.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace vizard::audit {

struct Interval {
    double low = 0, high = 0;
};

// What happened to one person: `hits` of `of` pairs or photos.
struct Share {
    double hits = 0, of = 0;
};

// A share of everybody's pairs, with its 95 % interval. NaN where nothing was counted.
struct Figure {
    double value = 0;
    Interval interval;
    double of = 0;  // pairs or photos counted
    int people = 0; // with at least one of them
};

// 95 % percentile interval of `statistic`, which gets the indices of the people drawn (with replacement, as
// many as there are; Efron 1979). The same seed gives the same interval. NaN where the statistic is never a
// number.
Interval bootstrap(std::size_t people,
                   const std::function<double(const std::vector<std::size_t>&)>& statistic, int draws = 2000,
                   std::uint64_t seed = 1);

// Hits of all people over pairs of all people.
Figure pooled(const std::vector<Share>& people);

} // namespace vizard::audit
