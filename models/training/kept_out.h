// The people who never enter any training.
#pragma once

#include <set>
#include <string>

namespace vizard::training {

// Names from a file as models/training/kept_out.txt; an empty path: that file itself. Throws where it cannot
// be read.
std::set<std::string> readKeptOut(const std::string& path);

} // namespace vizard::training
