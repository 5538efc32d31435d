#include "tests/bench/add_option.h"

namespace vizard::bench {

void AddOption::operator()(const char* name, const char* text, const char* value,
                           const char* standard) const {
    parser_.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                       QString::fromLatin1(standard)});
}

} // namespace vizard::bench
