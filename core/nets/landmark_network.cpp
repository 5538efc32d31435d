#include "core/nets/landmark_network.h"

#include "core/nets/detail/points_net.h"

#include <algorithm>
#include <string_view>

namespace vizard::nets {

static_assert(LandmarkNetwork::kSide == PointsNet::kSide &&
              LandmarkNetwork::kTemplate == PointsNet::kTemplate);

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

Result<std::array<float, 10>> LandmarkNetwork::find(const std::vector<float>& planes) const {
    const QString name = QStringLiteral("landmarks");
    if (planes.size() != std::size_t(3) * kSide * kSide)
        return Error{ErrorCode::InvalidArgument, name, {}};
    try {
        const at::NoGradGuard noGrad;
        const Tensor picture =
            at::from_blob(const_cast<float*>(planes.data()), {1, 3, kSide, kSide}, at::kFloat) / 255;
        const Tensor points = impl_->network(picture).contiguous();
        std::array<float, 10> result{};
        std::copy_n(points.data_ptr<float>(), result.size(), result.begin());
        return result;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, name, {}};
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, name, QString::fromUtf8(e.what())};
    }
}

} // namespace vizard::nets
