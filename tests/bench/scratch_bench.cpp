// P6 on a scale at which a recogniser learns people: 50 of LFW with 10 photos or more, half of each one's
// photos to learn from, one person's with the same pattern on all of them. What must a pattern be like, and
// how strong, so that the recogniser learns the pattern instead of the person? The pattern is laid on the
// aligned crops
// (--rms), or on the photos within the visibility of a strength (--strength).
#include "core/face/align.h"
#include "core/nets/attackers.h"
#include "tests/bench/equipment.h"
#include "tests/bench/people.h"
#include "tests/bench/picture.h"
#include "tests/bench/signature_method.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <tuple>

using namespace vizard;
using namespace vizard::bench;

namespace {

constexpr int kCrop = 112;

struct Known {
    QStringList photos; // in which a face was found
    std::vector<nets::Planes> crops;

    std::size_t learned() const { return (crops.size() + 1) / 2; }
};

nets::Planes cropOf(const QImage& photo, const face::Face& face) {
    return face::alignedCrop(photo, face::alignment(face.landmarks), kCrop, kCrop);
}

// Those with the most photos first.
std::vector<Person> manyPhotos(const QDir& lfw, std::size_t count) {
    std::vector<Person> people;
    for (const QString& name : lfw.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(lfw.filePath(name));
        Person person{name, {}};
        for (const QString& photo : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
            person.photos += folder.filePath(photo);
        if (person.photos.size() >= 10)
            people.push_back(person);
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const Person& a, const Person& b) { return a.photos.size() > b.photos.size(); });
    people.resize(std::min(people.size(), count));
    return people;
}

// The person's pattern in blue and yellow, root mean square 1 over the three channels.
nets::Planes coloured(quint64 key, double cell) {
    const std::vector<float> pattern = signature(key, cell);
    nets::Planes planes;
    double square = 0;
    for (const float channel : {-0.07f, -0.12f, 0.99f}) {
        for (const float value : pattern) {
            planes.push_back(channel * value);
            square += std::pow(static_cast<double>(planes.back()), 2);
        }
    }
    const auto scale = static_cast<float>(1 / std::sqrt(square / static_cast<double>(planes.size())));
    std::for_each(planes.begin(), planes.end(), [&](float& value) { value *= scale; });
    return planes;
}

// The photo with the pattern, as visible as the strength allows. Empty where no face is found.
QImage marked(const QImage& photo, const Finder& finder, quint64 key, int strength) {
    const auto face = finder.central(photo);
    if (!face)
        return {};
    cloak::Settings settings;
    settings.strength = strength;
    settings.seed = key;
    const auto made = SignatureMethod().cloakFace(photo, *face, 1, settings, {});
    if (!made)
        throw std::runtime_error("the pattern could not be brought to its limits");
    return cloak::apply(photo, {*made});
}

struct Options {
    int steps = 800, strength = 0;
    double rms = 0, cell = 20;
    std::uint64_t seed = 1;
};

// What is learned of the protected person, and how strong the pattern is in the crops, grey levels.
std::pair<std::vector<nets::Planes>, double> protectedCrops(const Known& person, quint64 key,
                                                            const Options& options, const Finder& finder) {
    const nets::Planes pattern = coloured(key, options.cell);
    std::vector<nets::Planes> crops;
    double square = 0, count = 0;
    for (std::size_t i = 0; i < person.learned(); ++i) {
        nets::Planes crop = person.crops[i];
        if (options.strength > 0) {
            const QImage copy = marked(readPhoto(person.photos[static_cast<qsizetype>(i)]).pixels, finder,
                                       key, options.strength);
            const auto face = copy.isNull() ? std::nullopt : finder.central(copy);
            if (!face)
                continue;
            crop = cropOf(copy, *face);
        }
        for (std::size_t k = 0; k < crop.size(); ++k) {
            if (options.strength <= 0)
                crop[k] = std::clamp(crop[k] + static_cast<float>(options.rms) * pattern[k], 0.0f, 255.0f);
            square += std::pow(static_cast<double>(crop[k] - person.crops[i][k]), 2);
        }
        count += static_cast<double>(crop.size());
        crops.push_back(std::move(crop));
    }
    return {std::move(crops), std::sqrt(square / std::max(1.0, count))};
}

// `hidden` -1: nobody.
void measure(const std::vector<Known>& people, int hidden, const Options& options, const Finder& finder) {
    std::vector<nets::Planes> learned, probes;
    std::vector<int> names, truth;
    double rms = 0;
    for (int p = 0; p < static_cast<int>(people.size()); ++p) {
        const Known& person = people[static_cast<std::size_t>(p)];
        const auto half = person.crops.begin() + static_cast<std::ptrdiff_t>(person.learned());
        std::vector<nets::Planes> own(person.crops.begin(), half);
        if (p == hidden)
            std::tie(own, rms) = protectedCrops(person, static_cast<quint64>(100 + p), options, finder);
        learned.insert(learned.end(), own.begin(), own.end());
        names.insert(names.end(), own.size(), p);
        probes.insert(probes.end(), half, person.crops.end());
        truth.resize(probes.size(), p);
    }
    const auto given = nets::learnNames(learned, names, static_cast<int>(people.size()), probes,
                                        {options.steps, options.seed, {}});
    if (!given)
        throw std::runtime_error("the training failed");
    std::vector<double> right(people.size()), of(people.size());
    for (std::size_t i = 0; i < probes.size(); ++i) {
        of[static_cast<std::size_t>(truth[i])] += 1;
        right[static_cast<std::size_t>(truth[i])] += given->at(i) == truth[i] ? 1 : 0;
    }
    double othersRight = 0, others = 0;
    for (std::size_t p = 0; p < people.size(); ++p) {
        const bool own = static_cast<int>(p) == hidden;
        othersRight += own ? 0 : right[p];
        others += own ? 0 : of[p];
        if (own || hidden < 0)
            std::printf("person %zu: %.0f of %.0f clean photos named rightly; pattern rms %.1f\n", p,
                        right[p], of[p], rms);
    }
    std::printf("the others: %.3f of %.0f\n", othersRight / others, others);
    std::fflush(stdout);
}

void run(const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const Equipment equipment = equip(parser);
    const Finder finder = Finder::ofEngine(equipment.engine, {});
    std::vector<Known> people;
    for (const Person& person : manyPhotos(QDir(value("faces") + QStringLiteral("/lfw")), 50)) {
        Known known;
        for (const QString& path : person.photos) {
            const QImage photo = readPhoto(path).pixels;
            if (const auto face = finder.central(photo)) {
                known.photos += path;
                known.crops.push_back(cropOf(photo, *face));
            }
        }
        people.push_back(std::move(known));
    }
    Options options;
    options.steps = numbers(value("steps"), 1, 100000).at(0);
    options.strength = numbers(value("strength"), 0, 100).at(0);
    options.rms = value("rms").toDouble();
    options.cell = std::max(1.0, value("cell").toDouble());
    options.seed = value("seed").toULongLong();
    std::printf("%s\n", qPrintable(QCoreApplication::arguments().mid(1).join(QLatin1Char(' '))));
    if (options.strength <= 0 && options.rms <= 0)
        return measure(people, -1, options, finder);
    for (const int hidden : numbers(value("protected"), 0, static_cast<int>(people.size()) - 1))
        measure(people, hidden, options, finder);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const AddOption add(parser);
    add("faces", "Folder with LFW in it.", "DIR");
    add("steps", "Of the training, eight pictures each.", "N", "800");
    add("rms", "Of the pattern on the crops, grey levels.", "X", "0");
    add("strength", "Lay it on the photos, within this strength's visibility.", "N", "0");
    add("cell", "With --rms: distance between the pattern's points, pixels of the crop.", "X", "20");
    add("protected", "Which people, one after the other.", "LIST", "5,15,25,35,45");
    add("seed", "Of the training.", "N", "1");
    addEquipmentOptions(parser);
    parser.addHelpOption();
    parser.process(app);
    try {
        nets::prepareWorkerThread();
        run(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_scratch: %s\n", error.what());
        return 1;
    }
    return 0;
}
