// A face in a photo, and the similarity transform that takes it to a recogniser's template.
#pragma once

#include <QPointF>
#include <QRectF>

#include <array>

namespace vizard::face {

// Coordinates are photo pixels (pixel centres at integers + 0.5). Landmarks as seen in the picture: left eye,
// right eye, nose tip, left and right mouth corner. Score 0..1.
struct Face {
    QRectF box;
    std::array<QPointF, 5> landmarks;
    float score = 0;

    double eyeDistance() const;
};

// x' = a x - b y + tx, y' = b x + a y + ty.
struct Similarity {
    double a = 1, b = 0, tx = 0, ty = 0;

    QPointF map(QPointF p) const { return {a * p.x() - b * p.y() + tx, b * p.x() + a * p.y() + ty}; }
    Similarity inverse() const;
    double scale() const; // target pixels for one source pixel
    // This transform followed by a scaling of the target, e.g. from the 112 template to a 224 one.
    Similarity scaledBy(double factor) const;
};

// The five landmark positions of the common 112x112 template.
const std::array<QPointF, 5>& template112();

// Least-squares similarity from the landmarks to the template (Umeyama, PAMI 1991, without reflection).
Similarity alignment(const std::array<QPointF, 5>& landmarks,
                     const std::array<QPointF, 5>& target = template112());

} // namespace vizard::face
