// The accidents between a cloaked face and a recogniser, and where the shade may lie.
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/jpeg_view.h"
#include "core/nets/detail/views.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>

#include <cmath>

using namespace vizard::nets;

namespace {

constexpr int kSide = 112;

// Slow and fine structure in all three colours.
Tensor somePicture() {
    at::manual_seed(3);
    const Tensor slow = at::upsample_bilinear2d(at::rand({1, 3, 9, 9}), {kSide, kSide}, false);
    const Tensor fine = at::upsample_bilinear2d(at::rand({1, 3, 40, 40}) - 0.5, {kSide, kSide}, false);
    return at::round((slow * 0.7 + 0.15 + fine * 0.2).clamp(0, 1) * 255) / 255;
}

QImage toImage(const Tensor& picture) {
    const Tensor bytes = at::round(picture[0].clamp(0, 1) * 255).permute({1, 2, 0}).contiguous();
    QImage image(kSide, kSide, QImage::Format_RGB888);
    for (int y = 0; y < kSide; ++y)
        for (int i = 0; i < 3 * kSide; ++i)
            image.scanLine(y)[i] = static_cast<uchar>(bytes.data_ptr<float>()[y * 3 * kSide + i]);
    return image;
}

Tensor toTensor(const QImage& image) {
    Tensor picture = at::empty({1, kSide, kSide, 3});
    for (int y = 0; y < kSide; ++y)
        for (int i = 0; i < 3 * kSide; ++i)
            picture.data_ptr<float>()[y * 3 * kSide + i] =
                static_cast<float>(image.constScanLine(y)[i]) / 255;
    return picture.permute({0, 3, 1, 2}).contiguous();
}

// Qt's encoder is libjpeg's, with colour at half resolution.
Tensor throughRealJpeg(const Tensor& picture, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!writer.write(toImage(picture)))
        return {};
    return toTensor(QImage::fromData(bytes, "jpeg").convertToFormat(QImage::Format_RGB888));
}

double rms(const Tensor& x) {
    return x.square().mean().sqrt().item<double>() * 255;
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::set_num_threads(1); }

    void jpegIsThatOfTheCodec_data() {
        QTest::addColumn<int>("quality");
        for (const int quality : {50, 75, 95})
            QTest::addRow("%d", quality) << quality;
    }
    void jpegIsThatOfTheCodec() {
        QFETCH(int, quality);
        const Tensor picture = somePicture();
        const Tensor real = throughRealJpeg(picture, quality), ours = jpegView(picture, quality, true);
        QVERIFY(real.defined());
        // The codec rounds to whole levels several times on its way.
        const double loss = rms(real - picture), apart = rms(ours.clamp(0, 1) - real);
        QVERIFY(loss > 1);
        QVERIFY2(apart < 0.4 * loss, qPrintable(QStringLiteral("%1 of %2").arg(apart).arg(loss)));
    }

    void jpegLetsTheGradientThrough() {
        const Tensor picture = somePicture().requires_grad_(true);
        const Tensor wanted = at::randn(picture.sizes());
        (jpegView(picture, 75, false) * wanted).sum().backward();
        QVERIFY((picture.grad() - wanted).abs().max().item<double>() < 1e-4);
    }

    void everyViewIsAPictureOfTheCrop() {
        at::Generator random = at::make_generator<at::CPUGeneratorImpl>(4);
        const Tensor canvas = at::constant_pad_nd(somePicture(), {16, 16, 16, 16}, 0.5);
        for (int i = 0; i < 40; ++i) {
            const Tensor view = randomView(canvas, {}, random);
            QVERIFY(view.sizes() == at::IntArrayRef({1, 3, kSide, kSide}));
            QVERIFY(view.min().item<double>() > -0.5 && view.max().item<double>() < 1.5);
        }
    }

    void theChequerboardGoesAndTheRestStays() {
        const Tensor line = 1 - 2 * at::remainder(at::arange(kSide, at::kFloat), 2);
        const Tensor chequer = (line.view({-1, 1}) * line.view({1, -1})).view({1, 1, kSide, kSide});
        const Tensor middle = withoutChequer(chequer.expand({1, 3, kSide, kSide}).contiguous());
        QVERIFY(rms(middle.narrow(2, 8, 96).narrow(3, 8, 96)) < 0.02 * rms(chequer));
        const Tensor picture = somePicture();
        QVERIFY(rms(withoutChequer(picture) - picture) < 0.02 * rms(picture));
    }

    void theShadeIsLessAtTheEyesAndWhereItIsNearlyBlack() {
        const Tensor grey = at::full({1, 3, kSide, kSide}, 0.5);
        const Tensor map = shadeMap(grey), dark = shadeMap(at::full_like(grey, 0.02));
        const auto at = [](const Tensor& m, int x, int y) { return m[0][0][y][x].item<double>(); };
        QVERIFY(map.sizes() == at::IntArrayRef({1, 1, kSide, kSide}));
        QVERIFY(at(map, 38, 51) < 0.5 * at(map, 30, 70));
        QVERIFY(std::abs(at(dark, 30, 70) - 0.25 * at(map, 30, 70)) < 1e-5);
        QVERIFY(at(map, 0, 60) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
