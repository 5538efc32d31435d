#include "tests/bench/sheet.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace vizard::bench {
namespace {

constexpr int kGap = 12;
constexpr int kFontPixels = 15;
const QColor kGround(119, 119, 119);

QFont labelFont() {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(kFontPixels);
    return font;
}

QRect labelBounds(const QString& label) {
    return QFontMetrics(labelFont()).boundingRect(QRect(0, 0, 4000, 4000), Qt::AlignLeft, label);
}

int rowHeight(const std::vector<Panel>& row, int zoom) {
    int label = 0, picture = 0;
    for (const Panel& panel : row) {
        label = std::max(label, labelBounds(panel.label).height());
        picture = std::max(picture, panel.picture.height() * zoom);
    }
    return label + picture + 2 * kGap;
}

std::vector<int> columnWidths(const std::vector<std::vector<Panel>>& rows, int zoom) {
    std::vector<int> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] =
                std::max({widths[i], row[i].picture.width() * zoom, labelBounds(row[i].label).width()});
    }
    return widths;
}

QByteArray imageTag(const QImage& picture, int zoom, const char* attributes) {
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    return "<img " + QByteArray(attributes) + " width=\"" + QByteArray::number(picture.width() * zoom) +
           "\" src=\"data:image/png;base64," + png.toBase64() + "\">";
}

} // namespace

QImage drawSheet(const std::vector<std::vector<Panel>>& rows, int zoom) {
    const std::vector<int> widths = columnWidths(rows, zoom);
    int width = kGap, height = 0;
    for (const int column : widths)
        width += column + kGap;
    for (const auto& row : rows)
        height += rowHeight(row, zoom);
    QImage sheet(width, std::max(height, 1), QImage::Format_RGB888);
    sheet.fill(kGround);
    QPainter painter(&sheet);
    painter.setFont(labelFont());
    painter.setPen(Qt::white);
    int top = kGap;
    for (const auto& row : rows) {
        int left = kGap;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QRect bounds = labelBounds(row[i].label);
            painter.drawText(bounds.translated(left, top), Qt::AlignLeft, row[i].label);
            const QSize size = row[i].picture.size() * zoom;
            const int under = top + rowHeight(row, zoom) - 2 * kGap - size.height();
            painter.drawImage(QRect(QPoint(left, under), size), row[i].picture);
            left += widths[i] + kGap;
        }
        top += rowHeight(row, zoom);
    }
    return sheet;
}

QByteArray blinkPage(const std::vector<std::vector<Panel>>& rows, int zoom) {
    QByteArray page =
        "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Blink pairs</title>\n<style>\n"
        "body { background: #777; color: #fff; font: 15px sans-serif; }\n"
        "figure { display: inline-block; margin: 12px; } figcaption { white-space: pre-line; }\n"
        "div { position: relative; } img { display: block; image-rendering: pixelated; }\n"
        ".over { position: absolute; left: 0; top: 0; animation: blink 1.5s step-end infinite; }\n"
        "@keyframes blink { 0% { opacity: 0; } 50% { opacity: 1; } }\n</style>\n";
    for (const auto& row : rows) {
        for (const Panel& panel : row) {
            if (panel.blinking)
                page += "<figure><figcaption>" +
                        (row.front().label + QChar('\n') + panel.label).toHtmlEscaped().toUtf8() +
                        "</figcaption><div>" + imageTag(row.front().picture, zoom, "alt=\"\"") +
                        imageTag(panel.picture, zoom, "class=\"over\" alt=\"\"") + "</div></figure>\n";
        }
    }
    return page;
}

QImage difference(const QImage& before, const QImage& after, int gain) {
    QImage result(before.size(), QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y) {
        const uchar *a = before.constScanLine(y), *b = after.constScanLine(y);
        uchar* out = result.scanLine(y);
        for (int i = 0; i < 3 * result.width(); ++i)
            out[i] = static_cast<uchar>(std::clamp(128 + gain * (b[i] - a[i]), 0, 255));
    }
    return result;
}

} // namespace vizard::bench
