// Built without libheif: such files are known for what they are, and refused.
#include "core/photo/detail/codec.h"
#include "core/photo/detail/findings.h"

namespace vizard::photo::detail {

Result<Decoded> decodeHeif(const Source&) {
    return Error{ErrorCode::Unsupported, QStringLiteral("HEIF"), QStringLiteral("built without libheif")};
}

void inspectHeif(const QByteArray&, Findings&) {}

} // namespace vizard::photo::detail
