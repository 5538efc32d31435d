// train labels: a recogniser that learns who is on a photo from names alone, of the pack's people and of
// made-up ones. No teacher is asked, so that nothing ties it to what makes cloaks.
#include "models/training/commands.h"

#include "core/nets/detail/recogniser_net.h"
#include "models/training/labelled_people.h"
#include "models/training/margin_loss.h"
#include "models/training/run_state.h"
#include "models/training/verification.h"
#include "models/training/views.h"

#include <algorithm>
#include <cmath>

namespace vizard::training {
namespace {

using nets::RecogniserNet;
using nets::Tensor;

constexpr int64_t kWidth = 256;       // of the one head
constexpr double kMarginWarmUp = 0.3; // of the run: a young network finds no way to a wide margin

struct LabelOptions : RunOptions {
    LabelOptions() { rate = 2e-3; }

    int64_t batch = 64;
    int64_t madeUp = 1000;     // people
    double shareMadeUp = 0.25; // of a batch
    double scale = 20, margin = 0.15;
};

LabelOptions readLabelOptions(const Arguments& arguments) {
    LabelOptions options;
    readRunOptions(arguments, options);
    options.batch = static_cast<int64_t>(arguments.number("batch", static_cast<double>(options.batch)));
    options.madeUp = static_cast<int64_t>(arguments.number("made-up", static_cast<double>(options.madeUp)));
    options.shareMadeUp = options.madeUp > 0 ? arguments.number("share", options.shareMadeUp) : 0;
    options.scale = arguments.number("scale", options.scale);
    options.margin = arguments.number("margin", options.margin);
    return options;
}

// The network's own weights and everybody's places, which are needed in training only.
struct Pupil {
    RecogniserNet network;
    nets::WeightList all;

    Pupil(const std::string& start, int64_t people, uint64_t seed)
        : network(startingWeights(start, seed), {kWidth})
        , all(network.weights()) {
        if (all.parameters.contains("people")) // or it would not be trained
            throw nets::NetError("the network has a weight of that name: people");
        nets::WeightSource fresh = nets::WeightSource::fresh(seed + 1);
        all.parameters["people"] =
            fresh.weight("people", {people, kWidth}, 1 / std::sqrt(static_cast<double>(kWidth)));
    }
    const Tensor& places() const { return all.parameters.at("people"); }
};

Verification verified(const RecogniserNet& network, const FacePack& pack, at::ScalarType type) {
    const at::NoGradGuard noGrad;
    const Tensor index = pack.indices(true);
    const Tensor said =
        embeddingsOf(pack, index, [&](const Tensor& faces) { return allHeads(network(faces.to(type))); });
    return verify(said, pack.person.index_select(0, index));
}

} // namespace

int trainLabels(const Arguments& arguments) {
    beginRun(arguments);
    const LabelOptions options = readLabelOptions(arguments);
    const FacePack pack = FacePack::load(arguments.required("faces"), options.device);
    const std::string start = arguments.text("start", "");
    arguments.requireAllUsed();

    const LabelledPeople people(pack, options.madeUp);
    Pupil pupil(start, people.count(), options.seed);
    moveTo(pupil.all, options.device);
    Adam adam(pupil.all.parameters, {.average = 0.995});
    RunState state = resumed(options, pupil.all, adam);
    Log log(options.log);
    const double hoursBefore = state.hours;
    const Clock clock;
    double loss = 0;
    int count = 0;
    const auto madeUp =
        static_cast<int64_t>(std::lround(options.shareMadeUp * static_cast<double>(options.batch)));
    while (state.hours < options.hours) {
        const LabelledPeople::Batch batch = people.draw(options.batch, madeUp);
        const Tensor seen = randomView(batch.canvas, {});
        const Tensor said = pupil.network(seen.to(options.type), true).front();
        const double margin = options.margin * std::min(1.0, state.hours / options.hours / kMarginWarmUp);
        const Tensor wrong = marginLoss(said, pupil.places(), batch.label, options.scale, margin);
        wrong.backward();
        adam.step(cosineRate(options.rate, state.hours / options.hours));
        loss += wrong.item<double>();
        ++count;
        ++state.step;
        state.hours = hoursBefore + clock.seconds() / 3600;
        if (state.step % options.report != 0 && state.step != 10)
            continue;
        const Verification found = verified(pupil.network, pack, options.type);
        log.line(state.step, state.hours,
                 {{"loss", loss / count}, {"accuracy", found.accuracy}, {"tar_at_far_1", found.tar}});
        loss = count = 0;
        saveCheckpoint(options.checkpoint, state, pupil.all, adam);
    }
    saveCheckpoint(options.checkpoint, state, pupil.all, adam);
    const nets::TensorFile model = modelFile(
        pupil.network.weights(), adam, {{"network", "RecogniserNet"}, {"steps", std::to_string(state.step)}});
    writeFile(options.out, nets::formatSafetensors(model, true));
    return 0;
}

} // namespace vizard::training
