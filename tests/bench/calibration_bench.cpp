// Measures what a judge's similarities mean on a panel of other recognisers, and prints the entry for
// models/calibration.json.
#include "core/audit/calibrate.h"
#include "core/audit/examiner.h"
#include "core/audit/observer.h"
#include "core/audit/parallel.h"
#include "core/audit/people.h"
#include "core/base/memory.h"
#include "tests/bench/judge.h"
#include "tests/bench/photo_sets.h"
#include "tests/bench/picture.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

void addOptions(QCommandLineParser& parser) {
    const AddOption add(parser);
    add("faces", "Folder with LFW in it, or LFW itself.", "DIR");
    add("judge", "The judge: a model's name, or a recogniser's file.", "NAME|FILE");
    add("recognisers", "Folder of the panel.", "DIR");
    add("panel", "The panel's recognisers.", "LIST", "squeezefacepose_dwc,dlib_densenet,mfn_xiaoccer");
    add("people", "How many people; an even number.", "N", "40");
    add("photos", "How many of each one's photos.", "N", "2");
    add("strengths", "Strengths of the cloaks.", "LIST", "25,50,75,100");
    add("strangers", "How many people besides, for the thresholds; all of their photos.", "N", "10000");
    add("cache", "Where embeddings are kept between runs.", "DIR");
    add("workers", "Threads.", "N", "2");
    addEquipmentOptions(parser);
    parser.addHelpOption();
}

QString value(const QCommandLineParser& parser, const char* name) {
    return parser.value(QString::fromLatin1(name));
}

template <typename T> T needed(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().text.toStdString() + ": " +
                                 result.error().detail.toStdString());
    return std::move(result).value();
}

// Adds the folder's people to each recogniser's scene.
void addPeople(audit::Observer& observer, const QString& folder, int workers,
               std::vector<audit::Scene>& scenes) {
    const auto people =
        needed(audit::matchedPeople(folder + QStringLiteral("/clean"), folder + QStringLiteral("/cloaked")));
    std::vector<std::vector<std::pair<audit::Look, audit::Look>>> looks(people.size());
    audit::inParallel(people.size(), workers, [&](std::size_t p) {
        for (const audit::PhotoPair& photo : people[p].photos) {
            const auto clean = needed(observer.look(photo.clean));
            if (!photo.cloaked.isEmpty() && clean.hasFace())
                looks[p].emplace_back(clean, needed(observer.look(photo.cloaked, clean.place())));
        }
    });
    for (const auto& person : looks) {
        for (std::size_t r = 0; r < scenes.size(); ++r) {
            audit::Subject subject;
            for (const auto& [clean, cloaked] : person) {
                subject.clean.push_back(clean.embeddings[r]);
                subject.cloaked.push_back(cloaked.hasFace() ? cloaked.embeddings[r] : audit::Embedding());
            }
            scenes[r].people.push_back(std::move(subject));
        }
    }
}

void addStrangers(audit::Observer& observer, const std::vector<Person>& strangers, int workers,
                  std::vector<audit::Scene>& scenes) {
    std::vector<std::pair<int, QString>> photos;
    for (std::size_t i = 0; i < strangers.size(); ++i) {
        for (const QString& photo : strangers[i].photos)
            photos.emplace_back(static_cast<int>(i), photo);
    }
    std::vector<audit::Look> looks(photos.size());
    audit::inParallel(photos.size(), workers,
                      [&](std::size_t i) { looks[i] = needed(observer.look(photos[i].second)); });
    for (std::size_t i = 0; i < looks.size(); ++i) {
        for (std::size_t r = 0; r < scenes.size() && looks[i].hasFace(); ++r)
            scenes[r].strangers.push_back({photos[i].first, looks[i].embeddings[r]});
    }
}

// Without the folders of this machine.
QString commandOf(const QCommandLineParser& parser, const QString& judge) {
    QString command =
        QStringLiteral("bench_calibration --faces FACES --recognisers RECOGNISERS --judge ") + judge;
    for (const char* option : {"panel", "people", "photos", "strengths", "strangers"})
        command += QStringLiteral(" --%1 %2").arg(QString::fromLatin1(option), value(parser, option));
    return command;
}

