// Prints the tables that README quotes, in one run: every method side by side, through the same audit that
// vizard-cli offers.
#include "core/audit/audit.h"
#include "tests/bench/judge.h"
#include "tests/bench/photo_sets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

const QStringList kCheckOnly = {QStringLiteral("squeezefacepose_dwc"), QStringLiteral("dlib_densenet"),
                                QStringLiteral("mfn_xiaoccer")};

void addOptions(QCommandLineParser& parser) {
    const auto add = [&](const char* name, const char* text, const char* value = "",
                         const char* standard = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                          QString::fromLatin1(standard)});
    };
    add("faces", "Folder with LFW in it, or LFW itself.", "DIR");
    add("recognisers", "Folder of the recognisers (NAME.onnx, NAME.json).", "DIR");
    add("judge", "A recogniser to judge by; may be repeated. Default: the three that are for checking only.",
        "NAME");
    add("methods", "Methods side by side.", "LIST", "vizard");
    add("people", "How many people.", "N", "12");
    add("photos", "How many of each one's photos.", "N", "3");
    add("strengths", "Strengths for the first table.", "LIST", "25,50,75,100");
    add("sizes", "Factors by which photos are enlarged, for the first table.", "LIST", "1,2");
    add("full", "The strength at which all protocols are measured, at size 1; 0: none.", "N", "75");
    add("gallery", "Strangers. Default: the other people kept out of training.", "DIR");
    add("cache", "Where embeddings are kept between runs.", "DIR");
    add("workers", "Threads.", "N", "2");
    add("json", "Also write every report into this folder.", "DIR");
    addEquipmentOptions(parser);
    parser.addHelpOption();
}

struct Setting {
    std::vector<Person> people;
    QString gallery, cache, json, work;
    std::shared_ptr<const cloak::Engine> engine;
    nets::Models models;
    std::vector<audit::Judge> judges;
    SetOptions options;
};

QString value(const QCommandLineParser& parser, const char* name) {
    return parser.value(QString::fromLatin1(name));
}

void keep(const Setting& setting, const QString& name, const audit::Report& report) {
    if (setting.json.isEmpty())
        return;
    QFile file(setting.json + QLatin1Char('/') + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(audit::toJson(report)).toJson()) < 0)
        throw std::runtime_error("cannot write " + file.fileName().toStdString());
}

struct Measured {
    audit::Report report;
    SetCost cost;
};

Measured measure(const Setting& setting, const QString& method, int size, int strength,
                 const std::set<audit::Protocol>& protocols) {
    SetOptions options = setting.options;
    options.size = size;
    options.settings.method = method;
    options.settings.strength = strength;
    const QString name = QStringLiteral("%1-x%2-%3").arg(method).arg(size).arg(strength);
    const QString folder = setting.work + QLatin1Char('/') + name;
    Measured measured;
    measured.cost = makeSet(setting.people, *setting.engine, options, folder);
    audit::AuditRequest request{folder + QStringLiteral("/clean"),
                                folder + QStringLiteral("/cloaked"),
                                setting.gallery,
                                setting.judges,
                                protocols,
                                options.workers,
                                setting.cache};
    auto report = audit::runAudit(request, setting.models, {});
    if (!report)
        throw std::runtime_error(name.toStdString() + ": " + report.error().text.toStdString() + ' ' +
                                 report.error().detail.toStdString());
    measured.report = std::move(*report);
    keep(setting, name, measured.report);
    return measured;
}

// Mean over the judges of one figure.
template <typename Pick> double mean(const audit::Report& report, const Pick& pick) {
    double sum = 0;
    for (const audit::JudgeFigures& judge : report.judges)
        sum += pick(judge);
    return sum / static_cast<double>(report.judges.size());
}

double medianButteraugli(const audit::Report& report) {
    std::vector<double> values;
    for (const audit::PhotoFigures& photo : report.photos)
        values.push_back(photo.quality.butteraugli);
    std::sort(values.begin(), values.end());
    return values.empty() ? std::nan("") : values[values.size() / 2];
}

