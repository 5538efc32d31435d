// bench_audit: what an audit pays for one photo, step by step, and how long a verdict takes. Processor time
// of one thread; medians over the photos.
#include "core/audit/examiner.h"
#include "core/audit/quality.h"
#include "core/base/memory.h"
#include "core/face/align.h"
#include "core/face/detector.h"
#include "core/photo/recompress.h"
#include "tests/bench/equipment.h"
#include "tests/bench/judge.h"
#include "tests/bench/picture.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

// Milliseconds of each step, by its name.
class Steps {
public:
    template <typename Work> auto time(const QString& name, const Work& work) {
        const double start = threadSeconds();
        auto result = work();
        milliseconds_[name].push_back(1000 * (threadSeconds() - start));
        return result;
    }
    void print() const {
        for (auto step = milliseconds_.begin(); step != milliseconds_.end(); ++step) {
            std::vector<double> sorted = *step;
            std::sort(sorted.begin(), sorted.end());
            std::printf("%-34s %8.1f ms (at most %.1f)\n", qPrintable(step.key()), sorted[sorted.size() / 2],
                        sorted.back());
        }
    }

private:
    QMap<QString, std::vector<double>> milliseconds_;
};

template <typename T> T taken(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().text.toStdString() + ' ' +
                                 result.error().detail.toStdString());
    return std::move(result).value();
}

void look(const QString& path, const face::Detector& detector, const std::vector<Judge>& judges,
          const audit::Examiner* examiner, Steps& steps) {
    const QImage photo = steps.time(QStringLiteral("1 read"), [&] { return readPhoto(path).pixels; });
    const auto faces =
        steps.time(QStringLiteral("2 find faces"), [&] { return taken(detector.detect(photo)); });
    if (faces.empty())
        return;
    const face::Face& face = faces.front();
    for (const Judge& judge : judges)
        steps.time(QStringLiteral("3 judge ") + judge.name(),
                   [&] { return embedded(judge, photo, face.landmarks); });
    const QImage copy = taken(photo::throughJpeg(photo, 80));
    steps.time(QStringLiteral("4 how visible"), [&] { return audit::qualityOf(photo, copy, face); });
    if (examiner)
        steps.time(QStringLiteral("5 a verdict, whole"), [&] {
            return taken(examiner->examine({photo, copy, face, 1, 0.1, {}}));
        });
}

void run(const QCommandLineParser& parser) {
    const nets::Models models = nets::Models::open();
    const auto detector = taken(face::Detector::load(models));
    const auto examiner = audit::Examiner::load(models);
    const QStringList names = parser.values(QStringLiteral("judge"));
    const std::vector<Judge> judges = loadJudges(parser.value(QStringLiteral("recognisers")), names);
    Steps steps;
    const QStringList photos = parser.positionalArguments();
    for (const QString& path : photos.mid(0, 1)) {
        Steps warmUp;
        look(path, *detector, judges, examiner ? examiner->get() : nullptr, warmUp);
    }
    for (const QString& path : photos)
        look(path, *detector, judges, examiner ? examiner->get() : nullptr, steps);
    steps.print();
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("photos"), QStringLiteral("Photos with a face."));
    const AddOption add(parser);
    add("recognisers", "Folder of recognisers.", "DIR");
    add("judge", "One of them; may be repeated.", "NAME");
    parser.addHelpOption();
    parser.process(app);
    try {
        nets::prepareWorkerThread();
        run(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_audit: %s\n", error.what());
        return 1;
    }
    return 0;
}
