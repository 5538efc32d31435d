// CW-SSIM: the similarity that forgives small shifts, for changes of shape.
#include "core/cloak/visibility.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace vizard::cloak {

namespace {

constexpr int scales = 4;
constexpr int orientations = 4;
constexpr int window = 7;
// Of one coefficient, in squared grey levels: flat places count as alike rather than as noise.
constexpr float steady = 1.0F;

using Complex = cv::Vec2f;

cv::Mat spectrum(const QImage& image, cv::Size size) {
    const QImage grey = image.convertToFormat(QImage::Format_RGB888);
    const cv::Mat rgb(grey.height(), grey.width(), CV_8UC3, const_cast<uchar*>(grey.constBits()),
                      size_t(grey.bytesPerLine()));
    cv::Mat levels;
    rgb.convertTo(levels, CV_32F);
    cv::Mat luma;
    cv::transform(levels, luma, cv::Matx13f(0.299F, 0.587F, 0.114F));
    cv::copyMakeBorder(luma, luma, 0, size.height - luma.rows, 0, size.width - luma.cols, cv::BORDER_REFLECT);
    cv::Mat result;
    cv::dft(luma, result, cv::DFT_COMPLEX_OUTPUT);
    return result;
}

// Cycles a pixel at place `i` of a spectrum of `n`.
double frequency(int i, int n) {
    return double(i <= n / 2 ? i : i - n) / n;
}

// One filter of a complex steerable pyramid (Simoncelli, Freeman 1995): an octave to either side of `centre`
// cycles a pixel, cos^3 around `angle`, nothing on the other half-plane.
float response(double fx, double fy, double centre, double angle) {
    const double along = fx * std::cos(angle) + fy * std::sin(angle);
    const double square = fx * fx + fy * fy;
    if (along <= 0 || square <= centre * centre / 4 || square >= centre * centre * 4)
        return 0;
    const double octaves = 0.5 * std::log2(square / (centre * centre));
    const double towards = along / std::sqrt(square);
    return float(std::cos(std::numbers::pi / 2 * octaves) * towards * towards * towards);
}

// Which places of a whole spectrum a band on a coarser grid consists of, and how much of each.
struct Filter {
    int rows, columns;
    cv::Size whole;
    cv::Mat gain;

    Filter(cv::Size of, int scale, int orientation)
        : rows(std::max(window, of.height >> scale))
        , columns(std::max(window, of.width >> scale))
        , whole(of)
        , gain(rows, columns, CV_32F) {
        const double centre = 0.25 / double(1 << scale);
        const double angle = std::numbers::pi * orientation / orientations;
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x)
                gain.at<float>(y, x) =
                    response(frequency(place(x, columns, whole.width), whole.width),
                             frequency(place(y, rows, whole.height), whole.height), centre, angle);
        }
    }
    static int place(int i, int kept, int all) { return i <= kept / 2 ? i : all - (kept - i); }

    cv::Mat operator()(const cv::Mat& spectrum) const {
        cv::Mat kept(rows, columns, CV_32FC2);
        for (int y = 0; y < rows; ++y) {
            const auto* from = spectrum.ptr<Complex>(place(y, rows, whole.height));
            for (int x = 0; x < columns; ++x)
                kept.at<Complex>(y, x) = from[place(x, columns, whole.width)] * gain.at<float>(y, x);
        }
        cv::Mat result;
        cv::idft(kept, result, cv::DFT_COMPLEX_OUTPUT);
        return result / double(whole.area());
    }
};

cv::Mat windowSum(const cv::Mat& values) {
    cv::Mat sum;
    cv::boxFilter(values, sum, -1, {window, window}, {-1, -1}, false, cv::BORDER_REFLECT);
    return sum;
}

// Mean over the band of (2 |sum x y*| + K) / (sum |x|^2 + sum |y|^2 + K), sums over windows.
double bandSimilarity(const cv::Mat& x, const cv::Mat& y) {
    cv::Mat product;
    cv::mulSpectrums(x, y, product, 0, true);
    cv::Mat products[2];
    cv::split(product, products);
    cv::Mat together;
    cv::magnitude(windowSum(products[0]), windowSum(products[1]), together);
    cv::Mat parts[4];
    cv::split(x, parts);
    cv::split(y, parts + 2);
    const cv::Mat energy =
        parts[0].mul(parts[0]) + parts[1].mul(parts[1]) + parts[2].mul(parts[2]) + parts[3].mul(parts[3]);
    const double constant = double(steady) * window * window;
    cv::Mat similarity;
    cv::divide(2 * together + constant, windowSum(energy) + constant, similarity);
    return cv::mean(similarity)[0];
}

} // namespace

double complexWaveletSsim(const QImage& original, const QImage& changed) {
    if (original.isNull() || original.size() != changed.size())
        return std::numeric_limits<double>::quiet_NaN();
    const cv::Size size(cv::getOptimalDFTSize(original.width()), cv::getOptimalDFTSize(original.height()));
    const cv::Mat before = spectrum(original, size), after = spectrum(changed, size);
    double sum = 0;
    for (int scale = 0; scale < scales; ++scale) {
        for (int orientation = 0; orientation < orientations; ++orientation) {
            const Filter filter(size, scale, orientation);
            sum += bandSimilarity(filter(before), filter(after));
        }
    }
    return sum / (scales * orientations);
}

} // namespace vizard::cloak
