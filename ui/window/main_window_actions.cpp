// The window's actions: words, keys, and what they do.
#include "ui/window/album_view.h"
#include "ui/window/compare_panel.h"
#include "ui/window/compare_view.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace vizard::ui {

QAction* MainWindow::action(const QString& text, const QList<QKeySequence>& keys, std::function<void()> run) {
    auto* made = new QAction(text, this);
    made->setShortcuts(keys);
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(made);
    return made;
}

void MainWindow::makeActions() {
    auto& a = actions_;
    makeAlbumActions();
    makeCompareActions();
    makeFaceActions();
    makeAppearanceActions();
    a.undo = action(tr("Undo"), {QKeySequence::Undo}, [this] { controller_.undoStack()->undo(); });
    a.redo = action(tr("Redo"), {QKeySequence::Redo, QKeySequence(tr("Ctrl+Y"))},
                    [this] { controller_.undoStack()->redo(); });
    a.help =
        action(tr("What Vizard can and cannot do"), {QKeySequence::HelpContents}, [this] { showHelp(); });
    a.about = action(tr("About Vizard"), {}, [this] {
        if (dialogs_.about)
            dialogs_.about(this);
    });
    a.about->setMenuRole(QAction::AboutRole);
    a.quit = action(tr("Quit"), {QKeySequence::Quit}, [this] { close(); });
}

void MainWindow::makeAlbumActions() {
    auto& a = actions_;
    a.addPhotos = action(tr("Add photos"), {QKeySequence::Open}, [this] { askForPhotos(); });
    a.addFolder = action(tr("Add folder"), {QKeySequence(tr("Ctrl+Shift+O"))}, [this] { askForFolder(); });
    a.paste = action(tr("Paste a picture"), {QKeySequence::Paste}, [this] { paste(); });
    a.newAlbum = action(tr("New album"), {QKeySequence::New}, [this] { controller_.beginNewAlbum(); });
    a.forgetAlbums = action(tr("Forget these albums"), {}, [this] { controller_.keeper()->forgetAll(); });
    a.protectAll =
        action(tr("Protect all"), {QKeySequence(tr("Ctrl+Return"))}, [this] { controller_.protectAll(); });
    a.protectAll->setToolTip(tr("Make a protected copy of every photo in the list"));
    a.pause = action(tr("Pause"), {QKeySequence(tr("Ctrl+P"))},
                     [this] { controller_.setPaused(!controller_.isPaused()); });
    a.exportAll = action(tr("Export…"), {QKeySequence(tr("Ctrl+E"))}, [this] { askAndExport({}); });
    a.exportAll->setToolTip(tr("Save the protected copies of all photos to a folder"));
    a.cancel = action(tr("Cancel"), {QKeySequence::Cancel}, [this] {
        if (compare_->view()->isDrawing())
            compare_->view()->setDrawing(false);
        else
            controller_.cancel();
    });
}

QAction* MainWindow::modeAction(QActionGroup* group, const QString& text, const QKeySequence& key,
                                CompareMode mode) {
    QAction* made = action(text, {key}, [this, mode] { compare_->view()->setMode(mode); });
    made->setCheckable(true);
    group->addAction(made);
    return made;
}

void MainWindow::makeCompareActions() {
    auto& a = actions_;
    auto* modes = new QActionGroup(this);
    a.split = modeAction(modes, tr("Split"), Qt::Key_1, CompareMode::Split);
    a.sideBySide = modeAction(modes, tr("Side by side"), Qt::Key_2, CompareMode::SideBySide);
    a.difference = modeAction(modes, tr("Difference"), Qt::Key_3, CompareMode::Difference);
    a.blink = action(tr("Blink"), {Qt::Key_Space}, [this] { toggleBlink(); });
    // Elsewhere the space key presses buttons.
    a.blink->setShortcutContext(Qt::WidgetShortcut);
    a.blink->setCheckable(true);
    modes->addAction(a.blink);
    a.zoomIn =
        action(tr("Zoom in"), {Qt::Key_Plus, QKeySequence::ZoomIn}, [this] { compare_->view()->zoomIn(); });
    a.zoomOut = action(tr("Zoom out"), {Qt::Key_Minus, QKeySequence::ZoomOut},
                       [this] { compare_->view()->zoomOut(); });
    a.fit = action(tr("Fit photo"), {Qt::Key_F}, [this] { compare_->view()->fit(); });
    a.actualSize = action(tr("Actual size"), {Qt::Key_0}, [this] { compare_->view()->setScale(1); });
    a.viewingSize =
        action(tr("As large as it will be looked at"), {Qt::Key_V}, [this] { showAtViewingSize(); });
}

void MainWindow::makeFaceActions() {
    auto& a = actions_;
    a.nextFace = action(tr("Next face"), {Qt::Key_N}, [this] { compare_->view()->stepFace(1); });
    a.previousFace = action(tr("Previous face"), {QKeySequence(Qt::SHIFT | Qt::Key_N)},
                            [this] { compare_->view()->stepFace(-1); });
    a.switchFace =
        action(tr("Protect the chosen face, or leave it"), {Qt::Key_P}, [this] { switchChosenFace(); });
    a.drawFace = action(tr("Draw a missed face"), {Qt::Key_D},
                        [this] { compare_->view()->setDrawing(!compare_->view()->isDrawing()); });
    a.showFaces = action(tr("Show boxes around faces"), {Qt::Key_B}, [this] {
        settings_->setFacesShown(actions_.showFaces->isChecked());
        compare_->view()->setFacesShown(actions_.showFaces->isChecked());
    });
    a.showFaces->setCheckable(true);
    a.showFaces->setChecked(settings_->facesShown());
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

void MainWindow::toggleBlink() {
    CompareView* view = compare_->view();
    view->setMode(view->mode() == CompareMode::Blink ? modeBeforeBlink_ : CompareMode::Blink);
}

void MainWindow::switchChosenFace() {
    const AlbumPhoto* photo = controller_.chosenPhoto();
    const int face = compare_->view()->chosenFace();
    if (!photo || face < 0)
        return;
    const auto wishes = photo->wishes();
    if (face < int(wishes.size()))
        controller_.setFaceProtected(face, !wishes[std::size_t(face)].protect);
}

// One pixel of the screen for each pixel of the picture as it will be shared.
void MainWindow::showAtViewingSize() {
    const AlbumPhoto* photo = controller_.chosenPhoto();
    const QSizeF size = compare_->view()->transform().picture();
    const double longSide = std::max(size.width(), size.height());
    if (photo && longSide > 0)
        compare_->view()->setScale(std::min(1.0, photo->settings.viewingSide / longSide));
}

void MainWindow::fillRecentAlbums() {
    QMenu* menu = header_->recentAlbums();
    menu->clear();
    const auto albums = controller_.keeper()->recent();
    for (const album::SessionInfo& one : albums) {
        QString title = one.title;
        const QString words =
            tr("%1 · %n photo(s) · %2", nullptr, one.count)
                .arg(title.replace('&', "&&"), locale().toString(one.usedLast.date(), QLocale::ShortFormat));
        menu->addAction(words, this, [this, file = one.file] { controller_.restore(file); });
    }
    if (albums.empty()) {
        menu->addAction(tr("There are none yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(actions_.forgetAlbums);
}

} // namespace vizard::ui
