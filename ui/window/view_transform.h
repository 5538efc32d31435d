// Zoom and pan as arithmetic, without a widget: one transform that all halves of the compare view share.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace vizard::ui {

// Maps picture coordinates (pixels) to pane coordinates (device pixels). The picture is fitted until a zoom
// or a pan says otherwise; it stays fitted when the pane changes its size. A picture smaller than the pane is
// centred, a larger one never leaves a gap at a pane's edge.
class ViewTransform {
public:
    static constexpr double maxScale = 16;

    void setPicture(QSizeF picture); // a picture of another size is fitted anew
    void setPane(QSizeF pane);

    QSizeF picture() const { return picture_; }
    QSizeF pane() const { return pane_; }
    double scale() const { return scale_; } // pane pixels for one picture pixel
    bool isFitted() const { return fitted_; }
    // The smaller of "all of it is seen" and 1: a small picture is not blown up.
    double fitScale() const;
    double minScale() const;

    void fit();
    // Keeps the picture point under `anchor` (pane coordinates) where it is, as far as the edges allow.
    void setScale(double scale, QPointF anchor);
    void setScale(double scale); // about the pane's middle
    // Zooms by notches of a wheel (120 units are one) or of the + and - keys; one notch is a factor of 1.25.
    void zoomBy(double notches, QPointF anchor);
    void panBy(QPointF paneDelta);

    QPointF toPane(QPointF picturePoint) const;
    QPointF toPicture(QPointF panePoint) const;
    QRectF pictureInPane() const;
    QRectF visiblePart() const; // in picture coordinates, cut to the picture

private:
    void keepInside();

    QSizeF picture_, pane_;
    QPointF origin_; // the picture's top left corner in pane coordinates
    double scale_ = 1;
    bool fitted_ = true;
};

} // namespace vizard::ui
