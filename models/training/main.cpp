// train pack|detector|recogniser|cloak: see models/training/README.md for the exact commands.
#include "core/base/memory.h"
#include "models/training/commands.h"

#include <c10/util/Exception.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

int main(int argc, char** argv) {
    using namespace vizard::training;
    const std::string what = argc > 1 ? argv[1] : "";
    vizard::keepLargeBlocks();
    // SSIM and Butteraugli need all digits of a float: on a GPU LibTorch's convolutions would use ten bits of
    // them.
    setenv("NVIDIA_TF32_OVERRIDE", "0", 0);
    try {
        const Arguments arguments(argc - 2 > 0 ? argc - 2 : 0, argv + 2);
        for (const Command& command : commands()) {
            if (what == command.name)
                return command.run(arguments);
        }
    } catch (const c10::Error& error) {
        std::fprintf(stderr, "train %s: %s\n", what.c_str(), error.what_without_backtrace());
        return 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "train %s: %s\n", what.c_str(), error.what());
        return 1;
    }
    std::fprintf(stderr, "usage: train WHAT --name value …, where WHAT is one of\n");
    for (const Command& command : commands())
        std::fprintf(stderr, "  %-12s %s\n", command.name, command.summary);
    return 2;
}
