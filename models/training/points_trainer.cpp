// train landmarks --faces DIR --teacher YUNET.onnx --out FILE [--checkpoint FILE] [--hours H] [--threads 1]
// [--cache DIR] [--heads DIR] [--start MODEL] [--rate 0.002] [--type float] [--views]: the detector's second
// look, on single faces that lie a little wrong. Same photos as `train detector`, and the same labels, or
// with --views the means of several.
#include "models/training/commands.h"

#include "core/nets/detail/points_net.h"
#include "models/training/detector_photos.h"
#include "models/training/run_state.h"

#include <ATen/Parallel.h>

#include <cmath>
#include <numbers>

namespace vizard::training {

using face::Face;
using face::Similarity;
using nets::PointsNet;
using nets::Tensor;
using nets::WeightSource;

namespace {

constexpr double kSmallestFace = 36; // photo pixels
constexpr int kBatch = 48, kCheckEvery = 500;
constexpr std::size_t kCheckFaces = 480;

struct Example {
    const ScenePhoto* photo;
    const Face* face;
};

std::vector<Example> examplesOf(const std::vector<ScenePhoto>& photos) {
    std::vector<Example> list;
    for (const ScenePhoto& photo : photos) {
        const QRectF frame(QPointF(0, 0), QSizeF(photo.levels[0].size()));
        for (const Face& face : photo.faces) {
            if (std::min(face.box.width(), face.box.height()) >= kSmallestFace && frame.contains(face.box))
                list.push_back({&photo, &face});
        }
    }
    return list;
}

double normal(Random& random, double deviation) {
    return std::clamp(std::normal_distribution<double>(0, deviation)(random), -2.5 * deviation,
                      2.5 * deviation);
}

// The face as the detector would hand it over: aligned by landmarks that are not quite right.
Placement roughly(const Example& example, Random& random) {
    const double width = example.photo->levels[0].width();
    // Half of them about as the second look gets them, aligned by the first one's answer (.03 to .05 off).
    const double wrongness = chance(random, 0.5) ? 1 : 0.35;
    Placement place{{}, chance(random, 0.5), width};
    const Similarity exact = face::alignment(place.map(*example.face).landmarks);
    const double factor = PointsNet::kTemplate / 112.0 * std::exp(normal(random, wrongness * 0.07));
    const double turn = normal(random, wrongness * (chance(random, 0.2) ? 12 : 5)) * std::numbers::pi / 180;
    const double a = factor * std::cos(turn), b = factor * std::sin(turn);
    const double middle = PointsNet::kSide / 2.0, shift = wrongness * 0.04 * PointsNet::kTemplate;
    // Turned and scaled about the template's middle, which then lands near the picture's.
    const Similarity wrong{a, b, middle - (a - b) * 56 + normal(random, shift),
                           middle - (a + b) * 56 + normal(random, shift)};
    place.toCanvas = {wrong.a * exact.a - wrong.b * exact.b, wrong.b * exact.a + wrong.a * exact.b,
                      wrong.map({exact.tx, exact.ty}).x(), wrong.map({exact.tx, exact.ty}).y()};
    return place;
}

struct Batch {
    Tensor pictures, points, eyes; // [N, 3, S, S] uint8, [N, 10], [N]
};

Batch makeBatch(const std::vector<std::vector<Example>>& pools, Random& random) {
    std::vector<Canvas> canvases(kBatch, Canvas(PointsNet::kSide));
    std::vector<const Canvas*> pointers;
    Batch batch{{}, at::empty({kBatch, 10}), at::empty({kBatch})};
    float* points = batch.points.data_ptr<float>();
    for (int i = 0; i < kBatch; ++i) {
        std::size_t pool = chance(random, 0.85) ? 0 : 1 + random() % (pools.size() - 1);
        if (pools[pool].empty())
            pool = 0;
        const Example& example = pools[pool][random() % pools[pool].size()];
        const Placement place = roughly(example, random);
        Canvas& canvas = canvases[static_cast<std::size_t>(i)];
        layPhoto(canvas, *example.photo, place, chance(random, 0.3) ? 1 + static_cast<int>(random() % 2) : 0);
        relight(canvas, random);
        pointers.push_back(&canvas);
        const Face face = place.map(*example.face);
        for (const QPointF& p : face.landmarks) {
            *points++ = static_cast<float>(p.x());
            *points++ = static_cast<float>(p.y());
        }
        batch.eyes[i] = face.eyeDistance();
    }
    batch.pictures = stack(pointers);
    return batch;
}

// Mean landmark distance in eye distances, on kept-out people.
double check(const nets::TensorFile& model, const std::vector<Batch>& batches) {
    nets::TensorMap copy;
    for (const auto& [name, tensor] : model.tensors)
        copy[name] = tensor.detach().clone();
    const at::NoGradGuard noGrad;
    PointsNet network(WeightSource::stored(std::move(copy)));
    network.fold();
    double sum = 0;
    for (const Batch& batch : batches) {
        const Tensor off = (network(batch.pictures.to(at::kFloat) / 255) - batch.points).view({-1, 5, 2});
        sum += (off.square().sum(2).sqrt().mean(1) / batch.eyes).mean().item<double>();
    }
    return sum / static_cast<double>(batches.size());
}

struct Session {
    double hours = 0.25, peakRate = 2e-3;
    at::ScalarType type = at::kBFloat16; // of the convolutions while training
    std::string out, checkpoint, start;
};

int runTraining(const std::vector<std::vector<Example>>& pools, const std::vector<Batch>& checks,
                const Session& session) {
    PointsNet network(startingWeights(session.start, 9));
    AdamOptions options;
    options.decay = 0.02;
    Adam adam(network.weights().parameters, options);
    RunState state;
    loadCheckpoint(session.checkpoint, state, network.weights(), adam);
    Log log(session.checkpoint + ".csv");
    const Clock clock;
    const double before = state.hours;
    double loss = 0;
    while (state.hours < session.hours) {
        Random random(0xA11CEULL + static_cast<uint64_t>(state.step));
        const Batch batch = makeBatch(pools, random);
        const Tensor answer = network((batch.pictures.to(at::kFloat) / 255).to(session.type), true);
        const Tensor off = ((answer - batch.points).abs().mean(1) / batch.eyes).mean();
        (off * 10).backward();
        adam.step(cosineRate(session.peakRate, state.hours / session.hours));
        loss += (off.item<double>() - loss) / 100;
        ++state.step;
        state.hours = before + clock.seconds() / 3600;
        const bool last = state.hours >= session.hours;
        if (state.step % kCheckEvery != 0 && !last)
            continue;
        const nets::TensorFile model = modelFile(network.weights(), adam, {{"network", "PointsNet"}});
        writeFile(session.out, nets::formatSafetensors(model, true));
        saveCheckpoint(session.checkpoint, state, network.weights(), adam);
        log.line(state.step, state.hours, {{"loss", loss}, {"kept_out_error", check(model, checks)}});
    }
    return 0;
}

} // namespace

int trainLandmarks(const Arguments& arguments) {
    Session session;
    session.out = arguments.required("out");
    session.checkpoint = arguments.text("checkpoint", session.out + ".checkpoint");
    session.start = arguments.text("start", "");
    session.hours = arguments.number("hours", session.hours);
    session.peakRate = arguments.number("rate", session.peakRate);
    session.type = convolutionsType(arguments);
    at::set_num_threads(static_cast<int>(arguments.number("threads", 1)));
    const DetectorPhotos photos = loadDetectorPhotos(arguments);
    const SceneMaker& maker = photos.training;
    const std::vector<std::vector<Example>> pools = {examplesOf(maker.portraits), examplesOf(maker.sharp),
                                                     examplesOf(maker.drawn)};
    const std::vector<std::vector<Example>> keptOut = {examplesOf(photos.keptOut.portraits), {}};
    std::vector<Batch> checks;
    for (std::size_t i = 0; i < kCheckFaces / kBatch; ++i) {
        Random random(i);
        checks.push_back(makeBatch(keptOut, random));
    }
    return runTraining(pools, checks, session);
}

} // namespace vizard::training
