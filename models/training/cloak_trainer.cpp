// train cloak: the cloak network, directly against the teachers. Visibility is no penalty here: every answer
// is scaled to the wanted visibility at its viewing size, through the gradient, and the network learns the
// direction that buys most there.
#include "models/training/commands.h"

#include "core/cloak/detail/butteraugli_torch.h"
#include "core/nets/detail/cloak_budget.h"
#include "core/nets/detail/cloak_net.h"
#include "core/nets/detail/colour_norm.h"
#include "models/training/aims.h"
#include "models/training/clean_embeddings.h"
#include "models/training/cloak_samples.h"
#include "models/training/looks.h"
#include "models/training/recogniser_attacks.h"
#include "models/training/run_state.h"
#include "models/training/views.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <utility>

namespace vizard::training {
namespace {

struct Options : RunOptions {
    Options() {
        rate = 1.5e-3;
        report = 200;
    }

    int64_t batch = 16;
    double chroma = 8, slowChroma = 16, pair = 0.25, smooth = 1, stripes = 0.8, margin = 0.2, structure = 0.6;
    double kick = 0.04; // of the teachers' weights, in half of the steps
    double aim = 1.5;   // weight of where the random vector points
    int64_t steps = 0;  // above 0: the run's length, instead of its hours
    double view = 0.75; // of the faces, by sixteens, meet an accident
    double largest = 4; // times the crop's size
};

struct Cloaked {
    Tensor face;  // [N, 3, 112, 112] as a recogniser sees it
    Tensor shade; // the pixel part, scaled to the wanted visibility
    Tensor flow;
};

Tensor resized(const Tensor& x, int64_t side) {
    return x.size(2) == side ? x : at::_upsample_bilinear2d_aa(x, {side, side}, false);
}

// The whole's 3-norm, or the worst window's by what a window is allowed, whichever is nearer to its limit.
Tensor visibility(const Tensor& map) {
    const Tensor windows = cloak::ButteraugliReference::norm3OfWindows(map).amax(1);
    return at::maximum(cloak::ButteraugliReference::norm3OfMap(map), windows / nets::kWindowAllowance);
}

// Scales the shade so that its visibility at the viewing size is the wanted one, by Butteraugli and by the
// tints that Butteraugli forgives: both grow nearly linearly with the amplitude, so one look at a likely
// amplitude is enough.
void fitShade(Cloaked& cloaked, const Tensor& rawShade, const Tensor& warped, const Sample& sample) {
    const auto side = static_cast<int64_t>(std::lround(112 * sample.size / 16) * 16);
    const Tensor feathered = rawShade * nets::shadeMap(sample.face);
    const Tensor rms = at::sqrt(feathered.square().mean({1, 2, 3}, true) + 1e-10);
    const Tensor likely =
        sample.wish.butteraugli.view({-1, 1, 1, 1}) * (1.5 / 255 / std::pow(sample.size, 0.6));
    const Tensor first = feathered / rms * likely;
    const Tensor before = resized(warped, side).detach().clamp(0, 1);
    const cloak::ButteraugliReference reference(before * 255);
    const Tensor map = reference.distanceMap((before + resized(first, side)) * 255);
    // The scale is the true norm's; its gradient is that of a norm which counts eyes, brows, nostrils and
    // mouth double.
    const Tensor attentive = visibility(map * attention(side, map.device())),
                 plain = visibility(map.detach());
    const Tensor sharp = attentive * (plain / attentive).detach() / sample.wish.butteraugli;
    const Tensor tint =
        nets::colourNorm(warped.detach(), warped.detach() + resized(resized(first, side), 112),
                         nets::kColourBlur / sample.size) /
        (nets::kColourAllowance * sample.wish.butteraugli);
    const Tensor factor = at::pow(sharp.pow(4) + tint.pow(4), -0.25);
    const Tensor fitted = first * factor.clamp(0.05, 8).view({-1, 1, 1, 1});
    constexpr double kLargest = 22.0 / 255;
    cloaked.shade = kLargest * at::tanh(fitted / kLargest);
    const Tensor enlarged = resized(cloaked.shade, side);
    const Tensor seen = side == 112 ? enlarged : resized(enlarged, 112);
    cloaked.face = (warped + seen).clamp(0, 1);
}

Cloaked cloak(const CloakNet& net, const Sample& sample, at::ScalarType type) {
    const nets::CloakFields raw = net(sample.face.to(type), sample.wish);
    Cloaked result;
    result.flow = nets::fitFlow(raw.flow.to(at::kFloat), sample.wish.warpRms);
    const Tensor warped = nets::warp(sample.face, result.flow);
    fitShade(result, raw.shade.to(at::kFloat), warped, sample);
    return result;
}

// Above this share of the wanted Butteraugli a change of structure costs.
constexpr double kStructureAllowance = 0.009;

Tensor structureExcess(const Cloaked& cloaked, const Sample& sample) {
    return structureChange(sample.face, cloaked.face) / (sample.wish.butteraugli * kStructureAllowance);
}

// `done`: the limit on colour comes in slowly. From the start it would be met by giving up colour altogether,
// long before the network has found what it is good for.
Tensor looksLoss(const Cloaked& cloaked, const Sample& sample, const Options& options, double done) {
    const double colour = std::clamp((done - 0.08) / 0.4, 0.0, 1.0);
    const Tensor chroma = chromaOf(cloaked.shade);
    const Tensor w2 = (sample.wish.warpRms * 1.5).square();
    const Tensor& f = cloaked.flow;
    const Tensor roughness =
        (f.narrow(2, 1, f.size(2) - 1) - f.narrow(2, 0, f.size(2) - 1)).square().mean({1, 2, 3}) +
        (f.narrow(3, 1, f.size(3) - 1) - f.narrow(3, 0, f.size(3) - 1)).square().mean({1, 2, 3});
    return colour * (options.chroma * chroma.abs().mean() +
                     options.slowChroma * at::avg_pool2d(chroma, {8, 8}).abs().mean()) +
           options.stripes * at::relu(stripeShare(cloaked.shade) - 0.1).mean() +
           options.structure * at::relu(structureExcess(cloaked, sample) - 1).mean() +
           options.smooth * at::relu(roughness * 4 - w2).div(w2).mean();
}

constexpr double kCheckedStrength = 75; // what most people will keep

// Above this cosine to where it was sent a face is far enough on its way.
constexpr double kAimed = 0.5;

// `view`: [N, 3, 144, 144], of which each teacher sees what it aligns to.
Tensor protectionLoss(const Tensor& view, const Sample& sample, const std::vector<Teacher>& teachers,
                      const std::vector<Tensor>& aims, const Options& options) {
    const auto skipped = static_cast<std::size_t>(
        teachers.size() > 2 ? uniform(0, static_cast<double>(teachers.size()) - 1e-6) : 99);
    Tensor loss = at::zeros({});
    double used = 0;
    // A large face or a weak cloak can afford little: being sent somewhere would take it from going away.
    const Tensor affordable =
        (sample.wish.butteraugli / nets::budgetFor(kCheckedStrength).butteraugli).clamp_max(1);
    const Tensor aimWeight = affordable * (options.aim / std::sqrt(sample.size));
    const bool kicks = options.kick > 0 && uniform(0, 1) < 0.5;
    for (std::size_t k = 0; k < teachers.size(); ++k) {
        if (k == skipped)
            continue;
        const nets::ForeignRecogniser& network = teachers[k].network;
        const Tensor seen = seenBy(network, view);
        const Tensor embedding = kicks ? network.kicked(options.kick).embed(seen) : network.embed(seen);
        const Tensor goal =
            teachers[k].person.index_select(0, sample.index) + teachers[k].own.index_select(0, sample.index);
        const Tensor cosine = (embedding * goal).sum(1) / goal.norm(2, 1);
        const auto halves = embedding.chunk(2);
        const Tensor mates = (halves[0] * halves[1]).sum(1);
        const Tensor aim = at::mm(sample.wish.noise, aims[k]);
        const Tensor aimed = (embedding * aim).sum(1) / aim.norm(2, 1);
        loss = loss + at::relu(cosine + options.margin).mean() + options.pair * at::relu(mates).mean() +
               (aimWeight * at::relu(kAimed - aimed)).mean();
        used += 1;
    }
    return loss / used;
}

// An accident each to every few of them.
Tensor viewed(const Tensor& canvas, double share) {
    constexpr int64_t kTogether = 16;
    ViewOptions whole;
    whole.whole = true;
    std::vector<Tensor> views;
    for (const Tensor& some : canvas.split(kTogether))
        views.push_back(uniform(0, 1) < share ? randomView(some, whole) : some);
    return at::cat(views);
}

struct Checked {
    double cosine = 0;    // to the own clean embedding, mean over all teachers
    double aimed = 0;     // to where the random vector points
    double twins = 0;     // to the same photo under another random vector
    double structure = 0; // as in the loss, above 1 it costs
};

// On people kept out, at one strength and size.
Checked check(const CloakNet& net, const Sampler& sampler, const Tensor& index,
              const std::vector<Teacher>& teachers, const std::vector<Tensor>& aims, double size,
              at::ScalarType type) {
    at::NoGradGuard noGrad;
    const Sample sample = sampler.make(index, size, at::tensor(kCheckedStrength));
    Sample other = sample;
    other.wish.noise = at::randn_like(sample.wish.noise);
    const Cloaked cloaked = cloak(net, sample, type), twin = cloak(net, other, type);
    const Tensor canvas = pasteFace(sample.canvas, cloaked.face), twins = pasteFace(sample.canvas, twin.face);
    Checked checked;
    const auto add = [&](double& figure, const Tensor& a, const Tensor& b) {
        figure +=
            ((a * b).sum(1) / b.norm(2, 1)).mean().item<double>() / static_cast<double>(teachers.size());
    };
    for (std::size_t k = 0; k < teachers.size(); ++k) {
        const nets::ForeignRecogniser& network = teachers[k].network;
        const Tensor seen = network.embed(seenBy(network, canvas));
        add(checked.cosine, seen, teachers[k].own.index_select(0, index));
        add(checked.aimed, seen, at::mm(sample.wish.noise, aims[k]));
        add(checked.twins, seen, network.embed(seenBy(network, twins)));
    }
    checked.structure = structureExcess(cloaked, sample).mean().item<double>();
    return checked;
}

using Figures = std::vector<std::pair<std::string, double>>;

// Figures of the log, by size.
void addChecks(const CloakNet& net, const Sampler& sampler, const Tensor& index,
               const std::vector<Teacher>& teachers, const std::vector<Tensor>& aims, at::ScalarType type,
               Figures& figures) {
    for (const double size : {1.0, 2.0, 4.0}) {
        const Checked found = check(net, sampler, index, teachers, aims, size, type);
        const std::string at75 = "75x" + std::to_string(static_cast<int>(size));
        figures.emplace_back("cosine" + at75, found.cosine);
        figures.emplace_back("structure" + at75, found.structure);
        figures.emplace_back("aimed" + at75, found.aimed);
        figures.emplace_back("twins" + at75, found.twins);
    }
}

// A relative must still know people: what the kick leaves of a teacher's own answers.
void tellKick(const std::vector<Teacher>& teachers, const FacePack& pack, const Tensor& index, double kick) {
    at::NoGradGuard noGrad;
    const Tensor canvas = pack.crops.index_select(0, index).to(at::kFloat) / 255;
    for (const Teacher& teacher : teachers) {
        const Tensor answer = teacher.network.kicked(kick).embed(seenBy(teacher.network, canvas));
        std::printf("%s, weights kicked by %.2f: cosine to itself %.3f\n", teacher.network.name().c_str(),
                    kick, (answer * teacher.own.index_select(0, index)).sum(1).mean().item<double>());
    }
    std::fflush(stdout);
}

Options readOptions(const Arguments& arguments) {
    Options options;
    readRunOptions(arguments, options);
    options.batch = static_cast<int64_t>(arguments.number("batch", 16));
    options.chroma = arguments.number("chroma", options.chroma);
    options.slowChroma = arguments.number("slow-chroma", options.slowChroma);
    options.stripes = arguments.number("stripes", options.stripes);
    options.structure = arguments.number("structure", options.structure);
    options.pair = arguments.number("pair", options.pair);
    options.kick = arguments.number("kick", options.kick);
    options.aim = arguments.number("aim", options.aim);
    options.steps = static_cast<int64_t>(arguments.number("steps", 0));
    options.view = arguments.number("view", options.view);
    options.largest = arguments.number("largest", options.largest);
    return options;
}

// Between two looks at the figures.
struct Averages {
    double loss = 0, protection = 0, norm = 0, shade = 0, peak = 0;
    int count = 0;

