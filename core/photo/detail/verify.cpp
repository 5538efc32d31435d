#include "core/photo/detail/verify.h"

#include "core/base/sha256.h"
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

// Mean absolute difference of brightness, and the largest difference of a channel's mean, where they are
// worst: what a lossy codec changes little even in noise, and any real mistake (rows, channels, alpha, a torn
// part) changes much. In 8-bit steps.
struct Distance {
    double brightness = 0;
    double colour = 0;
};

// Of one square of the picture.
struct Square {
    std::array<int64_t, 4> sums = {};
    int64_t brightness = 0;
    int64_t pixels = 0;
};

constexpr size_t kSquareSide = 64;

void addRow(const std::vector<uchar>& left, const std::vector<uchar>& right, size_t channels,
            std::vector<Square>& squares) {
    const size_t colours = channels >= 3 ? 3 : 1;
    constexpr std::array weights = {299, 587, 114};
    const size_t width = left.size() / channels;
    for (size_t x = 0; x < width; ++x) {
        Square& square = squares[x / kSquareSide];
        int64_t step = 0;
        for (size_t c = 0; c < channels; ++c) {
            const int delta = int{left[x * channels + c]} - int{right[x * channels + c]};
            square.sums[c] += delta;
            step += c < colours ? delta * (colours == 1 ? 1000 : weights[c]) : 0;
        }
        square.brightness += std::abs(step);
        ++square.pixels;
    }
}

Distance distance(const Rows& a, const Rows& b) {
    const auto channels = static_cast<size_t>(a.channels());
    std::vector<uchar> left(a.bytesPerRow());
    std::vector<uchar> right(b.bytesPerRow());
    std::vector<Square> squares((static_cast<size_t>(a.width()) + kSquareSide - 1) / kSquareSide);
    Distance worst;
    for (int y = 0; y < a.height(); ++y) {
        a.pack(y, left.data());
        b.pack(y, right.data());
        addRow(left, right, channels, squares);
        if ((y + 1) % int{kSquareSide} != 0 && y + 1 < a.height()) {
            continue;
        }
        for (Square& square : squares) {
            const auto pixels = static_cast<double>(std::max<int64_t>(square.pixels, kSquareSide * 8));
            worst.brightness =
                std::max(worst.brightness, static_cast<double>(square.brightness) / 1000 / pixels);
            for (const int64_t sum : square.sums) {
                worst.colour = std::max(worst.colour, std::abs(static_cast<double>(sum)) / pixels);
            }
            square = {};
        }
    }
    return worst;
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

Result<Photo> verify(const QString& path, Format format, const EncodeRequest& intended, bool lossy) {
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
    if (const Status parts = verifyParts(*bytes, format, intended); !parts) {
        return parts.error();
    }
    auto found = decode({*bytes, limits, 0});
    if (!found) {
        const bool memory = found.error().code == ErrorCode::OutOfMemory;
        return memory ? found.error() : differs(QStringLiteral("cannot be decoded, ") + found.error().detail);
    }
    if (const Status same = compare(*found, format, intended, lossy); !same) {
        return same.error();
    }
    found->contentHash = sha256(*bytes);
    return found;
}

} // namespace vizard::photo::detail
