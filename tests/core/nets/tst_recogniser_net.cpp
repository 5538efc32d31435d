// The surrogate recogniser: the same outputs in training and in use, gradients to the picture, strict
// loading.
#include "core/nets/detail/recogniser_net.h"
#include "tests/core/nets/used_weights.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

using namespace vizard::nets;

namespace {

const std::vector<int64_t> kWidths = {128, 64};

TensorMap usedWeights() {
    return asUsed(RecogniserNet(WeightSource::fresh(3), kWidths).weights().all());
}

} // namespace

class TestRecogniserNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::set_num_threads(1); }

    void givesUnitLengthEmbeddings() {
        const RecogniserNet net = RecogniserNet::load(usedWeights());
        const auto heads = net(someFaces(3));
        QCOMPARE(heads.size(), kWidths.size());
        for (std::size_t k = 0; k < heads.size(); ++k) {
            QCOMPARE(heads[k].size(0), int64_t{3});
            QCOMPARE(heads[k].size(1), kWidths[k]);
            QVERIFY(largest(heads[k].norm(2, 1) - 1) < 1e-5);
        }
    }

    void tellsPicturesApart() {
        const RecogniserNet net = RecogniserNet::load(usedWeights());
        const Tensor found = net(someFaces(2)).front();
        QVERIFY((found[0] * found[1]).sum().item<double>() < 0.9999);
    }

    // Directions stand beside the weights: whoever reads the file gets them, and nobody is stopped by them.
    void directionsComeWithTheWeights() {
        TensorMap weights = usedWeights();
        QVERIFY(RecogniserNet::load(weights).aims().empty());
        weights["aim.0"] = at::rand({8, kWidths[0]});
        weights["aim.1"] = at::rand({8, kWidths[1]});
        const RecogniserNet net = RecogniserNet::load(weights),
                            student(WeightSource::stored(weights), kWidths);
        QCOMPARE(net.aims().size(), std::size_t(2));
        QVERIFY(at::equal(net.aims()[1], weights["aim.1"]));
        QCOMPARE(student.aims().size(), std::size_t(2));
        QVERIFY_THROWS_EXCEPTION(NetError, RecogniserNet::load({{"aim.0", at::rand({8, 4})}}));
    }

    void foldedFormEqualsTrainingForm() {
        RecogniserNet net = RecogniserNet::load(usedWeights());
        const Tensor faces = someFaces(2);
        const auto before = net(faces);
        net.fold();
        const auto after = net(faces);
        for (std::size_t k = 0; k < before.size(); ++k)
            QVERIFY(largest(before[k] - after[k]) <= 1e-4);
    }

    void gradientReachesThePicture() {
        for (const bool folded : {false, true}) {
            RecogniserNet net = RecogniserNet::load(usedWeights());
            if (folded)
                net.fold();
            const Tensor faces = someFaces(2).requires_grad_(true);
            const Tensor goal = at::full({1, kWidths[0]}, 0.1);
            const Tensor gradient =
                torch::autograd::grad({(net(faces).front() * goal).sum()}, {faces}).front();
            QVERIFY(at::isfinite(gradient).all().item<bool>());
            QVERIFY(largest(gradient) > 1e-8);
            // Every part of the face counts: no quarter of it is without gradient.
            QVERIFY(at::avg_pool2d(gradient.abs(), {28, 28}).min().item<double>() > 0);
        }
    }

    void gradientIsTheSlope() {
        RecogniserNet net = RecogniserNet::load(usedWeights());
        net.fold();
        const Tensor goal = at::full({1, kWidths[0]}, 0.1);
        const auto likeness = [&](const Tensor& x) { return (net(x).front() * goal).sum(); };
        const Tensor face = someFaces(1).requires_grad_(true);
        const Tensor gradient = torch::autograd::grad({likeness(face)}, {face}).front();
        at::NoGradGuard noGrad;
        const Tensor direction = gradient / gradient.norm();
        const double step = 0.02;
        const double slope =
            (likeness(face + step * direction) - likeness(face - step * direction)).item<double>() /
            (2 * step);
        const double promised = gradient.norm().item<double>();
        QVERIFY2(std::abs(slope - promised) < 0.1 * promised,
                 qPrintable(QStringLiteral("%1 %2").arg(slope).arg(promised)));
    }

    void trainingFormLearnsItsStatistics() {
        RecogniserNet net(WeightSource::fresh(3), kWidths);
        const Tensor mean = net.weights().buffers.at("stage.0.enter.norm.running_mean");
        const Tensor before = mean.clone();
        at::NoGradGuard noGrad;
        net(someFaces(4), false);
        QVERIFY(largest(mean - before) == 0);
        net(someFaces(4), true);
        QVERIFY(largest(mean - before) > 0);
    }

    void loadingIsStrict() {
        TensorMap missing = usedWeights();
        missing.erase("places");
        QVERIFY_THROWS_EXCEPTION(NetError, RecogniserNet::load(missing));

        TensorMap more = usedWeights();
        more["stage.9.enter.weight"] = at::zeros({1});
        QVERIFY_THROWS_EXCEPTION(NetError, RecogniserNet::load(more));

        TensorMap other = usedWeights();
        other["widen.weight"] = other["widen.weight"].slice(0, 0, 64);
        QVERIFY_THROWS_EXCEPTION(NetError, RecogniserNet::load(other));

        TensorMap noHead = usedWeights();
        noHead.erase("head.0.weight");
        QVERIFY_THROWS_EXCEPTION(NetError, RecogniserNet::load(noHead));
        QVERIFY_THROWS_EXCEPTION(NetError, RecogniserNet(WeightSource::fresh(1), {}));
    }

    void survivesItsFile() {
        const TensorMap weights = usedWeights();
        const std::string bytes = formatSafetensors({weights, {{"network", "RecogniserNet"}}}, true);
        QVERIFY(bytes.size() < 6000000);
        const RecogniserNet net = RecogniserNet::load(parseSafetensors(bytes).tensors);
        const Tensor faces = someFaces(2);
        const Tensor cosine = (net(faces).front() * RecogniserNet::load(weights)(faces).front()).sum(1);
        QVERIFY(cosine.min().item<double>() > 0.999); // half precision costs next to nothing
    }
};

QTEST_GUILESS_MAIN(TestRecogniserNet)
#include "tst_recogniser_net.moc"
