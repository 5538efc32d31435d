#include "core/face/detector.h"

#include "core/face/detail/decision.h"
#include "core/face/detail/detector_input.h"
#include "core/face/detail/looks.h"
#include "core/face/overlap.h"
#include "core/nets/detector_network.h"
#include "core/nets/landmark_network.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vizard::face {

using nets::DetectorNetwork;
using nets::FoundFace;
using nets::LandmarkNetwork;
using Found = std::vector<FoundFace>;

namespace {

constexpr int kTile = 640, kTileOverlap = 160;
constexpr double kLargestInTile = 120; // larger faces are the first pass's
constexpr double kSeenWell = 40;       // pixels of the first pass

constexpr float kBeyondDoubt = 0.75f;
constexpr float kLeast = 0.45f;            // below, landmarks that agree do not make a face
constexpr double kTilesBelow = 0.75;       // of full size: the first pass's scale
constexpr std::size_t kTilesForAFace = 12; // in groups: some half a second, where a cloak takes two
constexpr double kSameFace = 0.3;          // overlap() of two passes
constexpr double kTurnedLook = 40;         // degrees: the network knows faces turned by up to 50

// All of a photo of that size, turned about its middle, at the scale of a first pass.
Similarity turnedInto(const QSize& photo, int longSide, double degrees, QSize& input) {
    const double angle = degrees * std::numbers::pi / 180;
    const double c = std::abs(std::cos(angle)), s = std::abs(std::sin(angle));
    const QSize all(static_cast<int>(std::ceil(photo.width() * c + photo.height() * s)),
                    static_cast<int>(std::ceil(photo.width() * s + photo.height() * c)));
    const double scale = detail::firstScale(all, longSide);
    const auto side = [scale](int length) {
        constexpr int kStep = DetectorNetwork::kMultiple;
        return std::max(1, static_cast<int>(std::lround(length * scale / kStep))) * kStep;
    };
    input = {side(all.width()), side(all.height())};
    Similarity turn{scale * std::cos(angle), scale * std::sin(angle), 0, 0};
    const QPointF middle = turn.map({photo.width() / 2.0, photo.height() / 2.0});
    turn.tx = input.width() / 2.0 - middle.x();
    turn.ty = input.height() / 2.0 - middle.y();
    return turn;
}

FoundFace movedBy(FoundFace f, const Similarity& by) {
    const QPointF middle =
        by.map({static_cast<double>(f.x + f.width / 2), static_cast<double>(f.y + f.height / 2)});
    f.width *= static_cast<float>(by.scale());
    f.height *= static_cast<float>(by.scale());
    f.x = static_cast<float>(middle.x()) - f.width / 2;
    f.y = static_cast<float>(middle.y()) - f.height / 2;
    for (std::size_t i = 0; i < 5; ++i) {
        const QPointF p =
            by.map({static_cast<double>(f.points[2 * i]), static_cast<double>(f.points[2 * i + 1])});
        f.points[2 * i] = static_cast<float>(p.x());
        f.points[2 * i + 1] = static_cast<float>(p.y());
    }
    return f;
}

// Where tiles of kTile start along a side.
std::vector<int> tileStarts(int length) {
    std::vector<int> starts = {0};
    const int last = length - kTile;
    while (starts.back() < last)
        starts.push_back(std::min(starts.back() + kTile - kTileOverlap, last));
    return starts;
}

// Where several people are there may be more behind them.
bool wantsTiles(SmallFaces wanted, const QSize& photo, std::size_t faces) {
    if (wanted != SmallFaces::InGroups)
        return wanted == SmallFaces::Always;
    const std::size_t tiles = tileStarts(photo.width()).size() * tileStarts(photo.height()).size();
    return faces >= 2 && tiles <= kTilesForAFace * faces;
}

// Those of `more` that are none of `faces` join them.
void addOthers(const std::vector<Face>& more, std::vector<Face>& faces) {
    for (const Face& one : more) {
        if (std::none_of(faces.begin(), faces.end(),
                         [&](const Face& face) { return overlap(one.box, face.box) > kSameFace; }))
            faces.push_back(one);
    }
}

// A face that a tile's inner border cuts is whole in the next tile.
bool cutByTile(const FoundFace& f, const QRect& tile, const QSize& photo) {
    constexpr float slack = 2;
    const auto edge = [](int v) { return static_cast<float>(v); };
    return (tile.left() > 0 && f.x < edge(tile.left()) + slack) ||
           (tile.top() > 0 && f.y < edge(tile.top()) + slack) ||
           (tile.left() + tile.width() < photo.width() &&
            f.x + f.width > edge(tile.left() + tile.width()) - slack) ||
           (tile.top() + tile.height() < photo.height() &&
            f.y + f.height > edge(tile.top() + tile.height()) - slack);
}

} // namespace

struct Detector::Impl {
    std::shared_ptr<const DetectorNetwork> network;
    std::shared_ptr<const LandmarkNetwork> landmarks;

