#include "ui/window/compare_view.h"

#include "ui/window/compare_accessible.h"
#include "ui/window/theme.h"

#include <QAccessible>

#include <cmath>

namespace vizard::ui {

namespace {

constexpr int gap = grid::half;      // between the halves
constexpr double judgedShare = 0.55; // of the pane's shorter side, for a face that is looked at

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent) {
    installCompareAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Original and protected photo"));
    setAccessibleDescription(stateInWords());
    blinking_.setInterval(blinkMs);
    connect(&blinking_, &QTimer::timeout, this, &CompareView::blink);
}

void CompareView::setStandIn(Picture standIn) {
    standIn_ = std::move(standIn);
    originalTiles_.clear();
    protectedTiles_.clear();
    adoptSize();
}

void CompareView::setOriginal(Picture original) {
    original_ = std::move(original);
    originalTiles_.clear();
    protectedTiles_.clear();
    differenceTiles_.clear();
    adoptSize();
}

void CompareView::setProtected(Picture result) {
    protected_ = std::move(result);
    protectedTiles_.clear();
    differenceTiles_.clear();
    update();
}

void CompareView::clear() {
    standIn_ = original_ = protected_ = nullptr;
    progress_ = -1;
    note_.clear();
    faces_.setMarks({});
    setDrawing(false);
    adoptSize();
}

void CompareView::setNote(const QString& note) {
    note_ = note;
    update();
    setAccessibleDescription(stateInWords());
}

void CompareView::setProgress(double progress) {
    progress_ = progress;
    update();
}

void CompareView::setMode(CompareMode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    blinkedToResult_ = true;
    if (mode == CompareMode::Blink)
        blinking_.start();
    else
        blinking_.stop();
    adoptPane();
    Q_EMIT modeChanged(mode);
}

void CompareView::setSplit(double fraction) {
    split_ = std::clamp(fraction, 0.0, 1.0);
    update();
    setAccessibleDescription(stateInWords());
    Q_EMIT splitChanged(split_);
}

void CompareView::setGain(int gain) {
    gain_ = std::clamp(gain, 1, 32);
    differenceTiles_.clear();
    update();
    setAccessibleDescription(stateInWords());
}

void CompareView::blink() {
    if (mode_ != CompareMode::Blink || !protected_)
        return;
    blinkedToResult_ = !blinkedToResult_;
    update();
}

void CompareView::setFaces(std::vector<FaceMark> faces) {
    faces_.setMarks(std::move(faces));
    hoveredFace_ = -1;
    update();
}

void CompareView::setFacesShown(bool shown) {
    facesShown_ = shown;
    update();
}

void CompareView::chooseFace(int face) {
    faces_.choose(face);
    update();
}

void CompareView::stepFace(int step) {
    const int count = int(faces_.marks().size());
    if (count == 0)
        return;
    const int from = faces_.chosen() < 0 ? (step > 0 ? -1 : 0) : faces_.chosen();
    showFace((from + step + count) % count);
    Q_EMIT faceChosen(faces_.chosen());
}

void CompareView::showFace(int face) {
    faces_.choose(face);
    if (faces_.chosen() < 0)
        return;
    const QRectF box = faces_.marks()[std::size_t(face)].box;
    const double room = std::min(transform_.pane().width(), transform_.pane().height());
    const double scale = judgedShare * room / std::max({1.0, box.width(), box.height()});
    // Pixel by pixel where that is about right; a small face is not blown up to more than twice its size.
    transform_.setScale(scale > 0.7 && scale < 1.5 ? 1.0 : std::min(scale, 2.0));
    const QPointF middle(transform_.pane().width() / 2, transform_.pane().height() / 2);
    transform_.panBy(middle - transform_.toPane(box.center()));
    transformChanged();
}

void CompareView::setDrawing(bool drawing) {
    if (drawing == drawing_)
        return;
    drawing_ = drawing;
    drawn_ = {};
    if (drawing)
        setFocus(Qt::OtherFocusReason); // it is drawn by keys, too
    setCursor(drawing ? Qt::CrossCursor : Qt::OpenHandCursor);
    update();
    Q_EMIT drawingChanged(drawing);
}

int CompareView::tilesMade() const {
    return originalTiles_.made() + protectedTiles_.made() + differenceTiles_.made();
}

void CompareView::adoptSize() {
    const ScreenImage* picture = shownOriginal();
    const QSizeF before = transform_.picture();
    transform_.setPicture(picture ? picture->size() : QSize());
    if (!original_ || transform_.picture() != before)
        transform_.fit();
    transformChanged();
}

void CompareView::adoptPane() {
    drawn_ = {}; // what keys drew may lie outside now
    transform_.setPane(pane(Half::Left).size() * devicePixelRatioF());
    transformChanged();
}

void CompareView::transformChanged() {
    update();
    setAccessibleDescription(stateInWords());
    Q_EMIT zoomChanged(transform_.scale(), transform_.isFitted());
}

QString CompareView::stateInWords() const {
    if (!original_)
        return note_.isEmpty() ? tr("No photo is chosen.") : note_;
    QStringList words{note_, modeInWords(),
                      tr("Shown at %1 percent.").arg(int(std::lround(transform_.scale() * 100)))};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString CompareView::modeInWords() const {
    switch (mode_) {
    case CompareMode::Split:
        return tr("Original left of %1 percent of the width, protected right of it.")
            .arg(int(std::lround(split_ * 100)));
    case CompareMode::SideBySide:
        return tr("Original on the left, protected on the right.");
    case CompareMode::Difference:
        return tr("Difference of both, times %1.").arg(gain_);
    case CompareMode::Blink:
        return tr("Original and protected in turn.");
    }
    return {};
}

void CompareView::zoomIn() {
    transform_.zoomBy(1, QPointF(transform_.pane().width(), transform_.pane().height()) / 2);
    transformChanged();
}

void CompareView::zoomOut() {
    transform_.zoomBy(-1, QPointF(transform_.pane().width(), transform_.pane().height()) / 2);
    transformChanged();
}

void CompareView::fit() {
    transform_.fit();
    transformChanged();
}

void CompareView::setScale(double scale) {
    transform_.setScale(scale);
    transformChanged();
}

QRectF CompareView::pane(Half half) const {
    if (mode_ != CompareMode::SideBySide)
        return rect();
    const double width = std::floor((rect().width() - gap) / 2.0);
    return {half == Half::Left ? 0.0 : rect().width() - width, 0.0, width, double(rect().height())};
}

CompareView::Half CompareView::halfAt(QPointF widget) const {
    return mode_ == CompareMode::SideBySide && widget.x() >= rect().width() / 2.0 ? Half::Right : Half::Left;
}

QPointF CompareView::inPane(QPointF widget) const {
    return (widget - pane(halfAt(widget)).topLeft()) * devicePixelRatioF();
}

QPointF CompareView::inPicture(QPointF widget) const {
    return transform_.toPicture(inPane(widget));
}

QRectF CompareView::onWidget(const QRectF& box, Half half) const {
    const double dpr = devicePixelRatioF();
    return {pane(half).topLeft() + transform_.toPane(box.topLeft()) / dpr,
            box.size() * transform_.scale() / dpr};
}

std::optional<FaceLayer::Hit> CompareView::faceAt(QPointF widget) const {
    if (!facesShown_ || !original_)
        return {};
    return faces_.at(widget, [&](const QRectF& box) { return onWidget(box, halfAt(widget)); });
}

double CompareView::dividerX() const {
    return std::round(split_ * rect().width());
}

bool CompareView::isOnDivider(QPointF widget) const {
    return mode_ == CompareMode::Split && protected_ && std::abs(widget.x() - dividerX()) <= grid::step;
}

} // namespace vizard::ui
