// Filling triangles, and the depth maps that shadows come from.
#pragma once

#include "tests/support/detail/mesh.h"

#include <limits>

namespace vizard::test::detail {

// A projected vertex: pixels and a depth that grows away from the viewer.
struct Flat {
    float x, y, depth;
};

// Calls plot(x, y, weight of a, of b, of c) for every pixel centre that the triangle covers.
template <class Plot>
void fillTriangle(const Flat& a, const Flat& b, const Flat& c, int width, int height, Plot plot) {
    const float area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    if (std::abs(area) < 1e-9f)
        return;
    const auto low = [](float u, float v, float w) {
        return static_cast<int>(std::ceil(std::min({u, v, w}) - .5f));
    };
    const auto high = [](float u, float v, float w) {
        return static_cast<int>(std::floor(std::max({u, v, w}) - .5f));
    };
    const int x0 = std::max(0, low(a.x, b.x, c.x)), x1 = std::min(width - 1, high(a.x, b.x, c.x));
    const int y0 = std::max(0, low(a.y, b.y, c.y)), y1 = std::min(height - 1, high(a.y, b.y, c.y));
    for (int y = y0; y <= y1; ++y)
        for (int x = x0; x <= x1; ++x) {
            const float px = static_cast<float>(x) + .5f, py = static_cast<float>(y) + .5f;
            const float wb = ((px - a.x) * (c.y - a.y) - (c.x - a.x) * (py - a.y)) / area;
            const float wc = ((b.x - a.x) * (py - a.y) - (px - a.x) * (b.y - a.y)) / area;
            const float wa = 1 - wb - wc;
            if (wa >= -1e-5f && wb >= -1e-5f && wc >= -1e-5f)
                plot(x, y, wa, wb, wc);
        }
}

// Calls emit(first, second, third) for every triangle of the grid, taking every `step`-th row and column.
template <class Emit> void forTriangles(const Mesh& mesh, int step, Emit emit) {
    for (int r = 0; r < mesh.rows - 1; r += step)
        for (int c = 0; c < mesh.cols - 1; c += step) {
            const int r1 = std::min(r + step, mesh.rows - 1), c1 = std::min(c + step, mesh.cols - 1);
            const int a = r * mesh.cols + c, b = r * mesh.cols + c1;
            const int d = r1 * mesh.cols + c, e = r1 * mesh.cols + c1;
            emit(static_cast<std::size_t>(a), static_cast<std::size_t>(b), static_cast<std::size_t>(d));
            emit(static_cast<std::size_t>(b), static_cast<std::size_t>(e), static_cast<std::size_t>(d));
        }
}

// What a far-away lamp sees: the nearest surface along each of its rays.
class DepthMap {
public:
    // `towards` points from the scene to the lamp; `extent` is half the side of the square that is looked at.
    DepthMap(Vec3 towards, Vec3 centre, float extent, int side);
    void add(const Mesh& mesh, int step);
    bool sees(Vec3 point, float bias) const;
    // Share of a small disc of rays around the point that arrive, 0..1.
    float light(Vec3 point, float bias, float radius) const;

private:
    Flat project(Vec3 point) const;
    float depthAt(float x, float y) const;

    Vec3 right_, up_, towards_, centre_;
    float scale_;
    int side_;
    std::vector<float> depth_;
};

} // namespace vizard::test::detail
