// Butteraugli's neighbourhood operations and their adjoints as plain loops over float planes, row by row, for
// CPUs.
#pragma once

#include <cstdint>
#include <vector>

namespace vizard::cloak::butter {

struct Size {
    int64_t height = 0, width = 0;
    int64_t pixels() const { return height * width; }
};

// One plane blurred as blurMatrix() of butteraugli_model.h says. A truncated kernel whose weights are
// renormalised at the border is a blur with zeros outside, followed by a factor for each row and column; so
// its adjoint is the same blur, preceded by the factors.
class PlaneBlur {
public:
    PlaneBlur() = default;
    PlaneBlur(double sigma, Size size);

    void forward(const float* in, float* out) const;
    // Of the gradient by the output, the gradient by the input.
    void adjoint(const float* in, float* out) const;

private:
    void rows(const float* in, float* out, bool adjoint) const;
    void columns(const float* in, float* out, bool adjoint) const;

    Size size_;
    std::vector<float> half_; // centre and one side of the taps
    std::vector<float> rowFactor_, columnFactor_;
    bool mirrors_ = false;
};

// A plane with a border of zeros of four pixels, for the line detectors.
struct PaddedSize {
    static constexpr int64_t border = 4;
    Size inner;
    int64_t stride() const { return inner.width + 2 * border; }
    int64_t floats() const { return (inner.height + 2 * border) * stride(); }
    int64_t at(int64_t y) const { return (y + border) * stride() + border; }
};
void clearBorder(float* padded, PaddedSize size);

// Adds the squared responses of all line detectors of one kind to `energy` (without border).
void addFineLineEnergy(const float* padded, PaddedSize size, float* energy);
void addCoarseLineEnergy(const float* padded, PaddedSize size, float* energy);
// The gradient by the differences, written to `gradient` (without border), of the gradient by the energy.
void fineLineGradient(const float* padded, PaddedSize size, const float* byEnergy, float* gradient);
void coarseLineGradient(const float* padded, PaddedSize size, const float* byEnergy, float* gradient);

} // namespace vizard::cloak::butter
