#include "models/training/kept_out.h"

#include <fstream>
#include <stdexcept>

namespace vizard::training {

std::set<std::string> readKeptOut(const std::string& path) {
    std::ifstream in(path.empty() ? VIZARD_KEPT_OUT : path.c_str());
    std::set<std::string> names;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line[0] != '#')
            names.insert(line);
    }
    if (names.empty())
        throw std::runtime_error("no list of kept-out people");
    return names;
}

} // namespace vizard::training