    void add(const Tensor& whole, const Tensor& protecting, const Tensor& change, double gradient) {
        loss += whole.item<double>();
        protection += protecting.item<double>();
        norm += gradient;
        shade += change.square().mean().sqrt().item<double>() * 255;
        peak += change.abs().max().item<double>() * 255;
        ++count;
    }
    Figures figures() const {
        return {{"loss", loss / count},
                {"protection", protection / count},
                {"gradient", norm / count},
                {"shade", shade / count},
                {"peak", peak / count}};
    }
};

// How much of the run is over.
double shareOf(const RunState& state, const Options& options) {
    return options.steps > 0 ? static_cast<double>(state.step) / static_cast<double>(options.steps)
                             : state.hours / options.hours;
}

} // namespace

int trainCloak(const Arguments& arguments) {
    beginRun(arguments);
    const Options options = readOptions(arguments);
    const FacePack pack = FacePack::load(arguments.required("faces"), options.device);
    const std::vector<Teacher> teachers =
        loadTeachers(arguments.list("teacher"), pack, arguments.text("cache", ""), options.type);
    const std::string start = arguments.text("start", "");
    arguments.requireAllUsed();
    const std::vector<Tensor> aims = makeAims(teachers, pack, CloakNet::kNoise);

    CloakNet net(startingWeights(start, 7));
    moveTo(net.weights(), options.device);
    Adam adam(net.weights().parameters, {.average = 0.995});
    RunState state = resumed(options, net.weights(), adam);
    const Sampler sampler(pack);
    const Tensor hidden = pack.indices(true);
    const Tensor checked = hidden.narrow(0, hidden.size(0) - 32, 32);
    if (options.kick > 0)
        tellKick(teachers, pack, checked, options.kick);
    Log log(options.log);
    const double hoursBefore = state.hours;
    const Clock clock;
    Averages sums;
    while (shareOf(state, options) < 1) {
        // Weights that learned before have the whole range of sizes and limits behind them.
        const double done = start.empty() ? shareOf(state, options) : 1;
        const Sample sample = sampler.draw(options.batch, options.largest, done);
        const Cloaked cloaked = cloak(net, sample, options.type);
        const Tensor view = viewed(pasteFace(sample.canvas, cloaked.face), options.view);
        const Tensor protection = protectionLoss(view, sample, teachers, aims, options);
        const Tensor loss = protection + looksLoss(cloaked, sample, options, done);
        loss.backward();
        const double gradient = adam.step(cosineRate(options.rate, shareOf(state, options)));
        sums.add(loss, protection, cloaked.shade.detach(), gradient);
        ++state.step;
        state.hours = hoursBefore + clock.seconds() / 3600;
        if (state.step % options.report != 0)
            continue;
        Figures figures = std::exchange(sums, {}).figures();
        addChecks(net, sampler, checked, teachers, aims, options.type, figures);
        saveCheckpoint(options.checkpoint, state, net.weights(), adam);
        log.line(state.step, state.hours, figures);
    }
    endRun(options, state, "CloakNet", net.weights(), adam);
    return 0;
}

} // namespace vizard::training
