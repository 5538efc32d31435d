#include "tests/bench/judge.h"

#include "core/face/align.h"
#include "core/nets/detail/foreign_recogniser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace vizard::bench {

struct Judge::Impl {
    nets::ForeignRecogniser network;
    std::array<QPointF, 5> target;
};

Judge::Judge(const QString& description) {
    impl_ = std::make_unique<Impl>(Impl{nets::ForeignRecogniser::load(description.toStdString()), {}});
    // Its numbers count from the first pixel's centre, ours from its corner.
    for (std::size_t i = 0; i < impl_->target.size(); ++i) {
        const auto& point = impl_->network.landmarks()[i];
        impl_->target[i] = QPointF(point[0] + 0.5, point[1] + 0.5);
    }
    const QFileInfo info(description);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path :
         {description, info.dir().filePath(info.completeBaseName() + QStringLiteral(".onnx"))}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            throw std::runtime_error("cannot read " + path.toStdString());
    }
    id_ = hash.result().toHex().left(16);
}

Judge::~Judge() = default;
Judge::Judge(Judge&&) noexcept = default;

QString Judge::name() const {
    return QString::fromStdString(impl_->network.name());
}

Embedding Judge::embed(const QImage& photo, const std::array<QPointF, 5>& landmarks) const {
    const at::NoGradGuard noGrad;
    const int width = impl_->network.width(), height = impl_->network.height();
    std::vector<float> crop =
        face::alignedCrop(photo, face::alignment(landmarks, impl_->target), width, height);
    const at::Tensor input = at::from_blob(crop.data(), {1, 3, height, width}, at::kFloat) / 255;
    const at::Tensor answer = impl_->network.embed(input).flatten().contiguous();
    const float* values = answer.data_ptr<float>();
    return {values, values + answer.numel()};
}

std::vector<Judge> loadJudges(const QString& folder, const QStringList& names) {
    std::vector<Judge> judges;
    for (const QString& name : names)
        judges.emplace_back(QDir(folder).filePath(name + QStringLiteral(".json")));
    return judges;
}

} // namespace vizard::bench
