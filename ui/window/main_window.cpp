#include "ui/window/main_window.h"

#include "ui/window/album_side.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_panel.h"
#include "ui/window/compare_view.h"
#include "ui/window/drop.h"
#include "ui/window/drop_veil.h"
#include "ui/window/empty_state.h"
#include "ui/window/faces_panel.h"
#include "ui/window/icons.h"
#include "ui/window/method_card.h"
#include "ui/window/mode_bar.h"
#include "ui/window/people_strip.h"
#include "ui/window/photo_panel.h"
#include "ui/window/progress_strip.h"
#include "ui/window/screen_fit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace vizard::ui {

namespace {

// A thumbnail fills a square cell; 3:2 photos must have enough pixels on their short side.
int thumbnailSide(const QWidget* window) {
    return int(256 * window->devicePixelRatioF());
}

} // namespace

MainWindow::MainWindow(EngineFactory factory, Settings* settings, Dialogs dialogs, const QString& dataFolder)
    : settings_(settings)
    , dialogs_(std::move(dialogs))
    , controller_(std::move(factory), settings->strength(), thumbnailSide(this), dataFolder)
    , modeBeforeBlink_(CompareMode::Split) {
    setWindowTitle(tr("Vizard"));
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    makeActions();
    layOut();
    connectController();
    connectParts();
    refreshTheme();
    restore();
    updateState();
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const QStringList& inputs) {
    controller_.loadEngine();
    if (!settings_->helpSeen())
        showHelp();
    if (inputs.isEmpty())
        controller_.restore();
    else
        controller_.add(inputs);
}

void MainWindow::setMethods(const std::vector<cloak::MethodInfo>& methods) {
    photo_->methods()->setMethods(methods);
    photo_->refreshIcons();
}

void MainWindow::setJudge(JudgeFactory factory) {
    controller_.loadJudge(std::move(factory));
}

void MainWindow::showHelp() {
    settings_->setHelpSeen();
    if (dialogs_.help)
        dialogs_.help(this);
}

