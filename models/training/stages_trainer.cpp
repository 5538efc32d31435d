// train stages: a recogniser in the plan of one teacher. Its stages are taught side by side at first, each
// from what the teacher says before and after it (blockwise distillation; hints, Romero et al. 2015), then
// all together, at changed pictures too (a surrogate's: attacked against itself), and so that it answers a
// change as the teacher does.
#include "models/training/commands.h"

#include "core/nets/detail/bottleneck_net.h"
#include "core/nets/detail/shortcut_net.h"
#include "core/nets/detail/squeeze_net.h"
#include "models/training/clean_embeddings.h"
#include "models/training/recogniser_attacks.h"
#include "models/training/run_state.h"
#include "models/training/verification.h"
#include "models/training/views.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace vizard::training {
namespace {

using nets::ForeignRecogniser;
using nets::StagedNet;
using nets::Tensor;
using nets::WeightSource;

struct Options : RunOptions {
    Options() {
        rate = 3e-3;
        report = 200;
    }

    int64_t pairs = 8;      // pictures a step, each clean and changed
    double apart = 0.4;     // share of the run in which the stages learn side by side
    double differences = 1; // weight of answering a change as the teacher does
    double hints = 0.3;     // weight of the stages once they learn together
    int64_t replay = 0;     // steps that learn from older lessons, for each that learns from a new one
    std::size_t from = 0;   // the stages before this one stay as they are
    bool steady = false;    // norms keep their statistics: what is learned is what is used
    bool attacked = true;   // a judge need not know where its own gradient leads
};

constexpr int kFewPixels = 8;
constexpr double kLight = 0.85; // as litCanvases takes it

struct Lesson {
    Tensor faces; // [2N, 3, 112, 112], 0..1: N pictures, then the same ones changed
    Tensor begun; // what the student's stages that stay as they are say; the faces where there are none
    std::vector<Tensor> stages; // what the teacher says at its taps, each of rms 1; the embeddings last
};

class School {
public:
    School(const FacePack& pack, const ForeignRecogniser& teacher, const nets::CloakNet& cloak,
           const Options& options)
        : pack_(pack)
        , teacher_(teacher)
        , cloak_(cloak)
        , options_(options)
        , photos_(pack.indices(false)) {
        const at::NoGradGuard noGrad;
        for (const Tensor& stage : asked(middle(litCanvases(pack_, photos_.narrow(0, 0, 16), kLight))))
            scales_.push_back(stage.to(at::kFloat).square().mean().sqrt().item<double>());
        scales_.back() = 1; // embeddings have a length of their own
    }

    // `attacked`: a student to attack, or none.
    Lesson draw(const StagedNet& student, const Student& attacked) const {
        const Tensor index = photos_.index_select(
            0, at::randint(photos_.size(0), {options_.pairs}, at::kLong).to(photos_.device()));
        const Tensor both =
            at::cat(attacked && uniform(0, 1) < 0.7 ? refined(litCanvases(pack_, index, kLight), attacked)
                                                    : changed(litCanvases(pack_, index, kLight), attacked));
        Lesson lesson;
        const at::NoGradGuard noGrad;
        const Tensor seen = uniform(0, 1) < 0.5 ? randomView(both) : middle(both);
        lesson.faces = (seen.clamp(0, 1) * 255).round() / 255;
        lesson.stages = asked(lesson.faces);
        for (std::size_t i = 0; i < scales_.size(); ++i)
            lesson.stages[i] = lesson.stages[i] / scales_[i];
        lesson.begun = lesson.faces;
        for (std::size_t i = 0; i < options_.from; ++i)
            lesson.begun = student.stage(i, lesson.begun.to(options_.type), false);
        return lesson;
    }

private:
    // A teacher that wants more pixels gets the last rows and columns again: a few where it has the crop's
    // own scale, a whole margin where it aligns faces its own way.
    std::vector<Tensor> asked(const Tensor& faces) const {
        if (teacher_.width() > FacePack::kCrop + kFewPixels) {
            constexpr int64_t kMargin = FacePack::kMargin;
            return teacher_.stages(
                seenBy(teacher_, at::replication_pad2d(faces, {kMargin, kMargin, kMargin, kMargin})));
        }
        const int64_t right = teacher_.width() - faces.size(3), below = teacher_.height() - faces.size(2);
        return teacher_.stages(right == 0 && below == 0 ? faces
                                                        : at::replication_pad2d(faces, {0, right, 0, below}));
    }

