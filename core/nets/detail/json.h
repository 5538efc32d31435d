// A small strict JSON reader: what safetensors headers and recognisers' descriptions need, without Qt, so
// that the training program builds with nothing but LibTorch.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vizard::nets {

// A parsed value. Accessors throw NetError where the value is of another kind; duplicate keys are refused.
class Json {
public:
    using Members = std::vector<std::pair<std::string, Json>>;

    static Json parse(std::string_view text);
    static std::string quoted(const std::string& text);

    const Members& object() const;
    const std::vector<Json>& array() const;
    const std::string& string() const;
    double number() const;
    const Json& member(std::string_view name) const;
    const Json* find(std::string_view name) const;

private:
    friend class JsonParser;
    std::variant<std::nullptr_t, bool, double, std::string, std::vector<Json>, Members> value_;
};

} // namespace vizard::nets
