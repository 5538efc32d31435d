// libjpeg's error manager, as the decoder and the encoder use it.
#pragma once

#include "core/base/result.h"

#include <csetjmp>
#include <cstddef>
#include <cstdio>

#include <jpeglib.h>

#include <jerror.h> // after jpeglib.h: its message numbers depend on jconfig.h

namespace vizard::photo::detail {

struct JpegErrors {
    jpeg_error_mgr base = {}; // first: libjpeg hands back a pointer to it
    std::jmp_buf onError = {};
    bool ranOut = false; // the bytes ended before the picture did
    char message[JMSG_LENGTH_MAX] = {};

    jpeg_error_mgr* attach();
    Error toError() const;
};

// Ends the library call that is running.
[[noreturn]] inline void jpegLeave(j_common_ptr info) {
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    info->err->format_message(info, errors->message);
    std::longjmp(errors->onError, 1);
}

// Warnings that mean lost pixels end the call; the others are nobody's business.
inline void jpegMessage(j_common_ptr info, int level) {
    if (level >= 0) {
        return;
    }
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF:
        errors->ranOut = true;
        break;
    case JWRN_HIT_MARKER: {
        const auto* decoder = reinterpret_cast<j_decompress_ptr>(info);
        errors->ranOut = errors->ranOut || decoder->unread_marker == JPEG_EOI;
        jpegLeave(info);
    }
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
        jpegLeave(info);
    default:
        break;
    }
}

inline jpeg_error_mgr* JpegErrors::attach() {
    jpeg_std_error(&base);
    base.error_exit = jpegLeave;
    base.emit_message = jpegMessage;
    base.output_message = [](j_common_ptr) {};
    return &base;
}

inline Error JpegErrors::toError() const {
    const QString detail = QString::fromLatin1(message);
    if (ranOut) {
        return {ErrorCode::Truncated, {}, detail};
    }
    switch (base.msg_code) {
    case JERR_OUT_OF_MEMORY:
        return {ErrorCode::OutOfMemory, {}, detail};
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
        return {ErrorCode::Unsupported, QStringLiteral("JPEG"), detail};
    default:
        return {ErrorCode::Corrupt, {}, detail};
    }
}

} // namespace vizard::photo::detail
