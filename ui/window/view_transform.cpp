#include "ui/window/view_transform.h"

#include <algorithm>
#include <cmath>

namespace vizard::ui {

namespace {

// Where the picture's edge may lie so that a smaller picture is centred and a larger one leaves no gap.
double clampedOrigin(double origin, double picture, double pane) {
    if (picture <= pane)
        return (pane - picture) / 2;
    return std::clamp(origin, pane - picture, 0.0);
}

} // namespace

void ViewTransform::setPicture(QSizeF picture) {
    if (picture == picture_)
        return;
    picture_ = picture;
    fit();
}

void ViewTransform::setPane(QSizeF pane) {
    if (pane == pane_)
        return;
    const QPointF middle = toPicture(QPointF(pane_.width(), pane_.height()) / 2);
    pane_ = pane;
    if (fitted_) {
        fit();
        return;
    }
    origin_ = QPointF(pane_.width(), pane_.height()) / 2 - middle * scale_;
    keepInside();
}

double ViewTransform::fitScale() const {
    if (picture_.isEmpty() || pane_.isEmpty())
        return 1;
    return std::min({1.0, pane_.width() / picture_.width(), pane_.height() / picture_.height()});
}

double ViewTransform::minScale() const {
    return std::min(fitScale(), 0.1);
}

void ViewTransform::fit() {
    scale_ = fitScale();
    fitted_ = true;
    keepInside();
}

void ViewTransform::setScale(double scale, QPointF anchor) {
    const QPointF held = toPicture(anchor);
    scale_ = std::clamp(scale, minScale(), maxScale);
    fitted_ = false;
    origin_ = anchor - held * scale_;
    keepInside();
}

void ViewTransform::setScale(double scale) {
    setScale(scale, QPointF(pane_.width(), pane_.height()) / 2);
}

void ViewTransform::zoomBy(double notches, QPointF anchor) {
    setScale(scale_ * std::pow(1.25, notches), anchor);
}

void ViewTransform::panBy(QPointF paneDelta) {
    const QPointF before = origin_;
    origin_ += paneDelta;
    keepInside();
    if (origin_ != before)
        fitted_ = false;
}

QPointF ViewTransform::toPane(QPointF picturePoint) const {
    return origin_ + picturePoint * scale_;
}

QPointF ViewTransform::toPicture(QPointF panePoint) const {
    return (panePoint - origin_) / scale_;
}

QRectF ViewTransform::pictureInPane() const {
    return {origin_, picture_ * scale_};
}

QRectF ViewTransform::visiblePart() const {
    if (picture_.isEmpty() || pane_.isEmpty())
        return {};
    const QRectF pane(toPicture({0, 0}), pane_ / scale_);
    return pane & QRectF({0, 0}, picture_);
}

void ViewTransform::keepInside() {
    origin_.setX(clampedOrigin(origin_.x(), picture_.width() * scale_, pane_.width()));
    origin_.setY(clampedOrigin(origin_.y(), picture_.height() * scale_, pane_.height()));
}

} // namespace vizard::ui
