// The surrogate of inverted bottlenecks: both plans, the same outputs in training and in use, stages that
// make up the whole, strict loading.
#include "core/nets/detail/bottleneck_net.h"
#include "tests/core/nets/used_weights.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

using namespace vizard::nets;

namespace {

TensorMap usedWeights(BottleneckPlan plan) {
    return asUsed(BottleneckNet(WeightSource::fresh(3), plan).weights().all());
}

} // namespace

class TestBottleneckNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::set_num_threads(1); }

    void aFileSaysWhichPlanItIs_data() {
        QTest::addColumn<int>("plan");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("stages");
        QTest::newRow("mobile face") << int(BottleneckPlan::MobileFace) << 128 << 3;
        QTest::newRow("mobile") << int(BottleneckPlan::Mobile) << 256 << 4;
    }

    void aFileSaysWhichPlanItIs() {
        QFETCH(int, plan);
        QFETCH(int, width);
        QFETCH(int, stages);
        const TensorMap weights = usedWeights(static_cast<BottleneckPlan>(plan));
        QVERIFY(BottleneckNet::isOne(weights));
        BottleneckNet net = BottleneckNet::load(weights);
        QCOMPARE(net.stageCount(), static_cast<std::size_t>(stages));
        const Tensor faces = someFaces(3), found = net(faces).front();
        QCOMPARE(found.sizes(), at::IntArrayRef({3, width}));
        QVERIFY(largest(found.norm(2, 1) - 1) < 1e-5);
        net.fold();
        QVERIFY(largest(net(faces).front() - found) <= 1e-4);
        QVERIFY(formatSafetensors({weights, {}}, true).size() < 6000000);
    }

    void anEmbeddingMayBeAsWideAsItsTeachers() {
        constexpr int64_t kWidth = 48;
        const BottleneckNet fresh(WeightSource::fresh(3), BottleneckPlan::MobileFace, kWidth);
        const BottleneckNet net = BottleneckNet::load(asUsed(BottleneckNet(fresh).weights().all()));
        QCOMPARE(net(someFaces(2)).front().sizes(), at::IntArrayRef({2, kWidth}));
    }

    void stagesMakeUpTheWhole() {
        const BottleneckNet net = BottleneckNet::load(usedWeights(BottleneckPlan::Mobile));
        const Tensor faces = someFaces(2);
        Tensor x = faces;
        for (std::size_t i = 0; i < net.stageCount(); ++i)
            x = net.stage(i, x, false);
        QVERIFY(at::equal(net.head(x, false), net(faces).front()));
    }

    void gradientReachesEveryPartOfThePicture() {
        BottleneckNet net = BottleneckNet::load(usedWeights(BottleneckPlan::MobileFace));
        net.fold();
        const Tensor faces = someFaces(2).requires_grad_(true);
        const Tensor goal = at::full({1, 128}, 0.1);
        const Tensor gradient = torch::autograd::grad({(net(faces).front() * goal).sum()}, {faces}).front();
        QVERIFY(at::isfinite(gradient).all().item<bool>());
        QVERIFY(at::avg_pool2d(gradient.abs(), {28, 28}).min().item<double>() > 0);
    }

    void loadingIsStrict() {
        TensorMap missing = usedWeights(BottleneckPlan::MobileFace);
        missing.erase("stage.2.1.filter.weight");
        QVERIFY_THROWS_EXCEPTION(NetError, BottleneckNet::load(missing));
        TensorMap more = usedWeights(BottleneckPlan::Mobile);
        more["stage.9.0.expand.weight"] = at::zeros({1});
        QVERIFY_THROWS_EXCEPTION(NetError, BottleneckNet::load(more));
        QVERIFY(!BottleneckNet::isOne({{"stage.0.enter.weight", at::zeros({1})}}));
    }

    void directionsComeWithTheWeights() {
        TensorMap weights = usedWeights(BottleneckPlan::MobileFace);
        weights["aim.0"] = at::rand({8, 128});
        QVERIFY(at::equal(BottleneckNet::load(weights).aims().at(0), weights["aim.0"]));
    }
};

QTEST_GUILESS_MAIN(TestBottleneckNet)
#include "tst_bottleneck_net.moc"
