#include "tests/support/detail/mesh.h"

namespace vizard::test::detail {

void computeNormals(Mesh& mesh) {
    const Vec3 seam = mesh.at(mesh.rows / 2, 0).pos - mesh.at(mesh.rows / 2, mesh.cols - 1).pos;
    const bool closed = dot(seam, seam) < 1e-8f;
    const auto left = [&](int c) { return c > 0 ? c - 1 : closed ? mesh.cols - 2 : 0; };
    const auto right = [&](int c) { return c + 1 < mesh.cols ? c + 1 : closed ? 1 : c; };
    for (int r = 0; r < mesh.rows; ++r)
        for (int c = 0; c < mesh.cols; ++c) {
            const Vec3 across = mesh.at(r, right(c)).pos - mesh.at(r, left(c)).pos;
            const Vec3 down =
                mesh.at(std::min(r + 1, mesh.rows - 1), c).pos - mesh.at(std::max(r - 1, 0), c).pos;
            const Vec3 n = cross(down, across);
            if (dot(n, n) > 1e-16f)
                mesh.at(r, c).normal = normalised(n);
        }
    // The poles, where a row is one point, take their neighbour's.
    for (int c = 0; c < mesh.cols; ++c) {
        Vertex& first = mesh.at(0, c);
        if (dot(first.normal, first.normal) < .5f)
            first.normal = mesh.at(1, c).normal;
        Vertex& end = mesh.at(mesh.rows - 1, c);
        if (dot(end.normal, end.normal) < .5f)
            end.normal = mesh.at(mesh.rows - 2, c).normal;
    }
}

} // namespace vizard::test::detail
