#include "core/nets/detector_network.h"

#include "core/nets/detail/detector_faces.h"

#include <string_view>

namespace vizard::nets {

struct DetectorNetwork::Impl {
    DetectorNet network;
};

DetectorNetwork::DetectorNetwork(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

DetectorNetwork::~DetectorNetwork() = default;

Result<std::shared_ptr<const DetectorNetwork>> DetectorNetwork::fromBytes(const QByteArray& bytes) {
    const QString name = QStringLiteral("detector");
    try {
        const at::NoGradGuard noGrad;
        TensorFile file =
            parseSafetensors(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        auto impl = std::make_unique<Impl>(Impl{DetectorNet(WeightSource::stored(std::move(file.tensors)))});
        impl->network.fold();
        return std::shared_ptr<const DetectorNetwork>(new DetectorNetwork(std::move(impl)));
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, name, {}};
    } catch (const std::exception& e) {
        return Error{ErrorCode::ModelDamaged, name, QString::fromUtf8(e.what())};
    }
}

Result<std::vector<FoundFace>> DetectorNetwork::find(const DetectorInput& input, float minScore) const {
    const int64_t width = input.width, height = input.height;
    if (width <= 0 || height <= 0 || width % kMultiple != 0 || height % kMultiple != 0 ||
        static_cast<int64_t>(input.planes.size()) != 3 * width * height)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("detector"), {}};
    try {
        const at::NoGradGuard noGrad;
        const Tensor picture =
            at::from_blob(const_cast<float*>(input.planes.data()), {1, 3, height, width}, at::kFloat) / 255;
        return decodeFaces(impl_->network(picture), 0, minScore);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, QStringLiteral("detector"), {}};
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, QStringLiteral("detector"), QString::fromUtf8(e.what())};
    }
}

} // namespace vizard::nets
