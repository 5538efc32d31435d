// HEIC and AVIF files for tests, where this build has libheif with its encoders.
#pragma once

#include <QByteArray>
#include <QImage>

namespace heif_samples {

bool canWrite(); // HEIC
bool canWriteAvif();

struct Extras {
    QByteArray exif = {}; // a TIFF structure
    QByteArray xmp = {};
    QByteArray other = {}; // an item of an own type
    QByteArray icc = {};
    bool thumbnail = false;
    bool second = false; // another picture in the same file
    bool avif = false;
    int bits = 8; // 10: from a 16-bit image
};

// `image`: RGB888, RGBA8888 or (10 bits) RGBX64. Nearly lossless.
QByteArray heic(const QImage& image, const Extras& extras);

// A box of ISO/IEC 14496-12.
QByteArray box(const QByteArray& type, const QByteArray& content);

} // namespace heif_samples
