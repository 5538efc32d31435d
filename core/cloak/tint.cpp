#include "core/cloak/detail/tint.h"

#include "core/nets/detail/colour_norm.h"

#include <opencv2/imgproc.hpp>

#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace vizard::cloak {

using at::Tensor;

namespace {

using nets::kToXyz;
constexpr auto kFloor = static_cast<float>(nets::kLabFloor),
               kChromaWeight = static_cast<float>(nets::kChromaWeight);
constexpr float kToe = 0.04045f, kToeSlope = 1 / 12.92f; // of the sRGB curve

// Three pictures of floats without gaps between their rows.
struct Planes {
    std::array<cv::Mat, 3> planes;

    Planes() = default;
    explicit Planes(cv::Size size) {
        for (cv::Mat& plane : planes)
            plane.create(size, CV_32F);
    }
    cv::Size size() const { return planes[0].size(); }
    int count() const { return static_cast<int>(planes[0].total()); }
    float* operator[](std::size_t plane) { return planes[plane].ptr<float>(); }
    const float* operator[](std::size_t plane) const { return planes[plane].ptr<float>(); }
};

// `picture`'s own memory.
Planes viewOf(const Tensor& picture) {
    const auto height = static_cast<int>(picture.size(2)), width = static_cast<int>(picture.size(3));
    Planes view;
    for (std::size_t c = 0; c < 3; ++c)
        view.planes[c] = cv::Mat(height, width, CV_32F,
                                 picture.data_ptr<float>() + static_cast<int64_t>(c) * height * width);
    return view;
}

// Linear light of sRGB samples (IEC 61966-2-1), and its slope.
void toLight(const Planes& samples, Planes& light, Planes& slope) {
    for (std::size_t c = 0; c < 3; ++c) {
        const cv::Mat positive = cv::max(samples.planes[c], 0);
        cv::pow((positive + 0.055) / 1.055, 1.4, slope.planes[c]);
        const float* in = samples[c];
        float *out = light[c], *by = slope[c];
        for (int i = 0; i < samples.count(); ++i) {
            const float v = std::max(in[i], 0.0f), power = by[i];
            out[i] = v <= kToe ? v * kToeSlope : power * ((v + 0.055f) / 1.055f);
            by[i] = v > kToe ? power * (2.4f / 1.055f) : in[i] > 0 ? kToeSlope : 0.0f;
        }
    }
}

int radiusOf(double sigma) {
    return static_cast<int>(std::ceil(2.5 * sigma));
}

void blur(Planes& light, double sigma) {
    const int side = 2 * radiusOf(sigma) + 1;
    for (cv::Mat& plane : light.planes)
        cv::GaussianBlur(plane, plane, {side, side}, sigma, sigma, cv::BORDER_REPLICATE);
}

// The gradient before the blur from that after it: what reached over an edge goes back to the edge.
void unblur(Planes& gradient, double sigma) {
    const int r = radiusOf(sigma), bottom = r + gradient.size().height - 1,
              right = r + gradient.size().width - 1;
    for (cv::Mat& plane : gradient.planes) {
        cv::Mat wide;
        cv::copyMakeBorder(plane, wide, r, r, r, r, cv::BORDER_CONSTANT, 0);
        cv::GaussianBlur(wide, wide, {2 * r + 1, 2 * r + 1}, sigma, sigma, cv::BORDER_CONSTANT);
        for (int i = 1; i <= r; ++i) {
            wide.row(r) += wide.row(r - i);
            wide.row(bottom) += wide.row(bottom + i);
        }
        for (int i = 1; i <= r; ++i) {
            wide.col(r) += wide.col(r - i);
            wide.col(right) += wide.col(right + i);
        }
        wide(cv::Rect({r, r}, plane.size())).copyTo(plane);
    }
}

// L*, a*, b* of linear light, and the slope of the cube roots by X, Y and Z.
void toLab(const Planes& light, Planes& lab, Planes& slope) {
    const int count = light.count();
    const float *r = light[0], *g = light[1], *b = light[2];
    for (std::size_t i = 0; i < 3; ++i) {
        float* xyz = lab[i];
        for (int p = 0; p < count; ++p)
            xyz[p] = kToXyz[i][0] * r[p] + kToXyz[i][1] * g[p] + kToXyz[i][2] * b[p] + kFloor;
        cv::pow(lab.planes[i], -2.0 / 3, slope.planes[i]);
    }
    float *x = lab[0], *y = lab[1], *z = lab[2];
    float *byX = slope[0], *byY = slope[1], *byZ = slope[2];
    for (int p = 0; p < count; ++p) {
        const float fx = x[p] * byX[p], fy = y[p] * byY[p], fz = z[p] * byZ[p];
        x[p] = 116 * fy;
        y[p] = 500 * (fx - fy);
        z[p] = 200 * (fy - fz);
        byX[p] /= 3;
        byY[p] /= 3;
        byZ[p] /= 3;
    }
}

// From the gradient by L*, a*, b* to that by linear light.
void backThroughLab(Planes& gradient, const Planes& slope) {
    float *l = gradient[0], *a = gradient[1], *b = gradient[2];
    const float *byX = slope[0], *byY = slope[1], *byZ = slope[2];
    for (int p = 0; p < gradient.count(); ++p) {
        const float x = 500 * a[p] * byX[p], y = (116 * l[p] - 500 * a[p] + 200 * b[p]) * byY[p],
                    z = -200 * b[p] * byZ[p];
        l[p] = kToXyz[0][0] * x + kToXyz[1][0] * y + kToXyz[2][0] * z;
        a[p] = kToXyz[0][1] * x + kToXyz[1][1] * y + kToXyz[2][1] * z;
        b[p] = kToXyz[0][2] * x + kToXyz[1][2] * y + kToXyz[2][2] * z;
    }
}

struct Seen {
    Planes lab, lightSlope, labSlope;

