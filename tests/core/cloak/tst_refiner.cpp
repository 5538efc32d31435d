// Refinement and the look at the finished pixels, against a recogniser of chance weights.
#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/refiner.h"
#include "core/face/align.h"
#include "tests/support/face_of.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

using namespace vizard;
using namespace vizard::cloak;

namespace {

constexpr int kSteps = 8, kSide = 112, kFlow = 56;

// Answers that vary strongly with the face: its brightness in coarse squares.
class Squares : public DifferentiableRecogniser {
public:
    std::vector<at::Tensor> embed(const at::Tensor& faces) const override {
        const at::Tensor coarse = at::avg_pool2d(faces.mean(1, true), {8, 8}).flatten(1);
        const at::Tensor centred = coarse - coarse.mean(1, true);
        return {centred / centred.norm(2, 1, true)};
    }
    std::vector<at::Tensor> early(const at::Tensor&) const override { return {}; }
    double threshold() const override { return 0.98; }
};

// The same, with directions for the random vector.
class Aiming : public Squares {
public:
    std::vector<at::Tensor> aims() const override {
        at::Generator random = at::make_generator<at::CPUGeneratorImpl>(3);
        const at::Tensor rows = at::randn({8, 14 * 14}, random);
        return {rows / rows.norm(2, 1, true)};
    }
};

// Counts the gradients that it was asked for.
class Counting : public Squares {
public:
    std::vector<at::Tensor> embed(const at::Tensor& faces) const override {
        asked += faces.requires_grad();
        return Squares::embed(faces);
    }
    mutable int asked = 0;
};

// A faint wave as a start: refinement betters what is there.
FaceCloak start(const Task& task) {
    FaceCloak cloak;
    cloak.toCrop = task.toCrop;
    cloak.shadeSide = kSide;
    for (int i = 0; i < 3 * kSide * kSide; ++i)
        cloak.shade.push_back(
            static_cast<float>(2 * std::sin(0.7 * (i % kSide) + 0.4 * ((i / kSide) % kSide))));
    cloak.flowSide = kFlow;
    cloak.flow.assign(2 * kFlow * kFlow, 0.0f);
    return cloak;
}

} // namespace

class TestRefiner : public QObject {
    Q_OBJECT

    const Surrogates squares_ = {std::make_shared<Squares>()};
    const Refiner refiner_{squares_};
    test::RenderedHead head_;
    Task task_;
    Wish wish_;
    std::shared_ptr<const Person> person_;

    // One that nobody knows any more.
    FaceCloak strong() const {
        FaceCloak cloak = start(task_);
        for (int i = 0; i < 3 * kSide * kSide; ++i)
            cloak.shade[static_cast<std::size_t>(i)] = i % kSide < kSide / 2 ? 40.0f : -40.0f;
        return cloak;
    }

    FaceCloak refined(quint64 seed, bool throughJpeg = false) const {
        FaceCloak cloak = start(task_);
        Wish wish = wish_;
        wish.seed = seed;
        if (!scaleToLimits(cloak, warpedIn(task_.view, cloak), task_.limits) ||
            !refiner_.refine(cloak, task_.crop, *person_, wish, kSteps, throughJpeg, {}))
            return {};
        return cloak;
    }

private Q_SLOTS:
    void initTestCase() {
        nets::prepareWorkerThread();
        test::HeadOptions options;
        options.size = {240, 240};
        options.seed = 5;
        head_ = test::renderHead(options);
        Settings settings;
        settings.strength = 75;
        task_ = prepare(head_.image, test::faceOf(head_), 1, settings);
        wish_ = {task_.limits, task_.view.size, 1, randomVector(1), false, {}};
        person_ = refiner_.know(task_.crop, {});
    }

    void leadsAwayAtTheSameVisibility() {
        FaceCloak before = start(task_), after = refined(1);
        QVERIFY(scaleToLimits(before, warpedIn(task_.view, before), task_.limits).ok());
        QVERIFY(scaleToLimits(after, warpedIn(task_.view, after), task_.limits).ok());
        QCOMPARE(after.steps, kSteps);
        QVERIFY(measureCost(after, warpedIn(task_.view, after)).ok());
        QVERIFY(after.cost.butteraugli <= task_.limits.butteraugli * 1.01);
        measureGrids(after);
        QVERIFY(after.cost.warpRms > 0 && after.cost.warpRms <= task_.limits.warpRms * 1.001);
        const double was = refiner_.look(before, task_, *person_).finished,
                     is = refiner_.look(after, task_, *person_).finished;
        QVERIFY2(1 - is > 1.5 * (1 - was), qPrintable(QStringLiteral("%1 to %2").arg(was).arg(is)));
    }

