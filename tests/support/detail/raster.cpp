#include "tests/support/detail/raster.h"

#include <array>

namespace vizard::test::detail {

DepthMap::DepthMap(Vec3 towards, Vec3 centre, float extent, int side)
    : towards_(normalised(towards))
    , centre_(centre)
    , scale_(.5f * static_cast<float>(side) / extent)
    , side_(side)
    , depth_(static_cast<std::size_t>(side * side), std::numeric_limits<float>::max()) {
    right_ = normalised(cross(std::abs(towards_.y) < .9f ? Vec3{0, 1, 0} : Vec3{1, 0, 0}, towards_));
    up_ = cross(towards_, right_);
}

Flat DepthMap::project(Vec3 point) const {
    const Vec3 p = point - centre_;
    const float half = .5f * static_cast<float>(side_);
    return {half + scale_ * dot(p, right_), half - scale_ * dot(p, up_), -dot(p, towards_)};
}

void DepthMap::add(const Mesh& mesh, int step) {
    std::vector<Flat> flat(mesh.vertices.size());
    for (int r = 0; r < mesh.rows; ++r)
        for (int c = 0; c < mesh.cols; ++c)
            flat[static_cast<std::size_t>(r * mesh.cols + c)] = project(mesh.at(r, c).pos);
    forTriangles(mesh, step, [&](std::size_t a, std::size_t b, std::size_t c) {
        const auto& v = mesh.vertices;
        if (v[a].mask + v[b].mask + v[c].mask < 0)
            return;
        fillTriangle(
            flat[a], flat[b], flat[c], side_, side_, [&](int x, int y, float wa, float wb, float wc) {
                float& there = depth_[static_cast<std::size_t>(y * side_ + x)];
                there = std::min(there, wa * flat[a].depth + wb * flat[b].depth + wc * flat[c].depth);
            });
    });
}

float DepthMap::depthAt(float x, float y) const {
    const int px = static_cast<int>(std::floor(x)), py = static_cast<int>(std::floor(y));
    if (px < 0 || py < 0 || px >= side_ || py >= side_)
        return std::numeric_limits<float>::max();
    return depth_[static_cast<std::size_t>(py * side_ + px)];
}

bool DepthMap::sees(Vec3 point, float bias) const {
    const Flat p = project(point);
    return p.depth - bias <= depthAt(p.x, p.y);
}

float DepthMap::light(Vec3 point, float bias, float radius) const {
    constexpr int rays = 12;
    static const std::array<std::array<float, 2>, rays> disc = [] {
        std::array<std::array<float, 2>, rays> d{};
        for (std::size_t i = 0; i < rays; ++i) {
            const auto k = static_cast<float>(i);
            const float r = std::sqrt((k + .5f) / rays), a = 2.39996f * k;
            d[i] = {r * std::cos(a), r * std::sin(a)};
        }
        return d;
    }();
    const Flat p = project(point);
    const float reach = radius * scale_;
    int arrived = 0;
    for (const auto& [x, y] : disc)
        arrived += p.depth - bias <= depthAt(p.x + reach * x, p.y + reach * y);
    return static_cast<float>(arrived) / rays;
}

} // namespace vizard::test::detail
