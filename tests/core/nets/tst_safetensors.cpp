// Weights are data: a file is exactly what the format says, or it is refused.
#include "core/nets/detail/safetensors.h"

#include <QTest>

using namespace vizard::nets;

namespace {

std::string sample() {
    TensorFile file;
    file.tensors["a"] = at::arange(6, at::kFloat).view({2, 3});
    file.tensors["b.weight"] = at::full({4}, 0.5f);
    file.metadata["network"] = "Test";
    return formatSafetensors(file, false);
}

// A file with this header and `data` bytes of zeros.
std::string withHeader(const std::string& header, std::size_t data) {
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>((header.size() >> (8 * i)) & 0xff);
    return bytes + header + std::string(data, '\0');
}

bool isRefused(const std::string& bytes) {
    try {
        parseSafetensors(bytes);
        return false;
    } catch (const NetError&) {
        return true;
    }
}

std::size_t headerEnd(const std::string& bytes) {
    std::size_t length = 0;
    for (std::size_t i = 8; i-- > 0;)
        length = length << 8 | static_cast<unsigned char>(bytes[i]);
    return 8 + length;
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void halfKeepsElevenBits();
    void everyTruncationIsRefused();
    void everyFlippedHeaderBitIsRefusedOrSeen();
    void wrongLayoutIsRefused_data();
    void wrongLayoutIsRefused();
};

void TestSafetensors::whatIsWrittenIsRead() {
    const TensorFile file = parseSafetensors(sample());
    QCOMPARE(file.tensors.size(), std::size_t(2));
    QVERIFY(at::equal(file.tensors.at("a"), at::arange(6, at::kFloat).view({2, 3})));
    QCOMPARE(file.metadata.at("network"), std::string("Test"));
}

void TestSafetensors::halfKeepsElevenBits() {
    TensorFile file;
    file.tensors["x"] = at::linspace(-3, 3, 1001);
    const std::string bytes = formatSafetensors(file, true);
    QVERIFY(bytes.size() < 2600);
    const Tensor back = parseSafetensors(bytes).tensors.at("x");
    QCOMPARE(back.scalar_type(), at::kFloat);
    QVERIFY((back - file.tensors["x"]).abs().max().item<double>() <= 3.0 / 2048);
}

void TestSafetensors::everyTruncationIsRefused() {
    const std::string bytes = sample();
    for (std::size_t length = 0; length < bytes.size(); ++length)
        QVERIFY2(isRefused(bytes.substr(0, length)), qPrintable(QString::number(length)));
    QVERIFY(isRefused(bytes + '\0'));
}

// A flip that the format allows (in a name, say) must show in what is read.
void TestSafetensors::everyFlippedHeaderBitIsRefusedOrSeen() {
    const std::string bytes = sample();
    const TensorFile before = parseSafetensors(bytes);
    const auto sameAsBefore = [&](const TensorFile& file) {
        if (file.metadata != before.metadata || file.tensors.size() != before.tensors.size())
            return false;
        for (const auto& [name, tensor] : before.tensors) {
            const auto other = file.tensors.find(name);
            if (other == file.tensors.end() || other->second.sizes() != tensor.sizes() ||
                !at::equal(other->second, tensor))
                return false;
        }
        return true;
    };
    for (std::size_t i = 0; i < headerEnd(bytes); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << bit));
            try {
                const bool blank = std::isspace(static_cast<unsigned char>(bytes[i])) != 0;
                QVERIFY2(blank || !sameAsBefore(parseSafetensors(damaged)), qPrintable(QString::number(i)));
            } catch (const NetError&) {
            }
        }
    }
}

void TestSafetensors::wrongLayoutIsRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("data");
    const auto row = [](const char* name, const char* header, int data) {
        QTest::newRow(name) << QByteArray(header) << data;
    };
    row("overlap",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
        R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
        12);
    row("gap",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
        R"("b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
        12);
    row("beyond the end", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4);
    row("bytes left over", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 8);
    row("shape too large", R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", 8);
    row("shape overflows", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})",
        0);
    row("negative shape", R"({"a":{"dtype":"F32","shape":[-1,-2],"data_offsets":[0,8]}})", 8);
    row("backwards", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4);
    row("unknown type", R"({"a":{"dtype":"Q4","shape":[1],"data_offsets":[0,4]}})", 4);
    row("duplicate",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
        R"("a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
        4);
    row("not JSON", "hello", 0);
    row("no object", "[]", 0);
}

void TestSafetensors::wrongLayoutIsRefused() {
    QFETCH(QByteArray, header);
    QFETCH(int, data);
    QVERIFY(isRefused(withHeader(header.toStdString(), static_cast<std::size_t>(data))));
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
