#include "core/face/detail/detector_input.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vizard::face::detail {
namespace {

int matType(QImage::Format format) {
    switch (format) {
    case QImage::Format_Grayscale8:
        return CV_8UC1;
    case QImage::Format_Grayscale16:
        return CV_16UC1;
    case QImage::Format_RGB888:
        return CV_8UC3;
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return CV_16UC4;
    default:
        return CV_8UC4;
    }
}

constexpr double kMostEnlarged = 2;
// The brightest 2 % of a photo's values begin at 229 in the median of 500 photos of LFW that were trained on,
// and at 157 in the darkest of them.
constexpr double kBrightest = 0.02;
constexpr std::size_t kUsual = 229, kDark = 150;
constexpr float kMostGain = 6;
constexpr double kShape = 0.75; // height over width of the photo that has the most pixels at a long side

int roundUp(int value, int multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

} // namespace

QImage readable(const QImage& photo) {
    switch (photo.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
    case QImage::Format_RGB888:
    case QImage::Format_RGBA8888:
    case QImage::Format_RGBX8888:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return photo;
    default:
        return photo.convertToFormat(QImage::Format_RGBA8888);
    }
}

double firstScale(const QSize& photo, int longSide) {
    const double width = photo.width(), height = photo.height(), side = longSide;
    return std::min(
        {kMostEnlarged, side / std::max(width, height), side * std::sqrt(kShape / (width * height))});
}

ScaledPart scaledPart(const QImage& photo, const QRect& part, double scale, int multiple) {
    const cv::Mat whole(photo.height(), photo.width(), matType(photo.format()),
                        const_cast<uchar*>(photo.constBits()),
                        static_cast<std::size_t>(photo.bytesPerLine()));
    const cv::Mat source = whole(cv::Rect(part.x(), part.y(), part.width(), part.height()));
    const cv::Size size(std::max(1, static_cast<int>(std::lround(part.width() * scale))),
                        std::max(1, static_cast<int>(std::lround(part.height() * scale))));
    cv::Mat scaled;
    cv::resize(source, scaled, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat real;
    scaled.convertTo(real, CV_32F, scaled.depth() == CV_16U ? 255.0 / 65535 : 1.0);
    cv::copyMakeBorder(real, real, 0, roundUp(size.height, multiple) - size.height, 0,
                       roundUp(size.width, multiple) - size.width, cv::BORDER_REPLICATE);

    ScaledPart result;
    result.left = static_cast<float>(part.x());
    result.top = static_cast<float>(part.y());
    result.scaleX = static_cast<float>(size.width) / static_cast<float>(part.width());
    result.scaleY = static_cast<float>(size.height) / static_cast<float>(part.height());
    result.input.width = real.cols;
    result.input.height = real.rows;
    const std::size_t plane = real.total();
    result.input.planes.resize(3 * plane);
    for (int c = 0; c < 3; ++c) {
        cv::Mat target(real.rows, real.cols, CV_32F,
                       result.input.planes.data() + plane * static_cast<std::size_t>(c));
        cv::extractChannel(real, target, real.channels() == 1 ? 0 : c);
    }
    return result;
}

float gainFor(const nets::DetectorInput& whole) {
    std::array<std::size_t, 256> counts{};
    for (const float value : whole.planes)
        ++counts[static_cast<std::size_t>(std::clamp(value, 0.0f, 255.0f))];
    const auto wanted = static_cast<std::size_t>(kBrightest * static_cast<double>(whole.planes.size()));
    std::size_t brightest = 255, above = counts[255];
    while (brightest > 1 && above < wanted)
        above += counts[--brightest];
    return brightest < kDark ? std::min(static_cast<float>(kUsual) / static_cast<float>(brightest), kMostGain)
                             : 1;
}

void brighten(std::vector<float>& planes, float gain) {
    if (gain == 1)
        return;
    for (float& value : planes)
        value = std::min(255.0f, value * gain);
}

FirstInput firstInput(const QImage& photo, double scale) {
    FirstInput input{scaledPart(photo, photo.rect(), scale, nets::DetectorNetwork::kMultiple), 1};
    input.gain = gainFor(input.part.input);
    brighten(input.part.input.planes, input.gain);
    return input;
}

nets::DetectorInput turned(const ScaledPart& whole, const Similarity& toTurned, const QSize& size) {
    // Similarities count from a pixel's corner, warpAffine from its middle.
    const Similarity toPhoto = toTurned.inverse();
    const double left = toPhoto.map({0.5, 0.5}).x(), top = toPhoto.map({0.5, 0.5}).y();
    const cv::Matx23d toWhole(whole.scaleX * toPhoto.a, -whole.scaleX * toPhoto.b, whole.scaleX * left - 0.5,
                              whole.scaleY * toPhoto.b, whole.scaleY * toPhoto.a, whole.scaleY * top - 0.5);
    nets::DetectorInput result{size.width(), size.height(), {}};
    const std::size_t from = whole.input.planes.size() / 3;
    const std::size_t to = static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
    result.planes.resize(3 * to);
    for (std::size_t c = 0; c < 3; ++c) {
        const cv::Mat source(whole.input.height, whole.input.width, CV_32F,
                             const_cast<float*>(whole.input.planes.data() + c * from));
        cv::Mat target(size.height(), size.width(), CV_32F, result.planes.data() + c * to);
        cv::warpAffine(source, target, toWhole, target.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                       cv::BORDER_REPLICATE);
    }
    return result;
}

} // namespace vizard::face::detail
