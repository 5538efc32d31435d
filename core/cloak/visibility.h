// The one place that answers "how visible is this?", for every method, slider, report and test.
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>

#include <memory>

namespace vizard::cloak {

// The size at which a photo is looked at: itself, or scaled down to a long side of `longSide`.
QSize viewingSize(QSize photo, int longSide = 2048);

// Butteraugli as libjxl and its program butteraugli_main compute it: 80 nits intensity target, sRGB,
// asymmetry 0.8. What libjxl calls the 3-norm is the mean of the norms 3, 6 and 12 of the map; windows use
// the same formula.
struct Butteraugli {
    double norm3 = 0;       // of the whole map
    double worstWindow = 0; // the largest in the windows of half the width and height, at steps of a quarter
    double maximum = 0;
};
// Both pictures RGB888 of one size, at least 16 x 16. Errors: InvalidArgument, Internal.
Result<Butteraugli> butteraugli(const QImage& original, const QImage& changed);

// The rest takes any pixel format (alpha is ignored) and answers NaN where the sizes differ or there is no
// picture.

// (1 - SSIM) / 2 on luma, Gaussian window 11, sigma 1.5 (Wang et al. 2004). 0: identical.
double dssim(const QImage& original, const QImage& changed);

// 10 log10(255^2 / MSE) over R, G, B; infinity where identical.
double psnr(const QImage& original, const QImage& changed);

// CIEDE2000 (Sharma, Wu, Dalal 2005) between two CIELAB colours, in double precision: what is measured of
// pictures is computed many at once (detail/lab_rows.h) and tested against this.
double ciede2000(const double lab1[3], const double lab2[3]);

// CW-SSIM (Sampat et al., IEEE TIP 2009): the similarity of the coefficients of a complex steerable pyramid,
// four scales from a quarter cycle a pixel downwards by four orientations, windows of 7 x 7, on luma. Small
// shifts, which people do not see either, hardly lower it. 1: identical.
double complexWaveletSsim(const QImage& original, const QImage& changed);

// CIEDE2000 pixel by pixel, no blur; of large pictures every second or third pixel.
struct ColourDifference {
    double mean = 0, percentile95 = 0;
};
ColourDifference colourDifference(const QImage& original, const QImage& changed);

// Of large pictures every few pixels: the 95th percentile of CIEDE2000 between the two pictures after a
// Gaussian low pass of `sigma` pixels in linear light; sigma 0: none.
double lowPassedColourDifference(const QImage& original, const QImage& changed, double sigma);

// The same of many pictures against one original.
class LowPassedColour {
public:
    LowPassedColour(const QImage& original, double sigma);
    ~LowPassedColour();
    LowPassedColour(const LowPassedColour&) = delete;
    LowPassedColour& operator=(const LowPassedColour&) = delete;
    double difference(const QImage& changed) const;

private:
    struct Original;
    std::unique_ptr<Original> original_;
};

} // namespace vizard::cloak
