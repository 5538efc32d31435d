// What a recogniser is taught from names alone, and a training that is cut and goes on.
#include "models/training/labelled_people.h"
#include "models/training/margin_loss.h"
#include "models/training/run_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <stdexcept>

using namespace vizard;
using nets::Tensor;
using training::FacePack;
using training::LabelledPeople;

namespace {

// One photo a row: uniform, of the grey level of its person.
FacePack packOf(const std::vector<int64_t>& person, const std::vector<uint8_t>& keptOut) {
    FacePack pack;
    const auto count = static_cast<int64_t>(person.size());
    pack.person = at::tensor(at::ArrayRef<int64_t>(person));
    pack.keptOut = at::empty({count}, at::kByte);
    pack.crops = at::empty({count, 3, FacePack::kSide, FacePack::kSide}, at::kByte);
    for (int64_t i = 0; i < count; ++i) {
        pack.keptOut[i] = keptOut[static_cast<std::size_t>(i)];
        pack.crops[i].fill_(20 + 40 * person[static_cast<std::size_t>(i)]);
    }
    pack.names = {"a", "b", "c", "d"};
    return pack;
}

// One weight that learns to be 3.
struct Student {
    nets::WeightList weights;

    Student() { weights.parameters["w"] = at::zeros({1}).requires_grad_(true); }
    const Tensor& w() const { return weights.parameters.at("w"); }
    void learn(training::Adam& adam) const {
        (w() - 3).square().sum().backward();
        adam.step(0.05);
    }
};

} // namespace

class TestLabelledPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { at::manual_seed(1); }

    void onlyPeopleWithSeveralPhotosWhoAreNotKeptOut() {
        // 0 and 3 may be learned; 1 has one photo; 2 is kept out.
        const FacePack pack = packOf({0, 0, 1, 2, 2, 3, 3}, {0, 0, 0, 1, 1, 0, 0});
        const LabelledPeople people(pack, 0);
        QCOMPARE(people.real(), int64_t{2});
        const LabelledPeople::Batch batch = people.draw(60, 0);
        QCOMPARE(batch.canvas.sizes(), at::IntArrayRef({60, 3, FacePack::kSide, FacePack::kSide}));
        std::set<int64_t> labels;
        for (int64_t i = 0; i < 60; ++i) {
            const auto label = batch.label[i].item<int64_t>();
            labels.insert(label);
            // Lights differ, and the darkest person stays darker than the brightest.
            const auto level = batch.canvas[i].mean().item<double>();
            QVERIFY2((level > 0.3) == (label == 1), qPrintable(QString::number(level)));
        }
        QCOMPARE(labels, (std::set<int64_t>{0, 1}));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, LabelledPeople(packOf({0, 0, 1}, {0, 0, 0}), 0));
    }

    void madeUpPeopleLieBetweenTheirTwo() {
        const FacePack pack = packOf({0, 0, 3, 3}, {0, 0, 0, 0});
        const LabelledPeople people(pack, 3);
        QCOMPARE(people.count(), int64_t{5});
        const LabelledPeople::Batch batch = people.draw(30, 30);
        QVERIFY(batch.label.min().item<int64_t>() >= 2 && batch.label.max().item<int64_t>() <= 4);
        const Tensor levels = batch.canvas.mean({1, 2, 3});
        QVERIFY(levels.min().item<double>() > 0.12); // 20 of 255 is .08, 140 is .55
        QVERIFY(levels.max().item<double>() < 0.50);
    }

    void theMarginAsksForMore() {
        const Tensor places =
            at::tensor({2.0f, 0.0f, 0.0f, 0.5f}).view({2, 2}); // their length does not count
        const Tensor face = at::tensor({1.0f, 0.0f}).view({1, 2});
        const auto loss = [&](int64_t label, double margin) {
            return training::marginLoss(face, places, at::tensor({label}, at::kLong), 10, margin)
                .item<double>();
        };
        // Softmax over 10 * {1, 0} by hand.
        QVERIFY(std::abs(loss(0, 0) - std::log1p(std::exp(-10))) < 1e-5);
        QVERIFY(std::abs(loss(0, 0.4) - std::log1p(std::exp(-6))) < 1e-5);
        QVERIFY(std::abs(loss(1, 0) - std::log1p(std::exp(10))) < 1e-4);
    }

    // What is learned beside a network, as people's places are, stays out of its file.
    void aModelFileHoldsTheNetworkAlone() {
        const Student student;
        nets::WeightList all = student.weights;
        all.parameters["more"] = at::zeros({2}).requires_grad_(true);
        const training::Adam adam(all.parameters, {});
        const nets::TensorFile file = training::modelFile(student.weights, adam, {});
        QCOMPARE(file.tensors.size(), std::size_t{1});
        QVERIFY(file.tensors.contains("w"));
    }

    // Cut in the middle, with the optimiser's moments and averages: the same as without a cut.
    void aRunThatIsCutGoesOn() {
        const QTemporaryDir folder;
        training::RunOptions options;
        options.checkpoint = folder.filePath(QStringLiteral("x.run")).toStdString();
        const Student whole;
        training::Adam without(whole.weights.parameters, {});
        for (int i = 0; i < 20; ++i)
            whole.learn(without);

        Student before;
        training::Adam first(before.weights.parameters, {});
        training::RunState state = training::resumed(options, before.weights, first);
        QCOMPARE(state.step, int64_t{0});
        for (int i = 0; i < 12; ++i, ++state.step)
            before.learn(first);
        state.hours = 0.25;
        training::saveCheckpoint(options.checkpoint, state, before.weights, first);

        Student after;
        training::Adam second(after.weights.parameters, {});
        const training::RunState found = training::resumed(options, after.weights, second);
        QCOMPARE(found.step, int64_t{12});
        QCOMPARE(found.hours, 0.25);
        for (int i = 0; i < 8; ++i)
            after.learn(second);
        QCOMPARE(after.w().item<float>(), whole.w().item<float>());
        QCOMPARE(second.averaged().at("w").item<float>(), without.averaged().at("w").item<float>());
        QVERIFY(after.w().item<float>() > 0.5f);
    }
};

QTEST_GUILESS_MAIN(TestLabelledPeople)
#include "tst_labelled_people.moc"
