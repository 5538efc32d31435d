#include "samples.h"

#include <QColor>
#include <QFile>
#include <QtEndian>

#include <array>
#include <cmath>
#include <cstdio>
#include <random>

#include <jpeglib.h>
#include <lcms2.h>
#include <webp/mux.h>
#include <zlib.h>

namespace samples {

namespace {

QByteArray saved(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes.replace(24, 12,
                         QByteArray(12, '\0')); // the time of making, which would differ from call to call
}

template <typename T> void append(QByteArray& bytes, T value, bool bigEndian) {
    const T ordered = bigEndian ? qToBigEndian(value) : qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

void appendEntry(QByteArray& bytes, bool big, quint16 tag, quint16 type, quint32 value) {
    append<quint16>(bytes, tag, big);
    append<quint16>(bytes, type, big);
    append<quint32>(bytes, 1, big);
    if (type == 3) {
        append<quint16>(bytes, static_cast<quint16>(value), big);
        append<quint16>(bytes, 0, big);
    } else {
        append<quint32>(bytes, value, big);
    }
}

double channelAt(int c, double u, double v) {
    const std::array<double, 4> smooth = {u, v, 1 - u * v, 0.2 + 0.8 * u};
    const bool box = u > 0.1 && u < 0.3 && v > 0.15 && v < 0.5; // an edge, off every axis of symmetry
    return c == 3 ? smooth[3] : std::clamp(smooth[static_cast<size_t>(c)] * (box ? 0.3 : 1.0), 0.0, 1.0);
}

QByteArray jpegFrom(const QImage& image, J_COLOR_SPACE colours, int channels, int quality,
                    const std::function<void(jpeg_compress_struct&)>& adjust, const QByteArray& profile) {
    jpeg_compress_struct info = {};
    jpeg_error_mgr errors = {};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    uchar* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = static_cast<JDIMENSION>(image.width());
    info.image_height = static_cast<JDIMENSION>(image.height());
    info.input_components = channels;
    info.in_color_space = colours;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    adjust(info);
    jpeg_start_compress(&info, TRUE);
    if (!profile.isEmpty()) {
        jpeg_write_icc_profile(&info, reinterpret_cast<const JOCTET*>(profile.constData()),
                               static_cast<unsigned int>(profile.size()));
    }
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = const_cast<uchar*>(image.constScanLine(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::free(data);
    return bytes;
}

int channelsOf(QImage::Format format) {
    switch (format) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return 1;
    case QImage::Format_RGB888:
        return 3;
    default:
        return 4;
    }
}

template <typename Value> void fillChannels(QImage& image, const Value& value) {
    const int channels = channelsOf(image.format());
    const bool deep = image.depth() / channels == 16;
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (int i = 0; i < image.width() * channels; ++i) {
            const int c = i % channels;
            const bool filling = c == 3 && !image.hasAlphaChannel();
            const double v = filling ? 1.0 : value(c, i / channels, y);
            if (deep) {
                reinterpret_cast<quint16*>(row)[i] = static_cast<quint16>(std::lround(v * 65535));
            } else {
                row[i] = static_cast<uchar>(std::lround(v * 255));
            }
        }
    }
}

} // namespace

QImage pattern(QImage::Format format, QSize size) {
    QImage image(size, format);
    image.fill(0);
    fillChannels(image, [size](int c, int x, int y) {
        return channelAt(c, double(x) / (size.width() - 1), double(y) / (size.height() - 1));
    });
    return image;
}

QImage noise(QImage::Format format, QSize size, unsigned seed) {
    std::mt19937 random(seed);
    QImage image(size, format);
    image.fill(0);
    fillChannels(image, [&random](int, int, int) { return double(random() % 65536) / 65535; });
    return image;
}

Photo photo(const QImage& pixels, Format format, const QByteArray& profile) {
    Photo out;
    out.pixels = pixels;
    out.format = format;
    out.iccProfile = profile;
    out.grey = channelsOf(pixels.format()) == 1;
    return out;
}

QByteArray rgbProfile() {
    const cmsCIExyY white = {0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE wide = {{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 2.2);
    cmsToneCurve* curves[3] = {curve, curve, curve};
    const QByteArray bytes = saved(cmsCreateRGBProfile(&white, &wide, curves));
    cmsFreeToneCurve(curve);
    return bytes;
}

QByteArray greyProfile() {
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.8);
    const QByteArray bytes = saved(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return bytes;
}

QByteArray cmykProfile() {
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 2.4);
    cmsSetDeviceClass(profile, cmsSigOutputClass);
    cmsSetColorSpace(profile, cmsSigCmykData);
    cmsSetPCS(profile, cmsSigLabData);
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsHPROFILE lab = cmsCreateLab2Profile(nullptr);
    cmsHTRANSFORM toLab =
        cmsCreateTransform(srgb, TYPE_RGB_16, lab, TYPE_LabV2_16, INTENT_RELATIVE_COLORIMETRIC, 0);
    cmsStage* table = cmsStageAllocCLut16bit(nullptr, 9, 4, 3, nullptr);
    const auto mix = [](const cmsUInt16Number in[], cmsUInt16Number out[],
                        void* transform) -> cmsInt32Number {
        std::array<cmsUInt16Number, 3> rgb;
        for (size_t c = 0; c < 3; ++c) {
            rgb[c] = static_cast<cmsUInt16Number>(
                std::lround((65535 - in[c] / 2.0) * (65535 - in[3] / 2.0) / 65535));
        }
        cmsDoTransform(transform, rgb.data(), out, 1);
        return TRUE;
    };
    cmsStageSampleCLut16bit(table, mix, toLab, 0);
    cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, 4, 3);
    cmsPipelineInsertStage(pipeline, cmsAT_BEGIN, table);
    cmsWriteTag(profile, cmsSigAToB0Tag, pipeline);
    cmsPipelineFree(pipeline);
    cmsDeleteTransform(toLab);
    cmsCloseProfile(lab);
    cmsCloseProfile(srgb);
    return saved(profile);
}

QByteArray exif(int orientation, bool bigEndian, int dotsPerInch) {
    QByteArray bytes = bigEndian ? "MM" : "II";
    append<quint16>(bytes, 42, bigEndian);
    append<quint32>(bytes, 8, bigEndian);
    append<quint16>(bytes, dotsPerInch > 0 ? 4 : 1, bigEndian);
    appendEntry(bytes, bigEndian, 0x0112, 3, static_cast<quint32>(orientation));
    if (dotsPerInch > 0) {
        const quint32 after = 8 + 2 + 4 * 12 + 4;
        appendEntry(bytes, bigEndian, 0x011A, 5, after);
        appendEntry(bytes, bigEndian, 0x011B, 5, after);
        appendEntry(bytes, bigEndian, 0x0128, 3, 2);
    }
    append<quint32>(bytes, 0, bigEndian);
    append<quint32>(bytes, static_cast<quint32>(dotsPerInch), bigEndian);
    append<quint32>(bytes, 1, bigEndian);
    return bytes;
}

QByteArray jpegWithSegment(const QByteArray& jpeg, int marker, const QByteArray& content) {
    QByteArray segment;
    segment.append('\xFF').append(static_cast<char>(marker));
    append<quint16>(segment, static_cast<quint16>(content.size() + 2), true);
    return QByteArray(jpeg).insert(2, segment + content);
}

QByteArray pngWithChunk(const QByteArray& png, const QByteArray& type, const QByteArray& content) {
    const QByteArray body = type + content;
    QByteArray chunk;
    append<quint32>(chunk, static_cast<quint32>(content.size()), true);
    chunk += body;
    append<quint32>(chunk,
                    static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(body.constData()),
                                               static_cast<uInt>(body.size()))),
                    true);
    return QByteArray(png).insert(33, chunk); // behind IHDR
}

