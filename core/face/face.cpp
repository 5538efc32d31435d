#include "core/face/face.h"

#include <cmath>

namespace vizard::face {

double Face::eyeDistance() const {
    return std::hypot(landmarks[1].x() - landmarks[0].x(), landmarks[1].y() - landmarks[0].y());
}

Similarity Similarity::inverse() const {
    const double square = a * a + b * b;
    Similarity result{a / square, -b / square, 0, 0};
    const QPointF origin = result.map({tx, ty});
    result.tx = -origin.x();
    result.ty = -origin.y();
    return result;
}

double Similarity::scale() const {
    return std::hypot(a, b);
}

Similarity Similarity::scaledBy(double factor) const {
    return {a * factor, b * factor, tx * factor, ty * factor};
}

// The numbers that recognisers are commonly trained with count from the first pixel's centre; ours from its
// corner.
const std::array<QPointF, 5>& template112() {
    static const std::array<QPointF, 5> points = {
        QPointF{38.2946 + 0.5, 51.6963 + 0.5}, QPointF{73.5318 + 0.5, 51.5014 + 0.5},
        QPointF{56.0252 + 0.5, 71.7366 + 0.5}, QPointF{41.5493 + 0.5, 92.3655 + 0.5},
        QPointF{70.7299 + 0.5, 92.2041 + 0.5}};
    return points;
}

// In the plane, Umeyama's solution without reflection is one complex division: the sum of conj(p) q over that
// of |p|^2, both measured from their means.
Similarity alignment(const std::array<QPointF, 5>& landmarks, const std::array<QPointF, 5>& target) {
    QPointF from, to;
    for (std::size_t i = 0; i < landmarks.size(); ++i) {
        from += landmarks[i] / 5;
        to += target[i] / 5;
    }
    double square = 0, along = 0, across = 0;
    for (std::size_t i = 0; i < landmarks.size(); ++i) {
        const QPointF p = landmarks[i] - from, q = target[i] - to;
        square += QPointF::dotProduct(p, p);
        along += QPointF::dotProduct(p, q);
        across += p.x() * q.y() - p.y() * q.x();
    }
    Similarity result;
    if (square > 0 && std::hypot(along, across) > 0) {
        result.a = along / square;
        result.b = across / square;
    }
    const QPointF origin = result.map(from);
    result.tx += to.x() - origin.x();
    result.ty += to.y() - origin.y();
    return result;
}

} // namespace vizard::face
