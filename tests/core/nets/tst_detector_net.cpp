#include "core/nets/detail/detector_faces.h"

#include <QTest>

using namespace vizard::nets;

namespace {

// A network as after training: its batch norms have seen something.
TensorMap trainedLooking() {
    DetectorNet network(WeightSource::fresh(3));
    TensorMap weights;
    at::manual_seed(4);
    for (const auto& [name, tensor] : network.weights().all()) {
        weights[name] = tensor.clone();
        if (name.ends_with("running_mean"))
            weights[name].normal_(0, 0.3);
        if (name.ends_with("running_var"))
            weights[name].uniform_(0.4, 2);
    }
    return weights;
}

TensorMap copyOf(const TensorMap& weights) {
    TensorMap copy;
    for (const auto& [name, tensor] : weights)
        copy[name] = tensor.clone();
    return copy;
}

bool loads(TensorMap weights) {
    try {
        DetectorNet network(WeightSource::stored(std::move(weights)));
        return true;
    } catch (const NetError&) {
        return false;
    }
}

FoundFace faceAt(float x, float y, float side, float score) {
    FoundFace face;
    face.x = x;
    face.y = y;
    face.width = face.height = side;
    face.score = score;
    face.points.fill(x);
    return face;
}

} // namespace

class TestDetectorNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsHaveTheirStrides();
    void foldingChangesNothing();
    void aPointwiseLayerIsAConvolution();
    void gradientsSeeTheSameAnswers();
    void anotherWeightIsRefused();
    void aCellAnswersInPixels();
    void agreeingAnswersBecomeOne();
    void neighboursStayApart();
};

void TestDetectorNet::mapsHaveTheirStrides() {
    const at::NoGradGuard noGrad;
    const DetectorNet network(WeightSource::fresh(1));
    const DetectorMaps maps = network(at::rand({1, 3, 64, 96}));
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const int64_t stride = DetectorNet::kStrides[i];
        QVERIFY(maps[i].sizes() == at::IntArrayRef({1, 64 / stride, 96 / stride, DetectorNet::kOutputs}));
    }
}

void TestDetectorNet::foldingChangesNothing() {
    const at::NoGradGuard noGrad;
    const TensorMap weights = trainedLooking();
    const DetectorNet plain(WeightSource::stored(copyOf(weights)));
    DetectorNet folded(WeightSource::stored(copyOf(weights)));
    folded.fold();
    const Tensor picture = at::rand({1, 3, 96, 96});
    const DetectorMaps before = plain(picture), after = folded(picture);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const double size = std::max(1.0, before[i].abs().max().item<double>());
        QVERIFY((before[i] - after[i]).abs().max().item<double>() <= 1e-4 * size);
    }
}

void TestDetectorNet::aPointwiseLayerIsAConvolution() {
    WeightSource source = WeightSource::fresh(5);
    WeightList list;
    const Conv layer(Build{source, list}, "layer", 6, 4, 1);
    const Tensor x = at::rand({2, 6, 5, 7}), expected = at::conv2d(x, layer.weight, layer.bias);
    QVERIFY((layer(x) - expected).abs().max().item<double>() < 1e-5);
    const Tensor last = x.contiguous(at::MemoryFormat::ChannelsLast), answer = layer(last);
    QVERIFY((answer - expected).abs().max().item<double>() < 1e-5);
    QVERIFY(answer.is_contiguous(at::MemoryFormat::ChannelsLast)); // so that the next layer need not reorder
}

// Without gradients layers overwrite what they were given: only what they may.
void TestDetectorNet::gradientsSeeTheSameAnswers() {
    const DetectorNet network(WeightSource::stored(trainedLooking()));
    const Tensor picture = at::rand({1, 3, 64, 64}), kept = picture.clone();
    DetectorMaps without;
    {
        const at::NoGradGuard noGrad;
        without = network(picture);
    }
    QVERIFY(at::equal(picture, kept));
    const DetectorMaps with = network(picture.requires_grad_(true));
    for (std::size_t i = 0; i < with.size(); ++i)
        QVERIFY((with[i] - without[i]).abs().max().item<double>() <= 1e-5);
    with[0].sum().backward();
    QVERIFY(picture.grad().abs().max().item<double>() > 0);
}

void TestDetectorNet::anotherWeightIsRefused() {
    const TensorMap weights = trainedLooking();
    QVERIFY(loads(copyOf(weights)));
    TensorMap fewer = copyOf(weights);
    fewer.erase(fewer.begin());
    QVERIFY(!loads(fewer));
    TensorMap more = copyOf(weights);
    more["surplus"] = at::zeros({1});
    QVERIFY(!loads(more));
    TensorMap other = copyOf(weights);
    other["answer8.bias"] = at::zeros({DetectorNet::kOutputs + 1});
    QVERIFY(!loads(other));
}

void TestDetectorNet::aCellAnswersInPixels() {
    float values[DetectorNet::kOutputs] = {};
    values[1] = 0.25f;          // one stride to the right
    values[3] = std::log(0.5f); // two strides wide
    values[5] = -0.5f;          // left eye: two strides to the left
    const FoundFace face = decodeCell(values, 2, 3, 16);
    QCOMPARE(face.score, 0.5f);
    QCOMPARE(face.width, 32.0f);
    QCOMPARE(face.height, 64.0f);
    QCOMPARE(face.x, 3.5f * 16 + 16 - 16);
    QCOMPARE(face.y, 2.5f * 16 - 32);
    QCOMPARE(face.points[0], 3.5f * 16 - 32);
    QCOMPARE(face.points[1], 2.5f * 16);
}

void TestDetectorNet::agreeingAnswersBecomeOne() {
    const auto faces =
        suppress({faceAt(10, 10, 40, 0.8f), faceAt(12, 10, 40, 0.8f), faceAt(24, 10, 40, 0.7f)});
    QCOMPARE(faces.size(), std::size_t(1));
    QCOMPARE(faces[0].x, 11.0f); // the third overlaps, but means another place
    QCOMPARE(faces[0].points[3], 11.0f);
    QCOMPARE(faces[0].score, 0.8f);
}

void TestDetectorNet::neighboursStayApart() {
    const auto faces =
        suppress({faceAt(50, 10, 40, 0.6f), faceAt(10, 10, 40, 0.9f), faceAt(300, 10, 40, 0.7f)});
    QCOMPARE(faces.size(), std::size_t(3));
    QCOMPARE(faces[0].score, 0.9f);
}

QTEST_APPLESS_MAIN(TestDetectorNet)
#include "tst_detector_net.moc"