void printFirstHead(const Setting& setting) {
    std::printf("\nP1, share missed, mean of the judges (clean -> cloaked)\n%-12s %4s %8s | %-13s %-13s "
                "%-13s | %7s %6s "
                "%9s %9s\n",
                "method", "size", "strength", "FAR 1 %", "FAR .1 %", "FAR .01 %", "Butter.", "DSSIM", "lost",
                "core-s");
    for (const audit::Judge& judge : setting.judges)
        std::fprintf(stderr, "judge %s\n", qPrintable(judge.name()));
}

void printFirst(const QString& method, int size, int strength, const Measured& measured) {
    std::printf("%-12s x%-3d %8d |", qPrintable(method), size, strength);
    for (std::size_t r = 0; r < audit::kFalseAcceptCount; ++r)
        std::printf(
            " %.3f -> %.3f",
            mean(measured.report, [&](const auto& j) { return j.verification->miss[r].before.value; }),
            mean(measured.report, [&](const auto& j) { return j.verification->miss[r].after.value; }));
    double dssim = 0;
    for (const audit::PhotoFigures& photo : measured.report.photos)
        dssim += photo.quality.faceDssim / static_cast<double>(measured.report.photos.size());
    std::printf(" | %7.2f %6.4f %4d/%-4d %9.2f\n", medianButteraugli(measured.report), dssim,
                measured.report.cloakedWithoutFace, measured.report.cloakedPhotos,
                measured.cost.coreSeconds / std::max(1, measured.cost.photos));
    std::fflush(stdout);
}

void printLine(const char* name, const audit::Report& report,
               const std::function<audit::BeforeAfter(const audit::JudgeFigures&)>& pick) {
    std::printf("  %-58s", name);
    for (const audit::JudgeFigures& judge : report.judges) {
        const audit::BeforeAfter figures = pick(judge);
        std::printf("  %.3f -> %.3f [%.2f %.2f]", figures.before.value, figures.after.value,
                    figures.after.interval.low, figures.after.interval.high);
    }
    std::printf("\n");
}

void printFull(const QString& method, int strength, const audit::Report& report) {
    std::printf("\n%s, strength %d, size x1: every protocol (clean -> cloaked [95 %% interval])\n  %-58s",
                qPrintable(method), strength, "");
    for (const audit::JudgeFigures& judge : report.judges)
        std::printf("  %-26s", qPrintable(judge.name));
    std::printf("\n");
    printLine("P1 missed at FAR 1 %", report, [](const auto& j) { return j.verification->miss[0]; });
    for (std::size_t k = 0; k < audit::kRankCount; ++k)
        printLine(qPrintable(QStringLiteral("P2 not within rank %1 (%2 distractors)")
                                 .arg(audit::kRanks[k])
                                 .arg(std::lround(report.judges.front().identification->distractors))),
                  report, [k](const auto& j) { return j.identification->notWithin[k]; });
    printLine("P3 poisoned gallery, nearest neighbour", report,
              [](const auto& j) { return j.poison->nearest; });
    printLine("P3 poisoned gallery, logistic probe", report, [](const auto& j) { return j.poison->probe; });
    printLine("P3 swapped, nearest neighbour", report, [](const auto& j) { return j.poison->swapNearest; });
    printLine("P3 swapped, logistic probe", report, [](const auto& j) { return j.poison->swapProbe; });
    printLine("P4 both sides cloaked, missed at FAR 1 %", report,
              [](const auto& j) { return j.bothSides->miss[0]; });
    printLine("P4 both sides cloaked, recall at rank 1, others clean", report,
              [](const auto& j) { return j.bothSides->recall; });
    printLine("P4 both sides cloaked, recall at rank 1, others cloaked too", report,
              [](const auto& j) { return j.bothSides->recallAmongProtected; });
    for (std::size_t i = 0; i < report.judges.front().leaks.size(); ++i)
        printLine(qPrintable(QStringLiteral("P5 %1 % leaked, nearest neighbour")
                                 .arg(100 * report.judges.front().leaks[i].share)),
                  report, [i](const auto& j) { return j.leaks[i].nearest; });
    for (std::size_t i = 0; i < report.judges.front().transforms.size(); ++i)
        printLine(qPrintable(QStringLiteral("P7 missed at FAR 1 % after ") +
                             report.judges.front().transforms[i].name),
                  report, [i](const auto& j) { return j.transforms[i].miss; });
    printLine("P8 adaptive head (cloaked: without -> with it)", report,
              [](const auto& j) { return j.attacks->adaptiveHead; });
    printLine("P8 purifier (cloaked: without -> with it)", report,
              [](const auto& j) { return j.attacks->purifier.value_or(audit::BeforeAfter()); });
    if (const auto& scratch = report.scratch)
        std::printf("  P6 accuracy of a net trained from scratch: the protected person %.3f -> %.3f, others "
                    "%.3f -> %.3f\n",
                    scratch->ownBefore.value, scratch->ownAfter.value, scratch->othersBefore.value,
                    scratch->othersAfter.value);
    std::fflush(stdout);
}

