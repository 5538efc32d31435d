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

// One scale of a complex steerable pyramid (Simoncelli, Freeman 1995), an octave to either side of its
// centre: which places of a whole spectrum a band on its coarser grid consists of, how much of each, and in
// which direction each lies.
class Scale {
public:
    Scale(cv::Size of, int number)
        : rows_(std::max(window, of.height >> number))
        , columns_(std::max(window, of.width >> number))
        , whole_(of)
        , radial_(rows_, columns_, CV_32F)
        , direction_(rows_, columns_, CV_32FC2) {
        const double centre = 0.25 / double(1 << number);
        for (int y = 0; y < rows_; ++y) {
            const double fy = frequency(place(y, rows_, whole_.height), whole_.height);
            for (int x = 0; x < columns_; ++x) {
                const double fx = frequency(place(x, columns_, whole_.width), whole_.width);
                const double length = std::sqrt(fx * fx + fy * fy);
                const bool inside = length > centre / 2 && length < centre * 2;
                const double octaves = inside ? std::log2(length / centre) : 1;
                radial_.at<float>(y, x) = inside ? float(std::cos(std::numbers::pi / 2 * octaves)) : 0;
                direction_.at<Complex>(y, x) =
                    inside ? Complex(float(fx / length), float(fy / length)) : Complex();
            }
        }
    }

    // cos^3 around the angle, nothing on the other half-plane.
    cv::Mat gain(int orientation) const {
        const double angle = std::numbers::pi * orientation / orientations;
        const auto c = float(std::cos(angle)), s = float(std::sin(angle));
        cv::Mat result(rows_, columns_, CV_32F);
        for (int y = 0; y < rows_; ++y) {
            const float* radial = radial_.ptr<float>(y);
            const auto* direction = direction_.ptr<Complex>(y);
            auto* out = result.ptr<float>(y);
            for (int x = 0; x < columns_; ++x) {
                const float along = std::max(0.0F, direction[x][0] * c + direction[x][1] * s);
                out[x] = radial[x] * along * along * along;
            }
        }
        return result;
    }

    // The places that this scale keeps, before any gain.
    cv::Mat kept(const cv::Mat& spectrum) const {
        cv::Mat result(rows_, columns_, CV_32FC2);
        for (int y = 0; y < rows_; ++y) {
            const auto* from = spectrum.ptr<Complex>(place(y, rows_, whole_.height));
            auto* to = result.ptr<Complex>(y);
            for (int x = 0; x < columns_; ++x)
                to[x] = from[place(x, columns_, whole_.width)];
        }
        return result;
    }

    cv::Mat band(const cv::Mat& kept, const cv::Mat& gain) const {
        cv::Mat product(rows_, columns_, CV_32FC2);
        const auto share = float(1 / double(whole_.area()));
        for (int y = 0; y < rows_; ++y) {
            const auto* from = kept.ptr<Complex>(y);
            const auto* by = gain.ptr<float>(y);
            auto* to = product.ptr<Complex>(y);
            for (int x = 0; x < columns_; ++x)
                to[x] = from[x] * (by[x] * share);
        }
        cv::Mat result;
        cv::idft(product, result, cv::DFT_COMPLEX_OUTPUT);
        return result;
    }

private:
    static int place(int i, int kept, int all) { return i <= kept / 2 ? i : all - (kept - i); }

    int rows_, columns_;
    cv::Size whole_;
    cv::Mat radial_, direction_;
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
    for (int number = 0; number < scales; ++number) {
        const Scale scale(size, number);
        const cv::Mat keptBefore = scale.kept(before), keptAfter = scale.kept(after);
        for (int orientation = 0; orientation < orientations; ++orientation) {
            const cv::Mat gain = scale.gain(orientation);
            sum += bandSimilarity(scale.band(keptBefore, gain), scale.band(keptAfter, gain));
        }
    }
    return sum / (scales * orientations);
}

} // namespace vizard::cloak
