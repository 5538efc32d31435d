// The plain value that goes through the house: an upright picture and what its file said about it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace vizard::photo {

enum class Format { Jpeg, Png, WebP, Tiff, Bmp };

// Pixels are upright (orientation applied) and in one of: Grayscale8, Grayscale16, RGB888, RGBA8888 (straight
// alpha), RGBX64, RGBA64 (straight alpha). QImage's own colour space is left unset: `iccProfile` holds the
// file's profile byte for byte, or is empty.
struct Photo {
    QString path;
    Format format = Format::Jpeg;
    QImage pixels;
    QByteArray iccProfile;
    int jpegQuality = 0; // 1..100, estimated from the quantisation tables; 0 where it is not a JPEG
    bool jpegProgressive = false;
    bool webpLossless = false; // such a WebP is written losslessly again
    double dotsPerMeterX = 0;  // 0: not said
    double dotsPerMeterY = 0;
    bool grey = false;      // one channel in the source (with or without alpha): must stay so
    int frames = 1;         // pages or animation frames in the file; only the first is read
    QByteArray contentHash; // SHA-256 of the file's bytes
};

} // namespace vizard::photo