Setting prepare(const QCommandLineParser& parser, const QString& work) {
    const QDir faces(value(parser, "faces"));
    const QString lfw =
        faces.exists(QStringLiteral("lfw")) ? faces.filePath(QStringLiteral("lfw")) : faces.path();
    const std::vector<Person> all = keptOutPeople(lfw);
    Setting setting{firstPeople(all, numbers(value(parser, "people"), 1, 10000).at(0)),
                    value(parser, "gallery"),
                    value(parser, "cache"),
                    value(parser, "json"),
                    work,
                    equip(parser).engine,
                    nets::Models::open(value(parser, "models")),
                    {},
                    {}};
    if (setting.gallery.isEmpty())
        setting.gallery = linkStrangers(all, 0, work); // who is measured is left out by name
    QStringList names = parser.values(QStringLiteral("judge"));
    setting.judges = loadJudges(value(parser, "recognisers"), names.isEmpty() ? kCheckOnly : names);
    setting.options.photosEach = numbers(value(parser, "photos"), 2, 20).at(0);
    setting.options.workers = numbers(value(parser, "workers"), 1, 64).at(0);
    return setting;
}

void reproduce(const QCommandLineParser& parser, const QString& work) {
    const Setting setting = prepare(parser, work);
    const QStringList methods = value(parser, "methods").split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::printf("%s\n%zu people of LFW kept out of training, up to %d photos each\n",
                qPrintable(QCoreApplication::arguments().join(QLatin1Char(' '))), setting.people.size(),
                setting.options.photosEach);
    printFirstHead(setting);
    for (const QString& method : methods) {
        for (const int size : numbers(value(parser, "sizes"), 1, 16)) {
            for (const int strength : numbers(value(parser, "strengths"), 1, 100))
                printFirst(method, size, strength,
                           measure(setting, method, size, strength, {audit::Protocol::P1}));
        }
    }
    const int full = numbers(value(parser, "full"), 0, 100).at(0);
    for (const QString& method : methods) {
        if (full > 0)
            printFull(method, full, measure(setting, method, 1, full, audit::allProtocols()).report);
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (!parser.isSet(QStringLiteral("faces")) || !parser.isSet(QStringLiteral("recognisers"))) {
        std::fprintf(stderr, "reproduce: --faces and --recognisers are needed; --help tells the rest\n");
        return 2;
    }
    try {
        nets::prepareWorkerThread();
        const QTemporaryDir work;
        reproduce(parser, work.path());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "reproduce: %s\n", error.what());
        return 1;
    }
    return 0;
}