    // A photo, and the same one cloaked, mixed with another's or under noise.
    std::vector<Tensor> changed(const Tensor& canvas, const Student& student) const {
        const double kind = uniform(0, 1);
        if (kind < 0.15)
            return {canvas, at::lerp(canvas, canvas.roll(1, 0), uniform(0.1, 0.6))};
        if (kind < 0.25)
            return {canvas, (canvas + at::randn_like(canvas) * uniform(0.01, 0.06)).clamp(0, 1)};
        if (!student || kind < 0.6)
            return {canvas, cloaked(cloak_, canvas, options_.type)};
        return {canvas, attack(student, canvas, goals(student, canvas), randomAttack(), options_.type)};
    }

    // A cloaked photo, and where a few small steps against the student lead from there: what refinement does.
    std::vector<Tensor> refined(const Tensor& canvas, const Student& student) const {
        const Tensor start = cloaked(cloak_, canvas, options_.type);
        AttackPlan plan = randomAttack();
        plan.levels = uniform(1.5, 8);
        plan.warp = uniform(0.03, 0.2);
        return {start, attack(student, start, goals(student, canvas), plan, options_.type)};
    }

    std::vector<Tensor> goals(const Student& student, const Tensor& canvas) const {
        const at::NoGradGuard noGrad;
        return student(middle(canvas).to(options_.type));
    }

    const FacePack& pack_;
    const ForeignRecogniser& teacher_;
    const nets::CloakNet& cloak_;
    const Options& options_;
    Tensor photos_;
    std::vector<double> scales_;
};

// A lesson costs far more than a step that learns from it: attacks, and the teacher's answers. With `replay`
// each is kept a while, and learned from about that many times more.
class Lessons {
public:
    Lessons(const School& school, const StagedNet& student, int64_t replay)
        : school_(school)
        , student_(student)
        , replay_(replay) {}

