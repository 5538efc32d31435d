#include "tests/bench/picture.h"

#include "core/cloak/visibility.h"
#include "core/photo/read.h"

#include <opencv2/imgproc.hpp>

#include <QCryptographicHash>
#include <QtEndian>

#include <ctime>
#include <stdexcept>

namespace vizard::bench {
namespace {

double clockSeconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

} // namespace

photo::Photo readPhoto(const QString& path) {
    auto photo = photo::read(path);
    if (!photo)
        throw std::runtime_error("cannot read " + path.toStdString() + ": " +
                                 photo.error().detail.toStdString());
    return std::move(photo).value();
}

QImage enlarged(const QImage& picture, int factor) {
    const bool grey = picture.format() == QImage::Format_Grayscale8;
    const QImage source = grey ? picture : picture.convertToFormat(QImage::Format_RGB888);
    if (factor == 1)
        return source;
    QImage result(source.size() * factor, source.format());
    const int type = grey ? CV_8UC1 : CV_8UC3;
    const cv::Mat from(source.height(), source.width(), type, const_cast<uchar*>(source.constBits()),
                       static_cast<std::size_t>(source.bytesPerLine()));
    cv::Mat to(result.height(), result.width(), type, result.bits(),
               static_cast<std::size_t>(result.bytesPerLine()));
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_CUBIC);
    return result;
}

QRect faceRegion(QSize photo, const face::Similarity& toCrop, double margin) {
    const QPointF middle = toCrop.inverse().map({56, 56});
    const double half = 56 * (1 + 2 * margin) / toCrop.scale();
    const QRectF square(middle - QPointF(half, half), QSizeF(2 * half, 2 * half));
    return square.toAlignedRect().intersected(QRect(QPoint(0, 0), photo));
}

QImage viewed(const QImage& picture, QRect region, int viewingSide) {
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    const QSize size = cloak::viewingSize(picture.size(), viewingSide);
    if (size == picture.size())
        return rgb.copy(region);
    const double scale = static_cast<double>(size.width()) / picture.width();
    const QRect scaled =
        QRectF(QPointF(region.topLeft()) * scale, QSizeF(region.size()) * scale).toAlignedRect();
    return rgb.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .copy(scaled.intersected(QRect(QPoint(0, 0), size)));
}

quint64 seedOf(const QImage& picture) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qsizetype rowBytes = (static_cast<qsizetype>(picture.width()) * picture.depth() + 7) / 8;
    for (int y = 0; y < picture.height(); ++y)
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(picture.constScanLine(y)), rowBytes));
    return qFromLittleEndian<quint64>(hash.result().constData());
}

double threadSeconds() {
    return clockSeconds(CLOCK_THREAD_CPUTIME_ID);
}

double processSeconds() {
    return clockSeconds(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace vizard::bench
