// Boxes over the photo: what is painted and what is hit. In picture coordinates until it is painted.
#pragma once

#include "ui/window/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace vizard::ui {

struct FaceMark {
    QRectF box; // picture coordinates
    bool protect = true;
    QString words; // "1", "2 · 80"
};

class FaceLayer {
public:
    void setMarks(std::vector<FaceMark> marks);
    const std::vector<FaceMark>& marks() const { return marks_; }
    void choose(int mark); // -1: none
    int chosen() const { return chosen_; }

    using Map = std::function<QRectF(const QRectF& box)>; // picture -> painter coordinates

    struct Hit {
        int mark = -1;
        bool onSwitch = false; // on the little button that says protect or not
    };
    // The smallest box under `point` (painter coordinates).
    std::optional<Hit> at(QPointF point, const Map& map) const;
    // `hovered`: the mark under the pointer, or -1.
    void paint(QPainter& painter, const Map& map, const Theme& theme, int hovered) const;

private:
    void paintMark(QPainter& painter, const QRectF& box, const FaceMark& mark, bool chosen, bool hovered,
                   const Theme& theme) const;

    std::vector<FaceMark> marks_;
    int chosen_ = -1;
};

} // namespace vizard::ui