void MainWindow::layOut() {
    header_ = new HeaderBar(actions_);
    empty_ = new EmptyState;
    side_ = new AlbumSide(&controller_);
    album_ = side_->view();
    compare_ = new ComparePanel(&controller_);
    photo_ = new PhotoPanel(&controller_, compare_->view());
    messages_ = new MessageStrip;
    progress_ = new ProgressStrip;
    progress_->hide();

    splitter_ = new QSplitter;
    splitter_->setHandleWidth(grid::step);
    splitter_->setChildrenCollapsible(false);
    for (QWidget* part : std::initializer_list<QWidget*>{side_, compare_, photo_})
        splitter_->addWidget(part);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({336, 648, 296});

    pages_ = new QStackedWidget;
    pages_->addWidget(empty_);
    pages_->addWidget(splitter_);
    empty_->setFocusPolicy(Qt::ClickFocus); // no button is marked before the first key
    empty_->setFocus();

    strips_ = new QWidget;
    auto* strips = new QVBoxLayout(strips_);
    strips->setContentsMargins(grid::twice, 0, grid::twice, grid::twice);
    strips->setSpacing(grid::step);
    strips->addWidget(messages_);
    strips->addWidget(progress_);

    auto* page = new QWidget;
    page->setObjectName("page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(pages_, 1);
    column->addWidget(strips_);
    setCentralWidget(page);
    veil_ = new DropVeil(this);
    resizeWithinScreen(this, {1360, 840});
}

QString MainWindow::readinessInWords() {
    const Importer& importer = controller_.importer();
    if (importer.isBusy() && importer.checked() > 0)
        return tr("Checking photo %L1 of %L2").arg(importer.checked()).arg(importer.found());
    if (importer.isBusy())
        return importer.found() > 0 ? tr("Looking for photos: %n found", nullptr, importer.found())
                                    : tr("Looking for photos…");
    switch (controller_.readiness()) {
    case AlbumController::Readiness::GettingReady:
        return tr("Getting ready…");
    case AlbumController::Readiness::Unavailable:
        return tr("Cannot protect: see the messages below");
    case AlbumController::Readiness::Ready:
        break;
    }
    return {};
}

void MainWindow::connectController() {
    const AlbumController* c = &controller_;
    connect(c, &AlbumController::message, messages_, &MessageStrip::add);
    connect(c, &AlbumController::added, this, &MainWindow::chooseAfter);
    connect(c, &AlbumController::restored, this, &MainWindow::chooseRestored);
    connect(c, &AlbumController::readinessChanged, this, &MainWindow::goOn);
    for (const auto changed : {&AlbumController::readinessChanged, &AlbumController::importingChanged,
                               &AlbumController::settingsChanged, &AlbumController::batchEnded})
        connect(c, changed, this, &MainWindow::updateState);
    connect(c, &AlbumController::exportWanted, this, &MainWindow::askAndExport);
    connect(c, &AlbumController::pausedChanged, progress_, &ProgressStrip::setPaused);
    connect(c, &AlbumController::batchProgressed, this,
            [this](const QString& what, double fraction, double secondsLeft) {
                progress_->showProgress(what, fraction, secondsLeft);
                // The taskbar shows the title.
                setWindowTitle(tr("%1 % · Vizard").arg(int(std::lround(fraction * 100))));
                if (!progress_->isVisible())
                    updateState();
            });
    connect(c, &AlbumController::batchEnded, this, [this] {
        progress_->setPaused(false);
        setWindowTitle(tr("Vizard"));
    });
    connect(controller_.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateState);
    connect(controller_.preview(), &Preview::originalReady, this, &MainWindow::updateState);
}

void MainWindow::connectParts() {
    connect(empty_, &EmptyState::addPhotosRequested, this, &MainWindow::askForPhotos);
    connect(empty_, &EmptyState::addFolderRequested, this, &MainWindow::askForFolder);
    connect(album_, &AlbumView::chosen, &controller_, &AlbumController::choose);
    connect(album_, &AlbumView::removeRequested, &controller_, &AlbumController::remove);
    connect(album_, &AlbumView::protectRequested, &controller_, &AlbumController::protectAgain);
    connect(album_, &AlbumView::exportRequested, this, &MainWindow::askAndExport);
    connect(album_, &AlbumView::dragRefused, this, [this] {
        messages_->add({Message::Kind::Note, tr("Export first: only exported copies can be dragged out.")});
    });
    connect(side_->people(), &PeopleStrip::openChanged, this,
            [this](bool open) { settings_->setPeopleShown(open); });
    connect(side_, &AlbumSide::orderChosen, this,
            [this](Order order) { settings_->setAlbumOrder(int(order)); });
    connect(compare_->modes(), &ModeBar::gainWanted, this,
            [this](int gain) { settings_->setDifferenceGain(gain); });
    connect(progress_, &ProgressStrip::cancelRequested, &controller_, &AlbumController::cancel);
    connect(progress_, &ProgressStrip::pauseRequested, &controller_, &AlbumController::setPaused);
    connect(messages_, &MessageStrip::changed, this, &MainWindow::updateState);
    connect(header_->recentAlbums(), &QMenu::aboutToShow, this, &MainWindow::fillRecentAlbums);
    CompareView* view = compare_->view();
    for (QWidget* widget : std::initializer_list<QWidget*>{view, album_})
        widget->addAction(actions_.blink);
    connect(view, &CompareView::modeChanged, this, [this](CompareMode mode) {
        QAction* const byMode[] = {actions_.split, actions_.sideBySide, actions_.difference, actions_.blink};
        byMode[int(mode)]->setChecked(true);
        if (mode == CompareMode::Blink)
            return;
        modeBeforeBlink_ = mode;
        settings_->setCompareMode(int(mode));
    });
    connect(view, &CompareView::faceChosen, photo_->faces(), &FacesPanel::chooseFace);
    connect(view, &CompareView::drawingChanged, this, &MainWindow::updateState);
}

void MainWindow::chooseAfter(const QStringList& added) {
    updateState();
    if (added.isEmpty() || !controller_.chosen().isEmpty())
        return;
    album_->choose(added.front());
    album_->setFocus();
}

void MainWindow::chooseRestored(const QString& chosen, bool wasWorking) {
    updateState();
    const AlbumModel* model = controller_.model();
    if (model->rowCount() == 0)
        return;
    album_->choose(model->rowOf(chosen) >= 0 ? chosen : model->photo(0).file.path);
    album_->setFocus();
    const int left = model->count(PhotoState::Waiting);
    if (!wasWorking || left == 0)
        return;
    messages_->add({Message::Kind::Note,
                    tr("Your album is as you left it. Still to protect: %n photo(s).", nullptr, left),
                    tr("Go on"), [this] {
                        goOnWhenReady_ = true;
                        goOn();
                    }});
}

void MainWindow::goOn() {
    if (!goOnWhenReady_ || controller_.readiness() != AlbumController::Readiness::Ready)
        return;
    goOnWhenReady_ = false;
    controller_.protectAll();
}

void MainWindow::updateState() {
    const bool any = controller_.model()->rowCount() > 0;
    const bool busy = controller_.isBusy();
    pages_->setCurrentWidget(any ? static_cast<QWidget*>(splitter_) : empty_);
    progress_->setVisible(busy);
    strips_->setVisible(busy || messages_->count() > 0);
    enableActions();
    header_->setNote(readinessInWords());
    header_->refreshIcons();
}

void MainWindow::enableActions() {
    const bool any = controller_.model()->rowCount() > 0;
    const bool ready = controller_.readiness() == AlbumController::Readiness::Ready;
    const bool busy = controller_.isBusy();
    const QUndoStack* undo = controller_.undoStack();
    auto& a = actions_;
    a.protectAll->setEnabled(any && ready && !busy);
    a.exportAll->setEnabled(any && ready && !busy);
    a.pause->setEnabled(busy);
    a.cancel->setEnabled(busy || controller_.importer().isBusy() || compare_->view()->isDrawing());
    a.newAlbum->setEnabled(any);
    a.undo->setEnabled(undo->canUndo());
    a.redo->setEnabled(undo->canRedo());
    a.undo->setText(undo->canUndo() ? tr("Undo: %1").arg(undo->undoText()) : tr("Undo"));
    a.redo->setText(undo->canRedo() ? tr("Redo: %1").arg(undo->redoText()) : tr("Redo"));
    for (QAction* view : {a.zoomIn, a.zoomOut, a.fit, a.actualSize, a.viewingSize, a.split, a.sideBySide,
                          a.difference, a.blink, a.nextFace, a.previousFace, a.switchFace, a.showFaces})
        view->setEnabled(any);
    a.drawFace->setEnabled(any && compare_->view()->hasOriginal());
}

void MainWindow::refreshTheme() {
    const Appearance appearance = settings_->appearance();
    const Theme theme = appearance == Appearance::Light  ? Theme::day()
                        : appearance == Appearance::Dark ? Theme::night()
                                                         : Theme::fromPalette(QApplication::palette());
    themed_ = true;
    applyTheme(this, theme);
    header_->refreshIcons();
    empty_->refreshIcons();
    side_->people()->refreshIcons();
    compare_->refreshIcons();
    photo_->refreshIcons();
    messages_->refreshIcons();
    progress_->refreshIcons();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && themed_)
        refreshTheme();
}