    Seen(const Planes& picture, double sigma)
        : lab(picture.size())
        , lightSlope(picture.size())
        , labSlope(picture.size()) {
        Planes light(picture.size());
        toLight(picture, light, lightSlope);
        if (sigma > 0)
            blur(light, sigma);
        toLab(light, lab, labSlope);
    }
};

// A number that was worked out beside its gradient.
struct Known : torch::autograd::Function<Known> {
    static Tensor forward(torch::autograd::AutogradContext* context, const Tensor&, const Tensor& number,
                          const Tensor& gradient) {
        context->save_for_backward({gradient});
        return number.clone();
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        return {context->get_saved_variables()[0] * gradients[0].view({-1, 1, 1, 1}), {}, {}};
    }
};

} // namespace

struct Tint::Photo {
    double sigma = 0;
    Planes lab;
    std::vector<float> less; // what the photo's own chroma leaves of a step of colour

    Photo(const Planes& picture, double blurred)
        : sigma(blurred)
        , lab(Seen(picture, blurred).lab)
        , less(static_cast<std::size_t>(picture.count())) {
        for (std::size_t p = 0; p < less.size(); ++p)
            less[p] = 1 / (1 + kChromaWeight * std::sqrt(lab[1][p] * lab[1][p] + lab[2][p] * lab[2][p]));
    }

    // The norm of `now`, which becomes the norm's gradient by L*, a*, b*.
    float differenceOf(Planes& now) const {
        const std::size_t count = less.size();
        std::vector<float> squares(count);
        double sum = 0;
        for (std::size_t p = 0; p < count; ++p) {
            const float l = now[0][p] - lab[0][p], a = (now[1][p] - lab[1][p]) * less[p],
                        b = (now[2][p] - lab[2][p]) * less[p];
            squares[p] = l * l + a * a + b * b;
            sum += static_cast<double>(squares[p]) * static_cast<double>(squares[p]);
            now[0][p] = l;
            now[1][p] = a * less[p];
            now[2][p] = b * less[p];
        }
        const double norm = std::pow(sum / static_cast<double>(count) + 1e-9, 0.25);
        const auto factor = static_cast<float>(1 / (norm * norm * norm * static_cast<double>(count)));
        for (std::size_t plane = 0; plane < 3; ++plane) {
            for (std::size_t p = 0; p < count; ++p)
                now[plane][p] *= squares[p] * factor;
        }
        return static_cast<float>(norm);
    }
};

Tint::Tint(const Tensor& before, double sigma)
    : photo_(std::make_shared<const Photo>(viewOf(before.contiguous()), sigma)) {}

Tensor Tint::operator()(const Tensor& after) const {
    TORCH_CHECK(after.dim() == 4 && after.size(0) == 1 && after.size(1) == 3 &&
                    after.size(2) == photo_->lab.size().height && after.size(3) == photo_->lab.size().width,
                "tint: one picture of the photo's size expected");
    const Tensor samples = after.detach().contiguous();
    Seen seen(viewOf(samples), photo_->sigma);
    const float norm = photo_->differenceOf(seen.lab);
    Tensor gradient = at::empty_like(samples);
    if (after.requires_grad() && at::GradMode::is_enabled()) {
        backThroughLab(seen.lab, seen.labSlope);
        if (photo_->sigma > 0)
            unblur(seen.lab, photo_->sigma);
        Planes by = viewOf(gradient);
        for (std::size_t c = 0; c < 3; ++c)
            cv::multiply(seen.lab.planes[c], seen.lightSlope.planes[c], by.planes[c]);
    }
    return Known::apply(after, at::full({1}, norm), gradient);
}

} // namespace vizard::cloak
