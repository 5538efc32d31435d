// train detector --faces DIR --teacher YUNET.onnx --out FILE [--checkpoint FILE] [--hours H] [--threads 1]
// [--cache DIR] [--heads DIR] [--start MODEL] [--rate 2e-3] [--type bf16 or float]: learns from the teacher's
// labels on the photos of DIR/lfw (kept-out people left out), DIR/congress, DIR/london, DIR/large and
// DIR/scenes, and from rendered heads. May be stopped and started again.
#include "models/training/commands.h"

#include "models/training/detector_check.h"
#include "models/training/detector_photos.h"
#include "models/training/run_state.h"

#include <ATen/Parallel.h>

#include <cstdio>

namespace vizard::training {

using nets::DetectorNet;
using nets::Tensor;
using nets::WeightSource;

namespace {

constexpr int kCheckEvery = 1000, kSaveEvery = 250;
constexpr std::size_t kCheckPhotos = 240, kCheckScenes = 12;

struct Checks {
    const SceneMaker& maker;                 // of kept-out people and scenes
    std::vector<SceneMaker::Picture> photos; // whole, at 320
};

Checks prepareChecks(const SceneMaker& keptOut) {
    Checks checks{keptOut, {}};
    const std::size_t step = std::max<std::size_t>(1, keptOut.portraits.size() / kCheckPhotos);
    for (std::size_t i = 0; i < keptOut.portraits.size(); i += step)
        checks.photos.push_back(SceneMaker::whole(keptOut.portraits[i], 320));
    return checks;
}

struct Batch {
    Tensor pictures;
    std::vector<DetectorTruth> truths;
};

Batch joined(const std::vector<SceneMaker::Picture>& pictures) {
    Batch batch;
    for (const auto& picture : pictures)
        batch.truths.push_back(picture.truth);
    batch.pictures = stack(pictures);
    return batch;
}

// The same step makes the same batch. Every fourth batch holds few, large pictures: large faces are learned
// there.
Batch makeBatch(const SceneMaker& maker, int64_t step, uint64_t seed) {
    Random random(seed * 0x9E3779B97F4A7C15ULL + static_cast<uint64_t>(step));
    const bool large = step % 4 == 3;
    std::vector<SceneMaker::Picture> pictures;
    for (int i = 0; i < (large ? 2 : 8); ++i)
        pictures.push_back(maker.make(large ? 640 : 320, random));
    return joined(pictures);
}

void check(const Checks& checks, const nets::TensorFile& model,
           std::vector<std::pair<std::string, double>>& figures) {
    nets::TensorMap copy;
    for (const auto& [name, tensor] : model.tensors)
        copy[name] = tensor.detach().clone();
    DetectorNet network(WeightSource::stored(std::move(copy)));
    network.fold();
    DetectorFigures whole, scenes;
    for (const auto& picture : checks.photos)
        checkDetector(network, stack({picture}), {picture.truth}, whole);
    for (std::size_t i = 0; i < kCheckScenes; ++i) {
        const Batch batch = makeBatch(checks.maker, static_cast<int64_t>(i), 77);
        checkDetector(network, batch.pictures, batch.truths, scenes);
    }
    for (const auto& [name, value] : {std::pair{"photo", whole}, std::pair{"scene", scenes}}) {
        const std::string prefix = name;
        figures.emplace_back(prefix + "_recall", value.recall());
        figures.emplace_back(prefix + "_precision", value.precision());
        figures.emplace_back(prefix + "_points", value.landmarkError());
    }
}

struct Averages {
    double score = 0, box = 0, points = 0;
    int64_t count = 0;

    void add(const DetectorLoss& loss) {
        score += loss.score;
        box += loss.box;
        points += loss.points;
        ++count;
    }
    std::vector<std::pair<std::string, double>> take() {
        const double n = std::max<double>(1, static_cast<double>(count));
        std::vector<std::pair<std::string, double>> figures = {
            {"score", score / n}, {"box", box / n}, {"points", points / n}};
        *this = {};
        return figures;
    }
};

struct Session {
    double hours = 1, rate = 2e-3; // the rate where it is highest
    std::string out, checkpoint, start;
    at::ScalarType type = at::kBFloat16; // of the convolutions while training
};

// Faces are rare: a fresh network starts with low scores everywhere (Lin et al. 2017).
void expectNothing(DetectorNet& network) {
    for (const int stride : DetectorNet::kStrides)
        network.weights().parameters.at("answer" + std::to_string(stride) + ".bias")[0].fill_(-4);
}

int runTraining(const SceneMaker& maker, const Checks& checks, const Session& session) {
    DetectorNet network(startingWeights(session.start, 7));
    if (session.start.empty())
        expectNothing(network);
    AdamOptions options;
    options.decay = 0.02;
    options.maxNorm = 10;
    Adam adam(network.weights().parameters, options);
    RunState state;
    if (loadCheckpoint(session.checkpoint, state, network.weights(), adam))
        std::printf("going on at step %lld\n", static_cast<long long>(state.step));
    Log log(session.checkpoint + ".csv");
    const Clock clock;
    const double before = state.hours;
    const auto save = [&](const nets::TensorFile& model) {
        writeFile(session.out, nets::formatSafetensors(model, true));
        saveCheckpoint(session.checkpoint, state, network.weights(), adam);
    };
    Averages averages;
    while (state.hours < session.hours) {
        const Batch batch = makeBatch(maker, state.step, 1);
        const auto maps = network((batch.pictures.to(at::kFloat) / 255).to(session.type), true);
        const DetectorLoss loss = detectorLoss(maps, batch.truths);
        loss.total.backward();
        adam.step(cosineRate(session.rate, state.hours / session.hours));
        averages.add(loss);
        ++state.step;
        state.hours = before + clock.seconds() / 3600;
        if (state.step % 50 == 0 && state.step % kCheckEvery != 0) {
            std::printf("%lld %.3f h: score %.3f box %.3f points %.4f cells %lld\n",
                        static_cast<long long>(state.step), state.hours, loss.score, loss.box, loss.points,
                        static_cast<long long>(loss.cells));
            std::fflush(stdout);
        }
        const bool last = state.hours >= session.hours;
        if (state.step % kSaveEvery != 0 && !last)
            continue;
        const nets::TensorFile model = modelFile(network.weights(), adam, {{"network", "DetectorNet"}});
        save(model);
        if (state.step % kCheckEvery == 0 || last) {
            auto figures = averages.take();
            check(checks, model, figures);
            log.line(state.step, state.hours, figures);
        }
    }
    return 0;
}

} // namespace

int trainDetector(const Arguments& arguments) {
    Session session;
    session.out = arguments.required("out");
    session.checkpoint = arguments.text("checkpoint", session.out + ".checkpoint");
    session.start = arguments.text("start", "");
    session.hours = arguments.number("hours", 1.2);
    session.rate = arguments.number("rate", session.rate);
    session.type = convolutionsType(arguments);
    at::set_num_threads(static_cast<int>(arguments.number("threads", 1)));
    const DetectorPhotos photos = loadDetectorPhotos(arguments);
    return runTraining(photos.training, prepareChecks(photos.keptOut), session);
}

} // namespace vizard::training
