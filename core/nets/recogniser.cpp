#include "core/nets/recogniser.h"

#include "core/base/sha256.h"
#include "core/nets/detail/foreign_recogniser.h"
#include "core/nets/detail/own_network.h"
#include "core/nets/detail/recogniser_net.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <optional>

namespace vizard::nets {
namespace {

constexpr int64_t kTelling = 4096; // values: smaller tensors may be alike by chance

QByteArray hexSha256(const QByteArray& bytes) {
    return sha256(bytes).toHex();
}

std::vector<QByteArray> hashesOf(const TensorMap& tensors) {
    std::vector<std::pair<int64_t, QByteArray>> sized;
    for (const auto& [name, tensor] : tensors) {
        if (!tensor.is_floating_point() || tensor.numel() < kTelling)
            continue;
        const Tensor values = tensor.to(at::kFloat).contiguous();
        if (values.min().item<float>() == values.max().item<float>())
            continue;
        const auto* bytes = reinterpret_cast<const char*>(values.data_ptr<float>());
        sized.emplace_back(-values.numel(), hexSha256(QByteArray(bytes, 4 * values.numel())));
    }
    std::sort(sized.begin(), sized.end());
    std::vector<QByteArray> hashes;
    for (const auto& [size, hash] : sized)
        hashes.push_back(hash);
    return hashes;
}

QByteArray readAll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw NetError("cannot open " + path.toStdString());
    return file.readAll();
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// `work` with the room's exceptions turned into `code`.
template <typename T, typename Work>
Result<T> atTheDoor(ErrorCode code, const QString& name, const Work& work) {
    try {
        const at::NoGradGuard noGrad;
        return work();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, name, {}};
    } catch (const std::exception& e) {
        return Error{code, name, QString::fromUtf8(e.what())};
    }
}

Tensor unit(const Tensor& raw) {
    return raw / raw.norm(2, 1, true).clamp_min(1e-6);
}

// face::template112(): that room lies above this one.
const std::array<QPointF, 5> kTemplate = {QPointF(38.7946, 52.1963),
                                          {74.0318, 52.0014},
                                          {56.5252, 72.2366},
                                          {42.0493, 92.8655},
                                          {71.2299, 92.7041}};

} // namespace

// What only running it shows: shapes that do not fit, numbers that are none.
void tryOut(const ForeignRecogniser& network) {
    const Tensor grey = at::full({1, 3, network.height(), network.width()}, 0.5);
    const Tensor answer = network.embed(grey);
    if (answer.dim() != 2 || answer.size(0) != 1 || answer.size(1) < 2 ||
        !at::isfinite(answer).all().item<bool>())
        throw NetError("its answer to a picture is not a vector of numbers");
}

struct Recogniser::Impl {
    QString name, date;
    QByteArray sha256, id;
    std::vector<QByteArray> weights;
    int width = RecogniserNet::kCrop, height = RecogniserNet::kCrop;
    std::array<QPointF, 5> landmarks = kTemplate;
    bool flip = false;
    std::function<Tensor(const Tensor&)> network; // [N, 3, height, width], 0..1, to unit vectors
};

