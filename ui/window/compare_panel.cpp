#include "ui/window/compare_panel.h"

#include "ui/text/sentences.h"
#include "ui/window/compare_view.h"
#include "ui/window/strength_bar.h"
#include "ui/window/theme.h"
#include "ui/window/zoom_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

QString factsAbout(const AlbumPhoto& photo) {
    switch (photo.state) {
    case PhotoState::Waiting:
    case PhotoState::Working:
        return {};
    case PhotoState::Protected:
        return ComparePanel::tr("%n face(s)", nullptr, photo.faces) + " · " +
               ComparePanel::tr("shade %L1 · shape %L2")
                   .arg(photo.shade, 0, 'f', 1)
                   .arg(photo.shape, 0, 'f', 2);
    case PhotoState::NoFace:
        return ComparePanel::tr("no face found");
    case PhotoState::Failed:
        return {};
    }
    return {};
}

} // namespace

ComparePanel::ComparePanel(AlbumController* controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
    , name_(new QLabel)
    , facts_(new QLabel)
    , zoom_(new ZoomBar)
    , view_(new CompareView)
    , strength_(new StrengthBar) {
    name_->setProperty("role", "title");
    name_->setMinimumWidth(48);
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    facts_->setProperty("role", "quiet");
    facts_->setToolTip(
        tr("How much the most changed face was changed.\nShade: its colours, as Butteraugli distance at "
           "viewing size.\nShape: how far its parts were moved, rms, in pixels of a face crop of 112."));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::twice);
    head->addWidget(name_, 1);
    head->addWidget(facts_);
    head->addWidget(zoom_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::step, grid::twice, grid::twice, grid::twice);
    column->setSpacing(grid::step + grid::half);
    column->addLayout(head);
    column->addWidget(view_, 1);
    column->addWidget(strength_);

    connect(view_, &CompareView::zoomChanged, zoom_, &ZoomBar::showZoom);
    connect(zoom_, &ZoomBar::inRequested, view_, &CompareView::zoomIn);
    connect(zoom_, &ZoomBar::outRequested, view_, &CompareView::zoomOut);
    connect(zoom_, &ZoomBar::fitRequested, view_, &CompareView::fit);
    connect(zoom_, &ZoomBar::scaleRequested, view_, &CompareView::setScale);
    connect(strength_, &StrengthBar::strengthChanged, controller_, &AlbumController::setStrength);
    connect(strength_, &StrengthBar::useForAllRequested, controller_, &AlbumController::useStrengthForAll);
    connect(controller_, &AlbumController::strengthsChanged, this, [this] {
        strength_->setStrength(controller_->strength());
        strength_->setOthersDiffer(controller_->othersDiffer());
    });
    connect(controller_, &AlbumController::readinessChanged, this, &ComparePanel::describe);
    connect(controller_->model(), &QAbstractItemModel::dataChanged, this, &ComparePanel::describe);
    strength_->setStrength(controller_->strength());
    connectPreview();
    photoChanged();
}

void ComparePanel::connectPreview() {
    Preview* preview = controller_->preview();
    connect(preview, &Preview::cleared, this, &ComparePanel::photoChanged);
    connect(preview, &Preview::originalReady, view_, &CompareView::setOriginal);
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
    name_->setText(any ? QFileInfo(path).fileName() : QString());
    if (any) {
        const QImage small = controller_->thumbnails()->get(path);
        if (!small.isNull())
            view_->setStandIn(std::make_shared<const ScreenImage>(small));
    }
    describe();
}

void ComparePanel::onFinished(const album::JobResult& result) {
    if (result.outcome != album::Outcome::Protected) {
        view_->setProgress(-1);
        view_->setProtected(nullptr);
    }
    describe();
}

void ComparePanel::describe() {
    const AlbumPhoto* photo = controller_->model()->find(controller_->chosen());
    facts_->setText(photo ? factsAbout(*photo) : QString());
    if (!photo)
        return view_->setNote({});
    switch (photo->state) {
    case PhotoState::Waiting:
    case PhotoState::Working:
        if (controller_->readiness() == AlbumController::Readiness::Ready)
            return view_->setNote(tr("Protecting…"));
        if (controller_->readiness() == AlbumController::Readiness::GettingReady)
            return view_->setNote(tr("Getting ready…"));
        return view_->setNote(tr("Cannot be protected now"));
    case PhotoState::Protected:
        return view_->setNote(view_->hasProtected() ? QString() : tr("Protecting…"));
    case PhotoState::NoFace:
        return view_->setNote(tr("No face was found: there is nothing to change"));
    case PhotoState::Failed:
        return view_->setNote(photo->problem);
    }
}

void ComparePanel::refreshIcons() {
    zoom_->refreshIcons();
}

} // namespace vizard::ui
