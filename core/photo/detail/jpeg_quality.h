#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace vizard::photo::detail {

using QuantTable = std::array<uint16_t, 64>; // natural order

// The quality (1..100, on the scale of the IJG's library) whose tables are nearest to these, by the sum of
// absolute differences; exact for files that such a library wrote. 0 where there is no table.
int estimateQuality(const std::optional<QuantTable>& luma, const std::optional<QuantTable>& chroma);

} // namespace vizard::photo::detail
