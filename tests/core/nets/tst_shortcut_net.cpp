// The surrogate of weightless shortcuts: the part of the face it sees, the same outputs in training and in
// use, stages that make up the whole and have its teacher's sides, strict loading.
#include "core/nets/detail/bottleneck_net.h"
#include "core/nets/detail/shortcut_net.h"
#include "core/nets/detail/squeeze_net.h"
#include "tests/core/nets/used_weights.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

using namespace vizard::nets;

namespace {

TensorMap usedWeights() {
    return asUsed(ShortcutNet(WeightSource::fresh(3)).weights().all());
}

} // namespace

class TestShortcutNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::set_num_threads(1); }

    // Pixel (x, y) of the crop has the value x + 1000 y: of 101 px from (6, 20) on, enlarged to 150.
    void seesItsWindowOfTheCrop() {
        const Tensor along = at::arange(112, at::kFloat);
        const Tensor face = (along.view({1, 1, 1, 112}) + 1000 * along.view({1, 1, 112, 1}));
        const Tensor seen = ShortcutNet::window(face.expand({1, 3, 112, 112}))[0][1];
        QCOMPARE(seen.sizes(), at::IntArrayRef({150, 150}));
        const auto at = [&](int64_t x, int64_t y) { return seen[y][x].item<double>(); };
        const auto source = [](double pixel, double start) {
            return start - 0.5 + (pixel + 0.5) * 101 / 150;
        };
        QVERIFY(std::abs(at(75, 60) - source(75, 6) - 1000 * source(60, 20)) < 0.5);
        QVERIFY(std::abs(at(30, 120) - source(30, 6) - 1000 * source(120, 20)) < 0.5);
        // Below the crop: its last row.
        QVERIFY(std::abs(at(75, 149) - source(75, 6) - 1000 * 111) < 0.5);
        QVERIFY(std::abs(at(75, 140) - at(75, 149)) < 0.5);
    }

    void answersAsTrainedAndAsUsed() {
        const TensorMap weights = usedWeights();
        QVERIFY(ShortcutNet::isOne(weights));
        QVERIFY(!BottleneckNet::isOne(weights));
        QVERIFY(!SqueezeNet::isOne(weights));
        ShortcutNet net = ShortcutNet::load(weights);
        const Tensor faces = someFaces(3), found = net(faces).front();
        QCOMPARE(found.sizes(), at::IntArrayRef({3, ShortcutNet::kEmbedding}));
        QVERIFY(largest(found.norm(2, 1) - 1) < 1e-5);
        net.fold();
        QVERIFY(largest(net(faces).front() - found) <= 1e-4);
        QVERIFY(formatSafetensors({weights, {}}, true).size() < 6000000);
    }

    void stagesMakeUpTheWholeAndHaveTheTeachersSides() {
        const ShortcutNet net = ShortcutNet::load(usedWeights());
        const Tensor faces = someFaces(2);
        constexpr int64_t kSides[] = {35, 17, 8, 4}, kWidths[] = {32, 64, 128, 256};
        Tensor x = faces;
        for (std::size_t i = 0; i < net.stageCount(); ++i) {
            x = net.stage(i, x, false);
            QCOMPARE(x.sizes(), at::IntArrayRef({2, kWidths[i], kSides[i], kSides[i]}));
        }
        QVERIFY(at::equal(net.head(x, false), net(faces).front()));
    }

    void gradientReachesTheWholeWindow() {
        ShortcutNet net = ShortcutNet::load(usedWeights());
        net.fold();
        const Tensor faces = someFaces(2).requires_grad_(true);
        const Tensor goal = at::rand({1, ShortcutNet::kEmbedding}) - 0.5;
        const Tensor gradient = torch::autograd::grad({(net(faces).front() * goal).sum()}, {faces}).front();
        QVERIFY(at::isfinite(gradient).all().item<bool>());
        const Tensor window = gradient.narrow(2, 20, 92).narrow(3, 6, 101).abs();
        QVERIFY(at::avg_pool2d(window, {23, 25}).min().item<double>() > 0);
        QCOMPARE(gradient.narrow(2, 0, 20).abs().max().item<double>(), 0.0);
    }

    void loadingIsStrict() {
        TensorMap missing = usedWeights();
        missing.erase("stage.3.enter.second.weight");
        QVERIFY_THROWS_EXCEPTION(NetError, ShortcutNet::load(missing));
        TensorMap more = usedWeights();
        more["stage.0.9.first.weight"] = at::zeros({1});
        QVERIFY_THROWS_EXCEPTION(NetError, ShortcutNet::load(more));
        QVERIFY(!ShortcutNet::isOne({{"stem.weight", at::zeros({1})}}));
    }

    void directionsComeWithTheWeights() {
        TensorMap weights = usedWeights();
        weights["aim.0"] = at::rand({8, ShortcutNet::kEmbedding});
        QVERIFY(at::equal(ShortcutNet::load(weights).aims().at(0), weights["aim.0"]));
    }
};

QTEST_GUILESS_MAIN(TestShortcutNet)
#include "tst_shortcut_net.moc"
