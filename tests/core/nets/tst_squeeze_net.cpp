// The network of fire modules: a file says what it is, stages make up the whole and have a teacher's sizes,
// every part of the picture counts, strict loading.
#include "core/nets/detail/bottleneck_net.h"
#include "core/nets/detail/squeeze_net.h"
#include "tests/core/nets/used_weights.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

using namespace vizard::nets;

namespace {

TensorMap someWeights() {
    return SqueezeNet(WeightSource::fresh(3)).weights().all();
}

} // namespace

class TestSqueezeNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::set_num_threads(1); }

    void aFileSaysWhatItIs() {
        const TensorMap weights = someWeights();
        QVERIFY(SqueezeNet::isOne(weights));
        QVERIFY(!BottleneckNet::isOne(weights));
        QVERIFY(!SqueezeNet::isOne(
            BottleneckNet(WeightSource::fresh(3), BottleneckPlan::Mobile).weights().all()));
        QVERIFY(formatSafetensors({weights, {}}, true).size() < 6000000);
    }

    void answersOneUnitRowAFace() {
        const SqueezeNet net = SqueezeNet::load(someWeights());
        const Tensor faces = someFaces(3), found = net(faces).front();
        QCOMPARE(found.sizes(), at::IntArrayRef({3, SqueezeNet::kFeatures}));
        QVERIFY(largest(found.norm(2, 1) - 1) < 1e-5);
        QVERIFY(largest(net(faces.narrow(0, 1, 1)).front() - found.narrow(0, 1, 1)) < 1e-5);
    }

    void stagesMakeUpTheWhole() {
        const SqueezeNet net = SqueezeNet::load(someWeights());
        const Tensor faces = someFaces(2);
        const int64_t sizes[][2] = {{64, 56}, {256, 27}, {512, 13}, {512, 13}};
        Tensor x = faces;
        for (std::size_t i = 0; i < net.stageCount(); ++i) {
            x = net.stage(i, x, false);
            QCOMPARE(x.sizes(), at::IntArrayRef({2, sizes[i][0], sizes[i][1], sizes[i][1]}));
        }
        QVERIFY(at::equal(net.head(x, false), net(faces).front()));
    }

    // The same features as on the mean face say nothing about whose face it is.
    void featuresCountAgainstTheMeanFace() {
        TensorMap weights = someWeights();
        const Tensor faces = someFaces(1);
        const Tensor before = SqueezeNet::load(weights)(faces).front();
        weights["centre"] = before.flatten() * -1000;
        QVERIFY(largest(SqueezeNet::load(weights)(faces).front() - before) < 1e-4);
        weights["centre"] = before.flatten() * 1000;
        QVERIFY(largest(SqueezeNet::load(weights)(faces).front() + before) < 1e-2);
    }

    void gradientReachesEveryPartOfThePicture() {
        const SqueezeNet net = SqueezeNet::load(someWeights());
        const Tensor faces = someFaces(2).requires_grad_(true);
        const Tensor goal = at::rand({1, SqueezeNet::kFeatures});
        const Tensor gradient = torch::autograd::grad({(net(faces).front() * goal).sum()}, {faces}).front();
        QVERIFY(at::isfinite(gradient).all().item<bool>());
        QVERIFY(at::avg_pool2d(gradient.abs(), {28, 28}).min().item<double>() > 0);
    }

    void loadingIsStrict() {
        TensorMap missing = someWeights();
        missing.erase("fire.2.1.filter.weight");
        QVERIFY_THROWS_EXCEPTION(NetError, SqueezeNet::load(missing));
        TensorMap more = someWeights();
        more["fire.9.0.squeeze.weight"] = at::zeros({1});
        QVERIFY_THROWS_EXCEPTION(NetError, SqueezeNet::load(more));
    }
};

QTEST_GUILESS_MAIN(TestSqueezeNet)
#include "tst_squeeze_net.moc"
