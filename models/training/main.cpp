// train pack|detector|recogniser|cloak: see models/training/README.md for the exact commands.
#include "models/training/commands.h"

#include <cstdio>
#include <exception>
#include <string>

int main(int argc, char** argv) {
    using namespace vizard::training;
    const std::string what = argc > 1 ? argv[1] : "";
    try {
        const Arguments arguments(argc - 2 > 0 ? argc - 2 : 0, argv + 2);
        for (const Command& command : commands()) {
            if (what == command.name)
                return command.run(arguments);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "train %s: %s\n", what.c_str(), error.what());
        return 1;
    }
    std::fprintf(stderr, "usage: train WHAT --name value …, where WHAT is one of\n");
    for (const Command& command : commands())
        std::fprintf(stderr, "  %-12s %s\n", command.name, command.summary);
    return 2;
}
