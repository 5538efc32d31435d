#include "core/audit/transforms.h"

#include "core/photo/recompress.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace vizard::audit {
namespace {

QImage resized(const QImage& photo, double factor) {
    const QSize size = (QSizeF(photo.size()) * factor).toSize().expandedTo({1, 1});
    return photo.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage blurred(const QImage& photo, double sigma) {
    QImage result = photo.convertToFormat(QImage::Format_RGB888);
    cv::Mat pixels(result.height(), result.width(), CV_8UC3, result.bits(),
                   static_cast<std::size_t>(result.bytesPerLine()));
    cv::GaussianBlur(pixels, pixels, {}, sigma, sigma, cv::BORDER_REPLICATE);
    return result;
}

Result<QImage> screenshot(const QImage& photo) {
    constexpr double kScreen = 1170;
    const QImage shown = resized(photo, std::min(1.37, kScreen / photo.width()));
    const auto sent = photo::throughJpeg(shown, 80);
    return sent ? photo::throughJpeg(photo::scaledTo(*sent, 1080), 75) : sent;
}

Transform transform(const QString& name, std::function<Result<QImage>(const QImage&)> apply,
                    QRectF kept = {0, 0, 1, 1}) {
    return {name, kept, std::move(apply)};
}

Transform cropped(const QString& name, QRectF kept) {
    return transform(
        name,
        [kept](const QImage& photo) -> Result<QImage> {
            const QRectF region(kept.x() * photo.width(), kept.y() * photo.height(),
                                kept.width() * photo.width(), kept.height() * photo.height());
            return photo.copy(region.toRect());
        },
        kept);
}

std::vector<Transform> all() {
    std::vector<Transform> list;
    for (const int quality : {95, 85, 75, 60, 50})
        list.push_back(transform(QStringLiteral("jpeg%1").arg(quality), [quality](const QImage& photo) {
            return photo::throughJpeg(photo, quality);
        }));
    for (const int percent : {75, 50, 25})
        list.push_back(transform(QStringLiteral("resize%1").arg(percent),
                                 [percent](const QImage& photo) { return resized(photo, percent / 100.0); }));
    list.push_back(transform(QStringLiteral("side1080"),
                             [](const QImage& photo) { return photo::scaledTo(photo, 1080); }));
    list.push_back(transform(QStringLiteral("upload"), [](const QImage& photo) {
        return photo::throughJpeg(photo::scaledTo(photo, 1080), 75);
    }));
    list.push_back(transform(QStringLiteral("half_jpeg75"), [](const QImage& photo) {
        return photo::throughJpeg(resized(photo, 0.5), 75);
    }));
    for (const int sigma : {1, 2})
        list.push_back(transform(QStringLiteral("blur%1").arg(sigma),
                                 [sigma](const QImage& photo) { return blurred(photo, sigma); }));
    list.push_back(cropped(QStringLiteral("crop_left_top"), {0.1, 0.1, 0.9, 0.9}));
    list.push_back(cropped(QStringLiteral("crop_right_bottom"), {0, 0, 0.9, 0.9}));
    list.push_back(transform(QStringLiteral("screenshot"), screenshot));
    return list;
}

} // namespace

QPointF Transform::map(QPointF share) const {
    return {(share.x() - kept.x()) / kept.width(), (share.y() - kept.y()) / kept.height()};
}

const std::vector<Transform>& transforms() {
    static const std::vector<Transform> list = all();
    return list;
}

} // namespace vizard::audit
