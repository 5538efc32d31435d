// A window with a fake engine and an empty settings file, and photos to put into it.
#pragma once

#include "tests/ui/fake_engine.h"
#include "ui/window/main_window.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace vizard::test {

constexpr int waitMs = 20'000; // a limit for conditions, never waited for in full when all is well

class Scene {
public:
    Scene()
        : settings(folder.filePath("settings.ini")) {
        dialogs.photos = [this](QWidget*, const QString&) { return photosAnswer; };
        dialogs.photoFolder = [this](QWidget*, const QString&) { return folderAnswer; };
        // As somebody who changes the folder, and what else `changeExport` does, and says yes.
        dialogs.exportPhotos = [this](QWidget*, ui::ExportRequest request) -> std::optional<ui::ExportOrder> {
            if (!folderAnswer.isEmpty())
                request.settings.folder = folderAnswer;
            if (changeExport)
                changeExport(request);
            return ui::planNow(request);
        };
        dialogs.closeWhileBusy = [this](QWidget*, ui::Dialogs::Busy with) {
            ++closeQuestions;
            closedWhile = with;
            return closeAnswer;
        };
        dialogs.help = [this](QWidget*) { ++helpShown; };
    }

    // Closes the window as a person does and gives its memory back.
    bool close() {
        const bool closed = window->close();
        if (closed)
            window.reset();
        return closed;
    }

    // A window with a loaded engine (or, `fails`, with none).
    ui::MainWindow& open(bool fails = false, const QStringList& inputs = {}) {
        window = std::make_unique<ui::MainWindow>(
            [this, fails]() -> Result<std::shared_ptr<const cloak::Engine>> {
                if (fails)
                    return Error{ErrorCode::ModelMissing, "cloak", {}};
                return std::shared_ptr<const cloak::Engine>(engine);
            },
            &settings, dialogs, dataFolder);
        if (!asTheScreenAllows)
            window->resize(1360, 840);
        window->controller()->setLedger(ledger, "engine");
        window->show();
        window->start(inputs);
        return *window;
    }

    bool waitReady() const {
        return QTest::qWaitFor(
            [this] {
                return window->controller()->readiness() != ui::AlbumController::Readiness::GettingReady;
            },
            waitMs);
    }

    QString photo(const QString& name, QColor colour = QColor(180, 90, 60), QSize size = {96, 64}) const {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        QPainter(&image).fillRect(8, 8, 16, 16, colour.lighter());
        int number = 0; // no two names have the same bytes
        for (const QChar& letter : name)
            number = (number * 31 + letter.unicode()) % 0xffffff;
        image.setPixel(12, 12, 0xff000000u | QRgb(number));
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        image.save(path);
        return path;
    }

    QString file(const QString& name, const QByteArray& bytes) const {
        QFile out(folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

    static QByteArray bytes(const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    // Whether the batch ended.
    bool exportAll(const QString& to) {
        QSignalSpy ended(window->controller(), &ui::AlbumController::batchEnded);
        folderAnswer = to;
        window->actions().exportAll->trigger();
        return ended.count() == 1 || ended.wait(waitMs);
    }

    // A judge that finds the face again wherever the first pixel is not exactly this one, and an export that
    // changes it.
    bool judgeFindsAllBut(const QColor& exact) {
        window->setJudge([exact]() -> Result<ui::Judging> {
            ui::Judging judging;
            judging.measure = [exact](const audit::FaceToMeasure& what) -> Result<audit::Verdict> {
                audit::Verdict verdict;
                verdict.judge = "a judge";
                verdict.threshold = 0.4;
                verdict.toOriginal = {1, what.cloaked.pixelColor(0, 0) == exact ? 0.2 : 0.6};
                return verdict;
            };
            return judging;
        });
        changeExport = [](ui::ExportRequest& request) {
            request.settings.format = photo::Format::Jpeg;
            request.settings.quality = 5;
        };
        return QTest::qWaitFor([this] { return bool(window->controller()->judging().measure); }, waitMs);
    }

    // As a file manager drops them.
    void drop(const QStringList& paths) const {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    ui::AlbumModel* model() const { return window->controller()->model(); }
    ui::PhotoState state(const QString& path) const {
        const auto* photo = model()->find(path);
        return photo ? photo->state : ui::PhotoState::Failed;
    }
    bool waitState(const QString& path, ui::PhotoState wanted) const {
        return QTest::qWaitFor([&] { return model()->find(path) && state(path) == wanted; }, waitMs);
    }
    bool waitCount(int count) const {
        return QTest::qWaitFor([&] { return model()->rowCount() == count; }, waitMs);
    }

    QTemporaryDir folder;
    ui::Settings settings;
    ui::Dialogs dialogs;
    QStringList photosAnswer;
    QString folderAnswer;
    bool asTheScreenAllows = false; // which is smaller than a window likes to be, offscreen
    std::function<void(ui::ExportRequest&)> changeExport;
    bool closeAnswer = true;
    int closeQuestions = 0, helpShown = 0;
    std::optional<ui::Dialogs::Busy> closedWhile; // asked last
    QString dataFolder = folder.filePath("data");
    std::shared_ptr<FakeEngine> engine = std::make_shared<FakeEngine>();
    std::shared_ptr<album::Ledger> ledger = std::make_shared<album::Ledger>(folder.filePath("ledger"));
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace vizard::test
