// train recogniser: a surrogate recogniser, from what the teachers say of pictures: views of photos,
// composites, and pictures attacked or cloaked against the student itself, since there a young student
// believes in what is not so.
#include "models/training/commands.h"

#include "core/nets/detail/recogniser_net.h"
#include "models/training/clean_embeddings.h"
#include "models/training/identities.h"
#include "models/training/recogniser_attacks.h"
#include "models/training/run_state.h"
#include "models/training/verification.h"
#include "models/training/views.h"

#include <cmath>
#include <cstdio>

namespace vizard::training {
namespace {

using nets::RecogniserNet;
using nets::Tensor;

struct Options : RunOptions {
    Options() { rate = 2e-3; }

    int64_t clean = 32;  // photos a step, seen almost as they are: the teachers' answers are cached
    int64_t fresh = 16;  // new pictures a step, which one teacher is asked about
    int64_t replay = 16; // of those that a teacher was asked about before
    int64_t pool = 6000;
    double relations = 4, attacked = 0.75;
    double cloaked = 0.25; // of the attacked ones, by the cloak network where there is one
    double labels = 0;     // weight of whose photo it is, besides what teachers say of it
    bool askAll = false;   // every teacher is asked about each new picture, not one at a time
};

// Pictures as recognisers see them, with what each teacher says of them.
struct Lesson {
    Tensor pictures;             // uint8 [N, 3, 112, 112]: real pictures have whole grey levels
    std::vector<Tensor> answers; // [N, width] a teacher; zero where it was not asked
    Tensor index = {};           // of the first pictures, photos in the pack; the others are nobody's
};

Tensor pickRows(int64_t among, int64_t count, at::Device device) {
    return at::randint(among, {count}, at::kLong).to(device);
}

// What was learned lately, to be learned again: asking a teacher costs more than a step of the student.
class Pool {
public:
    explicit Pool(int64_t capacity)
        : capacity_(capacity) {}

    void add(const Lesson& lesson) {
        const int64_t n = lesson.pictures.size(0);
        if (!kept_.pictures.defined()) {
            kept_.pictures = at::empty({capacity_, 3, 112, 112}, lesson.pictures.options());
            for (const Tensor& answer : lesson.answers)
                kept_.answers.push_back(at::empty({capacity_, answer.size(1)}, answer.options()));
        }
        const Tensor places =
            at::remainder(at::arange(added_, added_ + n), capacity_).to(lesson.pictures.device());
        kept_.pictures.index_copy_(0, places, lesson.pictures);
        for (std::size_t k = 0; k < kept_.answers.size(); ++k)
            kept_.answers[k].index_copy_(0, places, lesson.answers[k]);
        added_ += n;
    }

    int64_t size() const { return std::min(added_, capacity_); }

    Lesson draw(int64_t count) const {
        const Tensor rows = pickRows(size(), count, kept_.pictures.device());
        Lesson lesson{kept_.pictures.index_select(0, rows), {}};
        for (const Tensor& answer : kept_.answers)
            lesson.answers.push_back(answer.index_select(0, rows));
        return lesson;
    }

private:
    int64_t capacity_, added_ = 0;
    Lesson kept_;
};

Lesson joined(const std::vector<Lesson>& lessons) {
    std::vector<Tensor> pictures;
    for (const Lesson& lesson : lessons)
        pictures.push_back(lesson.pictures);
    Lesson result{at::cat(pictures), {}, lessons.front().index};
    for (std::size_t k = 0; k < lessons.front().answers.size(); ++k) {
        std::vector<Tensor> answers;
        for (const Lesson& lesson : lessons)
            answers.push_back(lesson.answers[k]);
        result.answers.push_back(at::cat(answers));
    }
    return result;
}

Tensor wholeLevels(const Tensor& pictures) {
    return (pictures.clamp(0, 1) * 255).round().to(at::kByte);
}

// Faces that nobody has: two mixed, one with another's part, or one under coarse noise. Teachers answer there
// too.
Tensor composites(const Tensor& canvas) {
    const int64_t n = canvas.size(0), side = canvas.size(2);
    const Tensor other = canvas.index_select(0, at::randperm(n).to(canvas.device()));
    const double kind = uniform(0, 3);
    if (kind < 1)
        return at::lerp(canvas, other, uniform(0.2, 0.5));
    if (kind < 2) {
        const bool rows = uniform(0, 1) < 0.5;
        const auto cut = static_cast<int64_t>(uniform(0.35, 0.65) * static_cast<double>(side));
        Tensor result = canvas.clone();
        result.narrow(rows ? 2 : 3, 0, cut).copy_(other.narrow(rows ? 2 : 3, 0, cut));
        return result;
    }
    const auto coarse = static_cast<int64_t>(uniform(8, 72));
    const Tensor noise =
        at::upsample_bilinear2d(at::randn({n, 3, coarse, coarse}, canvas.options()), {side, side}, false);
    return (canvas + noise * uniform(0.02, 0.1)).clamp(0, 1);
}

class School {
public:
    School(const FacePack& pack, const std::vector<Teacher>& teachers, const Options& options)
        : pack_(pack)
        , teachers_(teachers)
        , options_(options)
        , photos_(pack.indices(false)) {}

