// A room's door: what is thrown inside becomes an Error.
#pragma once

#include "core/base/result.h"

#include <exception>
#include <new>

namespace vizard {

// The answer of `work`, a callable that returns Result<T>. std::bad_alloc becomes OutOfMemory, any other
// exception Internal with its words as detail. An Error that names nothing names `name`.
template <typename T, typename Work> Result<T> guarded(const QString& name, const Work& work) {
    Error error;
    try {
        Result<T> result = work();
        if (result)
            return result;
        error = result.error();
    } catch (const std::bad_alloc&) {
        error.code = ErrorCode::OutOfMemory;
    } catch (const std::exception& e) {
        error.detail = QString::fromLocal8Bit(e.what());
    }
    if (error.text.isEmpty())
        error.text = name;
    return error;
}

} // namespace vizard
