#include "ui/window/compare_panel.h"

#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/window/compare_view.h"
#include "ui/window/elided_label.h"
#include "ui/window/folding_row.h"
#include "ui/window/mode_bar.h"
#include "ui/window/theme.h"
#include "ui/window/zoom_bar.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

constexpr int kLeastTitle = 120; // narrower, buttons go under it

QString factsAbout(const AlbumPhoto& photo) {
    if (photo.state == PhotoState::NoFace)
        return ComparePanel::tr("no face found");
    if (photo.state != PhotoState::Protected)
        return {};
    return ComparePanel::tr("%n face(s)", nullptr, photo.faces) + " · " +
           ComparePanel::tr("shade %L1 · shape %L2").arg(photo.shade, 0, 'f', 1).arg(photo.shape, 0, 'f', 2);
}

} // namespace

ComparePanel::ComparePanel(AlbumController* controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
    , name_(new ElidedLabel(Qt::ElideMiddle, kLeastTitle)) // the end tells "IMG_0001" from "IMG_0002"
    , facts_(new ElidedLabel(Qt::ElideRight, kLeastTitle))
    , modes_(new ModeBar)
    , zoom_(new ZoomBar)
    , view_(new CompareView) {
    name_->setProperty("role", "title");
    facts_->setProperty("role", "quiet");
    facts_->setToolTip(
        tr("How much the most changed face was changed.\nShade: its colours, as Butteraugli distance at "
           "viewing size.\nShape: how far its parts were moved, rms, in pixels of a face crop of 112."));
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(name_);
    lines->addWidget(facts_);
    auto* head = new FoldingRow(grid::twice);
    head->add(words, 1);
    head->add(modes_);
    head->add(zoom_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::step, grid::twice, grid::step, grid::twice);
    column->setSpacing(grid::step + grid::half);
    column->addWidget(head);
    column->addWidget(view_, 1);

    connectView();
    connectPreview();
    connect(controller_, &AlbumController::facesChanged, this, &ComparePanel::showFaces);
    connect(controller_, &AlbumController::readinessChanged, this, &ComparePanel::describe);
    connect(controller_->model(), &QAbstractItemModel::dataChanged, this, &ComparePanel::describe);
    photoChanged();
}

void ComparePanel::connectView() {
    connect(view_, &CompareView::zoomChanged, zoom_, &ZoomBar::showZoom);
    connect(view_, &CompareView::zoomChanged, controller_->preview(), [this](double scale, bool) {
        controller_->preview()->setLooked({view_->transform().visiblePart(), scale});
    });
    connect(zoom_, &ZoomBar::inRequested, view_, &CompareView::zoomIn);
    connect(zoom_, &ZoomBar::outRequested, view_, &CompareView::zoomOut);
    connect(zoom_, &ZoomBar::fitRequested, view_, &CompareView::fit);
    connect(zoom_, &ZoomBar::scaleRequested, view_, &CompareView::setScale);
    connect(modes_, &ModeBar::modeWanted, view_, &CompareView::setMode);
    connect(modes_, &ModeBar::gainWanted, view_, &CompareView::setGain);
    connect(view_, &CompareView::modeChanged, modes_, &ModeBar::showMode);
    connect(view_, &CompareView::faceDrawn, controller_, &AlbumController::addFace);
    connect(view_, &CompareView::faceSwitched, controller_, [this](int face) {
        const AlbumPhoto* photo = controller_->chosenPhoto();
        const auto wishes = photo ? photo->wishes() : std::vector<album::FaceWish>();
        if (face >= 0 && face < int(wishes.size()))
            controller_->setFaceProtected(face, !wishes[std::size_t(face)].protect);
    });
}

void ComparePanel::connectPreview() {
    Preview* preview = controller_->preview();
    connect(preview, &Preview::cleared, this, &ComparePanel::photoChanged);
    connect(preview, &Preview::originalReady, view_, &CompareView::setOriginal);
    connect(preview, &Preview::coarseReady, this, [this](const Preview::Picture& picture) {
        view_->setProtected(picture);
        describe();
    });
    connect(preview, &Preview::resultReady, this, [this](const Preview::Picture& picture) {
        view_->setProtected(picture);
        view_->setProgress(-1);
        describe();
    });
    connect(preview, &Preview::progressed, this, [this](double fraction) {
        view_->setProgress(fraction);
        describe();
    });
    connect(preview, &Preview::finished, this, &ComparePanel::onFinished);
    connect(controller_->thumbnails(), &ThumbnailStore::ready, this, [this](const QString& path) {
        if (path == controller_->chosen() && !view_->hasOriginal())
            view_->setStandIn(std::make_shared<const ScreenImage>(controller_->thumbnails()->get(path)));
    });
}

void ComparePanel::photoChanged() {
    view_->clear();
    const QString path = controller_->chosen();
    const bool any = !path.isEmpty();
    zoom_->setEnabled(any);
    modes_->setEnabled(any);
    name_->setText(any ? text::isolated(QFileInfo(path).fileName()) : QString());
    if (any) {
        const QImage small = controller_->thumbnails()->get(path);
        if (!small.isNull())
            view_->setStandIn(std::make_shared<const ScreenImage>(small));
    }
    describe();
}

void ComparePanel::showFaces() {
    const AlbumPhoto* photo = controller_->chosenPhoto();
    std::vector<FaceMark> marks;
    if (photo) {
        for (const album::FaceWish& wish : photo->wishes()) {
            const QString number = QString::number(marks.size() + 1);
            const QString words = !wish.protect   ? tr("%1 · stays as it is").arg(number)
                                  : wish.strength ? tr("%1 · strength %2").arg(number).arg(*wish.strength)
                                                  : number;
            marks.push_back({wish.face.box, wish.protect, words});
        }
    }
    const int chosen = view_->chosenFace();
    view_->setFaces(std::move(marks));
    view_->chooseFace(chosen);
}

void ComparePanel::onFinished(const album::JobResult& result) {
    if (result.outcome != album::Outcome::Protected) {
        view_->setProgress(-1);
        view_->setProtected(nullptr);
    }
    describe();
}

void ComparePanel::describe() {
    const AlbumPhoto* photo = controller_->chosenPhoto();
    facts_->setText(photo ? factsAbout(*photo) : QString());
    if (!photo)
        return view_->setNote({});
    switch (photo->state) {
    case PhotoState::Waiting:
    case PhotoState::Working:
        if (controller_->readiness() == AlbumController::Readiness::Ready)
            return view_->setNote(view_->hasProtected() ? tr("Refining…") : tr("Protecting…"));
        if (controller_->readiness() == AlbumController::Readiness::GettingReady)
            return view_->setNote(tr("Getting ready…"));
        return view_->setNote(tr("Cannot be protected now"));
    case PhotoState::Protected: {
        const QString working = view_->hasProtected() ? tr("Refining…") : tr("Protecting…");
        const bool whole = view_->hasProtected() && !controller_->preview()->isWorking();
        return view_->setNote(whole ? QString() : working);
    }
    case PhotoState::NoFace:
        return view_->setNote(tr("No face was found: there is nothing to change"));
    case PhotoState::Failed:
        return view_->setNote(photo->problem);
    }
}

void ComparePanel::refreshIcons() {
    zoom_->refreshIcons();
    modes_->refreshIcons();
}

} // namespace vizard::ui
