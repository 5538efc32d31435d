// How well cloaks hide people whom no training saw from recognisers that taught nothing which makes cloaks,
// and how visible they are.
#include "core/base/memory.h"
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
    add("skip", "How many people to leave out before them: figures on people whom no constant was chosen by.",
        "N", "0");
    add("set", "lfw: people kept out of training; london: DIR/london, whose photos are large.", "NAME",
        "lfw");
    add("strengths", "Strengths.", "LIST", "25,50,75,100");
    add("sizes", "Factors by which the photos are enlarged.", "LIST", "1,2,4");
    add("workers", "Threads.", "N", "2");
    add("steps", "Refinement steps, one number or several to compare; a method's own number where not said.",
        "LIST");
    add("no-refine", "The cloak network's answer alone.");
    add("method", "A method's name; several, to compare the first with the others.", "NAME");
    add("hold-dssim", "The first method holds DSSIM instead of Butteraugli, and changes no shape.");
    add("seed", "Seed.", "N", "0");
    add("p4", "Also compare protected photos of one person with one another.");
    add("p4-photos", "How many of each person for that.", "N", "2");
    add("cache", "Where embeddings of clean photos are kept between runs.", "DIR");
    add("json", "Also write the figures here.", "FILE");
    addEquipmentOptions(parser);
    parser.addHelpOption();
}

// Every method with every number of steps.
std::vector<Variant> variants(const QCommandLineParser& parser) {
    std::vector<int> steps = {-1};
    if (parser.isSet(QStringLiteral("no-refine")))
        steps = {0};
    else if (parser.isSet(QStringLiteral("steps")))
        steps = numbers(parser.value(QStringLiteral("steps")), 0, 100000);
    QStringList methods = parser.values(QStringLiteral("method"));
    if (methods.isEmpty())
        methods.append(QString());
    std::vector<Variant> all;
    for (const QString& method : methods) {
        for (const int count : steps) {
            const QString name = method.isEmpty() ? QStringLiteral("the default method") : method;
            all.push_back(
                {count < 0 ? name : name + QStringLiteral(", %1 steps").arg(count), method, count, {}});
        }
    }
    if (parser.isSet(QStringLiteral("hold-dssim"))) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            all[i].held = vizard::cloak::Held::Dssim;
            all[i].label += QStringLiteral(" by DSSIM");
        }
    }
    return all;
}

RunOptions runOptions(const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    RunOptions options;
    options.strengths = numbers(value("strengths"), 1, 100);
    options.sizes = numbers(value("sizes"), 1, 16);
    options.workers = numbers(value("workers"), 1, 64).at(0);
    options.photosEach = parser.isSet(QStringLiteral("p4")) ? numbers(value("p4-photos"), 2, 20).at(0) : 1;
    options.settings.seed = value("seed").toULongLong();
    options.variants = variants(parser);
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
    auto people = keptOutPeople(lfw);
    const int first =
        parser.value(QStringLiteral("set")) == QLatin1String("london") ? static_cast<int>(people.size()) : 0;
    if (first > 0) {
        const auto more = peopleIn(faces.filePath(QStringLiteral("london")));
        people.insert(people.end(), more.begin(), more.end());
    }
    const Gallery gallery(people, judges, equipment.finder, parser.value(QStringLiteral("cache")),
                          options.workers);
    const auto chosen = chosenPeople(people, gallery, first, parser.value(QStringLiteral("skip")).toInt(),
                                     parser.value(QStringLiteral("people")).toInt());

    QStringList names;
    for (const Variant& variant : options.variants)
        names.append(variant.label);
    std::printf("%s, %s, seed %llu; %zu people of %s whom no training of cloaks saw\n",
                qPrintable(equipment.engineName), qPrintable(names.join(QStringLiteral("; "))),
                static_cast<unsigned long long>(options.settings.seed), chosen.size(),
                first > 0 ? "the London set" : "LFW");
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
    printRows(rows, judges, names);
    printPairRows(pairRows, judges, names);
    printEquallyVisible(rows, names);
    if (parser.isSet(QStringLiteral("json")))
        writeJson(parser.value(QStringLiteral("json")), toJson(rows, pairRows, judges, names));
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
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
