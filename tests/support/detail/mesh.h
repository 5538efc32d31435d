// Grids of vertices: every part of the drawn person is one.
#pragma once

#include "tests/support/detail/vec.h"

#include <QtGlobal>

#include <vector>

namespace vizard::test::detail {

enum class Material : quint8 { None, Skin, Body, Hair, Frame };

struct Vertex {
    Vec3 pos;       // posed, camera axes
    Vec3 rest;      // in the head's own axes: what the paint is looked up with
    Vec3 normal;    // posed
    float open = 1; // share of the sky that the vertex sees
    float mask = 1; // below 0: not there
};

struct Mesh {
    Material material = Material::None;
    int rows = 0, cols = 0;
    std::vector<Vertex> vertices;

    Mesh(Material m, int r, int c)
        : material(m)
        , rows(r)
        , cols(c)
        , vertices(static_cast<std::size_t>(r * c)) {}
    Vertex& at(int r, int c) { return vertices[static_cast<std::size_t>(r * cols + c)]; }
    const Vertex& at(int r, int c) const { return vertices[static_cast<std::size_t>(r * cols + c)]; }
};

// From the neighbours in the grid; a grid whose first and last columns coincide is closed around.
void computeNormals(Mesh& mesh);

} // namespace vizard::test::detail