    void aSeedDecidesEveryNumber() {
        const FaceCloak first = refined(1), again = refined(1), other = refined(2);
        QCOMPARE(first.shade, again.shade);
        QCOMPARE(first.flow, again.flow);
        QVERIFY(first.shade != other.shade);
        QVERIFY(refined(1, true).shade != first.shade); // and whether it looks through JPEG
    }

    // A step asks one surrogate, the next step the next one: two cost what one costs.
    void surrogatesTakeTurns() {
        const auto first = std::make_shared<Counting>(), second = std::make_shared<Counting>();
        const Refiner both(Surrogates{first, second});
        FaceCloak cloak = start(task_);
        QVERIFY(both.refine(cloak, task_.crop, *both.know(task_.crop, {}), wish_, kSteps, false, {}).ok());
        QCOMPARE(first->asked, kSteps / 2);
        QCOMPARE(second->asked, kSteps / 2);
    }

    // Two photos' random vectors are at right angles, opposite or (one pair in 16) the same, whatever their
    // seeds have in common.
    void randomVectorsAreFarApart() {
        std::map<RandomVector, int> drawn;
        for (quint64 seed = 0; seed < 1600; ++seed)
            ++drawn[randomVector(seed << (seed % 3 * 16))];
        QCOMPARE(drawn.size(), std::size_t(16));
        for (const auto& [vector, times] : drawn) {
            QVERIFY2(times > 60 && times < 140, qPrintable(QString::number(times)));
            for (const auto& other : drawn) {
                const float product =
                    std::inner_product(vector.begin(), vector.end(), other.first.begin(), 0.0f);
                QVERIFY(vector == other.first ? product == 8 : product == 0 || product == -8);
            }
        }
    }

    // One person's photos under different random vectors go different ways.
    void randomVectorsPartTheWays() {
        const auto likeness = [&](const Refiner& refiner) {
            std::vector<at::Tensor> ways;
            for (const auto& [seed, sign] : {std::pair(1, 1.0f), std::pair(2, -1.0f)}) {
                FaceCloak cloak = start(task_);
                Wish wish = wish_;
                wish.seed = static_cast<quint64>(seed);
                std::transform(wish.vector.begin(), wish.vector.end(), wish.vector.begin(),
                               [sign = sign](float value) { return sign * value; });
                if (!scaleToLimits(cloak, warpedIn(task_.view, cloak), task_.limits) ||
                    !refiner.refine(cloak, task_.crop, *refiner.know(task_.crop, {}), wish, kSteps, false,
                                    {}))
                    return 9.0;
                const at::Tensor face = toTensor(task_.crop, 3, kSide) / 255,
                                 shade = toTensor(cloak.shade, 3, kSide) / 255;
                ways.push_back(squares_.front()->embed(face + shade).front() -
                               squares_.front()->embed(face).front());
            }
            return (ways[0] * ways[1]).sum().item<double>() /
                   (ways[0].norm() * ways[1].norm()).item<double>();
        };
        const Refiner aiming(Surrogates{std::make_shared<Aiming>()});
        const double together = likeness(refiner_), apart = likeness(aiming);
        QVERIFY2(apart < together - 0.05, qPrintable(QStringLiteral("%1 and %2").arg(together).arg(apart)));
    }

    // What is hardly allowed to be seen is all spent on leaving the person.
    void aFaintChangeIgnoresTheRandomVector() {
        const Refiner aiming(Surrogates{std::make_shared<Aiming>()});
        const auto shade = [&](const Refiner& refiner, int strength) {
            FaceCloak cloak = start(task_);
            Wish wish = wish_;
            wish.limits = limitsFor(strength);
            if (!refiner.refine(cloak, task_.crop, *refiner.know(task_.crop, {}), wish, kSteps, false, {}))
                return std::vector<float>{};
            return cloak.shade;
        };
        QVERIFY(!shade(aiming, 50).empty());
        QCOMPARE(shade(aiming, 50), shade(refiner_, 50));
        QVERIFY(shade(aiming, 75) != shade(refiner_, 75));
    }

