#include "core/photo/detail/append.h"
#include "core/photo/detail/codec.h"

#include <memory>

#include <webp/encode.h>
#include <webp/mux.h>

namespace vizard::photo::detail {

namespace {

bool configure(WebPConfig& config, const EncodeRequest& request) {
    const bool known = WebPConfigPreset(&config, WEBP_PRESET_PHOTO, static_cast<float>(request.quality));
    if (!known || (request.lossless && !WebPConfigLosslessPreset(&config, 6))) {
        return false;
    }
    config.use_sharp_yuv = 1; // WebP halves the colour's resolution: at least choose the half well
    config.alpha_quality = 100;
    config.exact = 1; // colours under transparent pixels stay
    return WebPValidateConfig(&config);
}

Error encodeError(WebPEncodingError code) {
    const QString detail = QStringLiteral("libwebp error %1").arg(static_cast<int>(code));
    const bool memory = code == VP8_ENC_ERROR_OUT_OF_MEMORY ||
                        code == VP8_ENC_ERROR_BITSTREAM_OUT_OF_MEMORY || code == VP8_ENC_ERROR_BAD_WRITE;
    return failure(memory ? ErrorCode::OutOfMemory : ErrorCode::Internal, detail);
}

Result<QByteArray> encodePixels(const QImage& image, const WebPConfig& config) {
    WebPPicture picture;
    if (!WebPPictureInit(&picture)) {
        return failure(ErrorCode::Internal, QStringLiteral("another libwebp than at build time"));
    }
    const std::unique_ptr<WebPPicture, decltype(&WebPPictureFree)> owner(&picture, &WebPPictureFree);
    QByteArray bytes;
    picture.use_argb = 1;
    picture.width = image.width();
    picture.height = image.height();
    picture.custom_ptr = &bytes;
    picture.writer = [](const uint8_t* data, size_t size, const WebPPicture* self) -> int {
        return appendSafely(*static_cast<QByteArray*>(self->custom_ptr), data, size) ? 1 : 0;
    };
    const int stride = static_cast<int>(image.bytesPerLine());
    const bool imported = image.hasAlphaChannel() ? WebPPictureImportRGBA(&picture, image.constBits(), stride)
                                                  : WebPPictureImportRGB(&picture, image.constBits(), stride);
    if (!imported) {
        return failure(ErrorCode::OutOfMemory);
    }
    if (!WebPEncode(&config, &picture)) {
        return encodeError(picture.error_code);
    }
    return bytes;
}

Result<QByteArray> withChunks(const QByteArray& file, const QByteArray& profile, const QByteArray& exif) {
    const auto data = [](const QByteArray& bytes) {
        return WebPData{reinterpret_cast<const uint8_t*>(bytes.constData()),
                        static_cast<size_t>(bytes.size())};
    };
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxNew(), &WebPMuxDelete);
    const WebPData image = data(file);
    const auto add = [&](const char* name, const QByteArray& content) {
        const WebPData chunk = data(content);
        return content.isEmpty() || WebPMuxSetChunk(mux.get(), name, &chunk, 0) == WEBP_MUX_OK;
    };
    if (!mux || WebPMuxSetImage(mux.get(), &image, 0) != WEBP_MUX_OK || !add("ICCP", profile) ||
        !add("EXIF", exif)) {
        return failure(ErrorCode::Internal, QStringLiteral("a chunk cannot be added"));
    }
    WebPData whole = {};
    if (WebPMuxAssemble(mux.get(), &whole) != WEBP_MUX_OK) {
        return failure(ErrorCode::Internal, QStringLiteral("the file cannot be put together"));
    }
    const std::unique_ptr<WebPData, decltype(&WebPDataClear)> owner(&whole, &WebPDataClear);
    return QByteArray(reinterpret_cast<const char*>(whole.bytes), static_cast<qsizetype>(whole.size));
}

} // namespace

Result<QByteArray> encodeWebP(const EncodeRequest& request) {
    if (request.rows.width() > WEBP_MAX_DIMENSION || request.rows.height() > WEBP_MAX_DIMENSION) {
        return Error{ErrorCode::TooLargeForFormat, {}, QStringLiteral("WebP")};
    }
    WebPConfig config;
    if (!configure(config, request)) {
        return failure(ErrorCode::Internal, QStringLiteral("libwebp refuses its configuration"));
    }
    auto file = encodePixels(request.rows.toImage(), config);
    if (!file || (request.iccProfile.isEmpty() && request.exif.isEmpty())) {
        return file;
    }
    return withChunks(*file, request.iccProfile, request.exif);
}

} // namespace vizard::photo::detail
