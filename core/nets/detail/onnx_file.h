// Reads an ONNX file (protobuf wire format, onnx.proto3) into plain values: only what inference graphs of
// opset 7..13 hold. No protobuf library: the training program shall build beside any LibTorch.
#pragma once

#include "core/nets/detail/tensor.h"

#include <map>
#include <string_view>

namespace vizard::nets {

struct OnnxAttribute {
    double f = 0;
    int64_t i = 0;
    std::string s;
    std::vector<int64_t> ints;
    std::vector<double> floats;
    Tensor tensor;
};

struct OnnxNode {
    std::string type, name;
    std::vector<std::string> inputs, outputs;
    std::map<std::string, OnnxAttribute> attributes;

    int64_t integer(const std::string& key, int64_t otherwise) const;
    double real(const std::string& key, double otherwise) const;
    std::vector<int64_t> integers(const std::string& key, std::vector<int64_t> otherwise) const;
};

struct OnnxFile {
    std::vector<OnnxNode> nodes; // in topological order, as the format demands
    std::map<std::string, Tensor> initializers;
    std::vector<std::string> inputs, outputs;
};

// Throws NetError: not a protobuf, a length out of range, external or unknown data.
OnnxFile parseOnnx(std::string_view bytes);

} // namespace vizard::nets
