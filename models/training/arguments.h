// `train WHAT --name value …`: names may repeat; what nobody asked for is an error.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace vizard::training {

class Arguments {
public:
    // Throws std::runtime_error where the line is not pairs of --name and values (a name may have several
    // values, up to the next name).
    Arguments(int count, char** words);

    std::string text(const std::string& name, const std::string& otherwise) const;
    std::string required(const std::string& name) const;
    std::vector<std::string> list(const std::string& name) const;
    double number(const std::string& name, double otherwise) const;
    bool has(const std::string& name) const;

    // Throws where a name was given that no call above asked for.
    void requireAllUsed() const;

private:
    std::map<std::string, std::vector<std::string>> values_;
    mutable std::set<std::string> used_;
};

} // namespace vizard::training