QByteArray webpWithChunk(const QByteArray& webp, const char* name, const QByteArray& content) {
    const auto data = [](const QByteArray& b) {
        return WebPData{reinterpret_cast<const uint8_t*>(b.constData()), static_cast<size_t>(b.size())};
    };
    const WebPData image = data(webp);
    const WebPData extra = data(content);
    WebPMux* mux = WebPMuxCreate(&image, 1);
    WebPMuxSetChunk(mux, name, &extra, 1);
    WebPData whole = {};
    WebPMuxAssemble(mux, &whole);
    WebPMuxDelete(mux);
    const QByteArray bytes(reinterpret_cast<const char*>(whole.bytes), static_cast<qsizetype>(whole.size));
    WebPDataClear(&whole);
    return bytes;
}

QByteArray cmykJpeg(const QImage& inks, bool adobe, const QByteArray& profile) {
    const auto adjust = [adobe](jpeg_compress_struct& info) { info.write_Adobe_marker = adobe; };
    return jpegFrom(inks, JCS_CMYK, 4, 95, adjust, profile);
}

QByteArray cameraJpeg(const QImage& rgb, int quality) {
    return jpegFrom(rgb, JCS_RGB, 3, quality, [](jpeg_compress_struct&) {}, {});
}

QByteArray tiff(const char* mode, const std::function<void(TIFF*)>& fill) {
    const Folder folder;
    TIFF* file = TIFFOpen(QFile::encodeName(folder.path(QStringLiteral("t"))).constData(), mode);
    fill(file);
    TIFFClose(file);
    return bytesOf(folder.path(QStringLiteral("t")));
}

QString Folder::save(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    file.remove(); // file systems write truncated files out at once: thousands of them take minutes
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot save a sample");
    }
    return path(name);
}

QStringList Folder::names() const {
    return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray encoded(const Photo& photo, vizard::photo::WriteOptions options) {
    const Folder folder;
    const auto written = vizard::photo::write(photo, folder.path(QStringLiteral("p")), options);
    return written ? bytesOf(*written) : QByteArray();
}

double meanDifference(const QImage& a, const QImage& b) {
    if (a.size() != b.size() || a.format() != b.format()) {
        return 1e9;
    }
    const int channels = channelsOf(a.format());
    const bool deep = a.depth() / channels == 16;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int i = 0; i < a.width() * channels; ++i) {
            const auto at = [deep, y, i](const QImage& image) {
                return deep ? int{reinterpret_cast<const quint16*>(image.constScanLine(y))[i]}
                            : int{image.constScanLine(y)[i]};
            };
            sum += std::abs(at(a) - at(b));
        }
    }
    return sum / (double(a.width()) * a.height() * channels);
}

} // namespace samples
