#include "core/nets/detail/onnx_file.h"

#include <cstring>

namespace vizard::nets {
namespace {

// Protocol Buffers encoding: a field is a varint key (number << 3 | wire type) and a value.
struct Field {
    int number = 0;
    int wire = 0;
    uint64_t value = 0;     // varint, fixed32 or fixed64
    std::string_view bytes; // length-delimited
};

class Wire {
public:
    explicit Wire(std::string_view bytes)
        : bytes_(bytes) {}

    bool next(Field& field) {
        if (at_ >= bytes_.size())
            return false;
        const uint64_t key = varint();
        field = Field{static_cast<int>(key >> 3), static_cast<int>(key & 7), 0, {}};
        switch (field.wire) {
        case 0:
            field.value = varint();
            break;
        case 1:
            field.value = fixed(8);
            break;
        case 2:
            field.bytes = take(varint());
            break;
        case 5:
            field.value = fixed(4);
            break;
        default:
            throw NetError("ONNX: unknown wire type");
        }
        return true;
    }

    bool atEnd() const { return at_ >= bytes_.size(); }

    uint64_t varint() {
        uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at_ >= bytes_.size())
                break;
            const auto byte = static_cast<unsigned char>(bytes_[at_++]);
            value |= static_cast<uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw NetError("ONNX: cut varint");
    }

private:
    std::string_view take(uint64_t size) {
        if (size > bytes_.size() - at_)
            throw NetError("ONNX: length out of range");
        const std::string_view part = bytes_.substr(at_, size);
        at_ += size;
        return part;
    }
    uint64_t fixed(std::size_t size) {
        const std::string_view part = take(size);
        uint64_t value = 0;
        for (std::size_t i = size; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(part[i]);
        return value;
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
};

float asFloat(uint64_t bits) {
    const auto word = static_cast<uint32_t>(bits);
    float value = 0;
    std::memcpy(&value, &word, sizeof value);
    return value;
}

void addIntegers(const Field& field, std::vector<int64_t>& out) {
    if (field.wire == 0) {
        out.push_back(static_cast<int64_t>(field.value));
        return;
    }
    for (Wire packed(field.bytes); !packed.atEnd();)
        out.push_back(static_cast<int64_t>(packed.varint()));
}

void addFloats(const Field& field, std::vector<double>& out) {
    if (field.wire == 5) {
        out.push_back(static_cast<double>(asFloat(field.value)));
        return;
    }
    for (std::size_t i = 0; i + 4 <= field.bytes.size(); i += 4) {
        float value = 0;
        std::memcpy(&value, field.bytes.data() + i, 4);
        out.push_back(static_cast<double>(value));
    }
}

struct RawTensor {
    std::vector<int64_t> dims;
    int64_t type = 0;
    std::string_view raw;
    bool hasRaw = false;
    std::vector<double> floats;
    std::vector<int64_t> integers;
};

Tensor build(const RawTensor& raw) {
    constexpr int64_t kFloat = 1, kInt64 = 7;
    if (raw.type != kFloat && raw.type != kInt64)
        throw NetError("ONNX: tensor of an unknown type");
    const at::ScalarType type = raw.type == kFloat ? at::kFloat : at::kLong;
    std::size_t count = 1;
    for (const int64_t dim : raw.dims) {
        if (dim < 0 || (dim > 0 && count > (std::size_t{1} << 32) / static_cast<std::size_t>(dim)))
            throw NetError("ONNX: bad dimension");
        count *= static_cast<std::size_t>(dim);
    }
    if (raw.hasRaw) {
        if (raw.raw.size() != count * c10::elementSize(type))
            throw NetError("ONNX: raw data of another length");
        Tensor tensor = at::empty(raw.dims, at::TensorOptions().dtype(type));
        std::memcpy(tensor.data_ptr(), raw.raw.data(), raw.raw.size());
        return tensor;
    }
    const std::size_t held = type == at::kFloat ? raw.floats.size() : raw.integers.size();
    if (held != count)
        throw NetError("ONNX: data of another length");
    const Tensor flat = type == at::kFloat ? at::tensor(at::ArrayRef<double>(raw.floats)).to(at::kFloat)
                                           : at::tensor(at::ArrayRef<int64_t>(raw.integers));
    return flat.reshape(raw.dims);
}

Tensor readTensor(std::string_view bytes, std::string& name) {
    RawTensor raw;
    Field field;
    for (Wire wire(bytes); wire.next(field);) {
        switch (field.number) {
        case 1:
            addIntegers(field, raw.dims);
            break;
        case 2:
            raw.type = static_cast<int64_t>(field.value);
            break;
        case 4:
            addFloats(field, raw.floats);
            break;
        case 7:
            addIntegers(field, raw.integers);
            break;
        case 8:
            name = std::string(field.bytes);
            break;
        case 9:
            raw.raw = field.bytes;
            raw.hasRaw = true;
            break;
        case 13:
            throw NetError("ONNX: external data");
        default:
            break;
        }
    }
    return build(raw);
}

void readAttribute(std::string_view bytes, OnnxNode& node) {
    OnnxAttribute attribute;
    std::string name, ignored;
    Field field;
    for (Wire wire(bytes); wire.next(field);) {
        switch (field.number) {
        case 1:
            name = std::string(field.bytes);
            break;
        case 2:
            attribute.f = static_cast<double>(asFloat(field.value));
            break;
        case 3:
            attribute.i = static_cast<int64_t>(field.value);
            break;
        case 4:
            attribute.s = std::string(field.bytes);
            break;
        case 5:
            attribute.tensor = readTensor(field.bytes, ignored);
            break;
        case 7:
            addFloats(field, attribute.floats);
            break;
        case 8:
            addIntegers(field, attribute.ints);
            break;
        default:
            break;
        }
    }
    node.attributes[name] = std::move(attribute);
}

OnnxNode readNode(std::string_view bytes) {
    OnnxNode node;
    Field field;
    for (Wire wire(bytes); wire.next(field);) {
        switch (field.number) {
        case 1:
            node.inputs.emplace_back(field.bytes);
            break;
        case 2:
            node.outputs.emplace_back(field.bytes);
            break;
        case 3:
            node.name = std::string(field.bytes);
            break;
        case 4:
            node.type = std::string(field.bytes);
            break;
        case 5:
            readAttribute(field.bytes, node);
            break;
        default:
            break;
        }
    }
    return node;
}

std::string readValueName(std::string_view bytes) {
    Field field;
    for (Wire wire(bytes); wire.next(field);) {
        if (field.number == 1)
            return std::string(field.bytes);
    }
    throw NetError("ONNX: a value without a name");
}

void readGraph(std::string_view bytes, OnnxFile& file) {
    Field field;
    std::vector<std::string> inputs;
    for (Wire wire(bytes); wire.next(field);) {
        if (field.number == 1) {
            file.nodes.push_back(readNode(field.bytes));
        } else if (field.number == 5) {
            std::string name;
            Tensor tensor = readTensor(field.bytes, name);
            file.initializers.emplace(std::move(name), std::move(tensor));
        } else if (field.number == 11) {
            inputs.push_back(readValueName(field.bytes));
        } else if (field.number == 12) {
            file.outputs.push_back(readValueName(field.bytes));
        }
    }
    for (std::string& name : inputs) {
        if (!file.initializers.contains(name))
            file.inputs.push_back(std::move(name));
    }
}

} // namespace

int64_t OnnxNode::integer(const std::string& key, int64_t otherwise) const {
    const auto found = attributes.find(key);
    return found == attributes.end() ? otherwise : found->second.i;
}

double OnnxNode::real(const std::string& key, double otherwise) const {
    const auto found = attributes.find(key);
    return found == attributes.end() ? otherwise : found->second.f;
}

std::vector<int64_t> OnnxNode::integers(const std::string& key, std::vector<int64_t> otherwise) const {
    const auto found = attributes.find(key);
    return found == attributes.end() ? std::move(otherwise) : found->second.ints;
}

OnnxFile parseOnnx(std::string_view bytes) {
    constexpr int kGraph = 7;
    OnnxFile file;
    Field field;
    for (Wire wire(bytes); wire.next(field);) {
        if (field.number == kGraph && field.wire == 2)
            readGraph(field.bytes, file);
    }
    if (file.nodes.empty() || file.inputs.empty() || file.outputs.empty())
        throw NetError("ONNX: no graph");
    return file;
}

} // namespace vizard::nets
