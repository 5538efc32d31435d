#include "core/nets/detail/detector_faces.h"

#include <algorithm>
#include <cmath>

namespace vizard::nets {
FoundFace decodeCell(const float* values, int64_t row, int64_t column, int stride) {
    const auto s = static_cast<float>(stride);
    const float unit = DetectorNet::kUnit * s;
    const float cx = (static_cast<float>(column) + 0.5f) * s, cy = (static_cast<float>(row) + 0.5f) * s;
    FoundFace face;
    face.score = 1 / (1 + std::exp(-values[0]));
    face.width = unit * std::exp(std::clamp(values[3], -6.0f, 4.0f));
    face.height = unit * std::exp(std::clamp(values[4], -6.0f, 4.0f));
    face.x = cx + unit * values[1] - face.width / 2;
    face.y = cy + unit * values[2] - face.height / 2;
    for (std::size_t i = 0; i < 5; ++i) {
        face.points[2 * i] = cx + unit * values[5 + 2 * i];
        face.points[2 * i + 1] = cy + unit * values[6 + 2 * i];
    }
    return face;
}

std::vector<FoundFace> decodeFaces(const DetectorMaps& maps, int64_t index, float minScore) {
    const float lowest = std::log(minScore / (1 - minScore));
    std::vector<FoundFace> found;
    for (std::size_t level = 0; level < maps.size(); ++level) {
        const Tensor map = maps[level][index].contiguous();
        const float* values = map.data_ptr<float>();
        const int64_t rows = map.size(0), columns = map.size(1);
        for (int64_t i = 0; i < rows * columns; ++i, values += DetectorNet::kOutputs) {
            if (values[0] >= lowest)
                found.push_back(decodeCell(values, i / columns, i % columns, DetectorNet::kStrides[level]));
        }
    }
    return found;
}

} // namespace vizard::nets
