// The methods that ask surrogates, with a network of chance weights; what a shape may do; hiding in texture.
#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/hide.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/shape.h"
#include "core/cloak/detail/surrogate_method.h"
#include "core/cloak/detail/tensors.h"
#include "core/cloak/detail/vizard_method.h"
#include "core/cloak/engine.h"
#include "core/cloak/methods.h"
#include "core/face/align.h"
#include "core/nets/detail/recogniser_net.h"
#include "tests/core/cloak/changes.h"
#include "tests/support/face_of.h"
#include "tests/support/head.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <thread>

using namespace vizard;
using namespace vizard::cloak;
using test::dot;
using test::faceOf;
using test::inCrop;

namespace {

constexpr int kFewSteps = 4;

Surrogates chance() {
    return {std::make_shared<OwnRecogniser<nets::RecogniserNet>>(
        nets::RecogniserNet(nets::WeightSource::fresh(3), {32, 48}), 0.3)};
}

std::unique_ptr<Method> methodOf(const QString& name) {
    if (name == QLatin1String("fawkes"))
        return std::make_unique<FawkesMethod>(chance());
    return std::make_unique<LowkeyMethod>(chance());
}

FaceCloak waves(double length) {
    FaceCloak cloak;
    cloak.flowSide = 56;
    for (const double phase : {0.0, 1.0}) {
        for (int i = 0; i < 56 * 56; ++i)
            cloak.flow.push_back(
                static_cast<float>(length * std::sin(0.3 * (i % 56) + 0.2 * (i / 56.0) + phase)));
    }
    return cloak;
}

double rms(const FaceCloak& cloak) {
    return std::sqrt(dot(cloak.flow, cloak.flow) / (56 * 56));
}

double longest(const FaceCloak& cloak) {
    double most = 0;
    for (std::size_t i = 0; i < 56 * 56; ++i)
        most = std::max(most, std::hypot(static_cast<double>(cloak.flow[i]),
                                         static_cast<double>(cloak.flow[56 * 56 + i])));
    return most;
}

const std::array<QPointF, 5>& landmarks() {
    return face::template112();
}

} // namespace

class TestMethods : public QObject {
    Q_OBJECT

    test::RenderedHead head_;
    face::Face face_;

    Result<FaceCloak> made(const Method& method, quint64 seed = 1, int strength = 50,
                           const Hooks& hooks = {}) const {
        Settings settings;
        settings.maxSteps = kFewSteps;
        settings.strength = strength;
        return method.cloakFace(head_.image, face_, seed, settings, hooks);
    }
    // Cosine of the chance network's answers to the head before and after.
    double cosineAfter(const FaceCloak& cloak) const {
        const auto answer = [&](const QImage& picture) {
            const auto crop = face::alignedCrop(picture, cloak.toCrop, 112, 112);
            const at::NoGradGuard noGrad;
            return chance().front()->embed(toTensor(crop, 3, 112) / 255).front();
        };
        return (answer(head_.image) * answer(cloak::apply(head_.image, {cloak}))).sum().item<double>();
    }

private Q_SLOTS:
    void initTestCase() {
        nets::prepareWorkerThread();
        test::HeadOptions options;
        options.size = {240, 240};
        options.seed = 5;
        head_ = test::renderHead(options);
        face_ = faceOf(head_);
    }

    void names_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"fawkes", "lowkey"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void keepsTheBudgetOfEveryMethod_data() { names_data(); }
    void keepsTheBudgetOfEveryMethod() {
        QFETCH(QString, name);
        const auto method = methodOf(name);
        QCOMPARE(method->name(), name);
        for (const int strength : {25, 75}) {
            const auto cloak = made(*method, 1, strength);
            QVERIFY(cloak.ok());
            QCOMPARE(cloak->steps, kFewSteps);
            const Limits limits = limitsFor(strength);
            const Cost& cost = cloak->cost;
            const double nearest =
                std::max({cost.butteraugli / limits.butteraugli, cost.butteraugliWindow / limits.window,
                          cost.colour / limits.colour});
            QVERIFY2(nearest <= 1.001 && nearest > 0.9, qPrintable(QString::number(nearest)));
        }
    }

    // What it is all for: away from the own embedding, further than chance would go at the same visibility.
    void movesTheSurrogate_data() { names_data(); }
    void movesTheSurrogate() {
        QFETCH(QString, name);
        const auto cloak = made(*methodOf(name));
        QVERIFY(cloak.ok());
        FaceCloak noise = *cloak;
        std::mt19937 random(1);
        std::normal_distribution<float> normal(0, 8);
        std::generate(noise.shade.begin(), noise.shade.end(), [&] { return normal(random); });
        const View view = viewFace(head_.image, noise.toCrop, 2048);
        QVERIFY(scaleToLimits(noise, warpedIn(view, noise), limitsFor(50)).ok());
        const double moved = 1 - cosineAfter(*cloak), byChance = 1 - cosineAfter(noise);
        QVERIFY2(moved > 1.5 * byChance, qPrintable(QStringLiteral("%1 %2").arg(moved).arg(byChance)));
    }

