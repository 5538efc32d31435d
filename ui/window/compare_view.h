// Original and protected photo under one zoom and pan, compared in one of four ways.
#pragma once

#include "ui/window/face_layer.h"
#include "ui/window/screen_image.h"
#include "ui/window/tile_cache.h"
#include "ui/window/view_transform.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace vizard::ui {

enum class CompareMode { Split, SideBySide, Difference, Blink };

class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    using Picture = std::shared_ptr<const ScreenImage>; // null: none
    static constexpr int blinkMs = 700;

    // A small stand-in until the original is read; it is fitted.
    void setStandIn(Picture standIn);
    // The zoom stays where it is when a picture of the same size takes the place of another.
    void setOriginal(Picture original);
    void setProtected(Picture result);
    void clear();
    // What the protected side says while it has no result, and over an older one while a newer is made.
    void setNote(const QString& note);
    // 0..1; below 0: nothing is being made.
    void setProgress(double progress);

    void setMode(CompareMode mode);
    CompareMode mode() const { return mode_; }
    void setSplit(double fraction); // 0..1 of the view's width: left of it the original is seen
    double split() const { return split_; }
    void setGain(int gain); // 1..32, of the difference
    int gain() const { return gain_; }
    void blink(); // shows the other one, in CompareMode::Blink

    void setFaces(std::vector<FaceMark> faces); // of the original
    void setFacesShown(bool shown);
    void chooseFace(int face); // -1: none; without faceChosen()
    int chosenFace() const { return faces_.chosen(); }
    void stepFace(int step); // to the next (1) or previous (-1) face, large enough to judge it
    void showFace(int face);
    void setDrawing(bool drawing); // the next drag draws a face, or arrow keys and Enter
    bool isDrawing() const { return drawing_; }

    bool hasOriginal() const { return original_ != nullptr; }
    bool hasProtected() const { return protected_ != nullptr; }
    Picture original() const { return original_; }
    QString note() const { return note_; }
    const ViewTransform& transform() const { return transform_; }
    int tilesMade() const;
    QSize sizeHint() const override { return {720, 480}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

    void zoomIn();
    void zoomOut();
    void fit();
    void setScale(double scale);
    QString stateInWords() const; // for who cannot see it
    QString modeInWords() const;

Q_SIGNALS:
    // 1: one photo pixel is one pixel of the screen.
    void zoomChanged(double scale, bool fitted);
    void modeChanged(vizard::ui::CompareMode mode);
    void splitChanged(double fraction);
    void faceChosen(int face);
    void faceSwitched(int face);       // protect or not, by the button at its box
    void faceDrawn(const QRectF& box); // picture coordinates
    void drawingChanged(bool isDrawing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Half { Left, Right };
    enum class Drag { None, Pan, Split, Draw };

    QRectF pane(Half half) const; // in logical pixels; both are the whole view where it is not side by side
    Half halfAt(QPointF widget) const;
    QPointF inPane(QPointF widget) const; // device pixels within the pane that holds the point
    QPointF inPicture(QPointF widget) const;
    QRectF onWidget(const QRectF& box, Half half) const;
    std::optional<FaceLayer::Hit> faceAt(QPointF widget) const;
    double dividerX() const;
    bool isOnDivider(QPointF widget) const;
    void adoptSize();
    void adoptPane();
    void transformChanged();
    void updateCursor(QPointF widget);
    bool panByKey(int key);
    bool drawByKey(int key, bool resizes);
    void takeDrawn();
    void pinch(double factor, QPointF at);
    void released(QPointF at);

    void paintMode(QPainter& painter);
    void paintPicture(QPainter& painter, Half half, const QRectF& clip, const Picture& picture,
                      TileCache& tiles, bool dimmed);
    void paintDifference(QPainter& painter);
    void paintTiles(QPainter& painter, Half half, TileCache& tiles, const TileCache::Render& render);
    void paintDivider(QPainter& painter);
    void paintLabels(QPainter& painter);
    void paintNote(QPainter& painter);
    void paintFaces(QPainter& painter);
    const ScreenImage* shownOriginal() const { return original_ ? original_.get() : standIn_.get(); }

    Picture standIn_, original_, protected_;
    TileCache originalTiles_, protectedTiles_, differenceTiles_;
    QString note_;
    double progress_ = -1;
    ViewTransform transform_; // of either pane, in device pixels
    CompareMode mode_ = CompareMode::Split;
    double split_ = 0.5;
    int gain_ = 8;
    QTimer blinking_;
    bool blinkedToResult_ = true;
    FaceLayer faces_;
    bool facesShown_ = true;
    bool drawing_ = false;
    Drag drag_ = Drag::None;
    QPointF pressedAt_, dragFrom_;
    QRectF drawn_; // widget coordinates, while a face is drawn
    int hoveredFace_ = -1;
    bool showsFocus_ = false; // reached by the keyboard
};

} // namespace vizard::ui