    // How visible the change is is asked in every second step only; between and after them it stays about
    // where it was.
    void staysAboutAsVisibleBetweenMeasures_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {1, 2, 3, 7})
            QTest::addRow("%d", steps) << steps;
    }
    void staysAboutAsVisibleBetweenMeasures() {
        QFETCH(int, steps);
        FaceCloak cloak = start(task_);
        QVERIFY(scaleToLimits(cloak, warpedIn(task_.view, cloak), task_.limits).ok());
        const auto visible = [&] {
            FaceCloak shade = cloak;
            shade.flow.assign(shade.flow.size(), 0);
            const auto cost = measureCost(shade, warpedIn(task_.view, shade));
            return cost.ok() ? shade.cost.butteraugli : 0;
        };
        const double before = visible();
        QVERIFY(refiner_.refine(cloak, task_.crop, *person_, wish_, steps, false, {}).ok());
        const double after = visible();
        QVERIFY2(before > 0 && std::abs(after / before - 1) < 0.25,
                 qPrintable(QStringLiteral("%1 to %2").arg(before).arg(after)));
    }

    // A step goes the same way in pixels of a photo, not of the crop: half as far on a face four times as
    // large.
    void largeFacesTakeShorterSteps() {
        const auto moved = [&](double size) {
            FaceCloak cloak = start(task_);
            Wish wish = wish_;
            wish.size = size;
            if (!refiner_.refine(cloak, task_.crop, *person_, wish, 1, false, {}))
                return 0.0;
            double sum = 0;
            for (const float pixel : cloak.flow)
                sum += static_cast<double>(pixel) * static_cast<double>(pixel);
            return std::sqrt(sum);
        };
        const double small = moved(1), large = moved(4);
        QVERIFY2(small > 0 && large / small > 0.4 && large / small < 0.6,
                 qPrintable(QStringLiteral("%1 and %2").arg(small).arg(large)));
    }

    void aGreyFaceStaysGrey() {
        FaceCloak cloak = start(task_);
        for (std::size_t i = 0; i < cloak.shade.size() / 3; ++i)
            cloak.shade[i] = cloak.shade[i + kSide * kSide] = cloak.shade[i + 2 * kSide * kSide];
        Wish wish = wish_;
        wish.grey = true;
        QVERIFY(refiner_.refine(cloak, task_.crop, *person_, wish, kSteps, false, {}).ok());
        for (std::size_t i = 0; i < cloak.shade.size() / 3; ++i)
            QVERIFY(std::abs(cloak.shade[i] - cloak.shade[i + 2 * kSide * kSide]) < 1e-3f);
    }

    void cancels() {
        FaceCloak cloak = start(task_);
        int asked = 0;
        Hooks hooks;
        hooks.cancelled = [&] { return ++asked > 2; };
        const Status status = refiner_.refine(cloak, task_.crop, *person_, wish_, kSteps, false, hooks);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
    }

    void looksAtFinishedPixels() {
        FaceCloak nothing = start(task_);
        std::fill(nothing.shade.begin(), nothing.shade.end(), 0.0f);
        const Reached untouched = refiner_.look(nothing, task_, *person_);
        QVERIFY(untouched.looked);
        QVERIFY(untouched.finished > 0.999);
        QVERIFY(untouched.jpeg > 0.98 && untouched.jpeg < untouched.finished);
        QVERIFY(!untouched.below);
        const Reached far = refiner_.look(strong(), task_, *person_);
        QVERIFY(far.finished < 0.9 && far.jpeg < 0.9 && far.shared < 0.9);
        QVERIFY(far.below);
    }

    // It asks less, and says the same.
    void fallsShortWhereALookSaysSo() {
        Task large = task_;
        large.photo = head_.image.scaled(1500, 1500);
        for (const FaceCloak& cloak : {start(task_), strong()}) {
            for (const Task* task : {&std::as_const(task_), &std::as_const(large)}) {
                const Reached seen = refiner_.look(cloak, *task, *person_);
                QCOMPARE(refiner_.fallsShort(cloak, *task, *person_, 2), !seen.below);
                QVERIFY(!refiner_.fallsShort(cloak, *task, *person_, seen.shared - 0.01));
            }
        }
        QVERIFY(refiner_.fallsShort(start(task_), task_, *person_, 2));
    }

    void aLargePhotoIsAlsoLookedAtSmaller() {
        Task large = task_;
        large.photo = head_.image.scaled(1500, 1500);
        const Reached reached = refiner_.look(start(task_), large, *person_);
        QVERIFY(reached.shared != reached.jpeg);
        QCOMPARE(refiner_.look(start(task_), task_, *person_).shared,
                 refiner_.look(start(task_), task_, *person_).jpeg);
    }
};

QTEST_GUILESS_MAIN(TestRefiner)
#include "tst_refiner.moc"
