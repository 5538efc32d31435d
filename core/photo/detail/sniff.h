// What a file is, by its first bytes.
#pragma once

#include "core/photo/photo.h"

#include <optional>

namespace vizard::photo::detail {

// Enough of a file's start for sniff().
constexpr int kSniffBytes = 64;

struct Sniffed {
    std::optional<Format> format; // one that this room decodes
    QString unsupportedName;      // the name of one that it does not, and of one kind of HEIF: "AVIF"
};

// Both members empty: not an image.
Sniffed sniff(const QByteArray& start);

} // namespace vizard::photo::detail
