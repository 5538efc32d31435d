#include "tests/bench/equipment.h"

#include "tests/bench/noise_engine.h"

#include <stdexcept>

namespace vizard::bench {
namespace {

std::shared_ptr<const cloak::Engine> loadEngine(const nets::Models& models) {
    auto engine = cloak::Engine::load(models);
    if (!engine)
        throw std::runtime_error("cannot load the models: " + engine.error().text.toStdString() + " " +
                                 engine.error().detail.toStdString());
    return std::move(engine).value();
}

} // namespace

void addEquipmentOptions(QCommandLineParser& parser) {
    const AddOption add(parser);
    add("models", "Folder of the weights.", "DIR");
    add("control", "noise: noise of the same visibility instead of the cloak.", "WHAT");
    add("landmarks", "own (default) or yunet: where judges get theirs.", "WHOSE", "own");
    add("yunet", "yunet_n_320_320.onnx, for --landmarks yunet.", "FILE");
}

Equipment equip(const QCommandLineParser& parser) {
    const bool yunet = parser.value(QStringLiteral("landmarks")) == QLatin1String("yunet");
    const bool noise = parser.value(QStringLiteral("control")) == QLatin1String("noise");
    if (parser.isSet(QStringLiteral("control")) && !noise)
        throw std::runtime_error("--control knows noise only");
    std::shared_ptr<const cloak::Engine> engine;
    const nets::Models models = nets::Models::open(parser.value(QStringLiteral("models")));
    if (!yunet || !noise)
        engine = loadEngine(models);
    Finder finder = yunet ? Finder::ofYuNet(parser.value(QStringLiteral("yunet")))
                          : Finder::ofEngine(engine, face::Detector::id(models));
    if (noise)
        engine = std::make_shared<const NoiseEngine>(finder);
    return {engine, finder, noise ? QStringLiteral("noise (control)") : QStringLiteral("vizard")};
}

std::vector<int> numbers(const QString& list, int lowest, int highest) {
    std::vector<int> result;
    for (const QString& word : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        const int number = word.toInt(&ok);
        if (!ok || number < lowest || number > highest)
            throw std::runtime_error("not a number that makes sense here: " + word.toStdString());
        result.push_back(number);
    }
    return result;
}

} // namespace vizard::bench
