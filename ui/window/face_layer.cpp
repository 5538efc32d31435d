#include "ui/window/face_layer.h"

#include "ui/window/icons.h"

#include <QPainter>

namespace vizard::ui {

namespace {

constexpr double switchSide = 24;

// Outside the box's top right corner: the face stays free.
QRectF switchOf(const QRectF& box) {
    return {box.right() - switchSide / 2, box.top() - switchSide / 2, switchSide, switchSide};
}

// A light line with a dark one around it can be seen on every photo.
void outline(QPainter& painter, const QRectF& box, const QPen& pen) {
    QPen dark(QColor(0, 0, 0, 110), pen.widthF() + 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dark);
    painter.drawRoundedRect(box, grid::corner, grid::corner);
    painter.setPen(pen);
    painter.drawRoundedRect(box, grid::corner, grid::corner);
}

} // namespace

void FaceLayer::setMarks(std::vector<FaceMark> marks) {
    marks_ = std::move(marks);
    if (chosen_ >= int(marks_.size()))
        chosen_ = -1;
}

void FaceLayer::choose(int mark) {
    chosen_ = mark >= 0 && mark < int(marks_.size()) ? mark : -1;
}

std::optional<FaceLayer::Hit> FaceLayer::at(QPointF point, const Map& map) const {
    std::optional<Hit> hit;
    double smallest = 0;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const QRectF box = map(marks_[i].box);
        const bool onSwitch = switchOf(box).contains(point);
        if (!onSwitch && !box.contains(point))
            continue;
        const double area = box.width() * box.height();
        if (hit && area >= smallest)
            continue;
        smallest = area;
        hit = Hit{int(i), onSwitch};
    }
    return hit;
}

void FaceLayer::paint(QPainter& painter, const Map& map, const Theme& theme, int hovered) const {
    for (std::size_t i = 0; i < marks_.size(); ++i)
        paintMark(painter, map(marks_[i].box), marks_[i], int(i) == chosen_, int(i) == hovered, theme);
}

void FaceLayer::paintMark(QPainter& painter, const QRectF& box, const FaceMark& mark, bool chosen,
                          bool hovered, const Theme& theme) const {
    const QColor light(255, 255, 255, chosen || hovered ? 255 : 190);
    QPen pen(light, chosen ? 2.5 : 1.5);
    if (!mark.protect) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 4});
    }
    outline(painter, box, pen);

    const QRectF button = switchOf(box);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1));
    painter.setBrush(mark.protect ? theme.good : QColor(0x50, 0x50, 0x54));
    painter.drawEllipse(button);
    paintIcon(painter, mark.protect ? "mask-filled" : "face-skipped",
              mark.protect ? theme.onBadge : QColor(Qt::white), button.adjusted(4, 4, -4, -4));

    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(mark.words) + 12, metrics.height() + 4);
    const QRectF tag({box.left() + 4, box.bottom() - size.height() - 4}, size);
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.pill);
    painter.drawRoundedRect(tag, 6, 6);
    painter.setPen(theme.onPill);
    painter.drawText(tag, Qt::AlignCenter, mark.words);
    painter.restore();
}

} // namespace vizard::ui
