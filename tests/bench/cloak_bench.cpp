// How well cloaks hide people whom no training saw from recognisers that no training saw, and how visible
// they are.
#include "tests/bench/cloak_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <stdexcept>

using namespace vizard::bench;

namespace {

const QStringList kCheckOnly = {QStringLiteral("squeezefacepose_dwc"), QStringLiteral("dlib_densenet"),
                                QStringLiteral("mfn_xiaoccer")};
const QStringList kTeachers = {QStringLiteral("mfn_foamliu"), QStringLiteral("mobileface_v2"),
                               QStringLiteral("esp_mfn")};

void addOptions(QCommandLineParser& parser) {
    const AddOption add(parser);
    add("faces", "Folder with LFW in it, or LFW itself.", "DIR");
    add("recognisers", "Folder of the recognisers (NAME.onnx, NAME.json).", "DIR");
    add("judge", "A recogniser to judge by; may be repeated. Default: the three that are for checking only.",
        "NAME");
    add("teachers",
        "Judge by the three teachers besides (the cloak network knows them: no measure of protection).");
    add("people", "How many people.", "N", "40");
    add("strengths", "Strengths.", "LIST", "25,50,75,100");
    add("sizes", "Factors by which the photos are enlarged.", "LIST", "1,2,4");
    add("workers", "Threads.", "N", "2");
    add("steps", "Refinement steps; the engine's own number where not said.", "N");
    add("no-refine", "The cloak network's answer alone.");
    add("method", "A method's name.", "NAME");
    add("seed", "Seed.", "N", "0");
    add("p4", "Also compare protected photos of one person with one another.");
    add("p4-photos", "How many of each person for that.", "N", "2");
    add("cache", "Where embeddings of clean photos are kept between runs.", "DIR");
    add("json", "Also write the figures here.", "FILE");
    addEquipmentOptions(parser);
    parser.addHelpOption();
}

RunOptions runOptions(const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    RunOptions options;
    options.strengths = numbers(value("strengths"), 1, 100);
    options.sizes = numbers(value("sizes"), 1, 16);
    options.workers = numbers(value("workers"), 1, 64).at(0);
    options.photosEach = parser.isSet(QStringLiteral("p4")) ? numbers(value("p4-photos"), 2, 20).at(0) : 1;
    options.settings.seed = value("seed").toULongLong();
    options.settings.method = value("method");
    if (parser.isSet(QStringLiteral("no-refine")))
        options.settings.maxSteps = 0;
    else if (parser.isSet(QStringLiteral("steps")))
        options.settings.maxSteps = numbers(value("steps"), 0, 100000).at(0);
    return options;
}

QStringList judgeNames(const QCommandLineParser& parser) {
    QStringList names = parser.values(QStringLiteral("judge"));
    if (names.isEmpty())
        names = kCheckOnly;
    return parser.isSet(QStringLiteral("teachers")) ? names + kTeachers : names;
}

void writeJson(const QString& path, const QJsonObject& object) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0)
        throw std::runtime_error("cannot write " + path.toStdString());
}

void measure(const QCommandLineParser& parser) {
    const QDir faces(parser.value(QStringLiteral("faces")));
    const QString lfw =
        faces.exists(QStringLiteral("lfw")) ? faces.filePath(QStringLiteral("lfw")) : faces.path();
    const RunOptions options = runOptions(parser);
    const Equipment equipment = equip(parser);
    const auto judges = loadJudges(parser.value(QStringLiteral("recognisers")), judgeNames(parser));
    const auto people = keptOutPeople(lfw);
    const Gallery gallery(people, judges, equipment.finder, parser.value(QStringLiteral("cache")),
                          options.workers);
    const auto chosen = chosenPeople(people, gallery, parser.value(QStringLiteral("people")).toInt());

    std::printf("%s, seed %llu, %d steps asked for (-1: its own); %zu people of LFW kept out of training\n",
                qPrintable(equipment.engineName), static_cast<unsigned long long>(options.settings.seed),
                options.settings.maxSteps, chosen.size());
    std::printf(
        "Landmarks: %s. Thresholds from %zu pairs of strangers on %zu clean photos of %zu people; no face "
        "found on %d of them.\n",
        equipment.finder.id().constData(), gallery.strangerPairs(), gallery.size(), people.size(),
        gallery.withoutFace());
    for (std::size_t j = 0; j < judges.size(); ++j)
        std::printf("  %-20s threshold %.4f at FAR 1 %%, %.4f at .1 %%\n", qPrintable(judges[j].name()),
                    gallery.threshold(static_cast<int>(j), 0), gallery.threshold(static_cast<int>(j), 1));
    std::fflush(stdout);

    const auto shown = runCloaks(chosen, gallery, judges, equipment, options);
    const auto rows = rowsOf(shown, gallery, static_cast<int>(judges.size()));
    const auto pairRows = pairRowsOf(shown, gallery, static_cast<int>(judges.size()));
    printRows(rows, judges);
    printPairRows(pairRows, judges);
    if (parser.isSet(QStringLiteral("json")))
        writeJson(parser.value(QStringLiteral("json")), toJson(rows, pairRows, judges));
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (!parser.isSet(QStringLiteral("faces")) || !parser.isSet(QStringLiteral("recognisers"))) {
        std::fprintf(stderr, "bench_cloak: --faces and --recognisers are needed; --help tells the rest\n");
        return 2;
    }
    try {
        vizard::nets::prepareWorkerThread();
        measure(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_cloak: %s\n", error.what());
        return 1;
    }
    return 0;
}
