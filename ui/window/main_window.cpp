#include "ui/window/main_window.h"

#include "ui/window/album_view.h"
#include "ui/window/compare_panel.h"
#include "ui/window/compare_view.h"
#include "ui/window/drop.h"
#include "ui/window/empty_state.h"
#include "ui/window/icons.h"
#include "ui/window/progress_strip.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

// A thumbnail fills a square cell; 3:2 photos must have enough pixels on their short side.
int thumbnailSide(const QWidget* window) {
    return int(256 * window->devicePixelRatioF());
}

} // namespace

MainWindow::MainWindow(EngineFactory factory, Settings* settings, Dialogs dialogs)
    : settings_(settings)
    , dialogs_(std::move(dialogs))
    , controller_(std::move(factory), settings->strength(), thumbnailSide(this)) {
    setWindowTitle(tr("Vizard"));
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    makeActions();
    makeAppearanceActions();
    layOut();
    connectController();
    refreshTheme();
    restore();
    updateState();
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const QStringList& inputs) {
    controller_.loadEngine();
    controller_.add(inputs);
}

QAction* MainWindow::action(const QString& text, const QList<QKeySequence>& keys, std::function<void()> run) {
    auto* made = new QAction(text, this);
    made->setShortcuts(keys);
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(made);
    return made;
}

void MainWindow::makeActions() {
    auto& a = actions_;
    a.addPhotos = action(tr("Add photos"), {QKeySequence::Open}, [this] { askForPhotos(); });
    a.addFolder = action(tr("Add folder"), {QKeySequence(tr("Ctrl+Shift+O"))}, [this] { askForFolder(); });
    a.protectAll =
        action(tr("Protect all"), {QKeySequence(tr("Ctrl+Return"))}, [this] { controller_.protectAll(); });
    a.protectAll->setToolTip(tr("Make a protected copy of every photo in the list"));
    a.exportAll = action(tr("Export…"), {QKeySequence(tr("Ctrl+E"))}, [this] { askAndExport({}); });
    a.exportAll->setToolTip(tr("Save the protected copies of all photos to a folder"));
    a.cancel = action(tr("Cancel"), {QKeySequence::Cancel}, [this] { controller_.cancel(); });
    a.zoomIn =
        action(tr("Zoom in"), {Qt::Key_Plus, QKeySequence::ZoomIn}, [this] { compare_->view()->zoomIn(); });
    a.zoomOut = action(tr("Zoom out"), {Qt::Key_Minus, QKeySequence::ZoomOut},
                       [this] { compare_->view()->zoomOut(); });
    a.fit = action(tr("Fit photo"), {Qt::Key_F}, [this] { compare_->view()->fit(); });
    a.actualSize = action(tr("Actual size"), {Qt::Key_0}, [this] { compare_->view()->setScale(1); });
    a.quit = action(tr("Quit"), {QKeySequence::Quit}, [this] { close(); });
}

void MainWindow::makeAppearanceActions() {
    auto* group = new QActionGroup(this);
    const auto add = [this, group](const QString& text, Appearance appearance) {
        QAction* made = action(text, {}, [this, appearance] {
            settings_->setAppearance(appearance);
            refreshTheme();
        });
        made->setCheckable(true);
        made->setChecked(settings_->appearance() == appearance);
        group->addAction(made);
        return made;
    };
    actions_.followSystem = add(tr("Like the system"), Appearance::System);
    actions_.light = add(tr("Light"), Appearance::Light);
    actions_.dark = add(tr("Dark"), Appearance::Dark);
}

