#include "core/photo/detail/anatomy.h"
#include "core/photo/detail/codec.h"
#include "core/photo/detail/colour.h"
#include "core/photo/detail/findings.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>

#include <libheif/heif.h>

namespace vizard::photo::detail {

namespace {

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Picture = std::unique_ptr<heif_image, decltype(&heif_image_release)>;
using Options = std::unique_ptr<heif_decoding_options, decltype(&heif_decoding_options_free)>;

bool isCut(const QByteArray& bytes) {
    const auto parts = partsOf(bytes, Format::Heif);
    return !parts.empty() && parts.back().name == "broken";
}

Error toError(const heif_error& error, const QByteArray& bytes) {
    const QString detail = QString::fromUtf8(error.message);
    switch (error.code) {
    case heif_error_Memory_allocation_error:
        return failure(ErrorCode::OutOfMemory, detail);
    case heif_error_Unsupported_filetype:
    case heif_error_Unsupported_feature:
    case heif_error_Plugin_loading_error:
        return Error{ErrorCode::Unsupported, QStringLiteral("HEIF"), detail};
    default:
        return failure(isCut(bytes) || error.subcode == heif_suberror_End_of_data ? ErrorCode::Truncated
                                                                                  : ErrorCode::Corrupt,
                       detail);
    }
}

// The file's table of contents, and the picture that it calls its own.
struct Opened {
    Context context{nullptr, &heif_context_free};
    Handle picture{nullptr, &heif_image_handle_release};
};

Result<Opened> open(const QByteArray& bytes) {
    Opened opened;
    opened.context.reset(heif_context_alloc());
    if (!opened.context) {
        throw std::bad_alloc();
    }
    heif_context_set_max_decoding_threads(opened.context.get(), 0); // the queue has threads enough
    const heif_error read = heif_context_read_from_memory_without_copy(
        opened.context.get(), bytes.constData(), static_cast<size_t>(bytes.size()), nullptr);
    if (read.code != heif_error_Ok) {
        return toError(read, bytes);
    }
    heif_image_handle* handle = nullptr;
    const heif_error found = heif_context_get_primary_image_handle(opened.context.get(), &handle);
    if (found.code != heif_error_Ok) {
        return toError(found, bytes);
    }
    opened.picture.reset(handle);
    return opened;
}

// A thumbnail that is large enough for a list spares decoding the whole picture.
void chooseThumbnail(Opened& opened, int side) {
    heif_item_id id = 0;
    heif_image_handle* handle = nullptr;
    if (heif_image_handle_get_list_of_thumbnail_IDs(opened.picture.get(), &id, 1) != 1 ||
        heif_image_handle_get_thumbnail(opened.picture.get(), id, &handle).code != heif_error_Ok) {
        return;
    }
    Handle small(handle, &heif_image_handle_release);
    if (std::max(heif_image_handle_get_width(handle), heif_image_handle_get_height(handle)) >= side) {
        opened.picture = std::move(small);
    }
}

Result<Picture> decodePicture(const heif_image_handle* handle, const QByteArray& bytes, bool deep,
                              bool alpha) {
    const Options options(heif_decoding_options_alloc(), &heif_decoding_options_free);
    if (!options) {
        throw std::bad_alloc();
    }
    if (options->version >= 3) {
        options->strict_decoding = 1;
    }
    const heif_chroma chroma =
        deep ? (alpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE)
             : (alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB);
    heif_image* image = nullptr;
    const heif_error error = heif_decode_image(handle, &image, heif_colorspace_RGB, chroma, options.get());
    Picture picture(image, &heif_image_release);
    if (error.code != heif_error_Ok) {
        return toError(error, bytes);
    }
    return picture;
}

// 9 to 16 bits a channel to 16: the high bits are repeated below, so that white stays white.
void widenRow(const uchar* in, quint16* out, int width, int channels, int bits) {
    for (int x = 0; x < width; ++x, in += 2 * channels, out += 4) {
        out[3] = 0xFFFF;
        for (int c = 0; c < channels; ++c) {
            const quint32 value = qFromLittleEndian<quint16>(in + 2 * c);
            out[c] = static_cast<quint16>((value << (16 - bits)) | (value >> (2 * bits - 16)));
        }
    }
}

QImage toImage(const heif_image* picture, bool deep, bool alpha) {
    constexpr heif_channel plane = heif_channel_interleaved;
    int stride = 0;
    const uint8_t* data = heif_image_get_plane_readonly(picture, plane, &stride);
    const QSize size(heif_image_get_width(picture, plane), heif_image_get_height(picture, plane));
    const QImage::Format format = deep ? (alpha ? QImage::Format_RGBA64 : QImage::Format_RGBX64)
                                       : (alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QImage image(size, format);
    if (!data || image.isNull()) {
        throw std::bad_alloc();
    }
    const int channels = alpha ? 4 : 3;
    const int bits = heif_image_get_bits_per_pixel_range(picture, plane);
    for (int y = 0; y < size.height(); ++y) {
        const uint8_t* row = data + static_cast<ptrdiff_t>(y) * stride;
        if (deep) {
            widenRow(row, reinterpret_cast<quint16*>(image.scanLine(y)), size.width(), channels,
                     std::clamp(bits, 9, 16));
        } else {
            std::memcpy(image.scanLine(y), row,
                        static_cast<size_t>(size.width()) * static_cast<size_t>(channels));
        }
    }
    return image;
}

struct Colours {
    QByteArray profile;
    bool highRange = false; // PQ or HLG: made for other screens than a photo is looked at on
};

Colours coloursOf(const heif_image_handle* handle) {
    Colours colours;
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size > 0) {
        QByteArray profile(static_cast<qsizetype>(size), '\0');
        if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code == heif_error_Ok) {
            colours.profile = keepableProfile(profile);
            return colours;
        }
    }
    heif_color_profile_nclx* numbers = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &numbers).code != heif_error_Ok || !numbers) {
        return colours;
    }
    const std::unique_ptr<heif_color_profile_nclx, decltype(&heif_nclx_color_profile_free)> owner(
        numbers, &heif_nclx_color_profile_free);
    const auto curve = numbers->transfer_characteristics;
    colours.highRange = curve == heif_transfer_characteristic_ITU_R_BT_2100_0_PQ ||
                        curve == heif_transfer_characteristic_ITU_R_BT_2100_0_HLG;
    const bool linear = curve == heif_transfer_characteristic_linear;
    const bool wide = numbers->color_primaries == heif_color_primaries_SMPTE_EG_432_1 ||
                      numbers->color_primaries == heif_color_primaries_SMPTE_RP_431_2 ||
                      numbers->color_primaries == heif_color_primaries_ITU_R_BT_2020_2_and_2100_0;
    if (wide || linear) {
        colours.profile = profileOf({numbers->color_primary_red_x, numbers->color_primary_red_y,
                                     numbers->color_primary_green_x, numbers->color_primary_green_y,
                                     numbers->color_primary_blue_x, numbers->color_primary_blue_y,
                                     numbers->color_primary_white_x, numbers->color_primary_white_y},
                                    linear);
    }
    return colours;
}

