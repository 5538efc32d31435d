#include "ui/window/protection_estimate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace vizard::ui {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("vizard::ui::Estimate", source);
}

// By strength 0, 25, 50, 75, 100; a face of about 112 px, enlarged twice, and four times. README's table, of
// 2026-11-30.
using Shares = std::array<double, 5>;
constexpr std::array<Shares, 3> kTable = {Shares{.08, .51, .89, .98, 1.0}, Shares{.07, .22, .55, .90, 1.0},
                                          Shares{.07, .16, .38, .79, .98}};
constexpr double kSmallSide = 112;

double alongStrength(const Shares& row, double strength) {
    const double at = std::clamp(strength / 25, 0.0, 4.0);
    const auto left = std::min<std::size_t>(3, std::size_t(at));
    return row[left] + (row[left + 1] - row[left]) * (at - double(left));
}

} // namespace

double measuredShare(int strength, double faceSide) {
    const double octave = std::clamp(std::log2(std::max(1.0, faceSide) / kSmallSide), 0.0, 2.0);
    const auto lower = std::min<std::size_t>(1, std::size_t(octave));
    const double small = alongStrength(kTable[lower], strength);
    const double large = alongStrength(kTable[lower + 1], strength);
    return small + (large - small) * (octave - double(lower));
}

QString gainInWords(int strength, double faceSide, const QString& method) {
    if (strength == 0)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate", "Hides nothing."));
    if (!method.isEmpty() && method != QLatin1String("vizard"))
        return {};
    const double share = measuredShare(strength, faceSide);
    if (share < 0.15)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                            "In our measurements this hid hardly any faces of this size."));
    if (share < 0.3)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                            "In our measurements this hid few faces of this size."));
    if (share < 0.55)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                            "In our measurements this hid some faces of this size."));
    if (share < 0.85)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                            "In our measurements this hid most faces of this size."));
    return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                        "In our measurements this hid nearly all faces of this size."));
}

QString gainMeasuredWith() {
    return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                        "Measured on 2026-11-30 on news photos of 100 people, with three "
                                        "recognisers that took no part in making "
                                        "Vizard's changes (squeezefacepose_dwc, dlib_densenet, "
                                        "mfn_xiaoccer). Of unchanged photos these miss 8 in 100."));
}

QString looksInWords(int strength) {
    if (strength == 0)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate", "Changes nothing."));
    if (strength <= 25)
        return translated(
            QT_TRANSLATE_NOOP("vizard::ui::Estimate", "A very small change: hard to find even at 100 %."));
    if (strength <= 50)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate", "A small change: look for it at 100 %."));
    if (strength <= 75)
        return translated(QT_TRANSLATE_NOOP("vizard::ui::Estimate",
                                            "A clear change: compare skin, brows and eyes at 100 %."));
    return translated(
        QT_TRANSLATE_NOOP("vizard::ui::Estimate", "A strong change: the face may look retouched."));
}

} // namespace vizard::ui
