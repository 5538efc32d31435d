#include "tests/bench/cloak_report.h"

#include <algorithm>
#include <cstdio>

namespace vizard::bench {
namespace {

using Measure = double Row::*;

struct Point {
    double visibility = 0, miss = 0;
};

// What a variant reaches by how visible it is: from the photo as it is, by its strengths.
std::vector<Point> curveOf(const std::vector<Row>& rows, int variant, int size, Measure measure) {
    std::vector<Point> curve;
    for (const Row& row : rows) {
        if (row.size == size && (row.strength == 0 || row.variant == variant))
            curve.push_back({row.strength == 0 ? 0 : row.*measure, row.mean[0]});
    }
    std::sort(curve.begin(), curve.end(),
              [](const Point& a, const Point& b) { return a.visibility < b.visibility; });
    return curve;
}

// Beyond the curve's end its last value: what follows can only be more.
double missAt(const std::vector<Point>& curve, double visibility) {
    const auto above = std::find_if(curve.begin(), curve.end(),
                                    [&](const Point& point) { return point.visibility >= visibility; });
    if (above == curve.end())
        return curve.back().miss;
    if (above == curve.begin())
        return above->miss;
    const Point below = *(above - 1);
    const double share = (visibility - below.visibility) / (above->visibility - below.visibility);
    return below.miss + share * (above->miss - below.miss);
}

} // namespace

void printEquallyVisible(const std::vector<Row>& rows, const QStringList& names) {
    if (names.size() < 2)
        return;
    std::printf(
        "\nEqually visible: miss at FAR 1 %%, mean of the recognisers, and of %s where its whole change "
        "measures the same\n"
        "size  strength  miss   Butteraugli (whole)  %s   DSSIM  %s\n",
        qPrintable(names[0]), qPrintable(names[0]), qPrintable(names[0]));
    for (const Row& row : rows) {
        if (row.variant == 0)
            continue;
        const double byButteraugli = missAt(curveOf(rows, 0, row.size, &Row::whole), row.whole);
        const double byDssim = missAt(curveOf(rows, 0, row.size, &Row::dssim), row.dssim);
        std::printf("x%-4d %8d %5.3f  %19.2f  %5.3f  %7.4f  %5.3f  %s\n", row.size, row.strength, row.mean[0],
                    row.whole, byButteraugli, row.dssim, byDssim, qPrintable(names[row.variant]));
    }
}

} // namespace vizard::bench
