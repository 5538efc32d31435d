// vizard [PHOTO|FOLDER…]: the window.

#include "core/audit/examiner.h"
#include "core/base/memory.h"
#include "core/face/worker.h"
#include "ui/language/language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace vizard;

namespace {

Result<ui::Judging> loadJudge() {
    const auto examiner = audit::Examiner::load(nets::Models::open());
    if (!examiner)
        return examiner.error();
    ui::Judging judging;
    judging.measure = audit::doorOf(*examiner);
    judging.embed = [examiner = *examiner](const QImage& photo, const face::Face& face) {
        face::prepareWorkerThread();
        return examiner->embed(photo, face);
    };
    judging.sameAbove = (*examiner)->sameAbove();
    return judging;
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks();
    QApplication app(argc, argv);
    QApplication::setApplicationName("vizard");
    QApplication::setApplicationVersion(VIZARD_VERSION);
    QApplication::setApplicationDisplayName("Vizard");
    QApplication::setDesktopFileName("vizard");
    QApplication::setStyle("Fusion");
    const QLocale spoken = ui::installLanguage(app);
    QLocale::setDefault(spoken);
    QApplication::setLayoutDirection(spoken.textDirection());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Hide your face from machines, not from people."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("photos", QApplication::translate("main", "Photos and folders to open."),
                                 "[PHOTO|FOLDER…]");
    parser.process(app);

    ui::Settings settings;
    ui::MainWindow window([] { return cloak::Engine::load(nets::Models::open()); }, &settings,
                          ui::Dialogs::native(),
                          QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    window.controller()->setLedger(
        std::make_shared<album::Ledger>(),
        album::engineKey(nets::Models::open(), QApplication::applicationVersion()));
    window.show();
    // The models are loaded after the window is on the screen.
    QMetaObject::invokeMethod(
        &window,
        [&] {
            window.setMethods(cloak::listMethods(nets::Models::open()));
            window.setJudge(loadJudge);
            window.start(parser.positionalArguments());
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}
