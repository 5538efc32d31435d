// The differentiable Butteraugli against the library's, and its gradient against finite differences.
#include "core/cloak/detail/butteraugli_graph.h"
#include "core/cloak/detail/butteraugli_torch.h"
#include "core/cloak/visibility.h"

#include "pictures.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QtTest>

#include <cmath>

using namespace vizard;
using namespace vizard::cloak;
using at::Tensor;

namespace {

Tensor toTensor(const QImage& image) {
    const Tensor levels = at::empty({1, 3, image.height(), image.width()});
    auto cells = levels.accessor<float, 4>();
    for (int y = 0; y < image.height(); ++y) {
        const uchar* row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            for (int c = 0; c < 3; ++c)
                cells[0][c][y][x] = float(row[3 * x + c]);
        }
    }
    return levels;
}

double value(const Tensor& one) {
    return double(one.item<float>());
}

bool near(double ours, double theirs, double share) {
    return std::abs(ours - theirs) <= share * theirs;
}

// The slope of the norm along `direction`, by the gradient and by differences.
struct Slopes {
    double gradient = 0, differences = 0;
};
Slopes slopesAlong(const ButteraugliReference& reference, const Tensor& at, const Tensor& direction,
                   double step) {
    Tensor x = at.clone().set_requires_grad(true);
    reference.norm3(x).sum().backward();
    const Tensor there = reference.norm3(at + step * direction);
    const Tensor back = reference.norm3(at - step * direction);
    return {value((x.grad() * direction).sum()), value((there - back).sum()) / (2 * step)};
}

} // namespace

class TestButteraugliTorch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void agreesWithTheLibrary_data();
    void agreesWithTheLibrary();
    void loopsAgreeWithTheGraphInValueAndGradient();
    void referenceMayGoBeforeTheGradient();
    void identicalPicturesShowNothingAndPullNowhere();
    void everySampleHasItsOwnOriginal();
    void halfSizePassCanBeLeftOut();
    void gradientAgreesWithDifferences_data();
    void gradientAgreesWithDifferences();
    void followingTheGradientHidesTheChange();
    void extremeLevelsStayFinite();
};

void TestButteraugliTorch::agreesWithTheLibrary_data() {
    QTest::addColumn<QImage>("original");
    QTest::addColumn<QImage>("changed");
    const struct {
        const char* name;
        QImage picture;
    } originals[] = {{"112", pictures::portrait(112, 112)},
                     {"224", pictures::portrait(224, 224, 3)},
                     {"448", pictures::portrait(448, 448, 4)},
                     {"odd", pictures::portrait(301, 227, 5)},
                     {"small", pictures::portrait(17, 33, 6)}};
    for (const auto& [name, picture] : originals) {
        QTest::addRow("%s noise", name) << picture << pictures::withNoise(picture, 4);
        QTest::addRow("%s strong noise", name) << picture << pictures::withNoise(picture, 20);
        QTest::addRow("%s blur", name) << picture << pictures::blurred(picture, 1.3);
        QTest::addRow("%s jpeg", name) << picture << pictures::throughJpeg(picture, 60);
        QTest::addRow("%s colour shift", name) << picture << pictures::withColourShift(picture, 6, -3, 9);
        QTest::addRow("%s waves of 5 px", name) << picture << pictures::withWaves(picture, 6, 5);
        QTest::addRow("%s waves of 40 px", name) << picture << pictures::withWaves(picture, 6, 40);
    }
}

void TestButteraugliTorch::agreesWithTheLibrary() {
    QFETCH(QImage, original);
    QFETCH(QImage, changed);
    const Result<Butteraugli> library = butteraugli(original, changed);
    QVERIFY(library.ok());
    const ButteraugliReference reference(toTensor(original));
    const Tensor map = reference.distanceMap(toTensor(changed));
    const double norm = value(ButteraugliReference::norm3OfMap(map));
    const double window = value(ButteraugliReference::norm3OfWindows(map).max());
    const QByteArray figures = QByteArray::number(norm) + " " + QByteArray::number(library->norm3);
    QVERIFY2(near(norm, library->norm3, 0.002), figures.constData());
    QVERIFY(near(window, library->worstWindow, 0.002));
    QVERIFY(near(value(map.max()), library->maximum, 0.005));
}

void TestButteraugliTorch::loopsAgreeWithTheGraphInValueAndGradient() {
    const QImage picture = pictures::portrait(101, 86, 8);
    const Tensor original = toTensor(picture);
    const Tensor changed = toTensor(pictures::withWaves(pictures::withNoise(picture, 6), 7, 10));
    at::manual_seed(9);
    const Tensor weights = at::rand({1, 1, 86, 101});

    Tensor x = changed.clone().set_requires_grad(true);
    const Tensor map = ButteraugliReference(original, false).distanceMap(x);
    (map * weights).sum().backward();

    const butter::Graph graph(86, 101, at::kCPU);
    Tensor y = changed.clone().set_requires_grad(true);
    const Tensor expected =
        graph.distance(graph.bands(butter::toLight(original)), graph.bands(butter::toLight(y)));
    (expected * weights).sum().backward();

    QVERIFY(at::allclose(map, expected, 1e-3, 1e-4));
    const double error = value((x.grad() - y.grad()).norm() / y.grad().norm());
    QVERIFY2(error < 2e-3, qPrintable(QString::number(error)));
}

void TestButteraugliTorch::referenceMayGoBeforeTheGradient() {
    const QImage picture = pictures::portrait(64, 64);
    Tensor x = toTensor(pictures::withNoise(picture, 6)).set_requires_grad(true);
    Tensor norm;
    {
        const ButteraugliReference reference(toTensor(picture));
        norm = reference.norm3(x);
    }
    norm.sum().backward();
    QVERIFY(value(x.grad().abs().sum()) > 0);
}

