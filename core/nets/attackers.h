// Small networks that an attacker would train on this program's output, behind a door without LibTorch. For
// measuring only.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace vizard::nets {

// A picture of kAttackSide x kAttackSide: three planes R, G, B of 0..255, row by row.
using Planes = std::vector<float>;
inline constexpr int kAttackSide = 112;

struct AttackOptions {
    int steps = 120;
    std::uint64_t seed = 1; // the same pictures, options and number of threads give the same network
    std::function<bool()> cancelled;
};

// A denoiser that takes cloaks off: four 3x3 convolutions around the picture itself, trained to the mean
// absolute difference from the clean picture, mirrored at random.
class Purifier {
public:
    // from[i] shall become to[i]. Errors: InvalidArgument (sizes), Cancelled, OutOfMemory, Internal.
    static Result<std::shared_ptr<const Purifier>>
    train(const std::vector<Planes>& from, const std::vector<Planes>& to, const AttackOptions& options);
    ~Purifier();

    Result<Planes> operator()(const Planes& picture) const;

private:
    struct Impl;
    explicit Purifier(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// A recogniser trained from scratch on named pictures (three convolutions with batch norm and a softmax over
// the names, at half the size; each picture mirrored, turned, zoomed, shifted and lit at random), and the
// names that it gives to `probes`. Errors: as above.
Result<std::vector<int>> learnNames(const std::vector<Planes>& pictures, const std::vector<int>& names,
                                    int count, const std::vector<Planes>& probes,
                                    const AttackOptions& options);

} // namespace vizard::nets
