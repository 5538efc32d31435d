#include "ui/window/main_window.h"

#include <QFileDialog>

namespace vizard::ui {

Dialogs Dialogs::native() {
    Dialogs dialogs;
    dialogs.photos = [](QWidget* parent, const QString& folder) {
        const QString kinds =
            MainWindow::tr("Photos") + " (*.jpg *.jpeg *.jpe *.png *.webp *.tif *.tiff *.bmp)";
        return QFileDialog::getOpenFileNames(parent, MainWindow::tr("Add photos"), folder,
                                             kinds + ";;" + MainWindow::tr("All files") + " (*)");
    };
    dialogs.photoFolder = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getExistingDirectory(parent, MainWindow::tr("Add a folder of photos"), folder);
    };
    dialogs.exportFolder = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getExistingDirectory(parent, MainWindow::tr("Export the protected copies to"),
                                                 folder);
    };
    return dialogs;
}

} // namespace vizard::ui