// libheif does not say whether a picture had one channel: its pixels do.
bool isGrey(const QImage& image) {
    if (image.format() != QImage::Format_RGB888) {
        return false;
    }
    for (int y = 0; y < image.height(); ++y) {
        const uchar* row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, row += 3) {
            if (row[0] != row[1] || row[0] != row[2]) {
                return false;
            }
        }
    }
    return true;
}

QByteArray metadataBlock(const heif_image_handle* handle, heif_item_id id) {
    const size_t size = heif_image_handle_get_metadata_size(handle, id);
    constexpr size_t most = size_t{64} << 20;
    QByteArray block(static_cast<qsizetype>(std::min(size, most)), '\0');
    const bool fine =
        size <= most && heif_image_handle_get_metadata(handle, id, block.data()).code == heif_error_Ok;
    return fine ? block : QByteArray();
}

void inspectBlocks(const heif_image_handle* handle, Findings& findings) {
    std::array<heif_item_id, 64> ids = {};
    const int count = heif_image_handle_get_list_of_metadata_block_IDs(handle, nullptr, ids.data(),
                                                                       static_cast<int>(ids.size()));
    for (int i = 0; i < count; ++i) {
        const heif_item_id id = ids[static_cast<size_t>(i)];
        const QByteArray type = heif_image_handle_get_metadata_type(handle, id);
        const QByteArray content = heif_image_handle_get_metadata_content_type(handle, id);
        const QByteArray block = metadataBlock(handle, id);
        if (type == "Exif" && block.size() > 4) { // ISO/IEC 23008-12, A.2.1: the offset of the TIFF header
            const auto skip = qsizetype{qFromBigEndian<quint32>(block.constData())} + 4;
            inspectExif(block.mid(skip), QStringLiteral("EXIF"), findings);
        } else if (content == "application/rdf+xml") {
            inspectXmp(block, findings);
        } else {
            findings.add(MetadataKind::Unknown, QStringLiteral("HEIF"), QString::fromLatin1(type),
                         block.size());
        }
    }
}

} // namespace

