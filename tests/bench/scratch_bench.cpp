// P6 on a scale at which a recogniser learns people: 50 of LFW with 10 photos or more, half of each one's
// photos to learn from, one person's protected. How many of that person's clean photos does it name
// rightly, and how many of the others'? The attacker finds and aligns the faces anew.
#include "core/base/memory.h"
#include "core/face/align.h"
#include "core/nets/attackers.h"
#include "tests/bench/equipment.h"
#include "tests/bench/people.h"
#include "tests/bench/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>

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

struct Options {
    int steps = 800, strength = 75, enlarge = 1, jpeg = 0;
    std::uint64_t seed = 1;
    QString method, before;
    bool sampleWise = false, robust = false;
};

// The photo protected by one method, as visibly as the strength allows. Empty where no face is found.
QImage markedBy(const QString& method, const QImage& photo, const cloak::Engine& engine, const Finder& finder,
                quint64 key, const Options& options) {
    const auto face = finder.central(photo);
    if (!face)
        return {};
    cloak::Settings settings;
    settings.strength = options.strength;
    settings.person = key;
    settings.method = method;
    settings.sampleWise = options.sampleWise;
    settings.robust = options.robust;
    const auto made = engine.cloakFace(photo, *face, 1, settings, {});
    if (!made)
        throw std::runtime_error("a photo could not be protected");
    return cloak::apply(photo, {*made});
}

QImage marked(const QImage& photo, const cloak::Engine& engine, const Finder& finder, quint64 key,
              const Options& options) {
    const QImage begun =
        options.before.isEmpty() ? photo : markedBy(options.before, photo, engine, finder, key, options);
    return begun.isNull() ? begun : markedBy(options.method, begun, engine, finder, key, options);
}

// As a service may keep it: four pixels share their colour.
QImage uploaded(const QImage& photo, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "jpeg", quality);
    return QImage::fromData(bytes, "jpeg").convertToFormat(QImage::Format_RGB888);
}

// What is learned of a protected person, and how strong the change is in the crops, grey levels.
struct Protected {
    std::vector<nets::Planes> crops;
    double square = 0, count = 0;
};

Protected protectedCrops(const Known& person, quint64 key, const Options& options,
                         const cloak::Engine& engine, const Finder& finder) {
    Protected result;
    for (std::size_t i = 0; i < person.learned(); ++i) {
        const QImage photo =
            enlarged(readPhoto(person.photos[static_cast<qsizetype>(i)]).pixels, options.enlarge);
        QImage copy = marked(photo, engine, finder, key, options);
        if (options.jpeg > 0 && !copy.isNull())
            copy = uploaded(copy, options.jpeg);
        const auto face = copy.isNull() ? std::nullopt : finder.central(copy);
        if (!face)
            continue;
        nets::Planes crop = cropOf(copy, *face);
        for (std::size_t k = 0; k < crop.size(); ++k)
            result.square += std::pow(static_cast<double>(crop[k] - person.crops[i][k]), 2);
        result.count += static_cast<double>(crop.size());
        result.crops.push_back(std::move(crop));
    }
    return result;
}

// A training with `hidden` protected, each with a key of their own.
void measure(const std::vector<Known>& people, const std::vector<int>& hidden, const Options& options,
             const cloak::Engine& engine, const Finder& finder) {
    std::vector<nets::Planes> learned, probes;
    std::vector<int> names, truth;
    double square = 0, count = 0;
    const auto isHidden = [&](int p) { return std::count(hidden.begin(), hidden.end(), p) > 0; };
    for (int p = 0; p < static_cast<int>(people.size()); ++p) {
        const Known& person = people[static_cast<std::size_t>(p)];
        const auto half = person.crops.begin() + static_cast<std::ptrdiff_t>(person.learned());
        std::vector<nets::Planes> own(person.crops.begin(), half);
        if (isHidden(p)) {
            Protected made = protectedCrops(person, static_cast<quint64>(100 + p), options, engine, finder);
            square += made.square;
            count += made.count;
            own = std::move(made.crops);
        }
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
        const bool own = isHidden(static_cast<int>(p));
        othersRight += own ? 0 : right[p];
        others += own ? 0 : of[p];
        if (own || hidden.empty())
            std::printf("person %zu: %.0f of %.0f clean photos named rightly\n", p, right[p], of[p]);
    }
    if (count > 0)
        std::printf("the crops changed by an rms of %.1f grey levels\n", std::sqrt(square / count));
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
    options.enlarge = numbers(value("enlarge"), 1, 4).at(0);
    options.jpeg = numbers(value("jpeg"), 0, 100).at(0);
    options.method = value("method");
    options.before = value("before");
    options.sampleWise = parser.isSet(QStringLiteral("sample-wise"));
    options.robust = parser.isSet(QStringLiteral("robust"));
    options.seed = value("seed").toULongLong();
    std::printf("%s\n", qPrintable(QCoreApplication::arguments().mid(1).join(QLatin1Char(' '))));
    if (options.strength <= 0)
        return measure(people, {}, options, *equipment.engine, finder);
    const auto hidden = numbers(value("protected"), 0, static_cast<int>(people.size()) - 1);
    if (parser.isSet(QStringLiteral("together")))
        return measure(people, hidden, options, *equipment.engine, finder);
    for (const int one : hidden)
        measure(people, {one}, options, *equipment.engine, finder);
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const AddOption add(parser);
    add("faces", "Folder with LFW in it.", "DIR");
    add("steps", "Of the training, eight pictures each.", "N", "800");
    add("method", "By which method.", "NAME", "unlearnable");
    add("before", "By which method before that, within limits of its own: twice as much to see.", "NAME", "");
    add("strength", "0: nobody is protected.", "N", "0");
    add("enlarge", "The protected photos are so many times as large.", "N", "1");
    add("jpeg", "The protected copies go through JPEG of this quality, colour at half size.", "Q", "0");
    parser.addOption({QStringLiteral("together"), QStringLiteral("All of them protected in one training.")});
    parser.addOption({QStringLiteral("sample-wise"), QStringLiteral("As cloak::Settings::sampleWise.")});
    parser.addOption({QStringLiteral("robust"), QStringLiteral("As cloak::Settings::robust.")});
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
