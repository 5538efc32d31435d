// The two measures that every paper on cloaks reports: DSSIM and PSNR.
#include "core/cloak/visibility.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>

namespace vizard::cloak {

namespace {

constexpr int ssimWindow = 11;
constexpr double ssimSigma = 1.5;

cv::Mat asMat(const QImage& rgb) {
    return {rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
            size_t(rgb.bytesPerLine())};
}

cv::Mat luma(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    cv::Mat levels; // in double: variances are small differences of large squares
    asMat(rgb).convertTo(levels, CV_64F);
    cv::Mat grey;
    cv::transform(levels, grey, cv::Matx13d(0.299, 0.587, 0.114));
    return grey;
}

cv::Mat localMean(const cv::Mat& values) {
    cv::Mat mean;
    cv::GaussianBlur(values, mean, {ssimWindow, ssimWindow}, ssimSigma, ssimSigma, cv::BORDER_REFLECT);
    return mean;
}

// Where the window lies wholly inside the picture, as in the paper; all of a picture smaller than the window.
cv::Rect windowCentres(const cv::Size& size) {
    const int margin = ssimWindow / 2;
    if (size.width < ssimWindow || size.height < ssimWindow)
        return {{0, 0}, size};
    return {margin, margin, size.width - 2 * margin, size.height - 2 * margin};
}

} // namespace

double dssim(const QImage& original, const QImage& changed) {
    if (original.isNull() || original.size() != changed.size())
        return std::numeric_limits<double>::quiet_NaN();
    const double c1 = 0.01 * 255 * 0.01 * 255;
    const double c2 = 0.03 * 255 * 0.03 * 255;
    const cv::Mat x = luma(original);
    const cv::Mat y = luma(changed);
    const cv::Mat meanX = localMean(x);
    const cv::Mat meanY = localMean(y);
    const cv::Mat meanXY = meanX.mul(meanY);
    const cv::Mat meanSquares = meanX.mul(meanX) + meanY.mul(meanY);
    const cv::Mat covariance = localMean(x.mul(y)) - meanXY;
    const cv::Mat variances = localMean(x.mul(x) + y.mul(y)) - meanSquares;
    cv::Mat ssim;
    cv::divide((2 * meanXY + c1).mul(2 * covariance + c2), (meanSquares + c1).mul(variances + c2), ssim);
    return (1.0 - cv::mean(ssim(windowCentres(ssim.size())))[0]) / 2.0;
}

double psnr(const QImage& original, const QImage& changed) {
    if (original.isNull() || original.size() != changed.size())
        return std::numeric_limits<double>::quiet_NaN();
    const QImage before = original.convertToFormat(QImage::Format_RGB888);
    const QImage after = changed.convertToFormat(QImage::Format_RGB888);
    const double squares = cv::norm(asMat(before), asMat(after), cv::NORM_L2SQR);
    const double samples = 3.0 * before.width() * before.height();
    return squares > 0 ? 10.0 * std::log10(255.0 * 255.0 * samples / squares)
                       : std::numeric_limits<double>::infinity();
}

} // namespace vizard::cloak
