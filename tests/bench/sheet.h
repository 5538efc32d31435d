// A sheet of labelled pictures, to look at.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace vizard::bench {

struct Panel {
    QImage picture;
    QString label; // lines
};

// Rows of panels under their labels, on neutral grey; every picture `zoom` times as large, pixels kept
// square. Needs a QGuiApplication (fonts).
QImage drawSheet(const std::vector<std::vector<Panel>>& rows, int zoom);

// Middle grey plus `gain` times the change, clipped. Both RGB888 of one size.
QImage difference(const QImage& before, const QImage& after, int gain);

} // namespace vizard::bench
