// CIELAB and CIEDE2000 of many colours at once, in plain loops for vector code.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace vizard::cloak {

// Three rows of equal length: linear R, G, B, or L*, a*, b*.
using ColourRows = std::array<std::vector<float>, 3>;

// Linear sRGB, 0..1, to CIELAB against D65, in place. Within 2e-4 of the same in double precision.
void toLabRows(ColourRows& colours);

// ciede2000() of pairs of colours, within 1e-3 but for hues within 2 degrees of opposite, where the formula
// itself jumps.
std::vector<float> ciede2000Rows(const ColourRows& before, const ColourRows& after);

} // namespace vizard::cloak
