// The two facts of EXIF that pixels need: how to turn them and how large they are in print. Nothing else is
// read.
#pragma once

#include <QByteArray>

namespace vizard::photo::detail {

struct ExifFacts {
    int orientation = 1; // 1..8
    double dotsPerMeterX = 0;
    double dotsPerMeterY = 0;
};

// `block` is a TIFF structure ("II*…" or "MM…"), with or without "Exif\0\0" before it (EXIF 2.32, 4.5
// and 4.6.4). Damaged or hostile blocks give the defaults.
ExifFacts parseExif(const QByteArray& block);

// Dots per metre of `value` dots in TIFF's ResolutionUnit (2: inch, 3: centimetre); 0 where that says
// nothing.
double dotsPerMeter(double value, int resolutionUnit);

} // namespace vizard::photo::detail
