// One drawn person as a layer of linear light with coverage, to be laid over a background.
#pragma once

#include "tests/support/head.h"

#include "tests/support/detail/vec.h"

namespace vizard::test::detail {

struct Pixel {
    Vec3 light; // multiplied by cover
    float cover = 0;
};

struct Layer {
    int width = 0, height = 0;
    std::vector<Pixel> pixels;
    Head head;
};

Layer drawLayer(const HeadOptions& options);

// Linear light to a picture: blur, grain, the sRGB curve.
struct Develop {
    double blur, grain, exposure;
    bool grey;
    quint64 seed;
};
QImage develop(const Layer& layer, const Develop& how);

// Lays `top` over an opaque or empty `bottom` of the same size.
void compose(Layer& bottom, const Layer& top);

Layer gradient(QSize size, const QColor& top, const QColor& bottom, quint64 seed);
Layer scene(QSize size, quint64 seed);

} // namespace vizard::test::detail
