#include "core/album/more_faces.h"

#include <algorithm>
#include <iterator>

namespace vizard::album {

namespace {

double areaOf(const QRectF& box) {
    return box.isEmpty() ? 0 : box.width() * box.height();
}

// Boxes of one face, drawn wide by one and close by the other, share most of the smaller.
bool isSameFace(const QRectF& a, const QRectF& b) {
    return areaOf(a & b) > 0.5 * std::min(areaOf(a), areaOf(b));
}

} // namespace

std::vector<face::Face> facesBesides(const std::vector<face::Face>& found,
                                     const std::vector<FaceWish>& known) {
    std::vector<face::Face> more;
    std::copy_if(found.begin(), found.end(), std::back_inserter(more), [&](const face::Face& face) {
        return std::none_of(known.begin(), known.end(),
                            [&](const FaceWish& wish) { return isSameFace(wish.face.box, face.box); });
    });
    return more;
}

} // namespace vizard::album
