// The window: puts the parts together and gives them their actions.
#pragma once

#include "core/cloak/methods.h"
#include "ui/window/album_controller.h"
#include "ui/window/header_bar.h"
#include "ui/window/settings.h"
#include "ui/window/theme.h"

#include <QMainWindow>

#include <functional>

class QActionGroup;
class QSplitter;
class QStackedWidget;

namespace vizard::ui {

class AlbumSide;
class AlbumView;
class ComparePanel;
class DropVeil;
class EmptyState;
class PhotoPanel;
class ProgressStrip;
enum class CompareMode;

// The questions that the window asks a person; tests answer them.
struct Dialogs {
    // Each gets the folder to begin in and returns what was chosen; empty: nothing.
    std::function<QStringList(QWidget* parent, const QString& folder)> photos;
    std::function<QString(QWidget* parent, const QString& folder)> photoFolder;
    // What to export, and how; nothing: it is not to be done.
    std::function<std::optional<ExportOrder>(QWidget* parent, const ExportRequest& request)> exportPhotos;
    enum class Busy { Working, Importing };
    // Photos are being worked on, or else looked for: whether to close all the same.
    std::function<bool(QWidget* parent, Busy with)> closeWhileBusy;
    // What the program can and cannot do: at the first start, and from the menu.
    std::function<void(QWidget* parent)> help;
    // Which program this is, whose, and under which licence.
    std::function<void(QWidget* parent)> about;

    static Dialogs native();
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `settings` must outlive the window. The engine is not loaded before start(). `dataFolder`: where albums
    // are kept between sessions; empty: nowhere.
    MainWindow(EngineFactory factory, Settings* settings, Dialogs dialogs = Dialogs::native(),
               const QString& dataFolder = {});
    ~MainWindow() override;

    // Loads the engine in the background, and opens these photos and folders, or the album as it was left.
    void start(const QStringList& inputs = {});

    // What can be chosen under Advanced; the first is the default.
    void setMethods(const std::vector<cloak::MethodInfo>& methods);

    // Who tells faces apart; loaded in the background.
    void setJudge(JudgeFactory factory);

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
    void makeAlbumActions();
    void makeCompareActions();
    void makeFaceActions();
    void makeAppearanceActions();
    QAction* modeAction(QActionGroup* group, const QString& text, const QKeySequence& key, CompareMode mode);
    void layOut();
    QString readinessInWords();
    void connectController();
    void connectParts();
    void chooseAfter(const QStringList& added);
    void chooseRestored(const QString& chosen, bool wasWorking);
    void goOn();
    void updateState();
    void enableActions();
    void refreshTheme();
    void showHelp();
    void askForPhotos();
    void askForFolder();
    void askAndExport(const QStringList& paths);
    void paste();
    void fillRecentAlbums();
    void toggleBlink();
    void switchChosenFace();
    void showAtViewingSize();
    void setInviting(bool inviting);
    void restore();

    Settings* settings_;
    Dialogs dialogs_;
    AlbumController controller_;
    WindowActions actions_{};
    HeaderBar* header_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    EmptyState* empty_ = nullptr;
    QSplitter* splitter_ = nullptr;
    AlbumSide* side_ = nullptr;
    AlbumView* album_ = nullptr;
    ComparePanel* compare_ = nullptr;
    PhotoPanel* photo_ = nullptr;
    QWidget* strips_ = nullptr;
    MessageStrip* messages_ = nullptr;
    ProgressStrip* progress_ = nullptr;
    DropVeil* veil_ = nullptr;
    CompareMode modeBeforeBlink_;
    bool goOnWhenReady_ = false;
    bool themed_ = false;
};

} // namespace vizard::ui