Recogniser::Recogniser(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

Recogniser::~Recogniser() = default;

Result<std::shared_ptr<const Recogniser>> Recogniser::fromFile(const QString& path) {
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, path, {}};
    return atTheDoor<std::shared_ptr<const Recogniser>>(ErrorCode::Unsupported, path, [&] {
        const QFileInfo info(path);
        const bool network = info.suffix().toLower() == QLatin1String("onnx");
        const QString description =
            network ? info.dir().filePath(info.completeBaseName() + QStringLiteral(".json")) : path;
        const QByteArray text = readAll(description);
        const QJsonObject root = QJsonDocument::fromJson(text).object();
        const QString file = info.dir().filePath(root.value(u"network").toString());
        const QByteArray bytes = readAll(file);

        const auto foreign = ForeignRecogniser::load(description.toStdString());
        tryOut(foreign);
        auto impl = std::make_unique<Impl>();
        impl->name = QString::fromStdString(foreign.name());
        impl->sha256 = hexSha256(bytes);
        impl->id = hexSha256(text + bytes).left(16);
        impl->weights = hashesOf(parseOnnx(view(bytes)).initializers);
        impl->width = foreign.width();
        impl->height = foreign.height();
        // A description's numbers count from the first pixel's centre.
        for (std::size_t i = 0; i < impl->landmarks.size(); ++i)
            impl->landmarks[i] = {foreign.landmarks()[i][0] + 0.5, foreign.landmarks()[i][1] + 0.5};
        impl->flip = root.value(u"flip").toBool();
        impl->network = [foreign](const Tensor& crops) { return foreign.embed(crops); };
        return std::shared_ptr<const Recogniser>(new Recogniser(std::move(impl)));
    });
}

Result<std::shared_ptr<const Recogniser>> Recogniser::fromModel(const Models& models, const QString& name) {
    const auto info = std::find_if(models.list().begin(), models.list().end(),
                                   [&](const ModelInfo& model) { return model.name == name; });
    const auto bytes = models.bytes(name);
    if (!bytes)
        return bytes.error();
    return atTheDoor<std::shared_ptr<const Recogniser>>(ErrorCode::ModelDamaged, name, [&] {
        TensorMap tensors = parseSafetensors(view(*bytes)).tensors;
        auto impl = std::make_unique<Impl>();
        impl->name = name;
        impl->date = info->date;
        impl->sha256 = info->sha256;
        impl->id = info->sha256.left(16);
        // All heads beside each other, each counting alike.
        impl->network = [heads = ownNetwork(std::move(tensors))](const Tensor& crops) {
            return unit(at::cat(heads(crops), 1));
        };
        return std::shared_ptr<const Recogniser>(new Recogniser(std::move(impl)));
    });
}

const QString& Recogniser::name() const {
    return impl_->name;
}

const QString& Recogniser::date() const {
    return impl_->date;
}

const QByteArray& Recogniser::sha256() const {
    return impl_->sha256;
}

const QByteArray& Recogniser::id() const {
    return impl_->id;
}

const std::vector<QByteArray>& Recogniser::weights() const {
    return impl_->weights;
}

int Recogniser::width() const {
    return impl_->width;
}

int Recogniser::height() const {
    return impl_->height;
}

const std::array<QPointF, 5>& Recogniser::landmarks() const {
    return impl_->landmarks;
}

Result<std::vector<std::vector<float>>>
Recogniser::embed(const std::vector<std::vector<float>>& crops) const {
    using Answer = std::vector<std::vector<float>>;
    const auto values = 3 * static_cast<std::size_t>(width()) * static_cast<std::size_t>(height());
    for (const auto& crop : crops) {
        if (crop.size() != values)
            return Error{ErrorCode::InvalidArgument, name(), {}};
    }
    return atTheDoor<Answer>(ErrorCode::Internal, name(), [&] {
        Answer answer;
        for (const auto& crop : crops) { // one by one: networks from outside are often exported for that
            const Tensor picture =
                at::from_blob(const_cast<float*>(crop.data()), {1, 3, height(), width()}, at::kFloat) / 255;
            Tensor found = impl_->network(picture);
            if (impl_->flip)
                found = unit(found + impl_->network(picture.flip(3)));
            found = found.flatten().contiguous();
            const float* first = found.data_ptr<float>();
            answer.emplace_back(first, first + found.numel());
        }
        return answer;
    });
}

Result<std::vector<QByteArray>> weightHashes(const Models& models, const QString& name) {
    const auto bytes = models.bytes(name);
    if (!bytes)
        return bytes.error();
    return atTheDoor<std::vector<QByteArray>>(
        ErrorCode::ModelDamaged, name, [&] { return hashesOf(parseSafetensors(view(*bytes)).tensors); });
}

} // namespace vizard::nets
