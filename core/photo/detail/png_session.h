// libpng's two structures, their errors and their end.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <new>

#include <png.h>

namespace vizard::photo::detail {

struct PngSession {
    enum class Way { Read, Write };

    explicit PngSession(Way direction)
        : way(direction) {
        png = way == Way::Read ? png_create_read_struct(PNG_LIBPNG_VER_STRING, this, onFailure, onWarning)
                               : png_create_write_struct(PNG_LIBPNG_VER_STRING, this, onFailure, onWarning);
        info = png ? png_create_info_struct(png) : nullptr;
        if (!info) {
            end();
            throw std::bad_alloc();
        }
    }
    ~PngSession() { end(); }
    PngSession(const PngSession&) = delete;
    PngSession& operator=(const PngSession&) = delete;

    Error toError(ErrorCode otherwise) const {
        const bool memory = outOfMemory || std::strstr(message, "emory");
        const ErrorCode code = memory ? ErrorCode::OutOfMemory : ranOut ? ErrorCode::Truncated : otherwise;
        return {code, {}, QString::fromLatin1(message)};
    }

    Way way;
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::jmp_buf onError = {};
    bool ranOut = false; // the bytes ended before the picture did
    bool outOfMemory = false;
    char message[160] = {};

private:
    void end() {
        way == Way::Read ? png_destroy_read_struct(&png, &info, nullptr)
                         : png_destroy_write_struct(&png, &info);
    }
    [[noreturn]] static void onFailure(png_structp png, png_const_charp text) {
        auto* self = static_cast<PngSession*>(png_get_error_ptr(png));
        std::strncpy(self->message, text, sizeof self->message - 1);
        std::longjmp(self->onError, 1);
    }
    static void onWarning(png_structp, png_const_charp) {}
};

} // namespace vizard::photo::detail
