// What our landmarks cost recognisers: the cosine between a face's embeddings when it is aligned by our
// landmarks and by YuNet's; beside it between two of YuNet's own answers, for the photo and for the photo
// with a border around it.
#include "core/base/memory.h"
#include "tests/bench/equipment.h"
#include "tests/bench/judge.h"
#include "tests/bench/people.h"
#include "tests/bench/picture.h"
#include "tests/bench/verification.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

using Landmarks = std::array<QPointF, 5>;
constexpr double kBorder = 0.12; // of the photo's longer side

struct Cosines {
    std::vector<double> ours, teachers;
};

std::optional<Landmarks> centralIn(const Finder& finder, const QImage& photo) {
    const auto face = finder.central(photo);
    return face ? std::optional(face->landmarks) : std::nullopt;
}

std::optional<Landmarks> withBorder(const Finder& finder, const QImage& photo) {
    const int pad = static_cast<int>(kBorder * std::max(photo.width(), photo.height()));
    auto landmarks =
        centralIn(finder, photo.copy(-pad, -pad, photo.width() + 2 * pad, photo.height() + 2 * pad));
    if (landmarks) {
        for (QPointF& point : *landmarks)
            point -= QPointF(pad, pad);
    }
    return landmarks;
}

void print(const QString& name, std::vector<double>& cosines) {
    std::sort(cosines.begin(), cosines.end());
    const double mean = std::accumulate(cosines.begin(), cosines.end(), 0.0) /
                        static_cast<double>(std::max<std::size_t>(1, cosines.size()));
    std::printf("%-46s %.4f  %.4f  %6zu\n", qPrintable(name), mean,
                cosines.empty() ? 0 : cosines[cosines.size() / 20], cosines.size());
}

void measure(const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const Equipment equipment = equip(parser);
    const Finder teacher = Finder::ofYuNet(value("yunet"));
    const auto judges = loadJudges(value("recognisers"), value("judges").split(QLatin1Char(',')));
    std::vector<Cosines> cosines(judges.size());
    const auto add = [&](std::vector<double> Cosines::*list, const QImage& photo, const Landmarks& a,
                         const Landmarks& b) {
        for (std::size_t j = 0; j < judges.size(); ++j) {
            const double score =
                static_cast<double>(cosine(embedded(judges[j], photo, a), embedded(judges[j], photo, b)));
            (cosines[j].*list).push_back(score);
        }
    };
    int left = value("photos").toInt();
    for (const Person& person : keptOutPeople(QDir(value("faces")).filePath(QStringLiteral("lfw")))) {
        for (const QString& path : person.photos) {
            if (left-- <= 0)
                break;
            const QImage photo = readPhoto(path).pixels;
            const auto truth = centralIn(teacher, photo);
            const auto own = centralIn(equipment.finder, photo), again = withBorder(teacher, photo);
            if (truth && own)
                add(&Cosines::ours, photo, *own, *truth);
            if (truth && again)
                add(&Cosines::teachers, photo, *again, *truth);
        }
    }
    std::printf("%-46s %6s  %6s  %6s\n", "cosine between two alignments", "mean", "5 %", "faces");
    for (std::size_t j = 0; j < judges.size(); ++j) {
        print(judges[j].name() + QStringLiteral(": ours and YuNet's"), cosines[j].ours);
        print(judges[j].name() + QStringLiteral(": YuNet's and YuNet's"), cosines[j].teachers);
    }
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const AddOption add(parser);
    add("faces", "Folder with LFW in it.", "DIR");
    add("recognisers", "Folder of the recognisers (NAME.onnx, NAME.json).", "DIR");
    add("judges", "Which of them.", "LIST", "squeezefacepose_dwc,dlib_densenet,mfn_xiaoccer");
    add("photos", "How many photos of people kept out of training.", "N", "300");
    addEquipmentOptions(parser);
    parser.addHelpOption();
    parser.process(app);
    try {
        vizard::nets::prepareWorkerThread();
        measure(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_alignment: %s\n", error.what());
        return 1;
    }
    return 0;
}
