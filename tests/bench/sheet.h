// A sheet of labelled pictures, to look at.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace vizard::bench {

struct Panel {
    QImage picture;
    QString label;         // lines
    bool blinking = false; // on a page: against the first panel of its row
};

// Rows of panels under their labels, on neutral grey; every picture `zoom` times as large, pixels kept
// square. Needs a QGuiApplication (fonts).
QImage drawSheet(const std::vector<std::vector<Panel>>& rows, int zoom);

// A page that shows each blinking panel and its row's first one in turn, in one place, three quarters of a
// second each: what changes is seen at once. It loads nothing.
QByteArray blinkPage(const std::vector<std::vector<Panel>>& rows, int zoom);

// Middle grey plus `gain` times the change, clipped. Both RGB888 of one size.
QImage difference(const QImage& before, const QImage& after, int gain);

} // namespace vizard::bench
