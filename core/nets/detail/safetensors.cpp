#include "core/nets/detail/safetensors.h"

#include "core/nets/detail/json.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace vizard::nets {
namespace {

constexpr std::size_t kMaxHeader = 8u << 20;

struct TypeName {
    const char* name;
    at::ScalarType type;
};
constexpr TypeName kTypes[] = {
    {"F32", at::kFloat}, {"F16", at::kHalf}, {"BF16", at::kBFloat16}, {"I64", at::kLong}, {"U8", at::kByte}};

at::ScalarType typeNamed(const std::string& name) {
    for (const TypeName& known : kTypes) {
        if (name == known.name)
            return known.type;
    }
    throw NetError("unknown element type " + name);
}

const char* nameOf(at::ScalarType type) {
    for (const TypeName& known : kTypes) {
        if (type == known.type)
            return known.name;
    }
    throw NetError("element type cannot be stored");
}

std::vector<int64_t> readShape(const Json& value) {
    std::vector<int64_t> shape;
    for (const Json& side : value.array()) {
        const double number = side.number();
        if (!(number >= 0 && number <= 1e9) || number != static_cast<double>(static_cast<int64_t>(number)))
            throw NetError("bad shape");
        shape.push_back(static_cast<int64_t>(number));
    }
    return shape;
}

struct Span {
    std::size_t begin = 0, end = 0;
};

Span readOffsets(const Json& value, std::size_t dataSize) {
    const auto& pair = value.array();
    if (pair.size() != 2)
        throw NetError("bad data_offsets");
    const double begin = pair[0].number(), end = pair[1].number();
    if (!(begin >= 0 && end >= begin && end <= static_cast<double>(dataSize)))
        throw NetError("data_offsets out of range");
    return {static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
}

Tensor readTensor(const Json& entry, std::string_view data, std::vector<Span>& used) {
    const at::ScalarType type = typeNamed(entry.member("dtype").string());
    const std::vector<int64_t> shape = readShape(entry.member("shape"));
    const Span span = readOffsets(entry.member("data_offsets"), data.size());
    std::size_t count = 1;
    for (const int64_t side : shape) {
        if (side != 0 && count > data.size() / static_cast<std::size_t>(side))
            throw NetError("shape does not fit the data");
        count *= static_cast<std::size_t>(side);
    }
    if (count * c10::elementSize(type) != span.end - span.begin)
        throw NetError("shape and data_offsets disagree");
    used.push_back(span);
    Tensor tensor = at::empty(shape, at::TensorOptions().dtype(type));
    if (count > 0)
        std::memcpy(tensor.data_ptr(), data.data() + span.begin, span.end - span.begin);
    return type == at::kHalf || type == at::kBFloat16 ? tensor.to(at::kFloat) : tensor;
}

void requireSeamless(std::vector<Span> used, std::size_t dataSize) {
    std::sort(used.begin(), used.end(),
              [](Span l, Span r) { return l.begin < r.begin || (l.begin == r.begin && l.end < r.end); });
    std::size_t at = 0;
    for (const Span span : used) {
        if (span.begin != at)
            throw NetError("data has a gap or an overlap");
        at = span.end;
    }
    if (at != dataSize)
        throw NetError("bytes after the last tensor");
}

} // namespace

TensorFile parseSafetensors(std::string_view bytes) {
    if (bytes.size() < 8)
        throw NetError("too short");
    uint64_t headerSize = 0;
    for (int i = 7; i >= 0; --i)
        headerSize = headerSize << 8 | static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
    if (headerSize > kMaxHeader || headerSize > bytes.size() - 8)
        throw NetError("header length out of range");
    const Json header = Json::parse(bytes.substr(8, headerSize));
    const std::string_view data = bytes.substr(8 + headerSize);

    TensorFile file;
    std::vector<Span> used;
    for (const auto& [name, entry] : header.object()) {
        if (name == "__metadata__") {
            for (const auto& [key, value] : entry.object())
                file.metadata[key] = value.string();
        } else {
            file.tensors.emplace(name, readTensor(entry, data, used));
        }
    }
    requireSeamless(std::move(used), data.size());
    return file;
}

std::string formatSafetensors(const TensorFile& file, bool half) {
    std::string header = "{\"__metadata__\":{";
    bool first = true;
    for (const auto& [key, value] : file.metadata) {
        header += (first ? "" : ",") + Json::quoted(key) + ":" + Json::quoted(value);
        first = false;
    }
    header += "}";
    std::string data;
    for (const auto& [name, tensor] : file.tensors) {
        Tensor stored = tensor.detach().to(at::kCPU);
        if (half && stored.scalar_type() == at::kFloat)
            stored = stored.to(at::kHalf);
        stored = stored.contiguous();
        const std::size_t begin = data.size();
        data.append(static_cast<const char*>(stored.data_ptr()), stored.nbytes());
        header +=
            "," + Json::quoted(name) + ":{\"dtype\":\"" + nameOf(stored.scalar_type()) + "\",\"shape\":[";
        for (int64_t d = 0; d < stored.dim(); ++d)
            header += (d ? "," : "") + std::to_string(stored.size(d));
        header += "],\"data_offsets\":[" + std::to_string(begin) + "," + std::to_string(data.size()) + "]}";
    }
    header += "}";
    header.append((8 - header.size() % 8) % 8, ' ');
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(header.size() >> (8 * i) & 0xff);
    return bytes + header + data;
}

} // namespace vizard::nets
