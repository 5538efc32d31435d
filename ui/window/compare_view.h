// Original and protected photo side by side under one zoom and pan.
#pragma once

#include "ui/window/screen_image.h"
#include "ui/window/view_transform.h"

#include <QWidget>

#include <memory>

namespace vizard::ui {

class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    using Picture = std::shared_ptr<const ScreenImage>; // null: none

    // A small stand-in until the original is read; it is fitted.
    void setStandIn(Picture standIn);
    // The zoom stays where it is when a picture of the same size takes the place of another.
    void setOriginal(Picture original);
    void setProtected(Picture result);
    void clear();
    // What the right half says while it has no result, and over an older one while a newer is made.
    void setNote(const QString& note);
    // 0..1; below 0: nothing is being made.
    void setProgress(double progress);

    bool hasOriginal() const { return original_ != nullptr; }
    bool hasProtected() const { return protected_ != nullptr; }
    QString note() const { return note_; }
    const ViewTransform& transform() const { return transform_; }
    QSize sizeHint() const override { return {720, 480}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

    void zoomIn();
    void zoomOut();
    void fit();
    void setScale(double scale);

Q_SIGNALS:
    // 1: one photo pixel is one pixel of the screen.
    void zoomChanged(double scale, bool fitted);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Half { Left, Right };

    QRectF halfArea(Half half) const;     // in logical pixels
    QPointF inPane(QPointF widget) const; // device pixels within the half that holds the point
    void adoptSize();
    void transformChanged();
    void paintHalf(QPainter& painter, Half half, const ScreenImage* picture, const QString& label) const;
    void paintNote(QPainter& painter) const;
    void pinch(double factor, QPointF at);

    Picture standIn_, original_, protected_;
    QString note_;
    double progress_ = -1;
    ViewTransform transform_; // of either half, in device pixels
    QPointF dragFrom_;
    bool dragging_ = false;
    bool showsFocus_ = false; // reached by the keyboard
};

} // namespace vizard::ui
