// What all methods do before and after their own work: faces that are nowhere, sizes for sharing.
#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/measure.h"
#include "core/cloak/detail/surrogate_method.h"
#include "core/nets/detail/recogniser_net.h"
#include "tests/support/face_of.h"
#include "tests/support/head.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace vizard;
using namespace vizard::cloak;

namespace {

constexpr int kFewSteps = 4;

// With a network of chance weights.
std::unique_ptr<Method> method() {
    return std::make_unique<FawkesMethod>(Surrogates{std::make_shared<OwnRecogniser<nets::RecogniserNet>>(
        nets::RecogniserNet(nets::WeightSource::fresh(3), {32, 48}), 0.3)});
}

} // namespace

class TestTask : public QObject {
    Q_OBJECT

    test::RenderedHead head_;
    face::Face face_;

private Q_SLOTS:
    void initTestCase() {
        nets::prepareWorkerThread();
        test::HeadOptions options;
        options.size = {240, 240};
        options.seed = 5;
        head_ = test::renderHead(options);
        face_ = test::faceOf(head_);
    }

    // An album's file may say anything.
    void facesThatAreNowhereStayAsTheyAre_data() {
        QTest::addColumn<double>("x");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("further than any photo") << 1e200;
        QTest::newRow("beside the photo") << 5000.0;
    }
    void facesThatAreNowhereStayAsTheyAre() {
        QFETCH(double, x);
        face::Face nowhere = face_;
        for (QPointF& point : nowhere.landmarks)
            point.rx() += x;
        face::Face onePoint = face_;
        onePoint.landmarks.fill({50, 50});
        for (const face::Face& face : {nowhere, onePoint}) {
            const auto cloak = method()->cloakFace(head_.image, face, 1, {}, {});
            QVERIFY(cloak.ok());
            QCOMPARE(cloak->steps, 0);
            QCOMPARE(cloak::apply(head_.image, {*cloak}), head_.image);
        }
    }

    // Seen smaller the same change is another one; how much stronger it may be there is what the limits say.
    void sharedSizesAreMeasured() {
        QImage photo(2600, 400, QImage::Format_RGB888);
        photo.fill(QColor(120, 125, 130));
        for (int y = 0; y < head_.image.height(); ++y)
            std::copy_n(head_.image.constScanLine(y), head_.image.width() * 3,
                        photo.scanLine(y + 60) + 3 * 200);
        face::Face face = face_;
        for (QPointF& point : face.landmarks)
            point += QPointF(200, 60);
        Settings settings;
        settings.maxSteps = kFewSteps;
        const auto cloak = method()->cloakFace(photo, face, 1, settings, {});
        QVERIFY(cloak.ok());
        QCOMPARE(cloak->sharing.size(),
                 std::size_t(1)); // made for 2048: a copy of that size is what was measured
        const SharedSize& shared = cloak->sharing.front();
        QCOMPARE(shared.longSide, 1080);
        FaceCloak copy = *cloak;
        for (float& value : copy.shade)
            value *= static_cast<float>(shared.room);
        const View view = viewFace(photo, copy.toCrop, 1080);
        QVERIFY(measureCost(copy, warpedIn(view, copy)).ok());
        const Limits limits = limitsFor(settings.strength);
        measureGrids(copy);
        const double nearest =
            std::max({copy.cost.butteraugli / limits.butteraugli, copy.cost.butteraugliWindow / limits.window,
                      copy.cost.colour / limits.colour, copy.cost.maxStep / limits.step});
        QVERIFY2(nearest < 1.02 && nearest > 0.85,
                 qPrintable(QString("%1 with room %2").arg(nearest).arg(shared.room)));
        QVERIFY(std::abs(shared.room - 1) > 0.005);
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
