// Butteraugli of one picture on a CPU, forward and backward, put together from the loops. The same function
// as Graph's (butteraugli_graph.h), many times faster.
#pragma once

#include "core/cloak/detail/butteraugli_loops.h"

#include <memory>
#include <vector>

namespace vizard::cloak::butter {

// Planes of one size, one after another; not initialised.
class Planes {
public:
    Planes() = default;
    Planes(size_t count, int64_t floats)
        : floats_(floats)
        , data_(new float[count * size_t(floats)]) {}
    float* operator[](size_t plane) const { return data_.get() + int64_t(plane) * floats_; }

private:
    int64_t floats_ = 0;
    std::unique_ptr<float[]> data_;
};

// One resolution. Constant after construction.
class FastResolution {
public:
    // `light`: three planes, in nits.
    FastResolution(Size size, const float* light);

    // What the backward pass needs of the forward pass.
    struct Memory {
        Planes opponent; // 6
        Planes bands;    // low, middle: 3 each; detail, high: 2 each; blurred amplitude; distance
        Planes lines;    // 6, padded
    };
    // The distance map is the last plane of the memory's bands.
    const float* forward(const float* light, Memory& memory) const;
    // Writes the gradient by the light, three planes.
    void backward(const float* light, const Memory& memory, const float* byDistance, float* byLight) const;

private:
    void makeBands(const float* light, Memory& memory) const;
    void bandsToLight(const float* light, const Memory& memory, const Planes& gradient, float* byLight) const;

    Size size_;
    PaddedSize padded_;
    PlaneBlur adaptation_, low_, middle_, high_, mask_;
    Planes original_; // low, middle: 3 each; high, ultra: 2 each; amplitude; weights of detail and low
};

// The whole measure against one original.
class FastReference {
public:
    // `srgb`: three planes, 0..255.
    FastReference(Size size, const float* srgb, bool halfSize);

    struct Memory {
        Planes light, halfLight;
        FastResolution::Memory whole, half;
    };
    void forward(const float* srgb, Memory& memory, float* distance) const;
    void backward(const float* srgb, const Memory& memory, const float* byDistance, float* bySrgb) const;

private:
    Size size_, halfSize_;
    std::unique_ptr<FastResolution> whole_, half_;
};

} // namespace vizard::cloak::butter
