// The inner loops of a cloak in a photo: runs of neighbouring pixels of one line, where each lies under the
// cloak and what is there. All together, because a processor then computes many of them at once; each as it
// would be alone.
#pragma once

#include "core/base/quad.h"
#include "core/face/face.h"

#include <array>

namespace vizard::cloak {

constexpr int kRun = 64; // pixels at most

// Pixels x to x + count - 1 of a line, count to kRun.
struct Run {
    int x = 0, y = 0, count = 0;
};

template <typename T> using OfRun = std::array<T, kRun>;

struct Places {
    OfRun<double> x, y;
};

// The pixels' middles in the 112 crop.
void placeInCrop(const face::Similarity& toCrop, const Run& run, Places& places);

// Between the cells of a grid over the 112 crop, whose edges repeat: the first of the four cells around (they
// are numbered row by row), and how far it is to the next one, 0..1.
struct CellPlaces {
    OfRun<qint32> first;
    OfRun<float> fx, fy;
};
void placeOnGrid(int side, const Places& inCrop, int count, CellPlaces& places);

// What a grid has there: the mean of the four cells around, by distance. `cells`: four values each.
void mixCells(const float* cells, int side, const CellPlaces& places, int count, OfRun<Quad>& mixed);

// Between the pixels of a picture, centres at integers: the next one to the left and above, and how far from
// there, 0..1.
struct PixelPlaces {
    OfRun<qint32> x, y;
    OfRun<float> fx, fy;
};
// `flow`: x and y of each pixel's, in pixels of the 112 crop; `back`: from there into the photo; `corner`:
// where the picture begins in it.
void placeInPicture(const face::Similarity& back, const OfRun<Quad>& flow, const Run& run, QPoint corner,
                    PixelPlaces& places);

// Four values to a pixel.
template <typename Value> struct Samples {
    const Value* first;
    std::ptrdiff_t stride; // in values
    int width, height;
};

// What the picture has there, by cubic convolution (Keys 1981, a = -1/2, which does not soften as a mean
// would); edges repeat.
void sampleCubic(const Samples<uchar>& picture, const PixelPlaces& places, int count, OfRun<Quad>& values);
void sampleCubic(const Samples<quint16>& picture, const PixelPlaces& places, int count, OfRun<Quad>& values);

} // namespace vizard::cloak
