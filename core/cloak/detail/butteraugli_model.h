// The published numbers of Butteraugli, as libjxl 0.7 has them (lib/jxl/butteraugli/butteraugli.cc, J.
// Alakuijala and the JPEG XL project), in the form in which our two implementations use them. X: red against
// green, Y: yellow (brightness), B: blue. Bands: low, middle (mf), high (hf) and ultra high (uhf) spatial
// frequencies.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace vizard::cloak::butter {

// Screen brightness in nits of a sample of 1.0, and how much less new texture counts than lost texture: what
// libjxl's program butteraugli_main uses.
inline constexpr double kNits = 80.0;
inline constexpr double kAsymmetry = 0.8;

// Light in nits to the three photopigments: a matrix, an offset, then a logarithmic response.
inline constexpr std::array<std::array<double, 3>, 3> kAbsorbance = {{
    {0.29956550340058319, 0.63373087833825936, 0.077705617820981968},
    {0.22158691104574774, 0.69391388044116142, 0.0987313588422},
    {0.02, 0.02, 0.20480129041026129},
}};
inline constexpr std::array<double, 3> kDarkLight = {1.7557483643287353, 1.7557483643287353,
                                                     12.226454707163354};
inline constexpr double kResponseScale = 19.245013259874995;
inline constexpr double kResponseBias = 9.9710635769299145;
inline constexpr double kResponseOffset = -23.16046239805755;

// Blurs.
inline constexpr double kSigmaAdaptation = 1.2;
inline constexpr double kSigmaLow = 7.15593339443;
inline constexpr double kSigmaMiddle = 3.22489901262;
inline constexpr double kSigmaHigh = 1.56416327805;
inline constexpr double kSigmaMask = 2.7;

// What happens to the bands after their separation.
inline constexpr double kForgetMiddleX = 0.29; // values below it count as zero
inline constexpr double kForgetHighX = 1.5;
inline constexpr double kForgetUltraX = 0.04;
inline constexpr double kStressMiddleY = 0.1; // values below it count twice
inline constexpr double kStressHighY = 0.132;
inline constexpr double kSuppressAtY = 46.0; // strong brightness detail hides red-green detail
inline constexpr double kSuppressFloor = 0.653020556257;
inline constexpr double kClampHighY = 28.4691806922;
inline constexpr double kClampUltraY = 5.19175294647;
inline constexpr double kClampSlope = 0.724216145665;
inline constexpr double kScaleHighY = 2.155;
inline constexpr double kScaleUltraY = 2.69313763794;

// The six differences that the line detectors look at.
enum LineChannel { kUltraX, kUltraY, kHighX, kHighY, kMiddleX, kMiddleY, kLineChannels };
inline constexpr int kFineChannels = 2; // the ultra high ones are met by lines without gaps

struct LineWeight {
    double lost = 0, gained = 0; // weight of any difference; extra weight where it leaves the tolerated range
    double norm = 0;             // amplitude at which the difference begins to saturate
};
// The factors that libjxl derives from its weights: mul * sqrt(share * weight) / (2 * 3.75 + 1) * norm.
const std::array<LineWeight, kLineChannels>& lineWeights();
inline constexpr double kTooSmall = 0.55, kTooBig = 1.05;

// Squared differences. High: asymmetric, beyond the range [0.4, 1] of the original's amplitude counted again.
inline constexpr double kSquareHighX = 400.0, kSquareHighY = 1.50815703118;
inline constexpr double kSquareAsymmetric = 0.8, kHighTooSmall = 0.4;
inline constexpr std::array<double, 3> kSquareMiddle = {2150.0, 10.6195433239, 16.2176043152};
inline constexpr std::array<double, 3> kSquareLow = {29.2353797994, 0.844626970982, 0.703646627719};
inline constexpr std::array<double, 3> kScaleLow = {32.2217497012, 13.7697791434, 47.504615728};
inline constexpr double kLowYInB = -0.362267051518;

// Masking by the original's own detail.
inline constexpr double kMaskX = 2.5, kMaskUltraY = 0.4, kMaskHighY = 0.4;
inline constexpr double kMaskScale = 6.19424080439, kMaskBias = 12.61050594197;
inline constexpr double kMaskDifference = 10.0;
inline constexpr int kErosionStep = 3;
inline constexpr std::array<double, 3> kErosionShares = {0.45, 0.3, 0.25};

// Weight of squared differences under a mask value m: (scale * (1 + mul / (slope * m + offset)))^2.
struct MaskCurve {
    double mul, slope, offset;
};
inline constexpr MaskCurve kMaskDetail = {2.5485944793, 0.451936922203, 0.829591754942};
inline constexpr MaskCurve kMaskLow = {0.505054525019, 3.87449418804, 0.20025578522};
inline constexpr double kGoodQuality = 17.8 * 0.79079917404;

// The picture at half size is measured too and joins with this weight; the whole then counts less.
inline constexpr double kHalfWeight = 0.5, kWholeWeight = 1.0 - 0.3 * kHalfWeight;
inline constexpr int64_t kSmallestSide = 8;

// Butteraugli's square roots have infinite slopes at zero: this is added under them, and its root taken off
// again.
inline constexpr double kUnderRoot = 1e-8;

// The line detectors: sixteen directions, each a line through the centre, given by the places on one side of
// it (the other side mirrors them). `times`: four of the lines without gaps count twice.
struct Line {
    std::array<std::array<int, 2>, 4> places; // x, y; unused ones are 0, 0
    int times;
};
const std::vector<Line>& fineLines();
const std::vector<Line>& coarseLines();

// The taps of libjxl's truncated Gaussian (radius 2.25 sigma), not normalised.
std::vector<double> gaussianTaps(double sigma);
// The blur along one side as a dense matrix, row by row: taps that fall outside are left out and the rest
// renormalised. The blur of five taps mirrors the picture at its edge instead.
std::vector<float> blurMatrix(double sigma, int64_t size);

} // namespace vizard::cloak::butter