    void useCloak(const std::string& path) {
        cloaks_.push_back(loadCloak(path, options_.device)); // at most one
    }

    // Slightly turned, blurred or lit otherwise a photo shows whom it showed: the clean photo's answers hold.
    Lesson clean() const {
        const Tensor index = draw(options_.clean);
        const ViewOptions slight{.turn = 2, .zoom = 0.03, .shift = 1.5};
        return {wholeLevels(randomView(litCanvases(pack_, index, 0.3), slight)), goals(index), index};
    }

    // Pictures that teachers are asked about: attacked against the student's head for one of them, cloaked,
    // or composed.
    Lesson fresh(const RecogniserNet& student) const {
        const auto head = static_cast<std::size_t>(uniform(0, static_cast<double>(teachers_.size()) - 1e-6));
        const auto hostile =
            static_cast<int64_t>(std::lround(options_.attacked * static_cast<double>(options_.fresh)));
        std::vector<Tensor> canvases;
        if (hostile > 0) {
            const Tensor canvas = attacked(student, draw(hostile), head);
            canvases.push_back(uniform(0, 1) < 0.6 ? randomView(canvas, {.whole = true}) : canvas);
        }
        if (hostile < options_.fresh) {
            const Tensor canvas = litCanvases(pack_, draw(options_.fresh - hostile), 1);
            canvases.push_back(
                randomView(composites(canvas), {.turn = 8, .zoom = 0.12, .shift = 6, .whole = true}));
        }
        const Tensor whole = wholeLevels(at::cat(canvases));
        Lesson lesson{middle(whole), {}};
        at::NoGradGuard noGrad;
        for (std::size_t k = 0; k < teachers_.size(); ++k) {
            if (options_.askAll || k == head)
                lesson.answers.push_back(
                    teachers_[k].network.embed(seenBy(teachers_[k].network, whole.to(at::kFloat) / 255)));
            else
                lesson.answers.push_back(
                    at::zeros({options_.fresh, teachers_[k].own.size(1)}, teachers_[k].own.options()));
        }
        return lesson;
    }

    std::vector<Tensor> goals(const Tensor& index) const {
        std::vector<Tensor> result;
        for (const Teacher& teacher : teachers_)
            result.push_back(teacher.own.index_select(0, index));
        return result;
    }

    const std::vector<Teacher>& teachers() const { return teachers_; }

private:
    Tensor draw(int64_t count) const {
        return photos_.index_select(0, pickRows(photos_.size(0), count, photos_.device()));
    }

    Tensor attacked(const RecogniserNet& student, const Tensor& index, std::size_t head) const {
        const Tensor canvas = litCanvases(pack_, index, 0.6);
        if (!cloaks_.empty() && uniform(0, 1) < options_.cloaked)
            return cloaked(cloaks_.front(), canvas, options_.type);
        std::vector<Tensor> goal(teachers_.size());
        goal[head] = teachers_[head].own.index_select(0, index);
        return attack(student, canvas, goal, randomAttack(), options_.type);
    }