    // With the person's face on another photo it is the middle of both that is left: the other photo's
    // answers are further off too.
    void leavesTheMiddleOfThePerson_data() {
        names_data();
        QTest::newRow("vizard") << QStringLiteral("vizard");
    }
    void leavesTheMiddleOfThePerson() {
        QFETCH(QString, name);
        const nets::Models models = nets::Models::open();
        const auto surrogates = loadSurrogates(models);
        const auto engine = Engine::load(models);
        if (!engine.ok() || !surrogates.ok())
            QSKIP("no surrogate");
        test::HeadOptions options;
        options.size = {240, 240};
        options.seed = 8;
        const test::RenderedHead second = test::renderHead(options);
        Settings settings;
        settings.method = name;
        settings.maxSteps = 8 * static_cast<int>(surrogates->size()); // vizard asks them in turn
        settings.others = {face::alignedPicture(second.image, faceOf(second))};
        const auto toOther = [&](const Settings& with) {
            const auto cloak = (*engine)->cloakFace(head_.image, face_, 1, with, {});
            const QImage changed = (*engine)->apply(head_.image, {*cloak});
            const at::NoGradGuard noGrad;
            const auto crop = toTensor(face::alignedCrop(changed, cloak->toCrop, 112, 112), 3, 112) / 255;
            double sum = 0; // of all: a method may trade one surrogate's distance for another's
            for (const auto& surrogate : *surrogates) {
                const auto answers = surrogate->embed(facesOf(crop, settings.others)).front();
                sum += (answers[0] * answers[1]).sum().item<double>();
            }
            return sum / static_cast<double>(surrogates->size());
        };
        Settings alone = settings;
        alone.others.clear();
        const double knowing = toOther(settings), without = toOther(alone);
        QVERIFY2(knowing < without - 0.03, qPrintable(QString("%1 %2").arg(knowing).arg(without)));
    }

    void sameSeedSameShade_data() { names_data(); }
    void sameSeedSameShade() {
        QFETCH(QString, name);
        const auto method = methodOf(name);
        const auto once = made(*method, 7), again = made(*method, 7), other = made(*method, 8);
        QVERIFY(once.ok() && again.ok() && other.ok());
        QCOMPARE(again->shade, once->shade);
        QVERIFY(other->shade != once->shade);
    }

    void cancelIsAnswered_data() { names_data(); }
    void cancelIsAnswered() {
        QFETCH(QString, name);
        int asked = 0;
        Hooks hooks;
        hooks.cancelled = [&] { return ++asked > 2; };
        const auto cloak = made(*methodOf(name), 1, 50, hooks);
        QVERIFY(!cloak.ok());
        QCOMPARE(cloak.error().code, ErrorCode::Cancelled);
    }

