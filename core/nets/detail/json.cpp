#include "core/nets/detail/json.h"

#include "core/nets/detail/tensor.h"

#include <charconv>
#include <cstdio>

namespace vizard::nets {

class JsonParser {
public:
    explicit JsonParser(std::string_view text)
        : text_(text) {}

    Json document() {
        Json result = value(0);
        skipSpace();
        if (at_ != text_.size())
            fail();
        return result;
    }

private:
    static constexpr int kMaxDepth = 32;

    [[noreturn]] static void fail() { throw NetError("malformed JSON"); }

    void skipSpace() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r'))
            ++at_;
    }
    char peek() {
        skipSpace();
        if (at_ >= text_.size())
            fail();
        return text_[at_];
    }
    bool take(char wanted) {
        if (peek() != wanted)
            return false;
        ++at_;
        return true;
    }
    void expect(char wanted) {
        if (!take(wanted))
            fail();
    }
    bool takeWord(std::string_view word) {
        if (text_.substr(at_, word.size()) != word)
            return false;
        at_ += word.size();
        return true;
    }

    Json value(int depth) {
        if (depth > kMaxDepth)
            fail();
        Json result;
        switch (peek()) {
        case '{':
            result.value_ = members(depth);
            break;
        case '[':
            result.value_ = elements(depth);
            break;
        case '"':
            result.value_ = text();
            break;
        default:
            scalar(result);
        }
        return result;
    }

    void scalar(Json& result) {
        if (takeWord("true")) {
            result.value_ = true;
        } else if (takeWord("false")) {
            result.value_ = false;
        } else if (!takeWord("null")) {
            double number = 0;
            const auto [end, error] =
                std::from_chars(text_.data() + at_, text_.data() + text_.size(), number);
            if (error != std::errc())
                fail();
            at_ = static_cast<std::size_t>(end - text_.data());
            result.value_ = number;
        }
    }

    Json::Members members(int depth) {
        Json::Members result;
        expect('{');
        if (take('}'))
            return result;
        do {
            if (peek() != '"')
                fail();
            std::string name = text();
            for (const auto& known : result) {
                if (known.first == name)
                    fail();
            }
            expect(':');
            result.emplace_back(std::move(name), value(depth + 1));
        } while (take(','));
        expect('}');
        return result;
    }

    std::vector<Json> elements(int depth) {
        std::vector<Json> result;
        expect('[');
        if (take(']'))
            return result;
        do
            result.push_back(value(depth + 1));
        while (take(','));
        expect(']');
        return result;
    }

    std::string text() {
        expect('"');
        std::string result;
        while (at_ < text_.size() && text_[at_] != '"') {
            char c = text_[at_++];
            if (static_cast<unsigned char>(c) < 0x20)
                fail();
            if (c == '\\')
                c = escaped();
            result += c;
        }
        if (at_ >= text_.size())
            fail();
        ++at_;
        return result;
    }

    // Only ASCII escapes: the files that we read need no others.
    char escaped() {
        if (at_ >= text_.size())
            fail();
        const char c = text_[at_++];
        switch (c) {
        case '"':
        case '\\':
        case '/':
            return c;
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case 'r':
            return '\r';
        case 'u': {
            unsigned code = 0;
            const std::string_view hex = text_.substr(at_, 4);
            const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
            if (hex.size() != 4 || error != std::errc() || end != hex.data() + 4 || code > 0x7f)
                fail();
            at_ += 4;
            return static_cast<char>(code);
        }
        default:
            fail();
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

Json Json::parse(std::string_view text) {
    return JsonParser(text).document();
}

std::string Json::quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        char buffer[8];
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(c));
            result += buffer;
        } else {
            result += c;
        }
    }
    return result + "\"";
}

namespace {
template <typename T, typename V> const T& as(const V& value, const char* what) {
    if (const T* held = std::get_if<T>(&value))
        return *held;
    throw NetError(std::string("JSON: expected ") + what);
}
} // namespace

const Json::Members& Json::object() const {
    return as<Members>(value_, "an object");
}
const std::vector<Json>& Json::array() const {
    return as<std::vector<Json>>(value_, "an array");
}
const std::string& Json::string() const {
    return as<std::string>(value_, "a string");
}
double Json::number() const {
    return as<double>(value_, "a number");
}
const Json* Json::find(std::string_view name) const {
    for (const auto& [key, value] : object()) {
        if (key == name)
            return &value;
    }
    return nullptr;
}
const Json& Json::member(std::string_view name) const {
    if (const Json* found = find(name))
        return *found;
    throw NetError("JSON: no member " + std::string(name));
}

} // namespace vizard::nets
