// Result<T>: the only way in which a room of core answers a call that can fail.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace vizard {

// What went wrong, as a fact. The sentence that a person reads is made from it in ui/text.
enum class ErrorCode {
    NotFound,
    NotReadable,
    Empty,
    NotAnImage,
    Unsupported,
    Truncated,
    Corrupt,
    TooLarge,
    TooLargeForFormat, // more pixels than the kind of file that was asked for can hold
    NoFace,
    NotWritable,
    DiskFull,
    WouldOverwriteOriginal,
    AlreadyExists,
    ModelMissing,
    ModelDamaged,
    OutOfMemory,
    Cancelled,
    InvalidArgument,
    Internal,
};

// `text` names the thing concerned (a path, a model); `detail` is for the log and never shown alone.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
};

// A value or an Error. value() and error() may be called only where ok() says so.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : state_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }
    T& operator*() & { return std::get<0>(state_); }
    const T& operator*() const& { return std::get<0>(state_); }

    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

struct Done {};
using Status = Result<Done>;

} // namespace vizard
