// The method unlearnable: how its mark is searched for, and what it does to photos.
#include "core/cloak/detail/tensors.h"
#include "core/cloak/detail/unlearnable_method.h"
#include "core/face/align.h"
#include "core/nets/detail/colour_norm.h"
#include "core/nets/models.h"
#include "tests/core/cloak/changes.h"
#include "tests/support/face_of.h"
#include "tests/support/head.h"

#include <ATen/CPUGeneratorImpl.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <thread>

using namespace vizard;
using namespace vizard::cloak;
using nets::Crowd;
using test::dot;
using test::faceOf;
using test::inCrop;

namespace {

double like(const std::vector<float>& one, const std::vector<float>& two) {
    return dot(one, two) / std::sqrt(dot(one, one) * dot(two, two));
}

std::shared_ptr<const Crowd> shippedCrowd() {
    const auto bytes = nets::Models::open().bytes(QStringLiteral("crowd"));
    if (!bytes)
        return nullptr;
    return std::make_shared<const Crowd>(nets::WeightSource::stored(
        nets::parseSafetensors({bytes->constData(), std::size_t(bytes->size())}).tensors));
}

} // namespace

class TestUnlearnable : public QObject {
    Q_OBJECT

    test::RenderedHead head_, second_;
    std::shared_ptr<const Crowd> crowd_;
    std::shared_ptr<const UnlearnableMethod> method_;

    Result<FaceCloak> marked(const test::RenderedHead& head, const Settings& settings,
                             quint64 photoSeed = 1) const {
        return method_->cloakFace(head.image, faceOf(head), photoSeed, settings, {});
    }
    static Settings of(quint64 person, int strength = 75) {
        Settings settings;
        settings.person = person;
        settings.strength = strength;
        return settings;
    }

private Q_SLOTS:
    void initTestCase() {
        nets::prepareWorkerThread();
        test::HeadOptions options;
        options.size = {320, 320};
        options.seed = 8;
        head_ = test::renderHead(options);
        options.seed = 9;
        options.yaw = 15;
        second_ = test::renderHead(options);
        crowd_ = shippedCrowd();
        QVERIFY(crowd_);
        method_ = std::make_shared<const UnlearnableMethod>([this] { return Result(crowd_); });
    }

    // Photos of one made-up person are nearer to each other than to somebody else's.
    void crowdHoldsPeople() {
        at::Generator random = at::make_generator<at::CPUGeneratorImpl>(5);
        const at::Tensor faces = crowd_->faces(20, 2, random).view({20, 2, -1});
        QVERIFY(faces.min().item<double>() >= 0 && faces.max().item<double>() <= 1);
        const at::Tensor one = faces.select(1, 0), other = faces.select(1, 1);
        const double own = (one - other).square().mean().item<double>();
        const double strangers = (one - other.roll(1, 0)).square().mean().item<double>();
        QVERIFY2(own < 0.9 * strangers, qPrintable(QStringLiteral("%1 %2").arg(own).arg(strangers)));
    }

    // The change that is worked out shows the colours that were wanted.
    void changesShowWhatIsWanted() {
        at::Generator random = at::make_generator<at::CPUGeneratorImpl>(6);
        const at::Tensor picture = at::rand({1, 3, 16, 16}, random) * 0.7 + 0.15;
        const at::Tensor wanted = at::randn({1, 3, 16, 16}, random) * 0.1;
        const at::Tensor change = nets::changeOf(picture, wanted);
        const at::Tensor seen = nets::colourMap(picture, picture + change, 0);
        const at::Tensor length = wanted.square().sum(1, true).sqrt();
        const double off = ((seen - length).abs() / length.clamp_min(0.05)).max().item<double>();
        QVERIFY2(off < 0.06, qPrintable(QString::number(off)));
    }