// What the window does once a cloak is made: on photos as they are, on one thread.
void timeVerdicts(const audit::Judge& judge, const cloak::Engine& engine, const std::vector<Person>& people) {
    const audit::Examiner examiner(judge, audit::shippedCalibration());
    const Finder finder = Finder::ofEngine({std::shared_ptr<const void>(), &engine}, {});
    std::vector<double> times; // milliseconds
    for (std::size_t i = 0; i < std::min<std::size_t>(people.size(), 10); ++i) {
        const QImage photo = readPhoto(people[i].photos.first()).pixels;
        const auto face = finder.central(photo);
        if (!face)
            continue;
        QElapsedTimer clock;
        clock.start();
        needed(examiner.examine({photo, photo, *face, 0, 0, {}}));
        times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    }
    std::sort(times.begin(), times.end());
    if (!times.empty())
        std::fprintf(stderr, "a verdict takes %.0f ms (median of %zu), %.0f ms at most\n",
                     times[times.size() / 2], times.size(), times.back());
}

void measure(const QCommandLineParser& parser) {
    const QDir faces(value(parser, "faces"));
    const std::vector<Person> all = keptOutPeople(
        faces.exists(QStringLiteral("lfw")) ? faces.filePath(QStringLiteral("lfw")) : faces.path());
    const auto people = firstPeople(all, numbers(value(parser, "people"), 2, 1000).at(0));
    const Equipment equipment = equip(parser);
    const nets::Models models = nets::Models::open(value(parser, "models"));
    const QStringList panel = value(parser, "panel").split(QLatin1Char(','), Qt::SkipEmptyParts);
    const audit::Judge judge = needed(audit::Judge::load(value(parser, "judge"), models));
    std::vector<audit::Judge> recognisers = loadJudges(value(parser, "recognisers"), panel);
    recognisers.insert(recognisers.begin(), judge);

    SetOptions options;
    options.photosEach = numbers(value(parser, "photos"), 2, 20).at(0);
    options.workers = numbers(value(parser, "workers"), 1, 64).at(0);
    audit::Observer observer(needed(face::Detector::load(models)), equipment.finder.id(), recognisers,
                             value(parser, "cache"));
    std::vector<audit::Scene> scenes(recognisers.size());
    const QTemporaryDir work;
    for (const int strength : numbers(value(parser, "strengths"), 1, 100)) {
        options.settings.strength = strength;
        const QString folder = work.filePath(QString::number(strength));
        makeSet(people, *equipment.engine, options, folder);
        addPeople(observer, folder, options.workers, scenes);
    }
    std::vector<Person> strangers;
    for (const Person& person : all) {
        const bool judged = std::any_of(people.begin(), people.end(),
                                        [&](const Person& other) { return other.name == person.name; });
        if (!judged &&
            static_cast<int>(strangers.size()) < numbers(value(parser, "strangers"), 50, 10000).at(0))
            strangers.push_back(person);
    }
    addStrangers(observer, strangers, options.workers, scenes);
    needed(observer.save());

    audit::JudgeCalibration made = audit::calibrate(scenes.front(), {scenes.begin() + 1, scenes.end()});
    made.judge = judge.name();
    made.sha256 = judge.sha256();
    made.date = QDate::currentDate().toString(Qt::ISODate);
    made.command = commandOf(parser, judge.name());
    made.panel = panel;
    made.people = static_cast<int>(people.size());
    std::printf("%s", audit::toJson(made).constData());
    const std::vector<audit::Scene> panelScenes(scenes.begin() + 1, scenes.end());
    const audit::Figure agreed = audit::agreement(scenes.front(), panelScenes);
    const audit::Thresholds thresholds = audit::thresholdsOf({{}, scenes.front().strangers});
    // Not part of the entry: to standard error, so that the entry can be kept as it is.
    std::fprintf(stderr,
                 "the judge says what most of the panel say on %.3f [%.3f %.3f] of %.0f cloaked pairs\n"
                 "\"thresholds\": [%.4f, %.4f, %.4f] from %.0f pairs of strangers\n",
                 agreed.value, agreed.interval.low, agreed.interval.high, agreed.of, thresholds.at[0],
                 thresholds.at[1], thresholds.at[2], thresholds.pairs);
    timeVerdicts(judge, *equipment.engine, people);
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    for (const char* option : {"faces", "judge", "recognisers"}) {
        if (!parser.isSet(QString::fromLatin1(option))) {
            std::fprintf(stderr, "bench_calibration: --%s is needed; --help tells the rest\n", option);
            return 2;
        }
    }
    try {
        nets::prepareWorkerThread();
        measure(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_calibration: %s\n", error.what());
        return 1;
    }
    return 0;
}
