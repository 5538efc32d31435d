// Every pixel of a rendered cloak is what the definition says, written down here as plainly as it can be: the
// flow and the shade between cell centres, and the photo there by Keys' cubic convolution.
#include "core/cloak/cloak.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace vizard;

namespace {

// Waves too fine and too strong for a wrong neighbour to go unnoticed; three different channels, or one.
QImage waves(QSize size, QImage::Format format, bool grey) {
    QImage image(size, QImage::Format_RGBA64);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const auto wave = [&](double phase) {
                return static_cast<quint16>(
                    std::lround(32768 + 32000 * std::sin(0.9 * x + phase) * std::cos(0.7 * y - phase)));
            };
            const double step = grey ? 0 : 1.3;
            image.setPixelColor(x, y, QColor(qRgba64(wave(0.2), wave(0.2 + step), wave(0.2 - step), 40000)));
        }
    }
    return image.convertToFormat(format);
}

std::vector<float> noise(std::size_t count, double deviation, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0, deviation);
    std::vector<float> values(count);
    std::generate(values.begin(), values.end(), [&] { return static_cast<float>(normal(random)); });
    return values;
}

cloak::FaceCloak noisyCloak(const face::Similarity& toCrop, int shadeSide, int flowSide) {
    cloak::FaceCloak cloak;
    cloak.toCrop = toCrop;
    cloak.shadeSide = shadeSide;
    cloak.shade = noise(3 * static_cast<std::size_t>(shadeSide * shadeSide), 8, 1);
    cloak.flowSide = flowSide;
    cloak.flow = noise(2 * static_cast<std::size_t>(flowSide * flowSide), 0.7, 2);
    return cloak;
}

double onGrid(const std::vector<float>& planes, int side, int plane, QPointF u) {
    if (side == 0)
        return 0;
    const double x = std::clamp(u.x() * side / 112 - 0.5, 0.0, side - 1.0),
                 y = std::clamp(u.y() * side / 112 - 0.5, 0.0, side - 1.0);
    const int x0 = std::min(static_cast<int>(x), side - 2), y0 = std::min(static_cast<int>(y), side - 2);
    const auto cell = [&](int cx, int cy) {
        return static_cast<double>(planes[static_cast<std::size_t>((plane * side + cy) * side + cx)]);
    };
    return std::lerp(std::lerp(cell(x0, y0), cell(x0 + 1, y0), x - x0),
                     std::lerp(cell(x0, y0 + 1), cell(x0 + 1, y0 + 1), x - x0), y - y0);
}

// Keys 1981, a = -1/2: the weight of a sample at this distance.
double keys(double distance) {
    const double d = std::abs(distance);
    if (d >= 2)
        return 0;
    return d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2;
}

// Of all bits of a channel, 0..65535; 8-bit formats as QColor widens them.
int channelOf(const QImage& image, int x, int y, int channel) {
    const QRgba64 pixel = image.pixelColor(x, y).rgba64();
    return channel == 0 ? pixel.red() : channel == 1 ? pixel.green() : pixel.blue();
}

double photoAt(const QImage& photo, double x, double y, int channel) {
    const int x0 = static_cast<int>(std::floor(x)), y0 = static_cast<int>(std::floor(y));
    double sum = 0;
    for (int j = y0 - 1; j <= y0 + 2; ++j) {
        for (int i = x0 - 1; i <= x0 + 2; ++i)
            sum += keys(x - i) * keys(y - j) *
                   channelOf(photo, std::clamp(i, 0, photo.width() - 1), std::clamp(j, 0, photo.height() - 1),
                             channel);
    }
    return sum;
}

