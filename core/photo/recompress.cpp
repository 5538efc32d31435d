#include "core/photo/recompress.h"

#include "core/base/guarded.h"
#include "core/photo/detail/codec.h"

#include <algorithm>

namespace vizard::photo {

Result<QImage> throughJpeg(const QImage& picture, int quality) {
    return guarded<QImage>(QStringLiteral("JPEG"), [&]() -> Result<QImage> {
        const bool grey = picture.isGrayscale() && picture.depth() <= 16 && !picture.hasAlphaChannel();
        const detail::Layout layout = grey ? detail::Layout::Grey : detail::Layout::Rgb;
        detail::EncodeRequest request{.rows = detail::Rows(detail::canonical(picture), layout, 8),
                                      .iccProfile = {}};
        request.quality = std::clamp(quality, 1, 100);
        request.halveColour = true;
        const auto bytes = detail::encodeJpeg(request);
        if (!bytes)
            return bytes.error();
        const auto decoded = detail::decodeJpeg({*bytes, {}, 0});
        if (!decoded)
            return decoded.error();
        return decoded->photo.pixels;
    });
}

QImage scaledTo(const QImage& picture, int longSide) {
    if (std::max(picture.width(), picture.height()) <= longSide)
        return picture;
    return picture.scaled(longSide, longSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(picture.format());
}

} // namespace vizard::photo