void TestButteraugliTorch::identicalPicturesShowNothingAndPullNowhere() {
    const Tensor picture = toTensor(pictures::portrait(96, 80));
    const ButteraugliReference reference(picture);
    Tensor x = picture.clone().set_requires_grad(true);
    const Tensor norm = reference.norm3(x);
    QVERIFY(value(norm) < 1e-3);
    norm.sum().backward();
    QVERIFY(x.grad().isfinite().all().item<bool>());
}

void TestButteraugliTorch::everySampleHasItsOwnOriginal() {
    const QImage first = pictures::portrait(112, 96, 1);
    const QImage second = pictures::portrait(112, 96, 2);
    const Tensor changed =
        at::cat({toTensor(pictures::withNoise(first, 9)), toTensor(pictures::withWaves(second, 9, 8))});
    const Tensor originals = at::cat({toTensor(first), toTensor(second)});
    const ButteraugliReference both(originals);
    Tensor x = changed.clone().set_requires_grad(true);
    const Tensor norms = both.norm3(x);
    norms.sum().backward();
    QCOMPARE(norms.sizes().vec(), std::vector<int64_t>{2});
    for (int64_t i = 0; i < 2; ++i) {
        const ButteraugliReference alone(originals.narrow(0, i, 1));
        Tensor y = changed.narrow(0, i, 1).clone().set_requires_grad(true);
        const Tensor norm = alone.norm3(y);
        norm.sum().backward();
        QVERIFY(near(value(norms[i]), value(norm), 1e-4));
        QVERIFY(at::allclose(x.grad().narrow(0, i, 1), y.grad(), 1e-3, 1e-7));
    }
}

void TestButteraugliTorch::halfSizePassCanBeLeftOut() {
    const QImage picture = pictures::portrait(112, 112);
    const Tensor changed = toTensor(pictures::withWaves(picture, 8, 12));
    const double whole = value(ButteraugliReference(toTensor(picture)).norm3(changed));
    const double quick = value(ButteraugliReference(toTensor(picture), false).norm3(changed));
    QVERIFY(quick > 0.3 * whole && quick < 0.95 * whole);
}

void TestButteraugliTorch::gradientAgreesWithDifferences_data() {
    QTest::addColumn<QImage>("changed");
    const QImage picture = pictures::portrait(112, 90);
    QTest::newRow("noise") << pictures::withNoise(picture, 8);
    QTest::newRow("waves") << pictures::withWaves(picture, 8, 9);
    QTest::newRow("blur") << pictures::blurred(picture, 1.0);
    QTest::newRow("shift") << pictures::withColourShift(picture, 5, -5, 5);
}

void TestButteraugliTorch::gradientAgreesWithDifferences() {
    QFETCH(QImage, changed);
    const Tensor original = toTensor(pictures::portrait(112, 90));
    const Tensor at = toTensor(changed);
    const ButteraugliReference reference(original);
    at::manual_seed(5);
    const Tensor noise = at::randn_like(at).sign();
    const Tensor smooth = at::avg_pool2d(at::randn_like(at), 9, 1, 4) * 5;
    const Tensor outwards = (at - original) / (at - original).abs().mean();
    Tensor border = at::zeros_like(at);
    border.narrow(2, 0, 2).fill_(1);
    border.narrow(3, 88, 2).fill_(-1);
    const std::pair<const char*, Tensor> directions[] = {
        {"noise", noise}, {"smooth", smooth}, {"outwards", outwards}, {"border", border}};
    for (const auto& [name, direction] : directions) {
        const Slopes slopes = slopesAlong(reference, at, direction, 0.05);
        const double scale = std::max(std::abs(slopes.differences), 0.01);
        QVERIFY2(std::abs(slopes.gradient - slopes.differences) < 0.03 * scale,
                 qPrintable(QStringLiteral("%1: gradient %2, differences %3")
                                .arg(QLatin1String(name))
                                .arg(slopes.gradient)
                                .arg(slopes.differences)));
    }
}

void TestButteraugliTorch::followingTheGradientHidesTheChange() {
    const QImage picture = pictures::portrait(112, 112);
    const ButteraugliReference reference(toTensor(picture));
    Tensor x = toTensor(pictures::withNoise(picture, 10));
    const double before = value(reference.norm3(x));
    for (int step = 0; step < 10; ++step) {
        Tensor variable = x.detach().set_requires_grad(true);
        reference.norm3(variable).sum().backward();
        x = x - 40.0 * variable.grad() / variable.grad().norm();
    }
    QVERIFY(value(reference.norm3(x)) < 0.8 * before);
}

void TestButteraugliTorch::extremeLevelsStayFinite() {
    const Tensor black = at::zeros({1, 3, 64, 64});
    const Tensor white = at::full({1, 3, 64, 64}, 255.0);
    const Tensor chequered =
        (at::arange(64).view({-1, 1}) + at::arange(64)).remainder(2).expand({1, 3, 64, 64}) * 255.0;
    for (const Tensor& original : {black, white, chequered}) {
        const ButteraugliReference reference(original);
        for (const Tensor& changed : {black, white, chequered}) {
            Tensor x = changed.clone().set_requires_grad(true);
            const Tensor norm = reference.norm3(x);
            norm.sum().backward();
            QVERIFY(std::isfinite(value(norm)));
            QVERIFY(x.grad().isfinite().all().item<bool>());
        }
    }
}

QTEST_GUILESS_MAIN(TestButteraugliTorch)
#include "tst_butteraugli_torch.moc"