double expected(const QImage& photo, const cloak::FaceCloak& cloak, bool grey, int x, int y, int channel) {
    const QPointF u = cloak.toCrop.map({x + 0.5, y + 0.5});
    const face::Similarity back = cloak.toCrop.inverse();
    const double fx = onGrid(cloak.flow, cloak.flowSide, 0, u), fy = onGrid(cloak.flow, cloak.flowSide, 1, u);
    const double value =
        photoAt(photo, x + back.a * fx - back.b * fy, y + back.b * fx + back.a * fy, channel);
    const auto shade = [&](int plane) { return onGrid(cloak.shade, cloak.shadeSide, plane, u); };
    const double change = grey ? 0.299 * shade(0) + 0.587 * shade(1) + 0.114 * shade(2) : shade(channel);
    return std::clamp(value + 257 * change, 0.0, 65535.0);
}

// The largest difference from the definition, in steps of the format.
double worst(const QImage& photo, const cloak::FaceCloak& cloak, bool grey, double step) {
    const QImage found = cloak::apply(photo, {cloak});
    double most = 0;
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            const QPointF u = cloak.toCrop.map({x + 0.5, y + 0.5});
            const bool inside = u.x() > 0 && u.y() > 0 && u.x() < 112 && u.y() < 112;
            for (int c = 0; c < 3; ++c) {
                const double wanted =
                    inside ? expected(photo, cloak, grey, x, y, c) : channelOf(photo, x, y, c);
                most = std::max(most, std::abs(channelOf(found, x, y, c) - wanted) / step);
            }
        }
    }
    return most;
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPixelIsAsDefined_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("grey");
        QTest::addColumn<double>("step");
        using Row = std::tuple<const char*, QImage::Format, bool, double>;
        for (const auto& [name, format, grey, step] :
             {Row{"grey 8", QImage::Format_Grayscale8, true, 257},
              Row{"grey 16", QImage::Format_Grayscale16, true, 1},
              Row{"colour 8", QImage::Format_RGB888, false, 257},
              Row{"colour 8, all channels alike", QImage::Format_RGB888, true, 257},
              Row{"colour 8 with alpha", QImage::Format_RGBA8888, false, 257},
              Row{"colour 16", QImage::Format_RGBX64, false, 1}})
            QTest::addRow("%s", name) << static_cast<int>(format) << grey << step;
    }
    void everyPixelIsAsDefined() {
        QFETCH(int, format);
        QFETCH(bool, grey);
        QFETCH(double, step);
        const QImage photo = waves({171, 143}, static_cast<QImage::Format>(format), grey);
        // In the middle and turned; over the left and upper edge; over the right and lower one; larger than
        // the photo on all sides.
        for (const face::Similarity& toCrop :
             {face::Similarity{0.9, 0.3, 0, -20}, face::Similarity{0.8, -0.1, 20, 30},
              face::Similarity{1.1, 0.2, -75, -110}, face::Similarity{0.5, 0.05, 12, 14}}) {
            const double off = worst(photo, noisyCloak(toCrop, 112, 56), grey, step);
            // Rounding, and in 16 bits the digits that a float has.
            QVERIFY2(off < (step > 1 ? 0.51 : 0.6), qPrintable(QString::number(off)));
        }
    }

    void shapeAndShadeAlone_data() { everyPixelIsAsDefined_data(); }
    void shapeAndShadeAlone() {
        QFETCH(int, format);
        QFETCH(bool, grey);
        QFETCH(double, step);
        const QImage photo = waves({171, 143}, static_cast<QImage::Format>(format), grey);
        const face::Similarity toCrop{0.9, 0.3, 0, -20};
        for (const auto& [shadeSide, flowSide] : {std::pair{112, 0}, std::pair{0, 56}}) {
            const double off = worst(photo, noisyCloak(toCrop, shadeSide, flowSide), grey, step);
            QVERIFY2(off < (step > 1 ? 0.51 : 0.6), qPrintable(QString::number(off)));
        }
    }

    // Finer and coarser than the crop, and neither.
    void gridsOfAllSides() {
        const QImage photo = waves({171, 143}, QImage::Format_RGB888, false);
        const face::Similarity toCrop{0.9, 0.3, 0, -20};
        for (const int side : {7, 28, 240}) {
            const double off = worst(photo, noisyCloak(toCrop, side, side), false, 257);
            QVERIFY2(off < 0.51, qPrintable(QString::number(off)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
