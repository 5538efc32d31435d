// The ONNX importer on files that the test writes: values and gradients of single operators.
#include "core/nets/detail/onnx_network.h"

#include <QtTest>

#include <cstring>

using namespace vizard;
using nets::Tensor;

namespace {

std::string varint(uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>(value | 0x80);
    return bytes + static_cast<char>(value);
}
std::string field(int number, const std::string& bytes) {
    return varint(static_cast<uint64_t>(number) << 3 | 2) + varint(bytes.size()) + bytes;
}
std::string number(int name, uint64_t value) {
    return varint(static_cast<uint64_t>(name) << 3) + varint(value);
}
std::string realAttribute(const std::string& name, float value) {
    std::string raw(4, '\0');
    std::memcpy(raw.data(), &value, 4);
    return field(5, field(1, name) + varint(2 << 3 | 5) + raw);
}
std::string model(const std::string& node, const std::string& initializers = {}) {
    const std::string graph =
        field(1, node) + initializers + field(11, field(1, "x")) + field(12, field(1, "y"));
    return field(7, graph);
}
std::string vectorOf(const std::string& name, const std::vector<float>& values) {
    const std::string raw(reinterpret_cast<const char*>(values.data()), 4 * values.size());
    return field(5, number(1, values.size()) + number(2, 1) + field(8, name) + field(9, raw));
}
// Without gradients other operations answer, and say the same.
bool sameWithoutGradients(const nets::OnnxNetwork& network, const Tensor& x) {
    const Tensor with = network(x).front().detach();
    const at::NoGradGuard noGrad;
    return at::allclose(with, network(x).front(), 1e-5, 1e-5);
}
std::string unary(const std::string& type, const std::string& attributes = {}) {
    return field(1, "x") + field(2, "y") + field(4, type) + attributes;
}

} // namespace

