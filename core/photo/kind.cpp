#include "core/photo/kind.h"

#include "core/photo/detail/file.h"
#include "core/photo/detail/sniff.h"
#include "core/photo/read.h"

#include <QFileInfo>
#include <QSet>

namespace vizard::photo {

namespace {

// Cameras' raw files are TIFF inside: only their names tell them apart.
bool isPictureOfOthers(const QString& extension) {
    static const QSet<QString> extensions = {
        QStringLiteral("gif"), QStringLiteral("jxl"), QStringLiteral("jp2"), QStringLiteral("j2k"),
        QStringLiteral("psd"), QStringLiteral("xcf"), QStringLiteral("dng"), QStringLiteral("cr2"),
        QStringLiteral("cr3"), QStringLiteral("nef"), QStringLiteral("nrw"), QStringLiteral("arw"),
        QStringLiteral("sr2"), QStringLiteral("orf"), QStringLiteral("rw2"), QStringLiteral("raf"),
        QStringLiteral("pef"), QStringLiteral("srw"), QStringLiteral("x3f")};
    return extensions.contains(extension);
}

FileKind byContent(const QString& path) {
    const auto file = detail::openForReading(path);
    if (!file)
        return {};
    const auto start = detail::readStart(*file, detail::kSniffBytes);
    if (!start)
        return {};
    const detail::Sniffed kind = detail::sniff(*start);
    if (kind.format)
        return {true, {}};
    return {false, kind.unsupportedName};
}

} // namespace

FileKind kindOf(const QString& path) {
    const QFileInfo info(path);
    if (info.fileName().startsWith(QLatin1Char('.')))
        return {};
    if (looksLikePhoto(path))
        return {true, {}};
    const QString extension = info.suffix().toLower();
    if (extension.isEmpty())
        return byContent(path);
    return {false, isPictureOfOthers(extension) ? extension.toUpper() : QString()};
}

} // namespace vizard::photo
