// bench_window [--photos N]: what the window does with much. Panning a 24-megapixel photo, an album of N
// photos, and the slider's coarse answer with the real engine. Pictures are drawn; nothing is read from
// outside.
#include "core/cloak/engine.h"
#include "tests/support/head.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
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

// The longest time for which the event loop did not come round, while this exists.
class Heartbeat {
public:
    Heartbeat() {
        clock_.start();
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout,
                         [this] { longest_ = std::max(longest_, clock_.restart()); });
        timer_.start(1);
    }
    qint64 longestMs() const { return longest_; }

private:
    QElapsedTimer clock_;
    QTimer timer_;
    qint64 longest_ = 0;
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
          << adding.longestMs() << " ms\n";
    const Heartbeat scrolling;
    QScrollBar* bar = window.findChild<ui::AlbumView*>()->verticalScrollBar();
    for (int at = 0; at <= bar->maximum(); at += 97) {
        bar->setValue(at);
        QApplication::processEvents();
    }
    out() << "scrolled through: longest stop " << scrolling.longestMs() << " ms; memory " << memoryMiB()
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

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle("Fusion");
    QCommandLineParser parser;
    const QCommandLineOption photos("photos", "How many photos the album has.", "N", "2000");
    parser.addOption(photos);
    parser.addHelpOption();
    parser.process(app);
    {
        const auto photo = std::make_shared<const ui::ScreenImage>(noise({6000, 4000}));
        panBench(ui::CompareMode::Split, "split", photo, photo);
        panBench(ui::CompareMode::SideBySide, "side by side", photo, photo);
        panBench(ui::CompareMode::Difference, "difference", photo, photo);
    }
    albumBench(parser.value(photos).toInt());
    coarseBench();
    return 0;
}
