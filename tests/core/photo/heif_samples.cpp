#include "heif_samples.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <memory>

#if VIZARD_TEST_HEIF
#include <libheif/heif.h>
#endif

namespace heif_samples {

QByteArray box(const QByteArray& type, const QByteArray& content) {
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size() + 8), size.data());
    return size + type + content;
}

#if VIZARD_TEST_HEIF

namespace {

heif_image* imageOf(const QImage& image, const Extras& extras) {
    const bool deep = extras.bits > 8;
    const bool alpha = image.hasAlphaChannel();
    const heif_chroma chroma = deep    ? heif_chroma_interleaved_RRGGBB_LE
                               : alpha ? heif_chroma_interleaved_RGBA
                                       : heif_chroma_interleaved_RGB;
    heif_image* out = nullptr;
    heif_image_create(image.width(), image.height(), heif_colorspace_RGB, chroma, &out);
    heif_image_add_plane(out, heif_channel_interleaved, image.width(), image.height(),
                         deep ? extras.bits : 8);
    int stride = 0;
    uint8_t* plane = heif_image_get_plane(out, heif_channel_interleaved, &stride);
    for (int y = 0; y < image.height(); ++y) {
        uint8_t* row = plane + static_cast<ptrdiff_t>(y) * stride;
        if (!deep) {
            std::memcpy(row, image.constScanLine(y), static_cast<size_t>(image.width()) * (alpha ? 4 : 3));
            continue;
        }
        const auto* in = reinterpret_cast<const quint16*>(image.constScanLine(y));
        for (int i = 0; i < image.width() * 3; ++i) {
            const auto value = static_cast<quint16>(in[i / 3 * 4 + i % 3] >> (16 - extras.bits));
            qToLittleEndian(value, row + 2 * static_cast<ptrdiff_t>(i));
        }
    }
    if (!extras.icc.isEmpty()) {
        heif_image_set_raw_color_profile(out, "prof", extras.icc.constData(),
                                         static_cast<size_t>(extras.icc.size()));
    }
    return out;
}

bool hasEncoder(heif_compression_format format) {
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    const bool there = heif_context_get_encoder_for_format(context, format, &encoder).code == heif_error_Ok;
    if (encoder) {
        heif_encoder_release(encoder);
    }
    heif_context_free(context);
    return there;
}

} // namespace

bool canWrite() {
    return hasEncoder(heif_compression_HEVC);
}

bool canWriteAvif() {
    return hasEncoder(heif_compression_AV1);
}

QByteArray heic(const QImage& image, const Extras& extras) {
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    heif_context_get_encoder_for_format(context, extras.avif ? heif_compression_AV1 : heif_compression_HEVC,
                                        &encoder);
    heif_encoder_set_lossy_quality(encoder, 95);
    heif_encoder_set_parameter_string(encoder, "chroma", "444");
    heif_image* pixels = imageOf(image, extras);
    heif_image_handle* handle = nullptr;
    heif_context_encode_image(context, pixels, encoder, nullptr, &handle);
    if (!extras.exif.isEmpty()) {
        heif_context_add_exif_metadata(context, handle, extras.exif.constData(),
                                       static_cast<int>(extras.exif.size()));
    }
    if (!extras.xmp.isEmpty()) {
        heif_context_add_XMP_metadata(context, handle, extras.xmp.constData(),
                                      static_cast<int>(extras.xmp.size()));
    }
    if (!extras.other.isEmpty()) {
        heif_context_add_generic_metadata(context, handle, extras.other.constData(),
                                          static_cast<int>(extras.other.size()), "viz1", nullptr);
    }
    heif_image_handle* other = nullptr;
    if (extras.thumbnail) {
        heif_context_encode_thumbnail(context, pixels, handle, encoder, nullptr, 16, &other);
    }
    if (extras.second) {
        heif_image_handle* third = nullptr;
        heif_context_encode_image(context, pixels, encoder, nullptr, &third);
        heif_context_set_primary_image(context, handle);
        heif_image_handle_release(third);
    }
    QByteArray bytes;
    heif_writer writer = {};
    writer.writer_api_version = 1;
    writer.write = [](heif_context*, const void* data, size_t size, void* user) {
        static_cast<QByteArray*>(user)->append(static_cast<const char*>(data), static_cast<qsizetype>(size));
        return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
    };
    heif_context_write(context, &writer, &bytes);
    if (other) {
        heif_image_handle_release(other);
    }
    heif_image_handle_release(handle);
    heif_image_release(pixels);
    heif_encoder_release(encoder);
    heif_context_free(context);
    return bytes;
}

#else

bool canWrite() {
    return false;
}

bool canWriteAvif() {
    return false;
}

QByteArray heic(const QImage&, const Extras&) {
    return {};
}

#endif

} // namespace heif_samples
