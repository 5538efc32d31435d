#pragma once

#include <QByteArray>

#include <exception>

namespace vizard::photo::detail {

// For callbacks of C libraries, through which no exception may pass: false where memory ran out.
inline bool appendSafely(QByteArray& bytes, const void* data, size_t count) noexcept {
    try {
        bytes.append(static_cast<const char*>(data), static_cast<qsizetype>(count));
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace vizard::photo::detail