void MainWindow::askForPhotos() {
    const QStringList files = dialogs_.photos(this, settings_->photoFolder());
    if (files.isEmpty())
        return;
    settings_->setPhotoFolder(QFileInfo(files.front()).path());
    controller_.add(files);
}

void MainWindow::askForFolder() {
    const QString folder = dialogs_.photoFolder(this, settings_->photoFolder());
    if (folder.isEmpty())
        return;
    settings_->setPhotoFolder(folder);
    controller_.add({folder});
}

void MainWindow::askAndExport(const QStringList& paths) {
    if (!actions_.exportAll->isEnabled())
        return;
    ExportRequest request = controller_.exportRequest(paths);
    if (request.photos.empty()) {
        controller_.giveExportUp();
        return messages_->add({Message::Kind::Note, tr("There is nothing to export: no face was found.")});
    }
    request.settings = settings_->exporting();
    request.report = settings_->exportReport();
    auto order = dialogs_.exportPhotos(this, request);
    if (!order)
        return controller_.giveExportUp();
    order->tools.judge = controller_.judging().measure; // it may have been loaded meanwhile
    settings_->setExporting(order->remembered);
    settings_->setExportReport(order->report);
    controller_.exportPhotos(*order);
}

void MainWindow::paste() {
    controller_.take(incomingFrom(QApplication::clipboard()->mimeData()));
}

void MainWindow::setInviting(bool inviting) {
    empty_->setInviting(inviting);
    if (inviting && pages_->currentWidget() != empty_)
        veil_->cover();
    else
        veil_->hide();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() || !hasIncoming(event->mimeData()))
        return; // from our own list, or nothing that we can open
    setInviting(true);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    setInviting(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    setInviting(false);
    event->acceptProposedAction();
    controller_.take(incomingFrom(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool importing = controller_.importer().isBusy();
    if ((controller_.isBusy() || importing) &&
        !dialogs_.closeWhileBusy(this,
                                 controller_.isBusy() ? Dialogs::Busy::Working : Dialogs::Busy::Importing)) {
        event->ignore();
        return;
    }
    settings_->setWindowGeometry(saveGeometry());
    settings_->setSplitter(splitter_->saveState());
    settings_->setStrength(controller_.strength());
    controller_.prepareToClose();
    event->accept();
}

void MainWindow::restore() {
    restoreGeometry(settings_->windowGeometry());
    keepOnScreen(this);
    splitter_->restoreState(settings_->splitter());
    compare_->view()->setFacesShown(settings_->facesShown());
    side_->people()->setOpen(settings_->peopleShown());
    side_->chooseOrder(Order(settings_->albumOrder()));
    compare_->modes()->chooseGain(settings_->differenceGain());
    actions_.split->setChecked(true);
    compare_->view()->setMode(CompareMode(settings_->compareMode()));
}

} // namespace vizard::ui
