#include "ui/window/photo_panel.h"

#include "ui/window/compare_view.h"
#include "ui/window/faces_panel.h"
#include "ui/window/method_card.h"
#include "ui/window/people_model.h"
#include "ui/window/strength_bar.h"
#include "ui/window/theme.h"
#include "ui/window/verdict_card.h"
#include "ui/window/verdict_watch.h"
#include "ui/window/wheel_guard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr int panelWidth = 296;
constexpr int usualSide = 2048, smallSide = 1080;
// From this side on (pixels at viewing size) the same strength hid clearly less in our measurements.
constexpr double largeFace = 180;

double largestFace(const std::vector<album::FaceWish>& wishes) {
    double largest = 0;
    for (const album::FaceWish& wish : wishes)
        if (wish.protect)
            largest = std::max({largest, wish.face.box.width(), wish.face.box.height()});
    return largest;
}

} // namespace

PhotoPanel::PhotoPanel(AlbumController* controller, CompareView* view, QWidget* parent)
    : QScrollArea(parent)
    , controller_(controller)
    , strength_(new StrengthBar)
    , faces_(new FacesPanel)
    , methods_(new MethodCard)
    , verdict_(new VerdictCard)
    , verdicts_(new VerdictWatch(controller->preview(), controller->people(), verdict_, this)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(panelWidth);
    keepWheelForScrolling(this);
    auto* page = new QWidget;
    page->setObjectName("page");
    cards_ = new QVBoxLayout(page);
    // Margins do not turn round by themselves: the window's edge is on the left for some languages.
    const bool turned = isRightToLeft();
    cards_->setContentsMargins(turned ? grid::twice : grid::half, grid::twice,
                               turned ? grid::half : grid::twice, grid::twice);
    cards_->setSpacing(grid::step + grid::half);
    cards_->addWidget(strength_);
    cards_->addWidget(faces_);
    cards_->addWidget(verdict_);
    cards_->addWidget(methods_);
    cards_->addStretch(1);
    setWidget(page);
    connectStrength();
    connectFaces(view);
    showSettings();
}

void PhotoPanel::connectStrength() {
    connect(strength_, &StrengthBar::strengthChanged, controller_, &AlbumController::setStrength);
    connect(strength_, &StrengthBar::useForAllRequested, controller_, &AlbumController::useForAll);
    connect(strength_, &StrengthBar::smallSizeWanted, controller_,
            [this](bool small) { controller_->setViewingSide(small ? smallSide : usualSide); });
    connect(methods_, &MethodCard::methodWanted, controller_, &AlbumController::setMethod);
    connect(controller_, &AlbumController::settingsChanged, this, &PhotoPanel::showSettings);
    connect(controller_->preview(), &Preview::originalReady, this, &PhotoPanel::showSettings);
}

void PhotoPanel::connectFaces(CompareView* view) {
    connect(controller_, &AlbumController::facesChanged, this, &PhotoPanel::showFaces);
    connect(controller_->preview(), &Preview::cleared, this, [this] {
        faces_->setOriginal(nullptr);
        faces_->setDrawingPossible(false);
        showFaces();
    });
    connect(controller_->preview(), &Preview::originalReady, this, [this](const Preview::Picture& picture) {
        faces_->setOriginal(picture);
        faces_->setDrawingPossible(true);
    });
    connect(faces_, &FacesPanel::protectWanted, controller_, &AlbumController::setFaceProtected);
    connect(faces_, &FacesPanel::strengthWanted, controller_, &AlbumController::setFaceStrength);
    connect(faces_, &FacesPanel::removeRequested, controller_, &AlbumController::removeFace);
    connect(faces_, &FacesPanel::faceChosen, view, &CompareView::chooseFace);
    connect(faces_, &FacesPanel::drawingWanted, view, &CompareView::setDrawing);
    connect(view, &CompareView::faceChosen, faces_, &FacesPanel::chooseFace);
    connect(view, &CompareView::faceChosen, verdicts_, &VerdictWatch::chooseFace);
    connect(faces_, &FacesPanel::faceChosen, verdicts_, &VerdictWatch::chooseFace);
    connect(view, &CompareView::drawingChanged, faces_, &FacesPanel::setDrawing);
    connect(faces_, &FacesPanel::searchWanted, controller_, &AlbumController::lookForSmallFaces);
    connect(controller_->smallFaces(), &SmallFaceSearch::runningChanged, faces_, &FacesPanel::setSearching);
    connect(controller_->smallFaces(), &SmallFaceSearch::progressed, faces_, &FacesPanel::showSearch);
    connect(faces_, &FacesPanel::personWanted, controller_, &AlbumController::setPersonOfFace);
    connect(controller_->people(), &PeopleFinder::changed, this, &PhotoPanel::showPeople);
    connect(controller_, &AlbumController::judgeChanged, this,
            [this] { verdicts_->setJudge(controller_->judgeState(), controller_->judging().measure); });
}

void PhotoPanel::showSettings() {
    strength_->setStrength(controller_->strength());
    strength_->setOthersDiffer(controller_->othersDiffer());
    if (const AlbumPhoto* photo = controller_->chosenPhoto())
        methods_->setMethod(photo->settings.method);
    strength_->setMethod(controller_->chosenPhoto() ? controller_->chosenPhoto()->settings.method
                                                    : QString());
    showFaces();
}

void PhotoPanel::showFaces() {
    const AlbumPhoto* photo = controller_->chosenPhoto();
    const auto wishes = photo ? photo->wishes() : std::vector<album::FaceWish>();
    faces_->setFaces(wishes, controller_->strength());
    faces_->setSearchPossible(controller_->smallFaces()->isRunning() || controller_->mayHaveSmallFaces());
    showPeople();
    const Preview::PhotoPtr pixels = controller_->preview()->photo();
    const int longSide = pixels ? std::max(pixels->pixels.width(), pixels->pixels.height()) : 0;
    const int viewingSide = photo ? photo->settings.viewingSide : usualSide;
    const auto sideAt = [&](int viewed) {
        return longSide > 0 ? largestFace(wishes) * std::min(1.0, double(viewed) / longSide) : 0.0;
    };
    strength_->setFaceSide(sideAt(viewingSide));
    strength_->setSmallSize(longSide > smallSide && sideAt(usualSide) > largeFace, viewingSide == smallSide);
}

void PhotoPanel::showPeople() {
    const album::People& people = controller_->people()->people();
    const AlbumPhoto* photo = controller_->chosenPhoto();
    std::vector<int> whose;
    for (const album::FaceWish& wish : photo ? photo->wishes() : std::vector<album::FaceWish>())
        whose.push_back(people.whoIs(photo->file.path, wish.face));
    faces_->setPeople(whose, namesOf(people));
}

void PhotoPanel::refreshIcons() {
    faces_->refreshIcons();
    methods_->refreshIcons();
}

} // namespace vizard::ui
