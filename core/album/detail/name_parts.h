// Names of files taken apart, and compared as disks do.
#pragma once

#include <QString>

namespace vizard::album::detail {

// A path cut into "folder/", "stem" and ".extension". A leading dot is part of the stem.
struct NameParts {
    QString folder, stem, extension;
    QString joined(const QString& addition = {}) const { return folder + stem + addition + extension; }
};

inline NameParts partsOf(const QString& path) {
    const auto nameAt = path.lastIndexOf(QLatin1Char('/')) + 1;
    const auto dotAt = path.lastIndexOf(QLatin1Char('.'));
    const auto stemEnd = dotAt > nameAt ? dotAt : path.size();
    return {path.left(nameAt), path.mid(nameAt, stemEnd - nameAt), path.mid(stemEnd)};
}

// What a case-insensitive disk takes for the same name.
inline QString nameKey(const QString& path) {
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

inline QString ourSuffix() {
    return QStringLiteral("-vizard");
}

} // namespace vizard::album::detail
