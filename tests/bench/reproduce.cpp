// Prints the tables that README quotes, in one run: every method side by side, through the same audit that
// vizard-cli offers.
#include "core/audit/audit.h"
#include "core/base/memory.h"
#include "core/cloak/methods.h"
#include "tests/bench/judge.h"
#include "tests/bench/photo_sets.h"
#include "tests/bench/reproduce_tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace vizard;
using namespace vizard::bench;

namespace {

const QStringList kCheckOnly = {QStringLiteral("squeezefacepose_dwc"), QStringLiteral("dlib_densenet"),
                                QStringLiteral("mfn_xiaoccer")};

void addOptions(QCommandLineParser& parser) {
    const AddOption add(parser);
    add("faces", "Folder with LFW in it, or LFW itself.", "DIR");
    add("recognisers", "Folder of the recognisers (NAME.onnx, NAME.json).", "DIR");
    add("judge", "A recogniser to judge by; may be repeated. Default: the three that are for checking only.",
        "NAME");
    add("methods", "Methods side by side, or all that there are.", "LIST", "all");
    add("people", "How many people.", "N", "12");
    add("photos", "How many of each one's photos.", "N", "3");
    add("strengths", "Strengths for the first table.", "LIST", "25,50,75,100");
    add("sizes", "Factors by which photos are enlarged, for the first table.", "LIST", "1,2");
    add("full", "The strength at which all protocols are measured, at size 1; 0: none.", "N", "75");
    add("scratch", "P6 for every method, not only for those that work on a person's whole album.");
    add("gallery", "Strangers. Default: the other people kept out of training.", "DIR");
    add("cache", "Where embeddings are kept between runs.", "DIR");
    add("workers", "Threads.", "N", "2");
    add("seed", "Of the cloaks: another one draws other random vectors.", "N", "0");
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

Measured measure(const Setting& setting, const QString& method, int size, int strength,
                 const std::set<audit::Protocol>& protocols) {
    SetOptions options = setting.options;
    options.size = size;
    options.settings.method = method;
    options.settings.strength = strength;
    const QString name = QStringLiteral("%1-x%2-%3").arg(method).arg(size).arg(strength);
    const QString folder = setting.work + QLatin1Char('/') + name;
    Measured measured{method, size, strength, 0, {}};
    // The protocols' set was made for the first table already.
    if (!QFileInfo::exists(folder)) {
        const SetCost cost = makeSet(setting.people, *setting.engine, options, folder);
        measured.coreSecondsEach = cost.coreSeconds / std::max(1, cost.photos);
        std::fprintf(stderr, "%s: %d photos, %.1f core-seconds\n", qPrintable(name), cost.photos,
                     cost.coreSeconds);
    }
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

// "all": every method that has what it needs. Another list is held against those that there are.
QStringList methodsOf(const QString& list, const nets::Models& models) {
    QStringList known, ready;
    for (const cloak::MethodInfo& method : cloak::listMethods(models)) {
        known += method.name;
        if (method.ready)
            ready += method.name;
        else
            std::fprintf(stderr, "%s lacks %s\n", qPrintable(method.name), qPrintable(method.missing));
    }
    if (list == QLatin1String("all"))
        return ready;
    const QStringList wanted = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& name : wanted) {
        if (!known.contains(name))
            throw std::runtime_error("no method " + name.toStdString() + "; there are " +
                                     known.join(QStringLiteral(", ")).toStdString());
    }
    return wanted;
}

// P6, which takes most of the time, is asked of methods that claim something there, or where it is wished.
std::set<audit::Protocol> protocolsFor(const QString& method, const nets::Models& models, bool scratch) {
    std::set<audit::Protocol> protocols = audit::allProtocols();
    for (const cloak::MethodInfo& info : cloak::listMethods(models)) {
        if (info.name == method && info.scope == cloak::MethodScope::Face && !scratch)
            protocols.erase(audit::Protocol::P6);
    }
    return protocols;
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
    setting.options.settings.seed = static_cast<quint64>(numbers(value(parser, "seed"), 0, 1000000).at(0));
    return setting;
}

QString judgeNames(const std::vector<Judge>& judges) {
    QStringList names;
    for (const Judge& judge : judges)
        names += judge.name();
    return names.join(QStringLiteral(", "));
}

void reproduce(const QCommandLineParser& parser, const QString& work) {
    const Setting setting = prepare(parser, work);
    const QStringList methods = methodsOf(value(parser, "methods"), setting.models);
    std::printf("%s\n%zu people of LFW kept out of training, up to %d photos each; judges: %s\n",
                qPrintable(QCoreApplication::arguments().join(QLatin1Char(' '))), setting.people.size(),
                setting.options.photosEach, qPrintable(judgeNames(setting.judges)));
    printVerificationHead();
    std::vector<Measured> all, full;
    for (const QString& method : methods) {
        for (const int size : numbers(value(parser, "sizes"), 1, 16)) {
            for (const int strength : numbers(value(parser, "strengths"), 1, 100)) {
                all.push_back(measure(setting, method, size, strength, {audit::Protocol::P1}));
                printVerification(all.back());
            }
        }
    }
    const int strength = numbers(value(parser, "full"), 0, 100).at(0);
    for (const QString& method : methods) {
        if (strength == 0)
            break;
        full.push_back(
            measure(setting, method, 1, strength,
                    protocolsFor(method, setting.models, parser.isSet(QStringLiteral("scratch")))));
        printProtocols(full.back());
    }
    printVerificationTable(all);
    printSideBySide(full);
}

} // namespace

int main(int argc, char** argv) {
    vizard::keepLargeBlocks(); // as the program does
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
