// The networks' views, drawn from the one generator that all of training uses.
#pragma once

#include "core/nets/detail/views.h"

#include <ATen/CPUGeneratorImpl.h>

namespace vizard::training {

using nets::gaussianBlur;
using nets::ViewOptions;

inline at::Generator& generator() {
    static at::Generator random = at::detail::getDefaultCPUGenerator();
    return random;
}

inline nets::Tensor randomView(const nets::Tensor& canvas, const ViewOptions& options = {}) {
    return nets::randomView(canvas, options, generator());
}

inline double uniform(double low, double high) {
    return nets::uniform(low, high, generator());
}

} // namespace vizard::training
