#include "scanner.h"

#include <QtEndian>

#include <zlib.h>

namespace scanner {

namespace {

QStringList broken(QStringList parts) {
    return parts << QStringLiteral("broken");
}

QString jpegName(int marker, const QByteArray& content) {
    if (marker >= 0xE0 && marker <= 0xEF) {
        return QStringLiteral("APP%1 %2")
            .arg(marker - 0xE0)
            .arg(QString::fromLatin1(content.left(content.indexOf('\0'))));
    }
    switch (marker) {
    case 0xDB:
        return QStringLiteral("DQT");
    case 0xC4:
        return QStringLiteral("DHT");
    case 0xDA:
        return QStringLiteral("SOS");
    case 0xC0:
    case 0xC1:
    case 0xC2:
        return QStringLiteral("SOF");
    default:
        return QStringLiteral("marker %1").arg(marker, 2, 16, QLatin1Char('0'));
    }
}

// Past entropy-coded data to the next real marker.
qsizetype skipScan(const QByteArray& file, qsizetype at) {
    while (at + 1 < file.size()) {
        const auto next = static_cast<uchar>(file.at(at + 1));
        if (file.at(at) == '\xFF' && next != 0 && !(next >= 0xD0 && next <= 0xD7)) {
            break;
        }
        ++at;
    }
    return at;
}

QStringList jpeg(const QByteArray& file) {
    QStringList parts = {QStringLiteral("SOI")};
    qsizetype at = 2;
    while (at + 4 <= file.size() + 2) {
        if (at + 2 > file.size() || file.at(at) != '\xFF') {
            return broken(parts);
        }
        const int marker = static_cast<uchar>(file.at(at + 1));
        if (marker == 0xD9) {
            parts << QStringLiteral("EOI");
            return at + 2 == file.size() ? parts : parts << QStringLiteral("trailing");
        }
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + at + 2);
        parts << jpegName(marker, file.mid(at + 4, length - 2));
        at += 2 + length;
        if (marker == 0xDA) {
            at = skipScan(file, at);
        }
    }
    return broken(parts);
}

QStringList png(const QByteArray& file) {
    QStringList parts;
    qsizetype at = 8;
    while (at + 12 <= file.size()) {
        const qsizetype length = qFromBigEndian<quint32>(file.constData() + at);
        parts << QString::fromLatin1(file.mid(at + 4, 4));
        at += 12 + length;
        if (parts.last() == QLatin1String("IEND")) {
            return at == file.size() ? parts : parts << QStringLiteral("trailing");
        }
    }
    return broken(parts);
}

QStringList webp(const QByteArray& file) {
    QStringList parts;
    const qsizetype end = qsizetype{qFromLittleEndian<quint32>(file.constData() + 4)} + 8;
    qsizetype at = 12;
    while (at + 8 <= end && end <= file.size()) {
        const qsizetype length = qFromLittleEndian<quint32>(file.constData() + at + 4);
        parts << QString::fromLatin1(file.mid(at, 4));
        at += 8 + length + (length & 1);
    }
    if (at != end) {
        return broken(parts);
    }
    return end == file.size() ? parts : parts << QStringLiteral("trailing");
}

// Classic little-endian TIFF, which is what this machine writes.
QStringList tiff(const QByteArray& file) {
    QStringList parts;
    qsizetype directory = qFromLittleEndian<quint32>(file.constData() + 4);
    while (directory != 0) {
        if (directory + 2 > file.size()) {
            return broken(parts);
        }
        const int count = qFromLittleEndian<quint16>(file.constData() + directory);
        if (directory + 2 + 12 * count + 4 > file.size()) {
            return broken(parts);
        }
        for (int i = 0; i < count; ++i) {
            parts << QString::number(qFromLittleEndian<quint16>(file.constData() + directory + 2 + 12 * i));
        }
        directory = qFromLittleEndian<quint32>(file.constData() + directory + 2 + 12 * count);
    }
    return parts;
}

QByteArray utf16(const QByteArray& text, bool bigEndian) {
    QByteArray wide;
    for (const char c : text) {
        bigEndian ? wide.append('\0').append(c) : wide.append(c).append('\0');
    }
    return wide;
}

// The first 16 KiB of what a zlib stream (RFC 1950) that begins at `at` holds; nothing where none
// does.
QByteArray inflated(const QByteArray& file, qsizetype at) {
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK) {
        return {};
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(file.constData() + at));
    stream.avail_in = static_cast<uInt>(file.size() - at);
    QByteArray out(1 << 14, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    inflate(&stream, Z_SYNC_FLUSH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return out;
}

bool holdsPlainly(const QByteArray& bytes, const QByteArray& token) {
    return bytes.contains(token) || bytes.contains(utf16(token, false)) ||
           bytes.contains(utf16(token, true)) || bytes.toLower().contains(token.toHex());
}

} // namespace

bool holds(const QByteArray& file, const QByteArray& token) {
    if (holdsPlainly(file, token)) {
        return true;
    }
    for (qsizetype shift = 0; shift < 3; ++shift) { // base64 looks different by where the token begins in it
        const QByteArray digits = (QByteArray(shift, '?') + token).toBase64().mid(4, token.size());
        if (file.contains(digits)) {
            return true;
        }
    }
    for (qsizetype at = file.indexOf('\x78'); at >= 0; at = file.indexOf('\x78', at + 1)) {
        if (holdsPlainly(inflated(file, at), token)) {
            return true;
        }
    }
    return false;
}

QStringList parts(const QByteArray& file) {
    if (file.startsWith("\xFF\xD8")) {
        return jpeg(file);
    }
    if (file.startsWith("\x89PNG")) {
        return png(file);
    }
    if (file.startsWith("RIFF")) {
        return webp(file);
    }
    return file.startsWith("II*") ? tiff(file) : broken({});
}

} // namespace scanner
