// bench_window [--photos N] [--faces N] [--only PART]: what the window does with much. Panning a 24-megapixel
// photo, an album of N photos, the slider's coarse answer with the real engine, the time left and cancelling.
// Pictures are drawn; nothing is read from outside.
#include "core/base/memory.h"
#include "core/cloak/engine.h"
#include "tests/support/head.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <random>
#include <utility>

using namespace vizard;

namespace {

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

double memoryMiB() {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

double threadMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

// The longest time for which the event loop did not come round, while this exists: by the clock, and in
// processor time of its thread, which does not count what else the machine does.
class Heartbeat {
public:
    Heartbeat() {
        clock_.start();
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, [this] {
            longest_ = std::max(longest_, clock_.restart());
            const double now = threadMs();
            busiest_ = std::max(busiest_, now - before_);
            before_ = now;
        });
        timer_.start(1);
    }
    QString longest() const {
        return QString("%1 ms (%2 ms of the thread's processor time)").arg(longest_).arg(busiest_, 0, 'f', 1);
    }

private:
    QElapsedTimer clock_;
    QTimer timer_;
    qint64 longest_ = 0;
    double before_ = threadMs(), busiest_ = 0;
};

QImage noise(QSize size) {
    QImage image(size, QImage::Format_RGB888);
    std::minstd_rand random(5);
    for (int y = 0; y < size.height(); ++y)
        for (uchar *at = image.scanLine(y), *end = at + 3 * size.width(); at < end; ++at)
            *at = uchar(random() >> 16);
    return image;
}

void panBench(ui::CompareMode mode, const char* name, const std::shared_ptr<const ui::ScreenImage>& photo,
              const std::shared_ptr<const ui::ScreenImage>& other) {
    ui::CompareView view;
    view.resize(1280, 800);
    view.setMode(mode);
    view.setOriginal(photo);
    view.setProtected(other);
    view.show();
    view.setScale(0.5);
    QImage screen(view.size(), QImage::Format_RGB32);
    std::vector<double> frames;
    for (int i = 0; i < 200; ++i) {
        // Processor time: what else the machine does is not the window's.
        const std::clock_t begun = std::clock();
        QTest::keyClick(&view, i % 100 < 50 ? Qt::Key_Right : Qt::Key_Down); // 64 pixels
        view.render(&screen);
        frames.push_back(1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    std::sort(frames.begin(), frames.end());
    double sum = 0;
    for (const double ms : frames)
        sum += ms;
    out() << "pan at 24 MP, 1280 x 800, " << name << ": " << 1000 * double(frames.size()) / sum
          << " frames a second of processor time; median " << frames[frames.size() / 2] << " ms, 95 % below "
          << frames[frames.size() * 95 / 100] << " ms\n";
    out().flush();
}

void albumBench(int photos) {
    QTemporaryDir folder;
    QImage picture(1600, 1200, QImage::Format_RGB32);
    for (int i = 0; i < photos; ++i) {
        picture.fill(QColor::fromHsv(i % 360, 90 + i % 100, 200));
        QPainter(&picture).drawText(100, 100, QString::number(i));
        picture.save(folder.filePath(QString("%1.jpg").arg(i, 5, 10, QLatin1Char('0'))), "JPEG", 60);
    }
    ui::Settings settings(folder.filePath("settings.ini"));
    ui::MainWindow window(
        []() -> Result<std::shared_ptr<const cloak::Engine>> {
            return Error{ErrorCode::ModelMissing, "none", {}};
        },
        &settings, ui::Dialogs(), folder.filePath("data"));
    window.show();
    const double before = memoryMiB();
    const Heartbeat adding;
    QElapsedTimer timer;
    timer.start();
    window.start({folder.path()});
    auto* model = window.controller()->model();
    if (!QTest::qWaitFor([&] { return model->rowCount() == photos; }, 120'000))
        return;
    out() << photos << " photos added in " << timer.elapsed() << " ms, longest stop of the event loop "
          << adding.longest() << "\n";
    const Heartbeat scrolling;
    QScrollBar* bar = window.findChild<ui::AlbumView*>()->verticalScrollBar();
    for (int at = 0; at <= bar->maximum(); at += 97) {
        bar->setValue(at);
        QApplication::processEvents();
    }
    out() << "scrolled through: longest stop " << scrolling.longest() << "; memory " << memoryMiB()
          << " MiB in all, " << memoryMiB() - before << " MiB more than the empty window\n";
    out().flush();
}

void coarseBench() {
    auto engine = cloak::Engine::load(nets::Models::open());
    if (!engine) {
        out() << "no engine: the slider was not measured\n";
        return;
    }
    QTemporaryDir folder;
    test::HeadOptions head = test::randomHead(4000, 0.35); // the first of make_test_photos --seed 4
    head.size = {1500, 1875};
    head.headScale = 0.62;
    head.backgroundTop = head.backgroundBottom = QColor();
    const QImage large =
        test::renderHead(head).image.scaled(4000, 5000, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QString path = folder.filePath("head.png");
    large.save(path);
    ui::Preview preview;
    preview.setEngine(*engine);
    bool ended = false, whole = false, coarse = false;
    QObject::connect(&preview, &ui::Preview::finished, [&](const album::JobResult& result) {
        ended = result.outcome != album::Outcome::Protected;
    });
    QObject::connect(&preview, &ui::Preview::resultReady, [&] { whole = true; });
    QObject::connect(&preview, &ui::Preview::coarseReady, [&] { coarse = true; });
    album::PhotoSettings wanted;
    preview.show(path, wanted);
    if (!QTest::qWaitFor([&] { return whole || ended; }, 300'000) || ended) {
        out() << "no face was found in the drawn photo: the slider was not measured\n";
        return;
    }
    const std::pair<const char*, ui::Looked> views[] = {
        {"fitted into 1280 x 800", {{}, 0.16}},
        {"at 100 %, 1280 x 800 of it", {{1360, 2000, 1280, 800}, 1}},
        {"at 51 %", {{700, 1600, 2510, 1569}, 0.51}}};
    for (const auto& [name, looked] : views) {
        preview.setLooked(looked);
        std::vector<double> times;
        const std::clock_t begun = std::clock();
        for (int strength = 30; strength <= 90; strength += 5) {
            coarse = false;
            wanted.strength = strength;
            QElapsedTimer timer;
            timer.start();
            preview.setSettings(wanted);
            if (QTest::qWaitFor([&] { return coarse; }, 10'000))
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        if (times.empty())
            continue;
        const double core = 1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC / double(times.size());
        std::sort(times.begin(), times.end());
        out() << "slider's coarse answer, 20 MP with a large face, " << name << ": median "
              << times[times.size() / 2] << " ms, longest " << times.back() << " ms, " << core
              << " ms of processor time\n";
        out().flush();
    }
}

// A window with drawn portraits and the real engine, ready to work.
class Desk {
public:
    Desk(int photos, const std::shared_ptr<const cloak::Engine>& engine)
        : settings_(folder_.filePath("settings.ini"))
        , window_([engine]() -> Result<std::shared_ptr<const cloak::Engine>> { return engine; }, &settings_,
                  ui::Dialogs(), folder_.filePath("data")) {
        QDir(folder_.path()).mkdir("album");
        for (int i = 0; i < photos; ++i) {
            test::HeadOptions head = test::randomHead(4000 + quint64(i), 0.35);
            head.size = {800, 1000};
            head.headScale = 0.62;
            head.backgroundTop = head.backgroundBottom = QColor();
            test::renderHead(head).image.save(
                folder_.filePath(QString("album/%1.png").arg(i, 2, 10, QLatin1Char('0'))));
        }
        window_.show();
        window_.start({folder_.filePath("album")});
        ready_ = QTest::qWaitFor([&] { return controller()->model()->rowCount() == photos; }, 60'000);
    }
    bool isReady() const { return ready_; }
    ui::AlbumController* controller() { return window_.controller(); }
    // All photos are to be done, none is known from before.
    void begin(int strength) {
        controller()->setStrength(strength);
        controller()->useForAll();
        controller()->protectAll();
    }

private:
    QTemporaryDir folder_;
    ui::Settings settings_;
    ui::MainWindow window_;
    bool ready_ = false;
};

// What the window says of the time left once three faces are done, against what it took.
void timeLeftBench(Desk& desk) {
    struct Saying {
        double at = 0, said = 0;
    };
    std::vector<Saying> sayings;
    QElapsedTimer timer;
    timer.start();
    const auto seconds = [&timer] { return double(timer.elapsed()) / 1000; };
    bool ended = false;
    auto* model = desk.controller()->model();
    const auto listening = QObject::connect(desk.controller(), &ui::AlbumController::batchProgressed,
                                            [&](const QString&, double, double left) {
                                                if (model->count(ui::PhotoState::Protected) >= 3 && left >= 0)
                                                    sayings.push_back({seconds(), left});
                                            });
    const auto ending =
        QObject::connect(desk.controller(), &ui::AlbumController::batchEnded, [&] { ended = true; });
    desk.begin(60);
    const bool done = QTest::qWaitFor([&] { return ended; }, 600'000);
    QObject::disconnect(listening);
    QObject::disconnect(ending);
    if (!done || sayings.empty())
        return;
    const double whole = seconds();
    double worst = 0;
    for (const Saying& saying : sayings)
        if (whole - saying.at > 0.2 * whole)
            worst = std::max(worst, std::abs(saying.said / (whole - saying.at) - 1));
    const Saying& first = sayings.front();
    out() << model->count(ui::PhotoState::Protected) << " photos protected in " << whole
          << " s; time left after three: said " << first.said << " s, were " << whole - first.at << " s ("
          << 100 * (first.said / (whole - first.at) - 1)
          << " %); furthest off in the first four fifths: " << 100 * worst << " %\n";
    out().flush();
}

// From the wish to stop until the window says so, and until no worker works any more.
void cancelBench(Desk& desk) {
    double said = 0, quiet = 0;
    for (int round = 0; round < 6; ++round) {
        int heard = 0;
        const auto counting =
            QObject::connect(desk.controller(), &ui::AlbumController::batchProgressed, [&heard] { ++heard; });
        bool ended = false;
        const auto ending =
            QObject::connect(desk.controller(), &ui::AlbumController::batchEnded, [&ended] { ended = true; });
        desk.begin(61 + round);
        // Somewhere in the middle of the faces, each time elsewhere.
        const bool there = QTest::qWaitFor([&] { return heard > 4 + 3 * round; }, 60'000);
        QElapsedTimer timer;
        timer.start();
        desk.controller()->choose({}); // else the preview goes on, as it should
        desk.controller()->cancel();
        const bool gone = there && QTest::qWaitFor([&] { return ended; }, 10'000);
        QObject::disconnect(counting);
        QObject::disconnect(ending);
        if (!gone)
            continue;
        said = std::max(said, double(timer.elapsed()));
        std::clock_t before = std::clock();
        constexpr double idle = 0.003 * CLOCKS_PER_SEC; // of processor time in 20 ms
        const auto rests = [&before] {
            QTest::qWait(20);
            return double(std::clock() - std::exchange(before, std::clock())) < idle;
        };
        while (!rests())
            quiet = std::max(quiet, double(timer.elapsed()));
    }
    out() << "cancelled six times: said after " << said << " ms at most, workers still busy after " << quiet
          << " ms at most\n";
    out().flush();
}

void workBench(int photos) {
    const auto engine = cloak::Engine::load(nets::Models::open());
    if (!engine) {
        out() << "no engine: the work was not measured\n";
        return;
    }
    Desk desk(photos, *engine);
    if (!desk.isReady())
        return;
    timeLeftBench(desk);
    cancelBench(desk);
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle("Fusion");
    QCommandLineParser parser;
    const QCommandLineOption photos("photos", "How many photos the album has.", "N", "2000");
    const QCommandLineOption only("only", "One part: pan, album, slider or work.", "PART");
    const QCommandLineOption faces("faces", "How many portraits are worked on.", "N", "12");
    parser.addOptions({photos, only, faces});
    parser.addHelpOption();
    parser.process(app);
    const auto wants = [&](const char* part) {
        return !parser.isSet(only) || parser.value(only) == QLatin1String(part);
    };
    if (wants("pan")) {
        const auto photo = std::make_shared<const ui::ScreenImage>(noise({6000, 4000}));
        panBench(ui::CompareMode::Split, "split", photo, photo);
        panBench(ui::CompareMode::SideBySide, "side by side", photo, photo);
        panBench(ui::CompareMode::Difference, "difference", photo, photo);
    }
    if (wants("album"))
        albumBench(parser.value(photos).toInt());
    if (wants("slider"))
        coarseBench();
    if (wants("work"))
        workBench(parser.value(faces).toInt());
    return 0;
}
