// Faces so near to one another that the squares of their cloaks overlap.
#pragma once

#include "core/cloak/cloak.h"

namespace vizard::cloak {

// `cloaks[index]` as it is to be put into a photo beside the others: where squares overlap the changes share
// the place, each by how far inside its own square it is there, so that no pixel is changed by more than the
// limits of one face allow. Where no other reaches it stays as it is, bit by bit.
FaceCloak besideOthers(const std::vector<FaceCloak>& cloaks, std::size_t index);

} // namespace vizard::cloak