    // Less protection than was measured must not be what a damaged installation gives without a word.
    void aSurrogateThatIsNotWholeIsSaid_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << QByteArray() << ErrorCode::ModelMissing;
        QTest::newRow("damaged") << QByteArray("damaged") << ErrorCode::ModelDamaged;
    }
    void aSurrogateThatIsNotWholeIsSaid() {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const nets::Models models = nets::Models::open();
        const QTemporaryDir folder;
        for (const nets::ModelInfo& info : models.list()) {
            const QString there = folder.filePath(info.file);
            if (info.name != QLatin1String("surrogate_esp")) {
                QVERIFY(QFile::link(models.folder() + QLatin1Char('/') + info.file, there));
            } else if (!content.isEmpty()) {
                QFile file(there);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            }
        }
        const auto engine = Engine::load(nets::Models::open(folder.path()));
        QVERIFY(!engine.ok());
        QCOMPARE(engine.error().code, code);
        QVERIFY(engine.error().text.contains(QLatin1String("surrogate_esp")));
    }

    // One face a thread, four at once: the same as one after another.
    void threadsDoNotChangeTheResult() {
        const auto engine = Engine::load(nets::Models::open());
        QVERIFY(engine.ok());
        const auto fawkes = methodOf(QStringLiteral("fawkes"));
        const auto work = [&](quint64 seed) {
            nets::prepareWorkerThread();
            const auto own = (*engine)->cloakFace(head_.image, face_, seed, {}, {});
            const auto classic = made(*fawkes, seed);
            std::vector<float> all;
            for (const auto* cloak : {&own, &classic}) {
                if (cloak->ok())
                    all.insert(all.end(), (*cloak)->shade.begin(), (*cloak)->shade.end());
            }
            return all;
        };
        const std::vector<float> expected[] = {work(1), work(2)};
        QVERIFY(expected[0].size() > 2 * 3 * 112 * 112 && expected[0] != expected[1]);
        for (const std::size_t count : {std::size_t(2), std::size_t(4)}) {
            std::vector<std::vector<float>> found(count);
            {
                std::vector<std::jthread> threads;
                for (std::size_t i = 0; i < count; ++i)
                    threads.emplace_back([&, i] { found[i] = work(1 + i % 2); });
            }
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(found[i], expected[i % 2]);
        }
    }

    void shapeReachesItsLimitsAndKeepsThem() {
        for (const int strength : {25, 50, 75, 100}) {
            const Limits limits = limitsFor(strength);
            FaceCloak cloak = waves(0.01);
            fitShape(cloak, landmarks(), limits, 1);
            QVERIFY(rms(cloak) <= limits.warpRms * 1.001);
            QVERIFY2(rms(cloak) > limits.warpRms * 0.97, qPrintable(QString::number(rms(cloak))));
            QVERIFY(longest(cloak) <= limits.warpMax * 1.001);
            // A single long vector is no way to reach the rms.
            FaceCloak lone = waves(0.001);
            lone.flow[30 * 56 + 30] = 5;
            fitShape(lone, landmarks(), limits, 1);
            QVERIFY(longest(lone) <= limits.warpMax * 1.001);
        }
    }

    void landmarksStayWithinTheirLimit() {
        Limits limits = limitsFor(50);
        QCOMPARE(limits.landmarks, 0.015);
        QCOMPARE(limitsFor(75).landmarks, 0.025);
        limits.warpRms = limits.warpMax = 2; // so that the landmarks' is what holds
        FaceCloak cloak = waves(3);
        QVERIFY(landmarkMove(cloak, landmarks()) > limits.landmarks);
        fitShape(cloak, landmarks(), limits, 1);
        QVERIFY2(landmarkMove(cloak, landmarks()) <= limits.landmarks * 1.001,
                 qPrintable(QString::number(landmarkMove(cloak, landmarks()))));
        QVERIFY(rms(cloak) > 0.5); // elsewhere it may move
    }

    void browsOfLargeFacesAreHeldStiller() {
        const auto atBrow = [](double size) {
            FaceCloak cloak = waves(1);
            fitShape(cloak, landmarks(), limitsFor(75), size);
            const std::size_t cell = 20 * 56 + 18; // (37, 41) of the crop
            return std::hypot(static_cast<double>(cloak.flow[cell]),
                              static_cast<double>(cloak.flow[56 * 56 + cell]));
        };
        QVERIFY(atBrow(4) < 0.65 * atBrow(1));
    }

    // At equal limits more of the given change fits, and it is still that change.
    void textureHidesMoreOfTheSameChange() {
        const auto network = CloakNetwork::load(nets::Models::open());
        QVERIFY(network.ok());
        const VizardMethod vizard(*network, nullptr); // without surrogates hiding is all that is added
        Settings settings;
        settings.maxSteps = 0;
        const auto plain = vizard.cloakFace(head_.image, face_, 1, settings, {});
        const auto hidden = vizard.cloakFace(head_.image, face_, 1, {}, {});
        QVERIFY(plain.ok() && hidden.ok());
        QCOMPARE(plain->steps, 0);
        QVERIFY(hidden->steps > 0 && hidden->shadeSide >= plain->shadeSide);
        QCOMPARE(hidden->flow, plain->flow);
        const auto a = inCrop(head_.image, *plain), b = inCrop(head_.image, *hidden);
        const double more = dot(a, b) / dot(a, a), like = dot(a, b) / std::sqrt(dot(a, a) * dot(b, b));
        QVERIFY2(more > 1.1, qPrintable(QString::number(more)));
        QVERIFY2(like > 0.9, qPrintable(QString::number(like)));
        QVERIFY(hidden->cost.butteraugli <= limitsFor(50).butteraugli * 1.001);
    }

    // Of a face of more than three times the template at three times of it, and no finer.
    void largeFacesAreHiddenAtThreeTimes() {
        const Task task = [&] {
            const QSize size = head_.image.size() * 5;
            const QImage photo = head_.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            face::Face face = face_;
            for (QPointF& p : face.landmarks)
                p *= 5;
            face.box = QRectF(face.box.topLeft() * 5, face.box.size() * 5);
            Settings settings;
            settings.strength = 50;
            return prepare(photo, face, 1, settings);
        }();
        QVERIFY2(task.view.size > 3, qPrintable(QString::number(task.view.size)));
        FaceCloak cloak;
        cloak.toCrop = task.toCrop;
        cloak.shadeSide = 112;
        for (int i = 0; i < 3 * 112 * 112; ++i)
            cloak.shade.push_back(4.0f * static_cast<float>(std::sin(0.4 * (i % 112))));
        FaceCloak hidden = cloak;
        QVERIFY(hideInTexture(hidden, task.view, task.limits, {}).ok());
        QCOMPARE(hidden.shadeSide, kHiddenSide);
        QVERIFY(hidden.steps > 0);
        const auto small = [](const FaceCloak& of) {
            const at::NoGradGuard noGrad;
            const at::Tensor shade = reduced(toTensor(of.shade, 3, of.shadeSide), 112).flatten();
            return shade / shade.norm().clamp_min(1e-9);
        };
        const double like = small(cloak).dot(small(hidden)).item<double>();
        QVERIFY2(like > 0.8, qPrintable(QString::number(like)));
    }
};

QTEST_GUILESS_MAIN(TestMethods)
#include "tst_methods.moc"
