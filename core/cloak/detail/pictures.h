// Pictures of bytes as tensors and back.
#pragma once

#include "core/nets/detail/tensor.h"

#include <QImage>

namespace vizard::cloak {

// `picture`: RGB888. [1, 3, height, width], 0..1; a copy.
inline at::Tensor pixelsOf(const QImage& picture) {
    const int64_t height = picture.height(), width = picture.width();
    const at::Tensor rows =
        at::from_blob(const_cast<uchar*>(picture.constBits()), {height, picture.bytesPerLine()}, at::kByte);
    return rows.narrow(1, 0, 3 * width)
        .reshape({1, height, width, 3})
        .permute({0, 3, 1, 2})
        .to(at::kFloat, false, false, at::MemoryFormat::Contiguous)
        .div(255);
}

// The other way, rounded; RGB888.
inline QImage pictureOf(const at::Tensor& pixels) {
    const at::Tensor bytes =
        (pixels.clamp(0, 1) * 255).round().to(at::kByte).squeeze(0).permute({1, 2, 0}).contiguous();
    const auto width = static_cast<int>(bytes.size(1)), height = static_cast<int>(bytes.size(0));
    return QImage(bytes.data_ptr<uchar>(), width, height, 3 * width, QImage::Format_RGB888).copy();
}

} // namespace vizard::cloak
