// CIEDE2000, and what is left of a colour difference when the detail is blurred away.
#include "core/cloak/visibility.h"

#include "core/cloak/detail/lab_rows.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

namespace vizard::cloak {

namespace {

constexpr double degree = std::numbers::pi / 180.0;
constexpr double to25Power7 = 6103515625.0;

double seventhRootShare(double chroma) {
    const double square = chroma * chroma;
    const double power = square * square * square * chroma;
    return std::sqrt(power / (power + to25Power7));
}

double length(double a, double b) {
    return std::sqrt(a * a + b * b);
}

// 1 - 0.17 cos(h - 30) + 0.24 cos 2h + 0.32 cos(3h + 6) - 0.20 cos(4h - 63), from one cosine and one sine.
double hueWeight(double hue) {
    const double c = std::cos(hue * degree), s = std::sin(hue * degree);
    const double c2 = c * c - s * s, s2 = 2.0 * s * c;
    const double c3 = c2 * c - s2 * s, s3 = s2 * c + c2 * s;
    const double c4 = c2 * c2 - s2 * s2, s4 = 2.0 * s2 * c2;
    static const double cos30 = std::cos(30.0 * degree), sin30 = 0.5, cos6 = std::cos(6.0 * degree),
                        sin6 = std::sin(6.0 * degree), cos63 = std::cos(63.0 * degree),
                        sin63 = std::sin(63.0 * degree);
    return 1.0 - 0.17 * (c * cos30 + s * sin30) + 0.24 * c2 + 0.32 * (c3 * cos6 - s3 * sin6) -
           0.20 * (c4 * cos63 + s4 * sin63);
}

// Hue angle in degrees, 0..360; 0 for greys.
double hue(double a, double b) {
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a) / degree;
    return angle < 0 ? angle + 360.0 : angle;
}

double hueStep(double hue1, double hue2, bool grey) {
    if (grey)
        return 0;
    const double step = hue2 - hue1;
    if (step > 180.0)
        return step - 360.0;
    return step < -180.0 ? step + 360.0 : step;
}

double meanHue(double hue1, double hue2, bool grey) {
    const double sum = hue1 + hue2;
    if (grey)
        return sum;
    if (std::abs(hue1 - hue2) <= 180.0)
        return sum / 2.0;
    return sum < 360.0 ? (sum + 360.0) / 2.0 : (sum - 360.0) / 2.0;
}

// sRGB's transfer function (IEC 61966-2-1) for the 256 levels.
const std::array<float, 256>& linearLight() {
    static const std::array<float, 256> table = [] {
        std::array<float, 256> made{};
        for (size_t level = 0; level < made.size(); ++level) {
            const double v = double(level) / 255.0;
            made[level] = float(v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4));
        }
        return made;
    }();
    return table;
}

// Eyes blur light, not grey levels: the low pass works on linear RGB.
cv::Mat lowPassedLight(const QImage& image, double sigma) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const std::array<float, 256>& light = linearLight();
    cv::Mat linear(rgb.height(), rgb.width(), CV_32FC3);
    for (int y = 0; y < rgb.height(); ++y) {
        const uchar* in = rgb.constScanLine(y);
        float* out = linear.ptr<float>(y);
        std::transform(in, in + size_t(rgb.width()) * 3, out, [&](uchar level) { return light[level]; });
    }
    if (sigma > 0) {
        const int size = 2 * int(std::ceil(3.0 * sigma)) + 1;
        cv::GaussianBlur(linear, linear, {size, size}, sigma, sigma, cv::BORDER_REFLECT);
    }
    return linear;
}

} // namespace

