// What assistive programs learn of the compare view.
#pragma once

namespace vizard::ui {

// Once for all compare views; more calls do nothing.
void installCompareAccessible();

} // namespace vizard::ui
