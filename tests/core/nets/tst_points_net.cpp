// The second look at a face: its form for use says what its form for training says.
#include "core/nets/detail/points_net.h"

#include <QTest>

using namespace vizard::nets;

class TestPointsNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingChangesNothing() {
        at::manual_seed(6);
        TensorMap weights, copy;
        for (const auto& [name, tensor] : PointsNet(WeightSource::fresh(3)).weights().all()) {
            weights[name] = tensor.clone();
            if (name.ends_with("running_mean")) // as after training: its batch norms have seen something
                weights[name].normal_(0, 0.3);
            if (name.ends_with("running_var"))
                weights[name].uniform_(0.4, 2);
            copy[name] = weights[name].clone();
        }
        const PointsNet plain(WeightSource::stored(std::move(weights)));
        PointsNet folded(WeightSource::stored(std::move(copy)));
        folded.fold();
        const at::NoGradGuard noGrad;
        const Tensor pictures = at::rand({2, 3, PointsNet::kSide, PointsNet::kSide});
        const Tensor before = plain(pictures), after = folded(pictures);
        QCOMPARE(before.size(1), int64_t(10));
        QVERIFY((before - after).abs().max().item<double>() <= 1e-4 * before.abs().max().item<double>());
        QVERIFY((before[0] - before[1]).abs().max().item<double>() > 1e-3); // it looks at the picture
    }
};

QTEST_GUILESS_MAIN(TestPointsNet)
#include "tst_points_net.moc"
