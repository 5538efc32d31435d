#include "core/nets/detail/foreign_recogniser.h"

#include "core/nets/detail/json.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vizard::nets {
namespace {

Tensor readThree(const Json& value) {
    std::vector<float> numbers;
    for (const Json& entry : value.array())
        numbers.push_back(static_cast<float>(entry.number()));
    if (numbers.size() != 3 || !std::ranges::all_of(numbers, [](float n) { return std::isfinite(n); }))
        throw NetError("expected three numbers");
    return at::tensor(at::ArrayRef<float>(numbers)).view({1, 3, 1, 1});
}

// Pixels; a recogniser's input has 96 to 224.
int readSide(const Json& value) {
    constexpr double kLeast = 16, kMost = 1024;
    const double side = value.number();
    if (!(side >= kLeast && side <= kMost))
        throw NetError("an input of such a size is not one of a recogniser");
    return static_cast<int>(side);
}

} // namespace

ForeignRecogniser ForeignRecogniser::load(const std::string& description, at::Device device,
                                          at::ScalarType type, const std::vector<std::string>& taps) {
    std::ifstream in(description);
    if (!in)
        throw NetError("cannot open " + description);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    const Json root = Json::parse(text);
    const Json& input = root.member("input");

    ForeignRecogniser result;
    result.name_ = root.member("name").string();
    result.width_ = readSide(input.member("width"));
    result.height_ = readSide(input.member("height"));
    result.blueFirst_ = input.member("colour").string() == "bgr";
    const Tensor deviation = readThree(input.member("std"));
    if ((deviation == 0).any().item<bool>())
        throw NetError("a standard deviation of 0");
    result.scale_ = (255 / deviation).to(device);
    result.offset_ = (readThree(input.member("mean")) / deviation).to(device);
    result.type_ = type;
    const auto& points = root.member("landmark_template").array();
    if (points.size() != 5)
        throw NetError("expected five landmarks");
    for (std::size_t i = 0; i < 5; ++i)
        result.landmarks_[i] = {points[i].array().at(0).number(), points[i].array().at(1).number()};
    const auto folder = std::filesystem::path(description).parent_path();
    result.network_ =
        OnnxNetwork::fromFile((folder / root.member("network").string()).string(), device, type, taps);
    return result;
}

ForeignRecogniser ForeignRecogniser::kicked(double deviation) const {
    ForeignRecogniser relative = *this;
    relative.network_ = network_.kicked(deviation);
    return relative;
}

std::vector<Tensor> ForeignRecogniser::answers(const Tensor& crops) const {
    const Tensor ordered = blueFirst_ ? crops.flip(1) : crops;
    const Tensor input = (ordered * scale_ - offset_).to(type_).contiguous(at::MemoryFormat::ChannelsLast);
    return network_(input);
}

Tensor ForeignRecogniser::embed(const Tensor& crops) const {
    const Tensor raw = answers(crops).front().flatten(1).to(at::kFloat);
    return raw / raw.norm(2, 1, true).clamp_min(1e-6);
}

std::vector<Tensor> ForeignRecogniser::stages(const Tensor& crops) const {
    std::vector<Tensor> found = answers(crops);
    const Tensor raw = found.front().flatten(1).to(at::kFloat);
    found.erase(found.begin());
    found.push_back(raw / raw.norm(2, 1, true).clamp_min(1e-6));
    return found;
}

} // namespace vizard::nets