    const FacePack& pack_;
    const std::vector<Teacher>& teachers_;
    const Options& options_;
    Tensor photos_;
    std::vector<nets::CloakNet> cloaks_;
};

struct Losses {
    Tensor all;
    double cosine = 0; // to the teachers, mean over heads
};

// Over the pictures that this teacher was asked about; a head learns nothing from the others.
Losses lossOf(const RecogniserNet& student, const Lesson& lesson, const Identities& identities,
              const Options& options) {
    const Tensor faces = (lesson.pictures.to(at::kFloat) / 255).to(options.type);
    const std::vector<Tensor> said = student(faces, true);
    Losses losses{at::zeros({}), 0};
    for (std::size_t k = 0; k < said.size(); ++k) {
        const Tensor& answer = lesson.answers[k];
        const Tensor known = answer.square().sum(1).gt(0.5).to(at::kFloat);
        const Tensor count = known.sum();
        const Tensor cosine = (said[k] * answer).sum(1).sum() / count;
        // Who resembles whom, which a head may learn before it learns the teacher's axes.
        const Tensor difference = at::mm(said[k], said[k].t()) - at::mm(answer, answer.t());
        const Tensor relations = (difference.square() * at::outer(known, known)).sum() / count.square();
        losses.all = losses.all + (1 - cosine) + options.relations * relations;
        losses.cosine += cosine.item<double>() / static_cast<double>(said.size());
    }
    losses.all = losses.all / static_cast<double>(said.size());
    if (options.labels > 0) {
        std::vector<Tensor> labelled;
        for (const Tensor& head : said)
            labelled.push_back(head.narrow(0, 0, lesson.index.size(0)));
        losses.all = losses.all + options.labels * identities.loss(labelled, lesson.index);
    }
    return losses;
}

double meanCosine(const std::vector<Tensor>& a, const std::vector<Tensor>& b) {
    double sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k)
        sum += (a[k] * b[k]).sum(1).mean().item<double>() / static_cast<double>(a.size());
    return sum;
}

using Figures = std::vector<std::pair<std::string, double>>;

void checkRecognition(const RecogniserNet& student, const FacePack& pack, const School& school,
                      const Options& options, Figures& figures) {
    at::NoGradGuard noGrad;
    const Tensor index = pack.indices(true);
    std::vector<Tensor> together;
    double cosine = 0;
    for (const Tensor& part : index.split(64)) {
        const auto heads = student(centre(pack.crops.index_select(0, part)).to(options.type));
        cosine += meanCosine(heads, school.goals(part)) * static_cast<double>(part.size(0));
        together.push_back(allHeads(heads));
    }
    const Verification found = verify(at::cat(together), pack.person.index_select(0, index));
    figures.emplace_back("accuracy", found.accuracy);
    figures.emplace_back("tar_at_far_1", found.tar);
    figures.emplace_back("cosine_clean", cosine / static_cast<double>(index.size(0)));
}

// What a surrogate is for: how far an attack on the student takes the teachers along.
void checkAttacks(const RecogniserNet& student, const FacePack& pack, const School& school,
                  const Options& options, Figures& figures) {
    const Tensor index = pack.indices(true).narrow(0, 0, 48);
    const Tensor canvas = pack.crops.index_select(0, index).to(at::kFloat) / 255;
    const std::vector<Tensor> goals = school.goals(index);
    const AttackPlan plan{AttackKind::PixelsAndFlow, 6, 8, 0.2, true};
    const Tensor changed = attack(student, canvas, goals, plan, options.type), face = middle(changed);
    at::NoGradGuard noGrad;
    std::vector<Tensor> answers;
    for (const Teacher& teacher : school.teachers())
        answers.push_back(teacher.network.embed(seenBy(teacher.network, changed)));
    const auto said = student(face.to(options.type));
    figures.emplace_back("cosine_attacked", meanCosine(said, answers));
    figures.emplace_back("student_after", meanCosine(said, goals));
    figures.emplace_back("teachers_after", meanCosine(answers, goals));
}

Options readOptions(const Arguments& arguments) {
    Options options;
    readRunOptions(arguments, options);
    const auto count = [&](const char* name, int64_t& value) {
        value = static_cast<int64_t>(arguments.number(name, static_cast<double>(value)));
    };
    count("clean", options.clean);
    count("fresh", options.fresh);
    count("replay", options.replay);
    count("pool", options.pool);
    options.relations = arguments.number("relations", options.relations);
    options.attacked = arguments.number("attacked", options.attacked);
    options.cloaked = arguments.number("cloaked", options.cloaked);
    options.labels = arguments.number("labels", options.labels);
    options.askAll = arguments.has("ask-all");
    return options;
}

RecogniserNet firstStudent(const std::vector<Teacher>& teachers, const std::string& start) {
    std::vector<int64_t> widths;
    for (const Teacher& teacher : teachers)
        widths.push_back(teacher.own.size(1));
    return {startingWeights(start, 11), widths};
}

} // namespace

int trainRecogniser(const Arguments& arguments) {
    beginRun(arguments);
    const Options options = readOptions(arguments);
    const FacePack pack = FacePack::load(arguments.required("faces"), options.device);
    const std::vector<Teacher> teachers =
        loadTeachers(arguments.list("teacher"), pack, arguments.text("cache", ""), options.type);
    School school(pack, teachers, options);
    const Identities identities(teachers, pack);
    if (arguments.has("cloak"))
        school.useCloak(arguments.required("cloak"));
    const std::string start = arguments.text("start", "");
    arguments.requireAllUsed();

    RecogniserNet student = firstStudent(teachers, start);
    moveTo(student.weights(), options.device);
    Adam adam(student.weights().parameters, {.average = 0.99});
    RunState state = resumed(options, student.weights(), adam);
    Pool pool(options.pool);
    Log log(options.log);
    const double hoursBefore = state.hours;
    const Clock clock;
    double cosine = 0, loss = 0;
    int count = 0;
    while (state.hours < options.hours) {
        std::vector<Lesson> lessons = {school.clean(), school.fresh(student)};
        if (options.replay > 0 && pool.size() > 0)
            lessons.push_back(pool.draw(options.replay));
        pool.add(lessons[1]);
        const Losses losses = lossOf(student, joined(lessons), identities, options);
        losses.all.backward();
        adam.step(cosineRate(options.rate, state.hours / options.hours));
        cosine += losses.cosine;
        loss += losses.all.item<double>();
        ++count;
        ++state.step;
        state.hours = hoursBefore + clock.seconds() / 3600;
        if (state.step % options.report != 0 && state.step != 10)
            continue;
        Figures figures = {{"loss", loss / count}, {"cosine", cosine / count}};
        cosine = loss = count = 0;
        checkRecognition(student, pack, school, options, figures);
        checkAttacks(student, pack, school, options, figures);
        log.line(state.step, state.hours, figures);
        saveCheckpoint(options.checkpoint, state, student.weights(), adam);
    }
    endRun(options, state, "RecogniserNet", student.weights(), adam);
    return 0;
}

} // namespace vizard::training
