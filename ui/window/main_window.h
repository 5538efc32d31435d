// The window: puts the parts together and gives them their actions.
#pragma once

#include "ui/window/album_controller.h"
#include "ui/window/header_bar.h"
#include "ui/window/settings.h"
#include "ui/window/theme.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace vizard::ui {

class AlbumView;
class ComparePanel;
class EmptyState;
class ProgressStrip;

// The questions that the window asks a person; tests answer them.
struct Dialogs {
    // Each gets the folder to begin in and returns what was chosen; empty: nothing.
    std::function<QStringList(QWidget* parent, const QString& folder)> photos;
    std::function<QString(QWidget* parent, const QString& folder)> photoFolder;
    std::function<QString(QWidget* parent, const QString& folder)> exportFolder;

    static Dialogs native();
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `settings` must outlive the window. The engine is not loaded before start().
    MainWindow(EngineFactory factory, Settings* settings, Dialogs dialogs = Dialogs::native());
    ~MainWindow() override;

    // Loads the engine in the background and adds these photos and folders.
    void start(const QStringList& inputs = {});

    AlbumController* controller() { return &controller_; }
    const WindowActions& actions() const { return actions_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QAction* action(const QString& text, const QList<QKeySequence>& keys, std::function<void()> run);
    void makeActions();
    void makeAppearanceActions();
    void layOut();
    QWidget* albumSide();
    QString countInWords();
    QString readinessInWords();
    void connectController();
    void chooseAfter(const QStringList& added);
    void updateState();
    void refreshTheme();
    void askForPhotos();
    void askForFolder();
    void askAndExport(const QStringList& paths);
    void restore();

    Settings* settings_;
    Dialogs dialogs_;
    AlbumController controller_;
    WindowActions actions_{};
    HeaderBar* header_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    EmptyState* empty_ = nullptr;
    QSplitter* splitter_ = nullptr;
    AlbumView* album_ = nullptr;
    ComparePanel* compare_ = nullptr;
    QLabel* count_ = nullptr;
    QWidget* strips_ = nullptr;
    MessageStrip* messages_ = nullptr;
    ProgressStrip* progress_ = nullptr;
    bool themed_ = false;
};

} // namespace vizard::ui
