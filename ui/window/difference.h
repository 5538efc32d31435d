// What the eye misses, made visible.
#pragma once

#include <QImage>

namespace vizard::ui {

// |a - b| of each channel times `gain` (1..32), on black. Both RGB32 and of one size.
QImage difference(const QImage& a, const QImage& b, int gain);

} // namespace vizard::ui