    const Lesson& next(int64_t step, const Student& attacked) {
        if (!kept_.empty() && step % (replay_ + 1) != 0)
            return kept_[static_cast<std::size_t>(
                at::randint(static_cast<int64_t>(kept_.size()), {1}).item<int64_t>())];
        const std::size_t most = replay_ > 0 ? kMost : 1;
        if (kept_.size() < most)
            kept_.emplace_back();
        Lesson& oldest = kept_[drawn_++ % most];
        return oldest = school_.draw(student_, attacked);
    }

private:
    static constexpr std::size_t kMost = 300;
    const School& school_;
    const StagedNet& student_;
    int64_t replay_;
    std::vector<Lesson> kept_;
    std::size_t drawn_ = 0;
};

// Of what the teacher's answers vary by, channel by channel.
Tensor missed(const Tensor& student, const Tensor& teacher) {
    const Tensor wanted = teacher.to(at::kFloat), error = (student.to(at::kFloat) - wanted).square();
    const Tensor variance = wanted.var({0, 2, 3}, false, true).detach();
    return (error.mean({0, 2, 3}, true) / (variance + 1e-3 * variance.mean())).mean();
}

struct Losses {
    Tensor all;
    double stages = 0, cosine = 0, differences = 0;
};

Losses lossOf(const StagedNet& student, const Lesson& lesson, bool apart, const Options& options) {
    Losses losses{at::zeros({})};
    const auto count = static_cast<double>(student.stageCount() - options.from);
    Tensor x = lesson.begun.to(options.type);
    for (std::size_t i = options.from; i < student.stageCount(); ++i) {
        const Tensor answer = student.stage(i, x, !options.steady);
        const Tensor loss = missed(answer, lesson.stages[i]);
        losses.all = losses.all + loss * ((apart ? 1 : options.hints) / count);
        losses.stages += loss.item<double>() / count;
        x = apart ? lesson.stages[i] : answer;
    }
    const Tensor said = student.head(x, !options.steady), wanted = lesson.stages.back();
    const Tensor cosine = (said * wanted).sum(1).mean();
    const auto mine = said.chunk(2), theirs = wanted.chunk(2);
    const Tensor change = theirs[1] - theirs[0];
    const Tensor strayed =
        ((mine[1] - mine[0] - change).square().sum(1) / (change.square().sum(1) + 0.02)).mean();
    losses.all = losses.all + 4 * (1 - cosine) + options.differences * strayed;
    losses.cosine = cosine.item<double>();
    losses.differences = strayed.item<double>();
    return losses;
}

using Figures = std::vector<std::pair<std::string, double>>;

void checkRecognition(const StagedNet& student, const FacePack& pack, const Options& options,
                      Figures& figures) {
    const at::NoGradGuard noGrad;
    const Tensor index = pack.indices(true).narrow(0, 0, 480);
    std::vector<Tensor> said;
    for (const Tensor& part : index.split(48))
        said.push_back(student(centre(pack.crops.index_select(0, part)).to(options.type)).front());
    const Verification found = verify(at::cat(said), pack.person.index_select(0, index));
    figures.emplace_back("accuracy", found.accuracy);
    figures.emplace_back("tar_at_far_1", found.tar);
}

// What a surrogate is for: how far an attack on the student takes the teacher along, from a photo and from a
// cloaked one.
void checkAttacks(const StagedNet& student, const FacePack& pack, const ForeignRecogniser& teacher,
                  const nets::CloakNet& cloak, const Options& options, Figures& figures) {
    const Tensor index = pack.indices(true).narrow(0, 0, 32);
    const Tensor canvas = pack.crops.index_select(0, index).to(at::kFloat) / 255;
    const auto say = [&](const Tensor& whole) { return teacher.embed(seenBy(teacher, whole)); };
    const Tensor own = say(canvas);
    const auto cosine = [](const Tensor& a, const Tensor& b) { return (a * b).sum(1).mean().item<double>(); };
    const AttackPlan plan{AttackKind::PixelsAndFlow, 6, 8, 0.2, true};
    const Student asked = [&](const Tensor& x) { return student(x); };
    const Tensor start = cloaked(cloak, canvas, options.type);
    const Tensor further =
        attack(asked, start, {own}, {AttackKind::PixelsAndFlow, 3, 4, 0.1, false}, options.type);
    figures.emplace_back("teacher_cloaked", cosine(say(start), own));
    figures.emplace_back("teacher_refined", cosine(say(further), own));
    figures.emplace_back("student_refined",
                         cosine(student(middle(further).to(options.type)).front().detach(), own));
    const Tensor attacked = attack(asked, canvas, {own}, plan, options.type);
    const at::NoGradGuard noGrad;
    figures.emplace_back("student_after", cosine(student(middle(attacked).to(options.type)).front(), own));
    figures.emplace_back("teacher_after", cosine(say(attacked), own));
}

Options readOptions(const Arguments& arguments) {
    Options options;
    readRunOptions(arguments, options);
    options.pairs = static_cast<int64_t>(arguments.number("pairs", static_cast<double>(options.pairs)));
    options.apart = arguments.number("apart", options.apart);
    options.differences = arguments.number("differences", options.differences);
    options.hints = arguments.number("hints", options.hints);
    options.replay = static_cast<int64_t>(arguments.number("replay", 0));
    options.from = static_cast<std::size_t>(arguments.number("from", 0));
    options.steady = arguments.has("steady");
    options.attacked = !arguments.has("unattacked");
    return options;
}

struct Sums {
    double stages = 0, cosine = 0, differences = 0;
    int count = 0;
};

struct Plan {
    std::unique_ptr<StagedNet> student;
    const char* network;
};

Plan studentOf(const std::string& plan, WeightSource source, int64_t embedding) {
    if (plan == "mobile-face" || plan == "mobile")
        return {std::make_unique<nets::BottleneckNet>(source,
                                                      plan == "mobile" ? nets::BottleneckPlan::Mobile
                                                                       : nets::BottleneckPlan::MobileFace,
                                                      embedding),
                "BottleneckNet"};
    if (plan == "squeeze")
        return {std::make_unique<nets::SqueezeNet>(source), "SqueezeNet"};
    if (plan == "shortcut")
        return {std::make_unique<nets::ShortcutNet>(source), "ShortcutNet"};
    throw nets::NetError("no plan is called " + plan + ": mobile-face, mobile, squeeze, shortcut");
}

// Where it starts, with the weights of a narrower one of its plan too.
Plan firstStudent(const std::string& plan, const std::string& start, int64_t embedding) {
    Plan fresh = studentOf(plan, WeightSource::fresh(13), embedding);
    return start.empty() ? std::move(fresh)
                         : studentOf(plan, grownWeights(start, fresh.student->weights()), embedding);
}

} // namespace

