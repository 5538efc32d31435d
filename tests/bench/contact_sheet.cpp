// Originals, protected pictures and the change between them, at the size at which they are looked at. No
// figure can replace a look at this.
#include "core/audit/parallel.h"
#include "core/base/memory.h"
#include "core/cloak/cloak.h"
#include "tests/bench/equipment.h"
#include "tests/bench/looks.h"
#include "tests/bench/people.h"
#include "tests/bench/picture.h"
#include "tests/bench/sheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

constexpr int kGain = 8;
constexpr double kMargin = 0.15;

QStringList filesIn(const QDir& folder) {
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

// london: the neutral photo of people spread over the list; large: all; lfw: people kept out of training.
QStringList photosOf(const QDir& faces, const QString& set, int count) {
    QStringList all;
    if (set == QLatin1String("london")) {
        const QDir folder(faces.filePath(set));
        for (const QString& id : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            all += filesIn(QDir(folder.filePath(id))).mid(0, 1);
    } else if (set == QLatin1String("lfw")) {
        for (const Person& person : keptOutPeople(faces.filePath(set)))
            all += person.photos.mid(0, 1);
        return all.mid(0, count);
    } else {
        return filesIn(QDir(faces.filePath(set)));
    }
    QStringList spread;
    for (int i = 0; i < count && !all.isEmpty(); ++i)
        spread += all.at(i * all.size() / count);
    spread.removeDuplicates();
    return spread;
}

struct Options {
    std::vector<int> strengths;
    cloak::Settings settings;
    int enlarge = 1;
};

QString labelOf(int strength, const Looks& looks, double coreSeconds, int steps) {
    const cloak::Limits limits = cloak::limitsFor(strength);
    return QStringLiteral("strength %1: Butteraugli %2 of %3 (whole %4)\nwarp %5 of %6, longest %7; DSSIM "
                          "%8; %9 core-s, "
                          "%10 steps")
        .arg(strength)
        .arg(looks.butteraugli, 0, 'f', 2)
        .arg(limits.butteraugli, 0, 'f', 2)
        .arg(looks.butteraugliWhole, 0, 'f', 2)
        .arg(looks.warpRms, 0, 'f', 3)
        .arg(limits.warpRms, 0, 'f', 2)
        .arg(looks.warpMax, 0, 'f', 2)
        .arg(looks.dssim, 0, 'f', 4)
        .arg(coreSeconds, 0, 'f', 1)
        .arg(steps);
}

// One photo's row: its largest face.
std::vector<Panel> rowOf(const QString& path, const cloak::Engine& engine, const Options& options) {
    const QImage photo = enlarged(readPhoto(path).pixels, options.enlarge);
    const auto faces = engine.detect(photo);
    const QString name = QFileInfo(path).completeBaseName().left(40);
    if (!faces || faces->empty())
        return {{{}, name + QStringLiteral(": no face found"), false}};
    const int side = options.settings.viewingSide;
    const QRect region = faceRegion(photo.size(), face::alignment(faces->front().landmarks), kMargin);
    const QImage before = viewed(photo, region, side);
    std::vector<Panel> row = {
        {before, QStringLiteral("%1\n%2 x %3").arg(name).arg(photo.width()).arg(photo.height()), false}};
    for (const int strength : options.strengths) {
        cloak::Settings settings = options.settings;
        settings.strength = strength;
        const double start = threadSeconds();
        const auto cloak = engine.cloakFace(photo, faces->front(), seedOf(photo), settings, {});
        if (!cloak)
            throw std::runtime_error("cloakFace failed: " + cloak.error().detail.toStdString());
        const QImage changed = engine.apply(photo, {*cloak});
        const double seconds = threadSeconds() - start;
        const Looks looks = looksOf(engine, photo, changed, *cloak, side);
        const QImage after = viewed(changed, region, side);
        row.push_back({after, labelOf(strength, looks, seconds, cloak->steps), true});
        row.push_back({difference(before, after, kGain), QStringLiteral("change x %1").arg(kGain), false});
    }
    return row;
}

void save(const QImage& sheet, const QString& path) {
    if (!sheet.save(path, "PNG"))
        throw std::runtime_error("cannot write " + path.toStdString());
    std::printf("%s: %d x %d\n", qPrintable(path), sheet.width(), sheet.height());
}

void savePage(const QByteArray& page, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.flush())
        throw std::runtime_error("cannot write " + path.toStdString());
    std::printf("%s\n", qPrintable(path));
}

void addOptions(QCommandLineParser& parser) {
    const AddOption add(parser);
    add("faces", "Folder with london, large and lfw in it.", "DIR");
    add("out", "The sheet, a PNG.", "FILE");
    add("set", "london, large or lfw; may be repeated. Default: london and large.", "SET");
    add("count", "How many people of london and lfw.", "N", "6");
    add("strengths", "Strengths.", "LIST", "50,75");
    add("zoom", "2: at 200 %.", "N", "1");
    add("enlarge", "Enlarge the photos before (for lfw).", "N", "1");
    add("blink", "Also a page, FILE with .html, where original and protected take turns in one place.");
    add("split", "One file a row: FILE-1.png and so on.");
    add("no-refine", "The cloak network's answer alone.");
    add("steps", "Refinement steps.", "N", "-1");
    add("workers", "Threads.", "N", "2");
    addEquipmentOptions(parser);
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("photos"), QStringLiteral("Photos instead of a set."));
}

void makeSheet(const QCommandLineParser& parser) {
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    QStringList paths = parser.positionalArguments();
    QStringList sets = parser.values(QStringLiteral("set"));
    if (paths.isEmpty() && sets.isEmpty())
        sets = {QStringLiteral("london"), QStringLiteral("large")};
    for (const QString& set : sets)
        paths += photosOf(QDir(value("faces")), set, value("count").toInt());
    Options options;
    options.strengths = numbers(value("strengths"), 1, 100);
    options.settings.maxSteps = parser.isSet(QStringLiteral("no-refine")) ? 0 : value("steps").toInt();
    options.enlarge = numbers(value("enlarge"), 1, 16).at(0);
    const int zoom = numbers(value("zoom"), 1, 8).at(0);
    const Equipment equipment = equip(parser);

    std::vector<std::vector<Panel>> rows(static_cast<std::size_t>(paths.size()));
    audit::inParallel(rows.size(), numbers(value("workers"), 1, 64).at(0), [&](std::size_t i) {
        rows[i] = rowOf(paths.at(static_cast<qsizetype>(i)), *equipment.engine, options);
    });
    const QFileInfo out(value("out"));
    if (parser.isSet(QStringLiteral("blink")))
        savePage(blinkPage(rows, zoom), out.dir().filePath(out.completeBaseName() + QStringLiteral(".html")));
    if (!parser.isSet(QStringLiteral("split")))
        return save(drawSheet(rows, zoom), out.filePath());
    for (std::size_t i = 0; i < rows.size(); ++i)
        save(drawSheet({rows[i]}, zoom),
             out.dir().filePath(QStringLiteral("%1-%2.png").arg(out.completeBaseName()).arg(i + 1)));
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // only fonts are needed
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (!parser.isSet(QStringLiteral("out")) ||
        (!parser.isSet(QStringLiteral("faces")) && parser.positionalArguments().isEmpty())) {
        std::fprintf(stderr,
                     "contact_sheet: --out and --faces (or photos) are needed; --help tells the rest\n");
        return 2;
    }
    try {
        nets::prepareWorkerThread();
        makeSheet(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "contact_sheet: %s\n", error.what());
        return 1;
    }
    return 0;
}
