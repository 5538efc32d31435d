#include "core/album/more_faces.h"

#include "core/album/people.h"

#include <algorithm>
#include <iterator>

namespace vizard::album {

namespace {

// A box that a person drew may be twice as wide and high as what a detector says, or half.
bool isWhatWasDrawn(const QRectF& drawn, const QRectF& found) {
    constexpr double kMostTimes = 4;
    const auto area = [](const QRectF& box) { return box.isEmpty() ? 0 : box.width() * box.height(); };
    const double smaller = std::min(area(drawn), area(found)), larger = std::max(area(drawn), area(found));
    return larger <= kMostTimes * smaller && area(drawn & found) > 0.5 * smaller;
}

bool isOf(const FaceWish& wish, const face::Face& found) {
    return wish.drawn ? isWhatWasDrawn(wish.face.box, found.box) : sameFace(wish.face, found);
}

} // namespace

std::vector<face::Face> facesBesides(const std::vector<face::Face>& found,
                                     const std::vector<FaceWish>& known) {
    std::vector<face::Face> more;
    std::copy_if(found.begin(), found.end(), std::back_inserter(more), [&](const face::Face& face) {
        return std::none_of(known.begin(), known.end(),
                            [&](const FaceWish& wish) { return isOf(wish, face); });
    });
    return more;
}

} // namespace vizard::album