void MainWindow::layOut() {
    header_ = new HeaderBar(actions_);
    empty_ = new EmptyState;
    album_ = new AlbumView(controller_.model(), controller_.thumbnails());
    compare_ = new ComparePanel(&controller_);
    messages_ = new MessageStrip;
    progress_ = new ProgressStrip;
    progress_->hide();

    splitter_ = new QSplitter;
    splitter_->setHandleWidth(grid::step);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(albumSide());
    splitter_->addWidget(compare_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({336, 944});

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
    resize(1280, 800);
}

QWidget* MainWindow::albumSide() {
    count_ = new QLabel;
    count_->setProperty("role", "quiet");
    count_->setFixedHeight(grid::control);
    count_->setContentsMargins(grid::step, 0, 0, 0);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(grid::step, grid::twice, 0, grid::step);
    layout->setSpacing(grid::half);
    layout->addWidget(count_);
    layout->addWidget(album_);
    side->setMinimumWidth(176);
    return side;
}

QString MainWindow::countInWords() {
    const AlbumModel* model = controller_.model();
    const QString photos = tr("%n photo(s)", nullptr, model->rowCount());
    const int done = model->count(PhotoState::Protected);
    return done > 0 ? tr("%1, %2 protected").arg(photos).arg(done) : photos;
}

QString MainWindow::readinessInWords() {
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
    connect(empty_, &EmptyState::addPhotosRequested, this, &MainWindow::askForPhotos);
    connect(empty_, &EmptyState::addFolderRequested, this, &MainWindow::askForFolder);
    connect(album_, &AlbumView::chosen, &controller_, &AlbumController::choose);
    connect(album_, &AlbumView::removeRequested, &controller_, &AlbumController::remove);
    connect(album_, &AlbumView::exportRequested, this, &MainWindow::askAndExport);
    connect(progress_, &ProgressStrip::cancelRequested, &controller_, &AlbumController::cancel);
    connect(&controller_, &AlbumController::message, messages_, &MessageStrip::add);
    connect(messages_, &MessageStrip::changed, this, &MainWindow::updateState);
    connect(&controller_, &AlbumController::added, this, &MainWindow::chooseAfter);
    connect(&controller_, &AlbumController::readinessChanged, this, &MainWindow::updateState);
    connect(&controller_, &AlbumController::strengthsChanged, this, &MainWindow::updateState);
    connect(&controller_, &AlbumController::batchEnded, this, &MainWindow::updateState);
    const auto recount = [this] { count_->setText(countInWords()); };
    connect(controller_.model(), &QAbstractItemModel::rowsInserted, count_, recount);
    connect(controller_.model(), &QAbstractItemModel::rowsRemoved, count_, recount);
    connect(controller_.model(), &QAbstractItemModel::dataChanged, count_,
            [recount](const auto&, const auto&, const QList<int>& roles) {
                if (!roles.contains(AlbumModel::ProgressRole))
                    recount();
            });
    connect(&controller_, &AlbumController::batchProgressed, this,
            [this](const QString& what, double fraction, double secondsLeft) {
                progress_->showProgress(what, fraction, secondsLeft);
                updateState();
            });
}

void MainWindow::chooseAfter(const QStringList& added) {
    updateState();
    if (added.isEmpty() || !controller_.chosen().isEmpty())
        return;
    album_->choose(added.front());
    album_->setFocus();
}

void MainWindow::updateState() {
    const bool any = controller_.model()->rowCount() > 0;
    const bool ready = controller_.readiness() == AlbumController::Readiness::Ready;
    const bool busy = controller_.isBusy();
    pages_->setCurrentWidget(any ? static_cast<QWidget*>(splitter_) : empty_);
    progress_->setVisible(busy);
    strips_->setVisible(busy || messages_->count() > 0);
    actions_.protectAll->setEnabled(any && ready && !busy);
    actions_.exportAll->setEnabled(any && ready && !busy);
    actions_.cancel->setEnabled(busy);
    for (QAction* zoom : {actions_.zoomIn, actions_.zoomOut, actions_.fit, actions_.actualSize})
        zoom->setEnabled(any);
    header_->setNote(readinessInWords());
    header_->refreshIcons();
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
    compare_->refreshIcons();
    messages_->refreshIcons();
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
    const QString folder = dialogs_.exportFolder(this, settings_->exportFolder());
    if (folder.isEmpty())
        return;
    settings_->setExportFolder(folder);
    controller_.exportTo(folder, paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() || localPaths(event->mimeData()).isEmpty())
        return; // from our own list, or nothing that we can open
    empty_->setInviting(true);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    empty_->setInviting(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    empty_->setInviting(false);
    event->acceptProposedAction();
    controller_.add(localPaths(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings_->setWindowGeometry(saveGeometry());
    settings_->setSplitter(splitter_->saveState());
    settings_->setStrength(controller_.strength());
    controller_.cancel();
    event->accept();
}

void MainWindow::restore() {
    restoreGeometry(settings_->windowGeometry());
    splitter_->restoreState(settings_->splitter());
}

} // namespace vizard::ui
