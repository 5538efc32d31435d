// What a written file consists of, found by walking over its bytes without any codec.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace scanner {

// The parts of a JPEG ("SOI", "APP0 JFIF", "DQT", …, "EOI"), PNG (chunk names), WebP (chunk names) or TIFF
// (tag numbers of every directory), in order; "trailing" for bytes after the end, "broken" where it makes no
// sense.
QStringList parts(const QByteArray& file);

// Whether `token` is anywhere in the file: as it is, in UTF-16 of either order, as hexadecimal or base64
// digits, or inside a zlib stream, wherever one begins.
bool holds(const QByteArray& file, const QByteArray& token);

} // namespace scanner
