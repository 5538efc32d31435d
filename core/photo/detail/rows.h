// The pixels of a picture, row by row, in the layout that a codec wants.
#pragma once

#include <QImage>

namespace vizard::photo::detail {

// The value is the number of channels.
enum class Layout { Grey = 1, GreyAlpha = 2, Rgb = 3, Rgba = 4 };

// True for the six formats that photo.h names.
bool isCanonical(QImage::Format format);

// The same picture in one of photo.h's formats (unchanged where it is in one already).
QImage canonical(const QImage& image);

// Grayscale8 from the first channel of an RGB888 or RGBA8888 image whose channels are equal.
QImage greyFromFirst(const QImage& image);

// A view of a canonical image. Alpha that the layout lacks is laid over white; 16 bits are rounded to 8;
// colour is weighed to grey with Rec. 601 (equal channels keep their value exactly).
class Rows {
public:
    Rows(const QImage& image, Layout layout, int bits);

    int width() const { return image_.width(); }
    int height() const { return image_.height(); }
    int channels() const { return static_cast<int>(layout_); }
    Layout layout() const { return layout_; }
    int bits() const { return bits_; } // 8 or 16 (native byte order)
    size_t bytesPerRow() const;

    // Writes bytesPerRow() bytes.
    void pack(int y, uchar* out) const;

    // All rows as RGB888 or RGBA8888; only for 8-bit colour layouts.
    QImage toImage() const;

private:
    QImage image_;
    Layout layout_;
    int bits_;
};

// The layout that loses nothing of `image`; `grey` says that its colour channels are one channel.
Layout fullLayout(const QImage& image, bool grey);

// 8 or 16.
int bitDepth(const QImage& image);

} // namespace vizard::photo::detail
