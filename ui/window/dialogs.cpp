#include "core/photo/read.h"
#include "ui/window/export_dialog.h"
#include "ui/window/help_page.h"
#include "ui/window/icons.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileDialog>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>

namespace vizard::ui {

namespace {

// The system's dialog where it has one; Qt's own gets the window's colours.
QStringList ask(QWidget* parent, const QString& title, const QString& folder, QFileDialog::FileMode mode,
                const QStringList& filters) {
    QFileDialog dialog(parent, title, folder);
    dialog.setPalette(parent->palette());
    dialog.setFileMode(mode);
    dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    if (!filters.isEmpty())
        dialog.setNameFilters(filters);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString askFolder(QWidget* parent, const QString& title, const QString& folder) {
    return ask(parent, title, folder, QFileDialog::Directory, {}).value(0);
}

} // namespace

Dialogs Dialogs::native() {
    Dialogs dialogs;
    dialogs.photos = [](QWidget* parent, const QString& folder) {
        const QStringList filters = {MainWindow::tr("Photos") + " (*." +
                                         photo::readableExtensions().join(" *.") + ")",
                                     MainWindow::tr("All files") + " (*)"};
        return ask(parent, MainWindow::tr("Add photos"), folder, QFileDialog::ExistingFiles, filters);
    };
    dialogs.photoFolder = [](QWidget* parent, const QString& folder) {
        return askFolder(parent, MainWindow::tr("Add a folder of photos"), folder);
    };
    dialogs.exportPhotos = [](QWidget* parent, const ExportRequest& request) {
        ExportDialog dialog(
            request,
            [](QWidget* form, const QString& folder) {
                return askFolder(form, MainWindow::tr("Export the protected copies to"), folder);
            },
            parent);
        dialog.exec();
        return dialog.order();
    };
    dialogs.closeWhileBusy = [](QWidget* parent, Busy with) {
        const bool working = with == Busy::Working;
        QMessageBox box(QMessageBox::Question, MainWindow::tr("Close Vizard?"),
                        working ? MainWindow::tr("Photos are being worked on.")
                                : MainWindow::tr("Photos are still being looked for."),
                        QMessageBox::NoButton, parent);
        box.setInformativeText(working
                                   ? MainWindow::tr("What is done stays done. When you open Vizard again, it "
                                                    "offers to protect the rest; an export that "
                                                    "is cut short goes on when you export again.")
                                   : MainWindow::tr("Those that are in the album stay in it. The others come "
                                                    "when you add them again."));
        const QPushButton* close = box.addButton(MainWindow::tr("Close"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(MainWindow::tr("Keep working"), QMessageBox::RejectRole));
        box.exec();
        return box.clickedButton() == close;
    };
    dialogs.help = [](QWidget* parent) {
        auto* page = new HelpPage(parent);
        page->setAttribute(Qt::WA_DeleteOnClose);
        constexpr int width = 520; // lines that are read with ease
        page->resize(width, page->layout()->heightForWidth(width));
        page->open();
    };
    dialogs.about = [](QWidget* parent) {
        QMessageBox box(parent);
        box.setWindowTitle(MainWindow::tr("About Vizard"));
        box.setIconPixmap(appIcon().pixmap(64, 64));
        box.setTextFormat(Qt::PlainText);
        box.setText(MainWindow::tr("Vizard %1").arg(QCoreApplication::applicationVersion()));
        box.setInformativeText(
            MainWindow::tr(
                "Hide your face from machines, not from people.\n\n"
                "Everything happens on this computer: no photo and no figure leaves it.\n\n"
                "Free software under the Apache License 2.0, networks included. Made with Qt %1, OpenCV, "
                "LibTorch and others, each under its own licence.")
                .arg(QLatin1String(qVersion())));
        const QPushButton* qt = box.addButton(MainWindow::tr("About Qt"), QMessageBox::ActionRole);
        box.setDefaultButton(box.addButton(MainWindow::tr("Close"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() == qt)
            QApplication::aboutQt();
    };
    return dialogs;
}

} // namespace vizard::ui
