// Pictures, profiles and files for the tests of core/photo.
#pragma once

#include "core/photo/photo.h"
#include "core/photo/write.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <functional>

#include <tiffio.h>

namespace samples {

using vizard::photo::Format;
using vizard::photo::Photo;

// Smooth colours with a few edges, different in all corners; alpha from clear to full in formats that have
// it.
QImage pattern(QImage::Format format, QSize size = {97, 61});

// Uniform noise, the worst that a codec can be given.
QImage noise(QImage::Format format, QSize size, unsigned seed);

Photo photo(const QImage& pixels, Format format, const QByteArray& profile = {});

QByteArray rgbProfile();  // wide gamut, gamma 2.2
QByteArray greyProfile(); // gamma 1.8
QByteArray cmykProfile(); // ink counts half of what the plain formula says

// The TIFF structure of an EXIF block, without "Exif\0\0".
QByteArray exif(int orientation, bool bigEndian, int dotsPerInch = 0);

QByteArray jpegWithSegment(const QByteArray& jpeg, int marker, const QByteArray& content);
QByteArray pngWithChunk(const QByteArray& png, const QByteArray& type, const QByteArray& content);
QByteArray webpWithChunk(const QByteArray& webp, const char* name, const QByteArray& content);

// A JPEG of four inks (RGBA8888: C, M, Y, K) as given; `adobe` adds the marker that makes them inverted.
QByteArray cmykJpeg(const QImage& inks, bool adobe, const QByteArray& profile);

// A JPEG of RGB888 with 4:2:0, as most cameras write.
QByteArray cameraJpeg(const QImage& rgb, int quality);

// A TIFF that `fill` writes; `mode` as for TIFFOpen.
QByteArray tiff(const char* mode, const std::function<void(TIFF*)>& fill);

// A folder of its own, with files by name.
class Folder {
public:
    QString path(const QString& name = {}) const {
        return name.isEmpty() ? dir_.path() : dir_.filePath(name);
    }
    QString save(const QString& name, const QByteArray& bytes) const;
    QStringList names() const; // hidden ones included
private:
    QTemporaryDir dir_;
};

QByteArray bytesOf(const QString& path);

// The file that write() makes of the photo; empty where it fails.
QByteArray encoded(const Photo& photo, vizard::photo::WriteOptions options = {});

// Mean absolute difference of all channels, in steps of the format.
double meanDifference(const QImage& a, const QImage& b);

} // namespace samples
