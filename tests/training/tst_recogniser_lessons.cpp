// Attacks on a student, and the figures that say how well embeddings tell people apart.
#include "core/nets/detail/recogniser_net.h"
#include "models/training/clean_embeddings.h"
#include "models/training/recogniser_attacks.h"
#include "models/training/run_state.h"
#include "models/training/verification.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace vizard;
using nets::Tensor;

namespace {

double largest(const Tensor& x) {
    return x.abs().max().item<double>();
}

Tensor canvas() {
    at::manual_seed(4);
    return at::upsample_bilinear2d(at::rand({2, 3, 18, 18}), {144, 144}, false) * 0.6 + 0.2;
}

Tensor unit(const std::vector<float>& degrees) {
    const Tensor angle = at::tensor(at::ArrayRef<float>(degrees)) * (3.14159265 / 180);
    return at::stack({at::cos(angle), at::sin(angle)}, 1);
}

// Two layers, so many channels between them.
struct Pair {
    nets::WeightList list;
    nets::ConvNorm first, second;

    Pair(nets::WeightSource source, int inside) {
        const nets::Build build{source, list};
        first = nets::ConvNorm(build, "first", 3, inside, 3);
        second = nets::ConvNorm(build, "second", inside, 2, 1);
        source.requireAllUsed();
    }
    Tensor operator()(const Tensor& x) const { return second(at::relu(first(x))); }
};

} // namespace

class TestRecogniserLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        at::set_num_threads(1);
        at::manual_seed(1);
    }

    void aWiderNetworkBeginsAsTheNarrowOne() {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("narrow.safetensors")).toStdString();
        const Pair narrow(nets::WeightSource::fresh(2), 4);
        training::writeFile(file, nets::formatSafetensors({narrow.list.all(), {}}, false));
        const Pair fresh(nets::WeightSource::fresh(3), 7);
        const Pair wide(training::grownWeights(file, fresh.list), 7);
        const Tensor x = at::rand({2, 3, 9, 9});
        QVERIFY(largest(wide(x) - narrow(x)) < 1e-5);
        QVERIFY(largest(wide.first.conv.weight.narrow(0, 4, 3)) > 0); // what is new can learn
        QVERIFY_THROWS_EXCEPTION(nets::NetError,
                                 training::grownWeights(file, Pair(nets::WeightSource::fresh(1), 3).list));
    }

    void optionsAreRefusedInWords_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word");
        QTest::newRow("device") << QStringLiteral("--device") << QStringLiteral("gpu")
                                << QStringLiteral("cpu or cuda");
        QTest::newRow("report") << QStringLiteral("--report") << QStringLiteral("0.5")
                                << QStringLiteral("1 or more");
        if (!at::hasCUDA())
            QTest::newRow("no CUDA") << QStringLiteral("--device") << QStringLiteral("cuda")
                                     << QStringLiteral("no CUDA");
    }
    void optionsAreRefusedInWords() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, word);
        std::vector<std::string> words = {name.toStdString(), value.toStdString(), "--out", "x"};
        std::vector<char*> pointers;
        for (std::string& each : words)
            pointers.push_back(each.data());
        training::RunOptions options;
        QString said;
        try {
            training::readRunOptions(training::Arguments(4, pointers.data()), options);
        } catch (const std::exception& error) {
            said = QString::fromUtf8(error.what());
        }
        QVERIFY2(said.contains(word), qPrintable(said));
    }

    void perfectEmbeddingsVerifyPerfectly() {
        const auto found =
            training::verify(unit({0, 2, 90, 93, 180, 181}), at::tensor({0, 0, 1, 1, 2, 2}, at::kLong));
        QCOMPARE(found.accuracy, 1.0);
        QCOMPARE(found.tar, 1.0);
        QVERIFY(found.threshold < 0.1);
    }

    void mixedUpEmbeddingsDoNot() {
        // One of two people's own pairs lies wider apart than a stranger: half of the own pairs are found.
        const auto found = training::verify(unit({0, 1, 60, 180}), at::tensor({0, 0, 1, 1}, at::kLong));
        QCOMPARE(found.tar, 0.5);
        QVERIFY(found.accuracy > 0.7 && found.accuracy < 1);
    }

    void thresholdsLetTheirShareOfStrangersThrough() {
        // 46 people, one photo each, at every second degree of half a circle: the cosine of neighbours is the
        // rarest.
        std::vector<float> degrees;
        for (int i = 0; i < 46; ++i)
            degrees.push_back(static_cast<float>(2 * i));
        const Tensor embeddings = unit(degrees), person = at::arange(46, at::kLong);
        const auto found = training::strangerThresholds(embeddings, embeddings, person);
        QCOMPARE(found.pairs, int64_t{46 * 45});
        const auto above = [&](double threshold) {
            const Tensor cosines = at::mm(embeddings, embeddings.t()).triu(1);
            return 2 * cosines.gt(threshold + 1e-6).sum().item<int64_t>();
        };
        QVERIFY(above(found.far1) <= static_cast<int64_t>(0.01 * 46 * 45));
        QVERIFY(found.far1 <= found.far01 && found.far01 <= found.far001);
        QVERIFY(std::abs(found.far001 - std::cos(2 * 3.14159265 / 180)) < 1e-4);
    }

    void noPairsIsNoFigure() {
        QCOMPARE(training::verify(unit({0, 90}), at::tensor({0, 1}, at::kLong)).accuracy, 0.0);
    }

    void attackLowersLikenessWithinItsLimits_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("pixels") << static_cast<int>(training::AttackKind::Pixels);
        QTest::newRow("smooth") << static_cast<int>(training::AttackKind::SmoothPixels);
        QTest::newRow("flow") << static_cast<int>(training::AttackKind::Flow);
        QTest::newRow("both") << static_cast<int>(training::AttackKind::PixelsAndFlow);
    }

    void attackLowersLikenessWithinItsLimits() {
        QFETCH(const int, kind);
        const auto attackKind = static_cast<training::AttackKind>(kind);
        const nets::RecogniserNet student(nets::WeightSource::fresh(2), {32, 16});
        const Tensor before = canvas();
        std::vector<Tensor> goals = student(training::middle(before));
        goals[0] = goals[0].detach();
        goals[1] = Tensor(); // this head does not count
        const training::AttackPlan plan{attackKind, 4, 8, 0.3, false};
        const Tensor after = training::attack(student, before, goals, plan, at::kFloat);

        QVERIFY(!after.requires_grad());
        const Tensor likeness = (student(training::middle(after))[0] * goals[0]).sum(1);
        QVERIFY2(likeness.max().item<double>() < 0.9999,
                 qPrintable(QString::number(likeness.max().item<double>())));
        Tensor change = (after - before).clone();
        if (attackKind == training::AttackKind::Pixels || attackKind == training::AttackKind::SmoothPixels)
            QVERIFY(largest(change) <= 8.0 / 255 + 1e-5);
        change.narrow(2, 16, 112).narrow(3, 16, 112).zero_();
        QCOMPARE(largest(change), 0.0); // the surroundings stay
    }

    // Another template, turned and larger: what lies at a landmark there is what lies at that landmark here.
    void teachersSeeTheFaceByTheirOwnTemplate() {
        constexpr int kSide = training::FacePack::kSide, kMargin = training::FacePack::kMargin;
        const training::Landmarks ours = {{{38.2946, 51.6963},
                                           {73.5318, 51.5014},
                                           {56.0252, 71.7366},
                                           {41.5493, 92.3655},
                                           {70.7299, 92.2041}}};
        training::Landmarks theirs = ours;
        for (auto& [x, y] : theirs) {
            const double u = x, v = y;
            x = 1.3 * u - 0.1 * v + 4;
            y = 0.1 * u + 1.3 * v - 9;
        }
        const Tensor line = (at::arange(kSide, at::kFloat) + 0.5) / kSide;
        const Tensor x = line.view({1, kSide}).expand({kSide, kSide}), y = x.t();
        const Tensor seen = training::alignedTo(theirs, 150, 140, at::stack({x, y, x}).unsqueeze(0));
        QCOMPARE(seen.sizes(), at::IntArrayRef({1, 3, 140, 150}));
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const auto column = static_cast<int64_t>(theirs[i][0]), row = static_cast<int64_t>(theirs[i][1]);
            const double perPixel =
                1 / std::hypot(1.3, 0.1); // between the landmark and the pixel nearest to it
            const auto found = [&](int64_t channel) {
                return seen[0][channel][row][column].item<double>() * kSide - 0.5 - kMargin;
            };
            QVERIFY(std::abs(found(0) - ours[i][0]) < 1.5 * perPixel);
            QVERIFY(std::abs(found(1) - ours[i][1]) < 1.5 * perPixel);
        }
        const Tensor middle = training::alignedTo(ours, 112, 112, at::stack({x, y, x}).unsqueeze(0));
        QVERIFY(at::equal(middle[0][0], x.narrow(0, kMargin, 112).narrow(1, kMargin, 112)));
    }

    void cloakedFacesKeepTheirSurroundings() {
        const nets::CloakNet net(nets::WeightSource::fresh(3));
        const Tensor before = canvas();
        Tensor change = training::cloaked(net, before, at::kFloat) - before;
        QVERIFY(largest(change) > 1.0 / 255);
        QVERIFY(largest(change) < 0.5);
        change.narrow(2, 16, 112).narrow(3, 16, 112).zero_();
        QCOMPARE(largest(change), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRecogniserLessons)
#include "tst_recogniser_lessons.moc"
