#include "core/nets/landmark_network.h"

#include "core/nets/detail/points_net.h"

#include <cmath>
#include <string_view>

namespace vizard::nets {

static_assert(LandmarkNetwork::kSide == PointsNet::kSide &&
              LandmarkNetwork::kTemplate == PointsNet::kTemplate);

namespace {

// The mean of the answers for a picture and for its mirror image: half of the network's error differs between
// the two.
LandmarkNetwork::Points unmirroredMean(const float* answers) {
    constexpr std::array<std::size_t, 5> partner = {1, 0, 2, 4, 3};
    LandmarkNetwork::Points mean{};
    float squares = 0;
    for (std::size_t i = 0; i < partner.size(); ++i) {
        const float* plain = answers + 2 * i;
        const float* mirrored = answers + 10 + 2 * partner[i];
        const float back = static_cast<float>(LandmarkNetwork::kSide) - mirrored[0];
        mean.xy[2 * i] = (plain[0] + back) / 2;
        mean.xy[2 * i + 1] = (plain[1] + mirrored[1]) / 2;
        squares +=
            (plain[0] - back) * (plain[0] - back) + (plain[1] - mirrored[1]) * (plain[1] - mirrored[1]);
    }
    mean.apart = std::sqrt(squares / static_cast<float>(partner.size()));
    return mean;
}

} // namespace

struct LandmarkNetwork::Impl {
    PointsNet network;
};

LandmarkNetwork::LandmarkNetwork(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

LandmarkNetwork::~LandmarkNetwork() = default;

Result<std::shared_ptr<const LandmarkNetwork>> LandmarkNetwork::fromBytes(const QByteArray& bytes) {
    const QString name = QStringLiteral("landmarks");
    try {
        const at::NoGradGuard noGrad;
        TensorFile file =
            parseSafetensors(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        auto impl = std::make_unique<Impl>(Impl{PointsNet(WeightSource::stored(std::move(file.tensors)))});
        impl->network.fold();
        return std::shared_ptr<const LandmarkNetwork>(new LandmarkNetwork(std::move(impl)));
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, name, {}};
    } catch (const std::exception& e) {
        return Error{ErrorCode::ModelDamaged, name, QString::fromUtf8(e.what())};
    }
}

Result<LandmarkNetwork::Points> LandmarkNetwork::find(const std::vector<float>& planes) const {
    const QString name = QStringLiteral("landmarks");
    if (planes.size() != std::size_t(3) * kSide * kSide)
        return Error{ErrorCode::InvalidArgument, name, {}};
    try {
        const at::NoGradGuard noGrad;
        const Tensor picture =
            at::from_blob(const_cast<float*>(planes.data()), {1, 3, kSide, kSide}, at::kFloat) / 255;
        const Tensor points = impl_->network(at::cat({picture, at::flip(picture, {3})})).contiguous();
        return unmirroredMean(points.data_ptr<float>());
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, name, {}};
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, name, QString::fromUtf8(e.what())};
    }
}

} // namespace vizard::nets