int trainStages(const Arguments& arguments) {
    beginRun(arguments);
    const Options options = readOptions(arguments);
    const FacePack pack = FacePack::load(arguments.required("faces"), options.device);
    const auto teacher = ForeignRecogniser::load(arguments.required("teacher"), options.device, options.type,
                                                 arguments.list("taps"));
    const nets::CloakNet cloak = loadCloak(arguments.required("cloak"), options.device);
    const Tensor black = at::zeros({1, 3, teacher.height(), teacher.width()}, options.device);
    const Plan plan = firstStudent(arguments.text("plan", "mobile-face"), arguments.text("start", ""),
                                   teacher.embed(black).size(1));
    StagedNet& student = *plan.student;
    arguments.requireAllUsed();

    if (options.from > student.stageCount())
        throw nets::NetError("--from: this plan has fewer stages");
    if (arguments.list("taps").size() != student.stageCount())
        throw nets::NetError("this plan has " + std::to_string(student.stageCount()) +
                             " stages: one of --taps each");
    moveTo(student.weights(), options.device);
    Adam adam(student.weights().parameters, {.average = 0.99});
    RunState state = resumed(options, student.weights(), adam);
    const School school(pack, teacher, cloak, options);
    Lessons lessons(school, student, options.replay);
    Log log(options.log);
    const double hoursBefore = state.hours;
    const Clock clock;
    Sums sums;
    while (state.hours < options.hours) {
        const bool apart = state.hours < options.apart * options.hours;
        const Student attacked = [&](const Tensor& x) { return student(x); };
        const Lesson& lesson = lessons.next(state.step, apart || !options.attacked ? Student() : attacked);
        const Losses losses = lossOf(student, lesson, apart, options);
        losses.all.backward();
        adam.step(cosineRate(options.rate, state.hours / options.hours));
        sums.stages += losses.stages;
        sums.cosine += losses.cosine;
        sums.differences += losses.differences;
        ++sums.count;
        ++state.step;
        state.hours = hoursBefore + clock.seconds() / 3600;
        if (state.step % options.report != 0)
            continue;
        Figures figures = {{"stages", sums.stages / sums.count},
                           {"cosine", sums.cosine / sums.count},
                           {"differences", sums.differences / sums.count}};
        sums = {};
        checkRecognition(student, pack, options, figures);
        if (options.attacked)
            checkAttacks(student, pack, teacher, cloak, options, figures);
        log.line(state.step, state.hours, figures);
        saveCheckpoint(options.checkpoint, state, student.weights(), adam);
    }
    endRun(options, state, plan.network, student.weights(), adam);
    return 0;
}

} // namespace vizard::training
