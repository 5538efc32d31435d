#include "models/training/yunet.h"

#include "core/face/overlap.h"

#include <algorithm>
#include <cmath>

namespace vizard::training {

using nets::Tensor;

namespace {

// B G R planes of 0..255 on a black square, as the network wants them.
Tensor toInput(const QImage& picture, int side, double scale) {
    const QSize size(std::max(1, static_cast<int>(std::lround(picture.width() * scale))),
                     std::max(1, static_cast<int>(std::lround(picture.height() * scale))));
    const QImage scaled = picture.convertToFormat(QImage::Format_RGB888)
                              .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    Tensor input = at::zeros({1, 3, side, side});
    auto values = input.accessor<float, 4>();
    for (int y = 0; y < std::min(side, scaled.height()); ++y) {
        const uchar* line = scaled.constScanLine(y);
        for (int x = 0; x < std::min(side, scaled.width()); ++x) {
            for (int c = 0; c < 3; ++c)
                values[0][c][y][x] = static_cast<float>(line[3 * x + 2 - c]);
        }
    }
    return input;
}

face::Face decode(const Tensor& box, const Tensor& points, int64_t index, int columns, int stride,
                  double scale) {
    const auto column = static_cast<double>(index % columns), row = static_cast<double>(index / columns);
    const auto b = box.accessor<float, 2>();
    const auto p = points.accessor<float, 2>();
    const double unit = stride / scale;
    const double x = (column + static_cast<double>(b[index][0])) * unit;
    const double y = (row + static_cast<double>(b[index][1])) * unit;
    const double w = std::exp(static_cast<double>(b[index][2])) * unit;
    const double h = std::exp(static_cast<double>(b[index][3])) * unit;
    face::Face found;
    found.box = QRectF(x - w / 2, y - h / 2, w, h);
    for (std::size_t k = 0; k < 5; ++k) {
        const auto at = static_cast<int64_t>(2 * k);
        found.landmarks[k] = QPointF((column + static_cast<double>(p[index][at])) * unit,
                                     (row + static_cast<double>(p[index][at + 1])) * unit);
    }
    return found;
}

} // namespace

YuNet::YuNet(const std::string& onnxFile, int side)
    : network_(nets::OnnxNetwork::fromFile(onnxFile))
    , side_(side) {}

std::vector<face::Face> YuNet::detect(const QImage& picture, double minScore) const {
    at::NoGradGuard noGrad;
    const double scale = static_cast<double>(side_) / std::max(picture.width(), picture.height());
    const std::vector<Tensor> outputs = network_(toInput(picture, side_, scale));
    const auto output = [&](const std::string& name) {
        const auto& names = network_.outputNames();
        const auto at = std::find(names.begin(), names.end(), name) - names.begin();
        const Tensor& t = outputs.at(static_cast<std::size_t>(at));
        return t.reshape({-1, t.size(-1)}).contiguous();
    };
    std::vector<face::Face> all;
    for (const int stride : {8, 16, 32}) {
        const std::string suffix = "_" + std::to_string(stride);
        const Tensor score = at::sqrt(output("cls" + suffix) * output("obj" + suffix)).flatten();
        const Tensor box = output("bbox" + suffix), points = output("kps" + suffix);
        const auto scores = score.accessor<float, 1>();
        for (int64_t i = 0; i < score.size(0); ++i) {
            if (static_cast<double>(scores[i]) < minScore)
                continue;
            all.push_back(decode(box, points, i, side_ / stride, stride, scale));
            all.back().score = scores[i];
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& l, const auto& r) { return l.score > r.score; });
    std::vector<face::Face> kept;
    for (const face::Face& candidate : all) {
        const bool fresh = std::none_of(kept.begin(), kept.end(), [&](const face::Face& other) {
            return face::overlap(candidate.box, other.box) > 0.3;
        });
        if (fresh)
            kept.push_back(candidate);
    }
    return kept;
}

} // namespace vizard::training
