// What one photo costs on its whole way: time and memory of every stage.
#include "core/audit/parallel.h"
#include "core/base/memory.h"
#include "core/photo/read.h"
#include "core/photo/write.h"
#include "tests/bench/equipment.h"
#include "tests/bench/picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Peak resident memory of this process since the last reset (Linux), else since its start. MiB.
double peakMemory() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void resetPeakMemory() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Stage {
    const char* name;
    double wall = 0, core = 0;
};

// Times stages one after another.
class Stopwatch {
public:
    template <typename Work> auto stage(const char* name, const Work& work) {
        const double wall = wallSeconds(), core = processSeconds();
        auto result = work();
        stages_.push_back({name, wallSeconds() - wall, processSeconds() - core});
        return result;
    }
    const std::vector<Stage>& stages() const { return stages_; }

private:
    std::vector<Stage> stages_;
};

template <typename T> T valueOf(Result<T> result, const QString& what) {
    if (!result)
        throw std::runtime_error(what.toStdString() + " failed: " + result.error().text.toStdString() + " " +
                                 result.error().detail.toStdString());
    return std::move(result).value();
}

struct Options {
    cloak::Settings settings;
    int workers = 2;
    QString out;
};

std::vector<cloak::FaceCloak> cloakAll(const cloak::Engine& engine, const QImage& photo,
                                       const std::vector<face::Face>& faces, const Options& options) {
    std::vector<cloak::FaceCloak> cloaks(faces.size());
    const quint64 seed = seedOf(photo);
    audit::inParallel(faces.size(), options.workers, [&](std::size_t i) {
        cloaks[i] = valueOf(engine.cloakFace(photo, faces[i], seed, options.settings, {}),
                            QStringLiteral("cloakFace"));
    });
    return cloaks;
}

void runPhoto(const QString& path, const cloak::Engine& engine, const Options& options) {
    resetPeakMemory();
    Stopwatch watch;
    photo::Photo photo =
        watch.stage("read", [&] { return valueOf(photo::read(path), QStringLiteral("read")); });
    const auto faces =
        watch.stage("detect", [&] { return valueOf(engine.detect(photo.pixels), QStringLiteral("detect")); });
    const auto cloaks = watch.stage("cloak", [&] { return cloakAll(engine, photo.pixels, faces, options); });
    const double megapixels = 1e-6 * photo.pixels.width() * photo.pixels.height();
    photo.pixels = watch.stage("apply", [&] { return engine.apply(photo.pixels, cloaks); });
    const QString target =
        QDir(options.out)
            .filePath(QFileInfo(path).completeBaseName() + QLatin1Char('.') + photo::extension(photo.format));
    photo::WriteOptions writing;
    writing.replaceExisting = true;
    watch.stage("write",
                [&] { return valueOf(photo::write(photo, target, writing), QStringLiteral("write")); });

    double wall = 0, core = 0;
    std::printf("%-32.32s %5.1f MP %2zu faces", qPrintable(QFileInfo(path).fileName()), megapixels,
                faces.size());
    for (const Stage& stage : watch.stages()) {
        std::printf("  %s %.2f/%.2f", stage.name, stage.wall, stage.core);
        wall += stage.wall;
        core += stage.core;
    }
    std::printf("  all %.2f/%.2f  peak %.0f MiB\n", wall, core, peakMemory());
    std::fflush(stdout);
}

void addOptions(QCommandLineParser& parser) {
    const AddOption add(parser);
    add("strength", "Strength.", "N", "75");
    add("steps", "Refinement steps; -1: the engine's own number.", "N", "-1");
    add("workers", "Threads, for photos with several faces.", "N", "2");
    add("out", "Where the protected photos go; a temporary folder where not said.", "DIR");
    addEquipmentOptions(parser);
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("photos"), QStringLiteral("Photos."),
                                 QStringLiteral("PHOTO…"));
}

void measure(const QCommandLineParser& parser) {
    const QTemporaryDir temporary;
    Options options;
    options.settings.strength = numbers(parser.value(QStringLiteral("strength")), 0, 100).at(0);
    options.settings.maxSteps = parser.value(QStringLiteral("steps")).toInt();
    options.workers = numbers(parser.value(QStringLiteral("workers")), 1, 64).at(0);
    options.out =
        parser.isSet(QStringLiteral("out")) ? parser.value(QStringLiteral("out")) : temporary.path();
    Stopwatch watch;
    const Equipment equipment = watch.stage("load", [&] { return equip(parser); });
    std::printf("%s at strength %d; load %.2f s wall, %.0f MiB. Stages: wall/core seconds.\n",
                qPrintable(equipment.engineName), options.settings.strength, watch.stages()[0].wall,
                peakMemory());
    for (const QString& path : parser.positionalArguments())
        runPhoto(path, *equipment.engine, options);
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    try {
        nets::prepareWorkerThread();
        measure(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_pipeline: %s\n", error.what());
        return 1;
    }
    return 0;
}
