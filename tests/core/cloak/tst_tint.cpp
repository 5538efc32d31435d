// The fast norm of slow tints against the one that LibTorch works out, and its gradient.
#include "core/cloak/detail/tint.h"
#include "core/nets/detail/colour_norm.h"

#include <ATen/ATen.h>

#include <QTest>

#include <cmath>

using namespace vizard;
using namespace vizard::cloak;
using at::Tensor;

namespace {

// Dark, bright and coloured places, with a change that is slow, fine, and beyond black and white.
Tensor photo(int64_t height, int64_t width) {
    at::manual_seed(5);
    const Tensor coarse = at::rand({1, 3, height / 8, width / 8});
    return at::upsample_bilinear2d(coarse, {height, width}, false).square() + 0.02 * at::rand({1, 3, 1, 1});
}

Tensor change(const Tensor& of) {
    at::manual_seed(6);
    const Tensor coarse = at::randn({1, 3, of.size(2) / 8, of.size(3) / 8});
    return 0.04 * at::upsample_bilinear2d(coarse, {of.size(2), of.size(3)}, false) +
           0.01 * at::randn_like(of);
}

struct Answer {
    double norm = 0;
    Tensor gradient;
};
template <typename Norm> Answer answerOf(const Norm& norm, const Tensor& after) {
    Tensor variable = after.detach().clone().set_requires_grad(true);
    const Tensor found = norm(variable);
    (3 * found.sum()).backward();
    return {found.item<double>(), variable.grad()};
}

} // namespace

class TestTint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGraph_data() {
        QTest::addColumn<double>("sigma");
        QTest::addColumn<int>("height");
        QTest::newRow("small face") << 2.0 << 112;
        QTest::newRow("large face") << 0.5 << 112;
        QTest::newRow("no blur") << 0.0 << 112;
        QTest::newRow("not square") << 1.3 << 64;
    }

    void agreesWithTheGraph() {
        QFETCH(double, sigma);
        QFETCH(int, height);
        const Tensor before = photo(height, 112), after = before + change(before);
        const Tint tint(before, sigma);
        const Answer fast = answerOf(tint, after);
        const Answer slow =
            answerOf([&](const Tensor& x) { return nets::colourNorm(before, x, sigma); }, after);
        QVERIFY(slow.norm > 0.5);
        QVERIFY2(std::abs(fast.norm - slow.norm) < 1e-4 * slow.norm,
                 qPrintable(QStringLiteral("%1, %2").arg(fast.norm).arg(slow.norm)));
        const double apart = (fast.gradient - slow.gradient).norm().item<double>(),
                     whole = slow.gradient.norm().item<double>();
        QVERIFY2(apart < 1e-3 * whole, qPrintable(QStringLiteral("%1 of %2").arg(apart).arg(whole)));
    }

    void nothingHasNoSlope() {
        const Tensor before = photo(112, 112);
        const Answer answer = answerOf(Tint(before, 2), before);
        QVERIFY(answer.norm < 0.01);
        QCOMPARE(answer.gradient.abs().max().item<float>(), 0.0f);
    }

    // What was worked out goes with the number, so the measure may be gone when the gradient is asked for.
    void outlivesItsMeasure() {
        const Tensor before = photo(112, 112);
        Tensor after = (before + change(before)).set_requires_grad(true);
        const Tensor norm = Tint(before, 2)(after);
        norm.sum().backward();
        QVERIFY(after.grad().abs().max().item<float>() > 0);
    }
};

QTEST_GUILESS_MAIN(TestTint)
#include "tst_tint.moc"
