// File names inside sentences, whichever way these are written.
#pragma once

#include <QLocale>
#include <QString>

namespace vizard::text {

// Between languages that are written from right to left, "001_03.jpg" would read "jpg.03_001": there the name
// gets Unicode's marks of a piece that is written from left to right (LRI, PDI).
inline QString isolated(const QString& name) {
    if (name.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return name;
    return QChar(0x2066) + name + QChar(0x2069);
}

} // namespace vizard::text
