#include "core/face/detail/looks.h"

#include "core/face/align.h"
#include "core/face/detail/decision.h"

namespace vizard::face::detail {

using nets::FoundFace;
using nets::LandmarkNetwork;

namespace {

constexpr int kLooks = 2;

Face toFace(const FoundFace& found) {
    Face face;
    face.score = found.score;
    face.box = QRectF(static_cast<double>(found.x), static_cast<double>(found.y),
                      static_cast<double>(found.width), static_cast<double>(found.height));
    for (std::size_t i = 0; i < 5; ++i)
        face.landmarks[i] = {static_cast<double>(found.points[2 * i]),
                             static_cast<double>(found.points[2 * i + 1])};
    return face;
}

// From the network's input, which shows `part` of the photo at `scaleX`, `scaleY`, to the photo.
void moveToPhoto(std::vector<FoundFace>& found, const ScaledPart& part) {
    for (FoundFace& f : found) {
        f.x = f.x / part.scaleX + part.left;
        f.y = f.y / part.scaleY + part.top;
        f.width /= part.scaleX;
        f.height /= part.scaleY;
        for (std::size_t i = 0; i < 5; ++i) {
            f.points[2 * i] = f.points[2 * i] / part.scaleX + part.left;
            f.points[2 * i + 1] = f.points[2 * i + 1] / part.scaleY + part.top;
        }
    }
}

double lookAgain(const LandmarkNetwork& network, const QImage& photo, float gain, Face& face) {
    Similarity toLook = alignment(face.landmarks).scaledBy(LandmarkNetwork::kTemplate / 112.0);
    constexpr double margin = (LandmarkNetwork::kSide - LandmarkNetwork::kTemplate) / 2.0;
    toLook.tx += margin;
    toLook.ty += margin;
    std::vector<float> planes = alignedCrop(photo, toLook, LandmarkNetwork::kSide, LandmarkNetwork::kSide);
    brighten(planes, gain);
    const auto found = network.find(planes);
    if (!found)
        return kUsualApart;
    const Similarity toPhoto = toLook.inverse();
    for (std::size_t i = 0; i < 5; ++i)
        face.landmarks[i] =
            toPhoto.map({static_cast<double>(found->xy[2 * i]), static_cast<double>(found->xy[2 * i + 1])});
    return static_cast<double>(found->apart);
}

} // namespace

Result<std::vector<FoundFace>> firstLook(const nets::DetectorNetwork& network, const ScaledPart& part,
                                         float minScore) {
    Result<std::vector<FoundFace>> found = network.find(part.input, minScore);
    if (found)
        moveToPhoto(*found, part);
    return found;
}

SecondLook secondLook(const LandmarkNetwork& network, const QImage& photo, const FoundFace& found,
                      float gain) {
    SecondLook second{toFace(found), 0};
    for (int i = 0; i < kLooks; ++i)
        second.apart = lookAgain(network, photo, gain, second.face);
    return second;
}

} // namespace vizard::face::detail