Result<Decoded> decodeHeif(const Source& source) {
    auto opened = open(source.bytes);
    if (!opened) {
        return opened.error();
    }
    const heif_image_handle* whole = opened->picture.get();
    const auto refused =
        refuseSize(heif_image_handle_get_width(whole), heif_image_handle_get_height(whole), source.limits);
    if (refused) {
        return *refused;
    }
    if (source.headerOnly) {
        Decoded out;
        out.photo.format = Format::Heif;
        out.alpha = heif_image_handle_has_alpha_channel(whole);
        out.size = QSize(heif_image_handle_get_width(whole), heif_image_handle_get_height(whole));
        return out;
    }
    const Colours colours = coloursOf(whole);
    if (colours.highRange) {
        return Error{ErrorCode::Unsupported, QStringLiteral("HDR"), QStringLiteral("PQ or HLG")};
    }
    if (source.reduceTo > 0) {
        chooseThumbnail(*opened, source.reduceTo);
    }
    const heif_image_handle* handle = opened->picture.get();
    const bool deep = heif_image_handle_get_luma_bits_per_pixel(handle) > 8;
    const bool alpha = heif_image_handle_has_alpha_channel(handle);
    const auto picture = decodePicture(handle, source.bytes, deep, alpha);
    if (!picture) {
        return picture.error();
    }
    Decoded out;
    out.photo.format = Format::Heif;
    out.photo.frames = std::max(1, heif_context_get_number_of_top_level_images(opened->context.get()));
    out.photo.iccProfile = colours.profile;
    out.photo.pixels = toImage(picture->get(), deep, alpha);
    if (alpha && heif_image_handle_is_premultiplied_alpha(handle)) {
        QImage& image = out.photo.pixels;
        image.reinterpretAsFormat(deep ? QImage::Format_RGBA64_Premultiplied
                                       : QImage::Format_RGBA8888_Premultiplied);
        image.convertTo(deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    }
    if (colours.profile.isEmpty() && isGrey(out.photo.pixels)) {
        out.photo.grey = true;
        out.photo.pixels = greyFromFirst(out.photo.pixels);
    }
    return out;
}

void inspectHeif(const QByteArray& bytes, Findings& findings) {
    const QString where = QStringLiteral("HEIF");
    for (const Part& part : partsOf(bytes, Format::Heif)) {
        if (!QByteArrayList{"ftyp", "meta", "mdat", "free", "skip", "idat"}.contains(part.name)) {
            const bool behind = part.name == "trailing" || part.name == "broken" || part.name == "mpvd";
            findings.add(behind ? MetadataKind::Trailing : MetadataKind::OtherImage, where,
                         QString::fromLatin1(part.name), part.content.size());
        }
    }
    const auto opened = open(bytes);
    if (!opened) {
        return;
    }
    const heif_image_handle* handle = opened->picture.get();
    inspectBlocks(handle, findings);
    if (heif_image_handle_get_raw_color_profile_size(handle) > 0) {
        findings.add(MetadataKind::ColourProfile, where, QStringLiteral("ICC profile"),
                     static_cast<qint64>(heif_image_handle_get_raw_color_profile_size(handle)));
    }
    const auto layers = [&](int count, MetadataKind kind, const char* name) {
        if (count > 0) {
            findings.add(kind, where, QStringLiteral("%1 %2").arg(count).arg(QLatin1String(name)), 0);
        }
    };
    constexpr int noAlpha = LIBHEIF_AUX_IMAGE_FILTER_OMIT_ALPHA | LIBHEIF_AUX_IMAGE_FILTER_OMIT_DEPTH;
    layers(heif_image_handle_get_number_of_thumbnails(handle), MetadataKind::Thumbnail, "thmb");
    layers(heif_image_handle_get_number_of_depth_images(handle), MetadataKind::DepthMap, "depth");
    layers(heif_image_handle_get_number_of_auxiliary_images(handle, noAlpha), MetadataKind::DepthMap, "auxl");
    layers(heif_context_get_number_of_top_level_images(opened->context.get()) - 1, MetadataKind::OtherImage,
           "pict");
}

} // namespace vizard::photo::detail
