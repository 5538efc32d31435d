// A recogniser file that a test writes: it looks at a face's coarse shades and compares them at random. Good
// enough to tell drawn heads apart, and small enough to be made by hand.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <cstdint>
#include <cstring>
#include <random>
#include <string>

namespace vizard::test {

struct FakeRecogniser {
    uint64_t seed = 1;  // of its weights
    QByteArray comment; // changes the file and nothing that it does
    bool flip = false;  // the mean over the face and its mirror image
    int pooled = 8, values = 32;
};

namespace onnx {

// onnx.proto3 in protobuf's wire format.
inline std::string varint(uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>(value | 0x80);
    return bytes + static_cast<char>(value);
}
inline std::string field(int number, const std::string& bytes) {
    return varint(static_cast<uint64_t>(number) << 3 | 2) + varint(bytes.size()) + bytes;
}
inline std::string number(int name, uint64_t value) {
    return varint(static_cast<uint64_t>(name) << 3) + varint(value);
}
inline std::string sizes(const std::string& name, uint64_t value) {
    return field(5, field(1, name) + number(8, value) + number(8, value) + number(20, 7));
}
inline std::string node(const std::string& inputs, const std::string& output, const std::string& type,
                        const std::string& attributes = {}) {
    return field(1, inputs + field(2, output) + field(4, type) + attributes);
}

} // namespace onnx

inline QByteArray fakeNetwork(const FakeRecogniser& fake) {
    using namespace onnx;
    const int side = 112 / fake.pooled, inputs = 3 * side * side;
    std::mt19937_64 random(fake.seed);
    std::string raw;
    for (int row = 0; row < fake.values; ++row) {
        for (int i = 0; i < inputs; ++i) { // each output compares shades: its weights have no mean, almost
            const float weight = static_cast<float>(random() % 2001) / 1000 - 1;
            char bytes[4];
            std::memcpy(bytes, &weight, 4);
            raw.append(bytes, 4);
        }
    }
    const std::string weights =
        field(5, number(1, static_cast<uint64_t>(fake.values)) + number(1, static_cast<uint64_t>(inputs)) +
                     number(2, 1) + field(8, "w") + field(9, raw));
    const auto pool = static_cast<uint64_t>(fake.pooled);
    const std::string transposed = field(5, field(1, "transB") + number(3, 1) + number(20, 2));
    const std::string graph =
        node(field(1, "x"), "a", "AveragePool", sizes("kernel_shape", pool) + sizes("strides", pool)) +
        node(field(1, "a"), "b", "Flatten") + node(field(1, "b") + field(1, "w"), "y", "Gemm", transposed) +
        field(2, "fake") + weights + field(11, field(1, "x")) + field(12, field(1, "y"));
    const std::string model = field(2, "test" + fake.comment.toStdString()) + field(7, graph);
    return QByteArray(model.data(), static_cast<qsizetype>(model.size()));
}

// NAME.onnx and NAME.json in `folder`; the description's path, empty where it could not be written.
inline QString writeFakeRecogniser(const QString& folder, const QString& name,
                                   const FakeRecogniser& fake = {}) {
    const QByteArray description =
        "{\"name\": \"" + name.toUtf8() + "\", \"network\": \"" + name.toUtf8() +
        ".onnx\", \"input\": {\"width\": 112, \"height\": 112, \"colour\": \"rgb\", \"mean\": [127.5, 127.5, "
        "127.5], "
        "\"std\": [127.5, 127.5, 127.5]}, " +
        (fake.flip ? "\"flip\": true, " : "") +
        "\"landmark_template\": [[38.3, 51.7], [73.5, 51.5], [56.0, 71.7], [41.5, 92.4], [70.7, 92.2]]}";
    QFile network(QDir(folder).filePath(name + QStringLiteral(".onnx")));
    QFile json(QDir(folder).filePath(name + QStringLiteral(".json")));
    const QByteArray bytes = fakeNetwork(fake);
    const bool written = network.open(QIODevice::WriteOnly) && network.write(bytes) == bytes.size() &&
                         json.open(QIODevice::WriteOnly) && json.write(description) == description.size();
    return written ? json.fileName() : QString();
}

} // namespace vizard::test