    void theKeyDecides() {
        const auto plain = std::make_shared<const Crowd>(nets::WeightSource::fresh(1));
        const auto search = [&](quint64 person, bool robust) {
            return MarkSearch(*plain, person, robust).run({});
        };
        const auto one = search(3, false), other = search(4, false), robust = search(3, true);
        QVERIFY(one && other && robust);
        QVERIFY(!one->seen.equal(other->seen));
        QVERIFY(!one->seen.equal(firstMark(3).seen));
        QVERIFY(!one->seen.equal(robust->seen));
        QVERIFY(one->seen.square().sum(1).max().item<double>() <= 1.001);
        QVERIFY(at::allclose(one->seen, one->seen.flip(3), 1e-4, 1e-5));

        // Cancelled and gone on with: the same.
        MarkSearch broken(*plain, 3, false);
        double last = 0;
        Hooks hooks;
        hooks.cancelled = [&] { return last > 0.1; };
        hooks.progress = [&](double done) { last = done; };
        const auto cut = broken.run(hooks);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::Cancelled);
        QVERIFY(last < 0.2);
        const auto whole = broken.run({});
        QVERIFY(whole && whole->seen.equal(one->seen));
    }

    // What the search is for: its own recogniser takes whoever carries the mark for the marked, strangers to
    // it too, more surely than with the mark that it began with; and what is changed for one face more surely
    // still.
    void theMarkIsLearned() {
        const auto mark = MarkSearch(*crowd_, 11, false).run({});
        QVERIFY(mark);
        at::Generator random = at::make_generator<at::CPUGeneratorImpl>(77);
        const at::Tensor fresh = crowd_->faces(60, 1, random);
        const auto carrying = [&](const at::Tensor& seen) {
            return likelyMarked(*mark, fresh + shown(seen, fresh)).mean().item<double>();
        };
        const double found = carrying(mark->seen), begun = carrying(firstMark(11).seen),
                     clean = likelyMarked(*mark, fresh).mean().item<double>();
        QVERIFY2(found > begun + 0.2 && begun > clean + 1,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(found).arg(begun).arg(clean)));

        const at::Tensor own = fresh.narrow(0, 0, 1), large = enlarged(own, 112);
        const at::Tensor changed = markFor(*mark, large, 5);
        const double before = likelyMarked(*mark, own + shown(mark->seen, own)).item<double>();
        const double after = likelyMarked(*mark, own + shown(changed, own)).item<double>();
        QVERIFY2(after > before, qPrintable(QStringLiteral("%1 %2").arg(after).arg(before)));
    }

    // Within the budget; one and the same on all photos of a person, whatever they show, and another on
    // another's.
    void unlearnableMarksAPerson() {
        for (const int strength : {25, 75}) {
            const auto one = marked(head_, of(3, strength));
            QVERIFY(one.ok());
            const Limits limits = limitsFor(strength);
            const Cost& cost = one->cost;
            QVERIFY(cost.butteraugli <= limits.butteraugli * 1.001);
            QVERIFY(cost.butteraugliWindow <= limits.window * 1.001);
            QVERIFY(cost.colour <= limits.colour * 1.001);
            QVERIFY(cost.maxStep <= limits.step);
        }
        const auto one = marked(head_, of(3)), other = marked(head_, of(4)), same = marked(second_, of(3), 2);
        QVERIFY(one.ok() && same.ok() && other.ok());
        const auto change = inCrop(head_.image, *one);
        const double strong = std::sqrt(dot(change, change) / static_cast<double>(change.size()));
        QVERIFY2(strong > 3, qPrintable(QString::number(strong)));
        const double again = like(change, inCrop(second_.image, *same));
        QVERIFY2(again > 0.8, qPrintable(QString::number(again)));
        const double apart = like(change, inCrop(head_.image, *other));
        QVERIFY2(std::abs(apart) < 0.3, qPrintable(QString::number(apart)));
    }

    void unlearnableLeavesGreyGrey() {
        const QImage grey = head_.image.convertToFormat(QImage::Format_Grayscale8);
        const auto plain = method_->cloakFace(grey, faceOf(head_), 1, {}, {});
        QVERIFY(plain.ok());
        const QImage result = cloak::apply(grey, {*plain});
        QVERIFY(result != grey);
        QCOMPARE(result.format(), QImage::Format_Grayscale8);
        QVERIFY(plain->cost.butteraugli <= limitsFor(50).butteraugli * 1.001);
    }

    // Sample-wise: for each photo changed a little, and within the same budget.
    void sampleWiseChangesTheMark() {
        Settings settings = of(3);
        settings.sampleWise = true;
        const auto plain = marked(head_, of(3)), own = marked(head_, settings),
                   again = marked(head_, settings), other = marked(head_, settings, 2);
        QVERIFY(plain && own && again && other);
        QCOMPARE(again->shade, own->shade);
        QVERIFY(other->shade != own->shade);
        const double still = like(inCrop(head_.image, *plain), inCrop(head_.image, *own));
        QVERIFY2(still > 0.5 && still < 0.999, qPrintable(QString::number(still)));
        QVERIFY(own->cost.colour <= limitsFor(75).colour * 1.001);
    }

    // While a mark is searched for there is something to look at, and not when it is known.
    void aSketchComesFirst() {
        int sketches = 0;
        Hooks hooks;
        hooks.sketched = [&](const FaceCloak& cloak) {
            ++sketches;
            QVERIFY(cloak.cost.colour > 0 && cloak.cost.colour < 1.15 * limitsFor(75).colour);
        };
        for (int i = 0; i < 2; ++i)
            QVERIFY(method_->cloakFace(head_.image, faceOf(head_), 1, of(21), hooks));
        QCOMPARE(sketches, 1);
    }

    // The strangers' weights are large: they are asked for by a search alone, once a person, and what is
    // wrong with them is said.
    void onlyASearchAsksForTheCrowd() {
        int asked = 0;
        std::shared_ptr<const Crowd> crowd;
        const UnlearnableMethod method([&]() -> Result<std::shared_ptr<const Crowd>> {
            ++asked;
            if (!crowd)
                return Error{ErrorCode::ModelMissing, QStringLiteral("crowd"), {}};
            return crowd;
        });
        Settings quick = of(31);
        quick.maxSteps = 0;
        QVERIFY(method.cloakFace(head_.image, faceOf(head_), 1, quick, {}).ok());
        const QImage grey = head_.image.convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(method.cloakFace(grey, faceOf(head_), 1, of(31), {}).ok());
        QCOMPARE(asked, 0);

        int sketches = 0;
        Hooks hooks;
        hooks.sketched = [&](const FaceCloak&) { ++sketches; };
        const auto missing = method.cloakFace(head_.image, faceOf(head_), 1, of(31), hooks);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::ModelMissing);
        QCOMPARE(sketches, 0);

        crowd = std::make_shared<const Crowd>(nets::WeightSource::fresh(2));
        for (int photo = 0; photo < 2; ++photo)
            QVERIFY(method.cloakFace(head_.image, faceOf(head_), 1, of(31), hooks).ok());
        QCOMPARE(asked, 2);
    }

    // Whoever comes first searches; the others wait, and all get the same.
    void threadsShareOneSearch() {
        const UnlearnableMethod method([]() -> Result<std::shared_ptr<const Crowd>> {
            return std::make_shared<const Crowd>(nets::WeightSource::fresh(2));
        });
        std::array<int, 3> calls = {};
        std::array<std::vector<float>, 3> shades;
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < shades.size(); ++i)
            threads.emplace_back([&, i] {
                nets::prepareWorkerThread();
                Hooks hooks;
                hooks.progress = [&, i](double done) { calls[i] += done > 0.01 && done < 0.7 ? 1 : 0; };
                const auto cloak = method.cloakFace(head_.image, faceOf(head_), 1, of(5), hooks);
                if (cloak)
                    shades[i] = cloak->shade;
            });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(!shades[0].empty());
        QCOMPARE(shades[1], shades[0]);
        QCOMPARE(shades[2], shades[0]);
        QCOMPARE(std::count_if(calls.begin(), calls.end(), [](int n) { return n > 0; }), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnlearnable)
#include "tst_unlearnable.moc"
