#include "core/cloak/visibility.h"

#include <jxl/butteraugli.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace vizard::cloak {

namespace {

constexpr int smallestSide = 16;
constexpr float screenNits = 80.0F;
// What libjxl's own program uses: new texture counts a little less than lost texture.
constexpr float hfAsymmetry = 0.8F;

struct DestroyApi {
    void operator()(JxlButteraugliApi* api) const { JxlButteraugliApiDestroy(api); }
};
struct DestroyResult {
    void operator()(JxlButteraugliResult* result) const { JxlButteraugliResultDestroy(result); }
};

// Made once: the library only reads it, so all threads share it.
const JxlButteraugliApi* sharedApi() {
    static const std::unique_ptr<JxlButteraugliApi, DestroyApi> api = [] {
        std::unique_ptr<JxlButteraugliApi, DestroyApi> made(JxlButteraugliApiCreate(nullptr));
        if (made) {
            JxlButteraugliApiSetIntensityTarget(made.get(), screenNits);
            JxlButteraugliApiSetHFAsymmetry(made.get(), hfAsymmetry);
        }
        return made;
    }();
    return api.get();
}

// QImage pads its rows to four bytes, which libjxl can be told; a view into another picture's memory is
// copied.
QImage withOwnRows(const QImage& image) {
    const qsizetype padded = (qsizetype(image.width()) * 3 + 3) / 4 * 4;
    return image.bytesPerLine() == padded ? image : image.copy();
}

// The sums from which libjxl's "3-norm" is made: the mean of the norms 3, 6 and 12 of the distance map.
struct NormSums {
    double third = 0, sixth = 0, twelfth = 0;
    double pixels = 0;

    void add(double distance) {
        const double cube = distance * distance * distance;
        third += cube;
        sixth += cube * cube;
        twelfth += cube * cube * cube * cube;
    }
    void add(const NormSums& other) {
        third += other.third;
        sixth += other.sixth;
        twelfth += other.twelfth;
        pixels += other.pixels;
    }
    double norm() const {
        return (std::cbrt(third / pixels) + std::pow(sixth / pixels, 1.0 / 6.0) +
                std::pow(twelfth / pixels, 1.0 / 12.0)) /
               3.0;
    }
};

// The map in 4 x 4 tiles: a window of half the sides at a step of a quarter is two by two of them.
constexpr int tilesPerSide = 4;
using Tiles = std::array<std::array<NormSums, tilesPerSide>, tilesPerSide>;

Tiles sumTiles(const float* map, uint32_t stride, int width, int height) {
    Tiles tiles;
    for (int ty = 0; ty < tilesPerSide; ++ty) {
        const int top = height * ty / tilesPerSide;
        const int bottom = height * (ty + 1) / tilesPerSide;
        for (int tx = 0; tx < tilesPerSide; ++tx) {
            const int left = width * tx / tilesPerSide;
            const int right = width * (tx + 1) / tilesPerSide;
            NormSums& tile = tiles[size_t(ty)][size_t(tx)];
            tile.pixels = double(bottom - top) * double(right - left);
            for (int y = top; y < bottom; ++y) {
                const float* row = map + size_t(y) * stride;
                for (int x = left; x < right; ++x)
                    tile.add(double(row[x]));
            }
        }
    }
    return tiles;
}

double worstWindow(const Tiles& tiles) {
    double worst = 0;
    for (size_t y = 0; y + 1 < tilesPerSide; ++y) {
        for (size_t x = 0; x + 1 < tilesPerSide; ++x) {
            NormSums window = tiles[y][x];
            window.add(tiles[y][x + 1]);
            window.add(tiles[y + 1][x]);
            window.add(tiles[y + 1][x + 1]);
            worst = std::max(worst, window.norm());
        }
    }
    return worst;
}

} // namespace

QSize viewingSize(QSize photo, int longSide) {
    const int side = std::max(photo.width(), photo.height());
    if (longSide <= 0 || side <= longSide)
        return photo;
    const auto scaled = [&](int length) {
        return std::max(1, int(std::lround(double(length) * longSide / side)));
    };
    return {scaled(photo.width()), scaled(photo.height())};
}

Result<Butteraugli> butteraugli(const QImage& original, const QImage& changed) {
    if (original.format() != QImage::Format_RGB888 || changed.format() != QImage::Format_RGB888)
        return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("butteraugli: not RGB888")};
    if (original.size() != changed.size())
        return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("butteraugli: sizes differ")};
    if (std::min(original.width(), original.height()) < smallestSide)
        return Error{ErrorCode::InvalidArgument, {}, QStringLiteral("butteraugli: smaller than 16 x 16")};

    const QImage before = withOwnRows(original);
    const QImage after = withOwnRows(changed);
    const JxlButteraugliApi* api = sharedApi();
    if (before.isNull() || after.isNull() || !api)
        return Error{ErrorCode::Internal, {}, QStringLiteral("butteraugli: out of memory")};

    // 8-bit samples are taken as sRGB (samples in floating point would be taken as linear light).
    const JxlPixelFormat format{3, JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 4};
    const auto width = uint32_t(before.width());
    const auto height = uint32_t(before.height());
    const std::unique_ptr<JxlButteraugliResult, DestroyResult> result(
        JxlButteraugliCompute(api, width, height, &format, before.constBits(), size_t(before.sizeInBytes()),
                              &format, after.constBits(), size_t(after.sizeInBytes())));
    if (!result)
        return Error{ErrorCode::Internal, {}, QStringLiteral("butteraugli: libjxl gave no result")};

    const float* map = nullptr;
    uint32_t stride = 0;
    JxlButteraugliResultGetDistmap(result.get(), &map, &stride);
    Butteraugli answer;
    answer.norm3 = double(JxlButteraugliResultGetDistance(result.get(), 3.0F));
    answer.maximum = double(JxlButteraugliResultGetMaxDistance(result.get()));
    answer.worstWindow = worstWindow(sumTiles(map, stride, before.width(), before.height()));
    return answer;
}

} // namespace vizard::cloak
