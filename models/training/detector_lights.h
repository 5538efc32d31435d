// What light, lens and file do to a picture: exposure, tint, shade, blur, noise, JPEG.
#pragma once

#include <QImage>

#include <random>
#include <vector>

namespace vizard::training {

// Square, R G B interleaved, float 0..255.
struct Canvas {
    int side = 0;
    std::vector<float> rgb;

    explicit Canvas(int side_)
        : side(side_)
        , rgb(static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_) * 3) {}
    float* at(int x, int y) { return rgb.data() + (static_cast<std::ptrdiff_t>(y) * side + x) * 3; }
};

using Random = std::mt19937_64;

double uniform(Random& random, double low, double high);
double logUniform(Random& random, double low, double high);
bool chance(Random& random, double share);

// Changes the picture as a camera or a file might; about a fifth of the pictures stay as they are.
void relight(Canvas& canvas, Random& random);

} // namespace vizard::training