    // Small faces are the tiles' alone, where what the first pass saw of them at its scale was few pixels.
    Status addTiles(const QImage& photo, float gain, float minScore, double firstScale,
                    const DetectOptions& options, Found& all) const {
        const double seenWell = std::min(0.8 * kLargestInTile, kSeenWell / firstScale);
        std::erase_if(all, [seenWell](const FoundFace& f) {
            return static_cast<double>(std::max(f.width, f.height)) < seenWell;
        });
        const std::vector<int> tops = tileStarts(photo.height()), lefts = tileStarts(photo.width());
        std::size_t done = 0;
        for (const int top : tops) {
            for (const int left : lefts) {
                if (options.cancelled && options.cancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
                const QRect tile = QRect(left, top, kTile, kTile).intersected(photo.rect());
                detail::ScaledPart part = detail::scaledPart(photo, tile, 1, DetectorNetwork::kMultiple);
                detail::brighten(part.input.planes, gain);
                const Result<Found> found = detail::firstLook(*network, part, minScore);
                if (!found)
                    return found.error();
                std::copy_if(found->begin(), found->end(), std::back_inserter(all), [&](const FoundFace& f) {
                    return static_cast<double>(std::max(f.width, f.height)) <= kLargestInTile &&
                           !cutByTile(f, tile, photo.size());
                });
                if (options.progressed)
                    options.progressed(static_cast<double>(++done) /
                                       static_cast<double>(tops.size() * lefts.size()));
            }
        }
        return Done{};
    }

    // What shows itself beyond doubt where the photo is turned to both sides: photos in which no face was
    // found, or none that is large enough, are looked at three times.
    Result<Found> lookTurned(const detail::ScaledPart& whole, const QSize& photo,
                             const DetectOptions& options) const {
        Found all;
        for (const double degrees : {kTurnedLook, -kTurnedLook}) {
            QSize size;
            const Similarity turn = turnedInto(photo, options.longSide, degrees, size);
            Result<Found> found =
                network->find(detail::turned(whole, turn, size), std::max(options.minScore, kBeyondDoubt));
            if (!found)
                return found.error();
            std::transform(found->begin(), found->end(), std::back_inserter(all),
                           [back = turn.inverse()](const FoundFace& f) { return movedBy(f, back); });
        }
        return nets::suppress(std::move(all));
    }

    // The faces among what was found, with their final landmarks. What is refused here may have taken the
    // place of an overlapping answer of a lower score.
    std::vector<Face> facesAmong(const Found& found, const QImage& photo, float gain,
                                 const DetectOptions& options) const {
        std::vector<Face> faces;
        for (const FoundFace& each : found) {
            if (static_cast<double>(std::min(each.width, each.height)) < options.minSide)
                continue;
            const detail::SecondLook second = detail::secondLook(*landmarks, photo, each, gain);
            if (detail::isFace(each, second.apart, options.minScore))
                faces.push_back(second.face);
        }
        return faces;
    }
};

Detector::Detector(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

Detector::~Detector() = default;

Result<std::shared_ptr<const Detector>> Detector::load(const nets::Models& models) {
    const auto weights = models.bytes(QStringLiteral("detector"));
    if (!weights)
        return weights.error();
    const auto landmarks = models.bytes(QStringLiteral("landmarks"));
    if (!landmarks)
        return landmarks.error();
    return fromBytes(*weights, *landmarks);
}

Result<std::shared_ptr<const Detector>> Detector::fromBytes(const QByteArray& weights,
                                                            const QByteArray& landmarks) {
    auto network = DetectorNetwork::fromBytes(weights);
    if (!network)
        return network.error();
    auto second = LandmarkNetwork::fromBytes(landmarks);
    if (!second)
        return second.error();
    return std::shared_ptr<const Detector>(
        new Detector(std::make_unique<Impl>(Impl{std::move(*network), std::move(*second)})));
}

QByteArray Detector::id(const nets::Models& models) {
    QByteArray id = "own8"; // counts what this file makes of its networks' answers
    for (const nets::ModelInfo& info : models.list()) {
        if (info.kind == QLatin1String("detector") || info.kind == QLatin1String("landmarks"))
            id += '-' + info.sha256.left(8);
    }
    return id;
}

bool Detector::mayMissSmallFaces(QSize photo) {
    return !photo.isEmpty() && detail::firstScale(photo, DetectOptions().longSide) < kTilesBelow;
}

Result<std::vector<Face>> Detector::detect(const QImage& photo, const DetectOptions& options) const try {
    if (photo.isNull() || options.longSide < DetectorNetwork::kMultiple)
        return Error{ErrorCode::InvalidArgument, {}, {}};
    const QImage readable = detail::readable(photo);
    const double scale = detail::firstScale(photo.size(), options.longSide);
    const float least = std::clamp(options.minScore - static_cast<float>(detail::kTiltedLess), 0.05f, kLeast);
    const auto [whole, gain] = detail::firstInput(readable, scale);
    Result<Found> found = detail::firstLook(*impl_->network, whole, least);
    if (!found)
        return found.error();
    std::vector<Face> faces = impl_->facesAmong(nets::suppress(*found), readable, gain, options);
    const bool nobody = faces.empty();
    if (scale < kTilesBelow && wantsTiles(options.smallFaces, readable.size(), faces.size())) {
        const Status added = impl_->addTiles(readable, gain, least, scale, options, *found);
        if (!added)
            return added.error();
        faces = impl_->facesAmong(nets::suppress(std::move(*found)), readable, gain, options);
    }
    if (nobody) {
        const Result<Found> turned = impl_->lookTurned(whole, readable.size(), options);
        if (!turned)
            return turned.error();
        addOthers(impl_->facesAmong(*turned, readable, gain, options), faces);
    }
    std::stable_sort(faces.begin(), faces.end(), [](const Face& l, const Face& r) {
        return l.box.width() * l.box.height() > r.box.width() * r.box.height();
    });
    return faces;
} catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, {}, {}};
} catch (const std::exception& e) {
    return Error{ErrorCode::Internal, {}, QString::fromUtf8(e.what())};
}

} // namespace vizard::face
