#include "models/training/arguments.h"

#include <stdexcept>

namespace vizard::training {

Arguments::Arguments(int count, char** words) {
    std::string name;
    for (int i = 0; i < count; ++i) {
        const std::string word = words[i];
        if (word.starts_with("--")) {
            name = word.substr(2);
            values_[name];
        } else if (name.empty()) {
            throw std::runtime_error("expected --name before " + word);
        } else {
            values_[name].push_back(word);
        }
    }
}

std::vector<std::string> Arguments::list(const std::string& name) const {
    used_.insert(name);
    const auto found = values_.find(name);
    return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::string Arguments::text(const std::string& name, const std::string& otherwise) const {
    const auto values = list(name);
    return values.empty() ? otherwise : values.back();
}

std::string Arguments::required(const std::string& name) const {
    const auto values = list(name);
    if (values.empty())
        throw std::runtime_error("--" + name + " is missing");
    return values.back();
}

double Arguments::number(const std::string& name, double otherwise) const {
    const auto values = list(name);
    return values.empty() ? otherwise : std::stod(values.back());
}

bool Arguments::has(const std::string& name) const {
    used_.insert(name);
    return values_.contains(name);
}

void Arguments::requireAllUsed() const {
    for (const auto& [name, values] : values_) {
        if (!used_.contains(name))
            throw std::runtime_error("unknown option --" + name);
    }
}

} // namespace vizard::training
