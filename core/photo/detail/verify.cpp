#include "core/photo/detail/verify.h"

#include "core/photo/detail/decode.h"
#include "core/photo/detail/file.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace vizard::photo::detail {

namespace {

Error differs(const QString& what) {
    return failure(ErrorCode::Internal, QStringLiteral("verification: ") + what);
}

bool equalRows(const Rows& a, const Rows& b) {
    std::vector<uchar> left(a.bytesPerRow());
    std::vector<uchar> right(b.bytesPerRow());
    for (int y = 0; y < a.height(); ++y) {
        a.pack(y, left.data());
        b.pack(y, right.data());
        if (std::memcmp(left.data(), right.data(), left.size()) != 0) {
            return false;
        }
    }
    return true;
}

// Mean absolute difference of brightness, and the largest difference of a channel's mean: what a lossy codec
// changes little even in noise, and any real mistake (rows, channels, alpha) changes much. In 8-bit steps.
struct Distance {
    double brightness = 0;
    double colour = 0;
};

Distance distance(const Rows& a, const Rows& b) {
    const auto channels = static_cast<size_t>(a.channels());
    const size_t colours = channels >= 3 ? 3 : 1;
    std::vector<uchar> left(a.bytesPerRow());
    std::vector<uchar> right(b.bytesPerRow());
    std::array<int64_t, 4> sums = {};
    int64_t brightness = 0;
    for (int y = 0; y < a.height(); ++y) {
        a.pack(y, left.data());
        b.pack(y, right.data());
        for (size_t i = 0; i < left.size(); i += channels) {
            int64_t step = 0;
            for (size_t c = 0; c < channels; ++c) {
                const int delta = int{left[i + c]} - int{right[i + c]};
                sums[c] += delta;
                constexpr std::array weights = {299, 587, 114};
                step += c < colours ? delta * (colours == 1 ? 1000 : weights[c]) : 0;
            }
            brightness += std::abs(step);
        }
    }
    const double pixels = double(a.width()) * a.height();
    Distance out{static_cast<double>(brightness) / 1000 / pixels, 0};
    for (const int64_t sum : sums) {
        out.colour = std::max(out.colour, std::abs(static_cast<double>(sum)) / pixels);
    }
    return out;
}

Status compare(const Photo& found, Format format, const EncodeRequest& intended, bool lossy) {
    if (found.format != format) {
        return differs(QStringLiteral("format"));
    }
    const Rows& rows = intended.rows;
    if (found.pixels.size() != QSize(rows.width(), rows.height())) {
        return differs(QStringLiteral("size"));
    }
    const bool grey = rows.layout() == Layout::Grey || rows.layout() == Layout::GreyAlpha;
    const bool alpha = rows.layout() == Layout::GreyAlpha || rows.layout() == Layout::Rgba;
    if (found.grey != grey || (found.pixels.hasAlphaChannel() && !alpha) ||
        bitDepth(found.pixels) != rows.bits()) {
        return differs(QStringLiteral("channels or depth"));
    }
    if (found.iccProfile != intended.iccProfile) {
        return differs(QStringLiteral("profile"));
    }
    const Rows back(found.pixels, rows.layout(), rows.bits());
    if (!lossy) {
        return equalRows(rows, back) ? Status(Done{}) : differs(QStringLiteral("pixels"));
    }
    // Pure noise stays under this at every quality; pictures stay far under. WebP halves the colour's
    // resolution.
    const double allowed = (format == Format::WebP ? 20 : 4) + 0.5 * (100 - intended.quality);
    const Distance far = distance(rows, back);
    if (far.brightness > allowed || far.colour > allowed) {
        return differs(QStringLiteral("pixels, by %1 and %2").arg(far.brightness).arg(far.colour));
    }
    return Done{};
}

} // namespace

Status verify(const QString& path, Format format, const EncodeRequest& intended, bool lossy) {
    const auto file = openForReading(path);
    if (!file) {
        return differs(QStringLiteral("cannot be opened, ") + file.error().detail);
    }
    const auto bytes = readAll(*file);
    if (!bytes) {
        return differs(QStringLiteral("cannot be read, ") + bytes.error().detail);
    }
    ReadLimits limits;
    limits.maxPixels = qint64{intended.rows.width()} * intended.rows.height();
    limits.maxSide = std::max(intended.rows.width(), intended.rows.height());
    const auto found = decode({*bytes, limits, 0});
    if (!found) {
        const bool memory = found.error().code == ErrorCode::OutOfMemory;
        return memory ? Status(found.error())
                      : differs(QStringLiteral("cannot be decoded, ") + found.error().detail);
    }
    return compare(*found, format, intended, lossy);
}

} // namespace vizard::photo::detail