class TestOnnx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Exporters write "no lower bound" as a huge negative number: it must not round the values away.
    void clipKeepsWhatLiesInside_data() {
        QTest::addColumn<float>("low");
        QTest::addColumn<float>("high");
        QTest::newRow("relu6") << 0.0f << 6.0f;
        QTest::newRow("no lower bound") << -1e9f << 0.0f;
        QTest::newRow("no upper bound") << 0.0f << 1e9f;
        QTest::newRow("both") << -2.0f << 1.5f;
    }
    void clipKeepsWhatLiesInside() {
        QFETCH(float, low);
        QFETCH(float, high);
        const auto network = nets::OnnxNetwork::fromBytes(
            model(unary("Clip", realAttribute("min", low) + realAttribute("max", high))));
        const Tensor x = at::linspace(-8, 8, 65).view({1, 1, 5, 13}).requires_grad_(true);
        const Tensor y = network(x).front(), expected = at::clamp(x.detach(), low, high);
        QVERIFY((y.detach() - expected).abs().max().item<float>() < 1e-5f);
        QVERIFY(sameWithoutGradients(network, x));
        y.sum().backward();
        const Tensor inside = ((x > low) & (x < high)).to(at::kFloat).detach();
        const Tensor edge = ((x == low) | (x == high)).to(at::kFloat).detach();
        QVERIFY(((x.grad() - inside).abs() * (1 - edge)).max().item<float>() < 1e-6f);
    }

    // What a student is taught stage by stage: values inside the graph, after its own outputs.
    void tapsAnswerWhatIsInside() {
        const std::string first = field(1, "x") + field(2, "inside") + field(4, "Relu");
        const std::string second = field(1, "inside") + field(2, "y") + field(4, "Sigmoid");
        const std::string file = model(first, field(1, second));
        const auto network = nets::OnnxNetwork::fromBytes(file, at::kCPU, at::kFloat, {"inside"});
        const Tensor x = at::linspace(-2, 2, 9).view({1, 1, 3, 3});
        const std::vector<Tensor> answers = network(x);
        QCOMPARE(answers.size(), std::size_t(2));
        QVERIFY(at::allclose(answers[0], at::sigmoid(at::relu(x))));
        QVERIFY(at::allclose(answers[1], at::relu(x)));
        QCOMPARE(nets::OnnxNetwork::fromBytes(file)(x).size(), std::size_t(1));
        QVERIFY_THROWS_EXCEPTION(nets::NetError,
                                 nets::OnnxNetwork::fromBytes(file, at::kCPU, at::kFloat, {"elsewhere"}));
    }

    void pRelu() {
        const float slopes[2] = {0.25f, -0.5f};
        const std::string raw(reinterpret_cast<const char*>(slopes), sizeof slopes);
        const std::string tensor = field(5, number(1, 2) + number(1, 1) + number(1, 1) + number(2, 1) +
                                                field(8, "s") + field(9, raw));
        const auto network = nets::OnnxNetwork::fromBytes(
            model(field(1, "x") + field(1, "s") + field(2, "y") + field(4, "PRelu"), tensor));
        const Tensor x = at::randn({3, 2, 4, 4});
        QVERIFY(at::allclose(network(x).front(), at::prelu(x, at::tensor({0.25f, -0.5f})), 1e-5, 1e-6));
        QVERIFY(sameWithoutGradients(network, x));
    }

    void batchNorm() {
        const auto network = nets::OnnxNetwork::fromBytes(
            model(field(1, "x") + field(1, "scale") + field(1, "shift") + field(1, "mean") + field(1, "var") +
                      field(2, "y") + field(4, "BatchNormalization") + realAttribute("epsilon", 0),
                  vectorOf("scale", {2, 3}) + vectorOf("shift", {1, -1}) + vectorOf("mean", {5, 0}) +
                      vectorOf("var", {4, 9})));
        const Tensor x = at::tensor({7.0f, 6.0f}).view({1, 2, 1, 1});
        // (7 - 5) / 2 * 2 + 1 and (6 - 0) / 3 * 3 - 1
        QVERIFY(at::allclose(network(x).front().flatten(), at::tensor({3.0f, 5.0f})));
        QVERIFY(sameWithoutGradients(network, x));
    }

    // A relative of a network has its kernels a little changed, and the network itself stays as it is.
    void kickedIsARelative() {
        const Tensor kernel = at::full({2, 3, 1, 1}, 0.5f);
        const std::string raw(static_cast<const char*>(kernel.data_ptr()), kernel.nbytes());
        const std::string tensor = field(5, number(1, 2) + number(1, 3) + number(1, 1) + number(1, 1) +
                                                number(2, 1) + field(8, "w") + field(9, raw));
        const auto network = nets::OnnxNetwork::fromBytes(
            model(field(1, "x") + field(1, "w") + field(2, "y") + field(4, "Conv"), tensor));
        const Tensor x = at::ones({1, 3, 2, 2});
        const Tensor own = network(x).front(), related = network.kicked(0.1)(x).front();
        QVERIFY(at::equal(own, network(x).front()));
        const double change = (related - own).abs().max().item<double>();
        QVERIFY(change > 1e-3 && change < 1);
        QVERIFY(at::equal(own, network.kicked(0)(x).front()));
    }

    // A file that is well-formed and asks for what cannot be computed: told when it is read, never a crash.
    void operatorsWithoutTheirInputsAreRefused_data() {
        QTest::addColumn<int>("inputs");
        for (const char* type : {"Conv", "Gemm", "PRelu", "Add", "Mul", "Reshape", "Resize"})
            QTest::newRow(type) << 1;
        QTest::newRow("BatchNormalization") << 4;
        for (const char* type : {"Relu", "Sigmoid", "Clip", "Concat", "Flatten", "Transpose", "MaxPool",
                                 "AveragePool", "GlobalAveragePool"})
            QTest::newRow(type) << 0;
    }
    void operatorsWithoutTheirInputsAreRefused() {
        QFETCH(int, inputs);
        std::string node;
        for (int i = 0; i < inputs; ++i)
            node += field(1, "x");
        node += field(2, "y") + field(4, QTest::currentDataTag());
        QVERIFY_THROWS_EXCEPTION(nets::NetError, nets::OnnxNetwork::fromBytes(model(node)));
    }

    // Ignored, they would make another network of it.
    void whatIsNotComputedIsRefused() {
        const auto attribute = [](const std::string& name, const std::string& text) {
            return field(5, field(1, name) + field(4, text));
        };
        const std::string pool = unary("MaxPool", attribute("auto_pad", "SAME_UPPER"));
        QVERIFY_THROWS_EXCEPTION(nets::NetError, nets::OnnxNetwork::fromBytes(model(pool)));
        const std::string told = unary("MaxPool", attribute("auto_pad", "NOTSET"));
        QCOMPARE(nets::OnnxNetwork::fromBytes(model(told)).outputNames().size(), std::size_t(1));
        const std::string resize = field(1, "x") + field(1, "s") + field(2, "y") + field(4, "Resize");
        const std::string scales = vectorOf("s", {1, 1, 2, 2});
        const Tensor x = at::ones({1, 1, 2, 3});
        QCOMPARE(nets::OnnxNetwork::fromBytes(model(resize, scales))(x).front().size(3), int64_t(6));
        QVERIFY_THROWS_EXCEPTION(nets::NetError, nets::OnnxNetwork::fromBytes(
                                                     model(resize + attribute("mode", "linear"), scales)));
        const auto huge = nets::OnnxNetwork::fromBytes(model(resize, vectorOf("s", {1, 1, 1e9f, 1e9f})));
        QVERIFY_THROWS_EXCEPTION(nets::NetError, huge(x));
    }

    void damagedFilesAreRefused() {
        const std::string whole = model(unary("Relu"));
        QVERIFY(!nets::OnnxNetwork::fromBytes(whole).outputNames().empty());
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY_THROWS_EXCEPTION(nets::NetError, nets::OnnxNetwork::fromBytes(whole.substr(0, size)));
        QVERIFY_THROWS_EXCEPTION(nets::NetError,
                                 nets::OnnxNetwork::fromBytes(model(unary("NoSuchOperator"))));
    }
};

QTEST_GUILESS_MAIN(TestOnnx)
#include "tst_onnx.moc"
