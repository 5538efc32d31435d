// How a photo's job ended.
#pragma once

namespace vizard::album {

enum class Outcome { Protected, NoFace, Failed, Cancelled };

} // namespace vizard::album