double ciede2000(const double lab1[3], const double lab2[3]) {
    const double share = seventhRootShare((length(lab1[1], lab1[2]) + length(lab2[1], lab2[2])) / 2.0);
    const double stretch = 1.5 - 0.5 * share;
    const double a1 = stretch * lab1[1];
    const double a2 = stretch * lab2[1];
    const double chroma1 = length(a1, lab1[2]);
    const double chroma2 = length(a2, lab2[2]);
    const double hue1 = hue(a1, lab1[2]);
    const double hue2 = hue(a2, lab2[2]);
    const bool grey = chroma1 * chroma2 == 0;

    const double lightness = (lab1[0] + lab2[0]) / 2.0;
    const double chroma = (chroma1 + chroma2) / 2.0;
    const double angle = meanHue(hue1, hue2, grey);
    const double t = hueWeight(angle);
    const double fromMiddle = (lightness - 50.0) * (lightness - 50.0);
    const double fromBlue = (angle - 275.0) / 25.0;
    const double turn = 60.0 * std::exp(-fromBlue * fromBlue);

    const double dl = (lab2[0] - lab1[0]) / (1.0 + 0.015 * fromMiddle / std::sqrt(20.0 + fromMiddle));
    const double dc = (chroma2 - chroma1) / (1.0 + 0.045 * chroma);
    const double dh = 2.0 * std::sqrt(chroma1 * chroma2) *
                      std::sin(hueStep(hue1, hue2, grey) / 2.0 * degree) / (1.0 + 0.015 * chroma * t);
    const double rotation = -std::sin(turn * degree) * 2.0 * seventhRootShare(chroma);
    return std::sqrt(std::max(0.0, dl * dl + dc * dc + dh * dh + rotation * dc * dh));
}

namespace {

// Between the pixels that are asked.
int sampleStep(const QImage& picture) {
    constexpr double enough = 40000; // samples
    return std::max(1, int(std::sqrt(double(picture.width()) * picture.height() / enough)));
}

// CIELAB of every `step`-th pixel; of a picture smaller than half a step of its first one.
ColourRows sampledLab(const cv::Mat& light, int step) {
    ColourRows rows;
    const auto add = [&](const cv::Vec3f& pixel) {
        for (size_t c = 0; c < 3; ++c)
            rows[c].push_back(pixel[int(c)]);
    };
    for (int y = step / 2; y < light.rows; y += step) {
        for (int x = step / 2; x < light.cols; x += step)
            add(light.at<cv::Vec3f>(y, x));
    }
    if (rows[0].empty())
        add(light.at<cv::Vec3f>(0, 0));
    toLabRows(rows);
    return rows;
}

double percentile95(std::vector<float>& values) {
    const auto rank = values.begin() + ptrdiff_t(double(values.size() - 1) * 0.95);
    std::nth_element(values.begin(), rank, values.end());
    return double(*rank);
}

} // namespace

ColourDifference colourDifference(const QImage& original, const QImage& changed) {
    if (original.isNull() || original.size() != changed.size())
        return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    const int step = sampleStep(original);
    auto values = ciede2000Rows(sampledLab(lowPassedLight(original, 0), step),
                                sampledLab(lowPassedLight(changed, 0), step));
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return {sum / double(values.size()), percentile95(values)};
}

struct LowPassedColour::Original {
    QSize size;
    double sigma;
    int step; // a blurred picture needs a sample every sigma at most
    ColourRows lab;
};

LowPassedColour::LowPassedColour(const QImage& original, double sigma)
    : original_(std::make_unique<Original>()) {
    original_->size = original.size();
    original_->sigma = sigma;
    original_->step = std::max({1, int(sigma), sampleStep(original)});
    if (!original.isNull())
        original_->lab = sampledLab(lowPassedLight(original, sigma), original_->step);
}

LowPassedColour::~LowPassedColour() = default;

double LowPassedColour::difference(const QImage& changed) const {
    if (changed.isNull() || changed.size() != original_->size)
        return std::numeric_limits<double>::quiet_NaN();
    auto values =
        ciede2000Rows(original_->lab, sampledLab(lowPassedLight(changed, original_->sigma), original_->step));
    return percentile95(values);
}

double lowPassedColourDifference(const QImage& original, const QImage& changed, double sigma) {
    return LowPassedColour(original, sigma).difference(changed);
}

} // namespace vizard::cloak
