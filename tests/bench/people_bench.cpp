// bench_people: how well an album's faces are told apart (audit::groupFaces), at which strictness. Photos of
// LFW people come in four parts, in an order of chance, as they do in the window.
#include "core/audit/grouping.h"
#include "core/base/memory.h"
#include "tests/bench/equipment.h"
#include "tests/bench/gallery.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>
#include <set>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

struct Face {
    const audit::Embedding* embedding = nullptr;
    int truth = 0;
};

struct Score {
    double precision = 0, recall = 0; // of pairs that are called one person's
    int groups = 0;
};

std::vector<int> grouped(const std::vector<Face>& faces, double sameAbove) {
    std::vector<int> people;
    int next = 1;
    for (int part = 1; part <= 4; ++part) {
        std::vector<audit::FaceToGroup> known;
        const std::size_t upTo = faces.size() * static_cast<std::size_t>(part) / 4;
        for (std::size_t i = 0; i < upTo; ++i)
            known.push_back({faces[i].embedding, static_cast<int>(i), i < people.size() ? people[i] : 0});
        people = audit::groupFaces(known, {sameAbove, {}, next});
        for (const int person : people)
            next = std::max(next, person + 1);
    }
    return people;
}

Score score(const std::vector<Face>& faces, const std::vector<int>& people) {
    double called = 0, right = 0, asked = 0;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool same = faces[i].truth == faces[j].truth, together = people[i] == people[j];
            called += together;
            asked += same;
            right += same && together;
        }
    }
    return {called > 0 ? right / called : 1, asked > 0 ? right / asked : 1,
            static_cast<int>(std::set<int>(people.begin(), people.end()).size())};
}

QString value(const QCommandLineParser& parser, const char* name) {
    return parser.value(QString::fromLatin1(name));
}

void measure(const QCommandLineParser& parser) {
    const QDir folder(value(parser, "faces"));
    auto people = keptOutPeople(folder.exists(QStringLiteral("lfw")) ? folder.filePath(QStringLiteral("lfw"))
                                                                     : folder.path());
    const auto most = static_cast<std::size_t>(numbers(value(parser, "people"), 10, 100000).at(0));
    people.resize(std::min(people.size(), most));
    std::vector<Judge> judges;
    if (parser.isSet(QStringLiteral("recognisers")))
        judges = loadJudges(value(parser, "recognisers"),
                            value(parser, "judges").split(QLatin1Char(','), Qt::SkipEmptyParts));
    if (parser.isSet(QStringLiteral("judge"))) {
        auto own = Judge::load(value(parser, "judge"), nets::Models::open(value(parser, "models")), {});
        if (!own)
            throw std::runtime_error(own.error().text.toStdString() + " " + own.error().detail.toStdString());
        judges.push_back(*own);
    }
    const Equipment equipment = equip(parser);
    const Gallery gallery(people, judges, equipment.finder, value(parser, "cache"), 2);
    for (std::size_t judge = 0; judge < judges.size(); ++judge) {
        std::vector<Face> faces;
        for (std::size_t person = 0; person < people.size(); ++person)
            for (const Clean* photo : gallery.photosOf(static_cast<int>(person)))
                faces.push_back({&photo->embeddings[judge], static_cast<int>(person)});
        std::mt19937 random(1);
        std::shuffle(faces.begin(), faces.end(), random);
        const double threshold = gallery.threshold(static_cast<int>(judge), 0);
        std::printf("%s: %zu faces of %zu people; threshold at FAR 1 %% %.3f, .1 %% %.3f\n",
                    qPrintable(judges[judge].name()), faces.size(), people.size(), threshold,
                    gallery.threshold(static_cast<int>(judge), 1));
        for (const double stricter : {0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4}) {
            const double sameAbove = threshold + stricter * (1 - threshold);
            const Score found = score(faces, grouped(faces, sameAbove));
            std::printf("  stricter %.2f: same above %.3f, %d groups, pairs: precision %.3f, recall %.3f\n",
                        stricter, sameAbove, found.groups, found.precision, found.recall);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const AddOption add(parser);
    add("faces", "Folder with LFW in it, or LFW itself.", "DIR");
    add("recognisers", "Folder of recognisers.", "DIR");
    add("judges", "Which of them.", "LIST", "squeezefacepose_dwc,dlib_densenet,mfn_xiaoccer");
    add("judge", "One of the program's own, by name, or a recogniser's file.", "NAME|FILE");
    add("people", "How many of the people kept out, with all their photos.", "N", "150");
    add("cache", "Where embeddings are kept between runs.", "DIR");
    addEquipmentOptions(parser);
    parser.addHelpOption();
    parser.process(app);
    try {
        measure(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_people: %s\n", error.what());
        return 1;
    }
    return 0;
}
