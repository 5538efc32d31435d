// bench_export [--photos N] [--megapixels M] [--workers W] [--format jpeg|png|webp|tiff] [--folder DIR]: how
// fast results that are in memory are written, verified and named, and how much memory that takes.
#include "core/album/ledger.h"
#include "core/base/memory.h"
#include "core/photo/write.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <thread>

using namespace vizard;

namespace {

// Slow waves of colour with fine grain over them: about as hard to pack as a photo.
QImage picture(double megapixels, unsigned seed) {
    const int width = static_cast<int>(std::sqrt(megapixels * 1e6 * 4 / 3));
    QImage image(width, width * 3 / 4, QImage::Format_RGB888);
    std::mt19937 random(seed);
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < width; ++x, row += 3) {
            const double wave = std::sin(x / 97.0 + seed) * std::cos(y / 71.0);
            const int grain = static_cast<int>(random() % 13) - 6;
            for (int c = 0; c < 3; ++c)
                row[c] = static_cast<uchar>(std::clamp(128 + wave * (90 - 20 * c) + grain, 0.0, 255.0));
        }
    }
    return image;
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

double processSeconds() {
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes() {
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("photos"), {}, QStringLiteral("N"), QStringLiteral("200")},
                       {QStringLiteral("megapixels"), {}, QStringLiteral("M"), QStringLiteral("12")},
                       {QStringLiteral("workers"), {}, QStringLiteral("W"), QStringLiteral("1")},
                       {QStringLiteral("format"), {}, QStringLiteral("F"), QStringLiteral("jpeg")},
                       {QStringLiteral("folder"), {}, QStringLiteral("DIR")}});
    parser.process(app);
    const auto number = [&](const char* name) { return parser.value(QString::fromLatin1(name)).toDouble(); };
    const int photos = static_cast<int>(number("photos"));
    const int workers = static_cast<int>(number("workers"));
    const QTemporaryDir own;
    const QString folder = parser.value(QStringLiteral("folder")).isEmpty()
                               ? own.path()
                               : parser.value(QStringLiteral("folder"));
    const QHash<QString, photo::Format> formats = {{QStringLiteral("jpeg"), photo::Format::Jpeg},
                                                   {QStringLiteral("png"), photo::Format::Png},
                                                   {QStringLiteral("webp"), photo::Format::WebP},
                                                   {QStringLiteral("tiff"), photo::Format::Tiff}};
    std::vector<photo::Photo> cached(4);
    for (size_t i = 0; i < cached.size(); ++i) {
        cached[i].pixels = picture(number("megapixels"), static_cast<unsigned>(i));
        cached[i].format = formats.value(parser.value(QStringLiteral("format")));
        cached[i].jpegQuality = 92;
    }
    QStringList names;
    for (int n = 0; n < photos; ++n)
        names += folder + QStringLiteral("/original-%1.jpg").arg(n);
    album::Ledger ledger(folder + QStringLiteral("/ledger"));
    photo::WriteOptions options;
    options.originals = names;
    options.onDraft = [&](const photo::Draft& draft) { return ledger.note(draft.sha256, draft.sha256); };

    std::atomic<int> next{0}, failed{0};
    std::atomic<qint64> bytes{0};
    std::atomic<double> peakAtTenth{0};
    const auto start = std::chrono::steady_clock::now();
    const double core = processSeconds();
    std::vector<std::thread> threads;
    for (int w = 0; w < workers; ++w)
        threads.emplace_back([&] {
            for (int n = next++; n < photos; n = next++) {
                const QString target = folder + QStringLiteral("/copy-%1").arg(n);
                const auto written =
                    photo::write(cached[static_cast<size_t>(n) % cached.size()], target, options);
                failed += !written;
                bytes += written ? QFile(target).size() : 0;
                QFile::remove(target);
                if (n == photos / 10)
                    peakAtTenth = peakMegabytes();
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double spent = processSeconds() - core;
    std::printf("%d copies (%d failed), %.1f MB each\n", photos, failed.load(),
                static_cast<double>(bytes) / 1e6 / photos);
    std::printf("%.2f s, %.2f core-seconds: %.2f copies a second, %.2f a core-second\n", wall, spent,
                photos / wall, photos / spent);
    std::printf("peak memory %.0f MB after a tenth, %.0f MB at the end\n", peakAtTenth.load(),
                peakMegabytes());
    return failed == 0 ? 0 : 1;
}
