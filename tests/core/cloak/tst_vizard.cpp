// The default method on a drawn head, with the weights that ship.
#include "core/cloak/detail/measure.h"
#include "core/cloak/engine.h"
#include "core/cloak/methods.h"
#include "core/cloak/visibility.h"
#include "core/face/align.h"
#include "core/face/worker.h"
#include "tests/support/crowd.h"
#include "tests/support/face_of.h"

#include <QtTest>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>

using namespace vizard;

class TestVizard : public QObject {
    Q_OBJECT

    std::shared_ptr<const cloak::Engine> engine_;
    test::RenderedHead head_;
    face::Face face_;

    cloak::FaceCloak made(int strength, quint64 seed = 1) const {
        cloak::Settings settings;
        settings.strength = strength;
        auto cloak = engine_->cloakFace(head_.image, face_, seed, settings, {});
        return cloak.ok() ? *cloak : cloak::FaceCloak();
    }

private Q_SLOTS:
    void initTestCase() {
        nets::prepareWorkerThread();
        auto engine = cloak::Engine::load(nets::Models::open());
        QVERIFY2(engine.ok(),
                 qPrintable(engine.ok() ? QString() : engine.error().text + engine.error().detail));
        engine_ = *engine;
        test::HeadOptions options;
        options.size = {400, 400};
        options.seed = 5;
        head_ = test::renderHead(options);
        face_ = test::faceOf(head_);
    }

    void groupsAreLookedAtCloselyAndOthersWhenAsked() {
        const test::Crowd alone, group(2);
        QVERIFY(engine_->detect(alone.photo)->empty());
        QCOMPARE(engine_->detect(group.photo)->size(), 3u);
        QCOMPARE(engine_->detect(alone.photo, face::SmallFaces::Always)->size(), 1u);
        const cloak::Hooks giveUp{{}, [] { return true; }, {}};
        const auto asked = engine_->detect(alone.photo, face::SmallFaces::Always, giveUp),
                   unasked = engine_->detect(group.photo, face::SmallFaces::InGroups, giveUp);
        QVERIFY(!asked && asked.error().code == ErrorCode::Cancelled);
        QVERIFY(!unasked && unasked.error().code == ErrorCode::Cancelled);
    }

    void aWorkerHasOneThread() {
        cv::setNumThreads(2);
        face::prepareWorkerThread();
        QCOMPARE(cv::getNumThreads(), 1);
    }

    void theLimitHolds_data() {
        QTest::addColumn<int>("strength");
        for (const int strength : {10, 25, 50, 75, 100})
            QTest::addRow("%d", strength) << strength;
    }
    void theLimitHolds() {
        QFETCH(int, strength);
        const cloak::FaceCloak cloak = made(strength);
        const cloak::Limits limits = cloak::limitsFor(strength);
        QVERIFY(cloak.cost.butteraugli <= limits.butteraugli * 1.001);
        QVERIFY(cloak.cost.butteraugliWindow <= limits.window * 1.001);
        // At one of the limits: what may be used is used.
        QVERIFY(cloak.cost.colour <= limits.colour * 1.001);
        QVERIFY(cloak.cost.maxStep <= limits.step * 1.001);
        const double nearest =
            std::max({cloak.cost.butteraugli / limits.butteraugli,
                      cloak.cost.butteraugliWindow / limits.window, cloak.cost.colour / limits.colour});
        QVERIFY2(nearest > 0.97, qPrintable(QString::number(nearest)));
        QVERIFY(cloak.cost.warpRms <= limits.warpRms * 1.05);
        QVERIFY(cloak.cost.warpMax <= limits.warpMax * 1.05);
        QVERIFY(std::isfinite(cloak.cost.psnr) && cloak.cost.psnr > 20);
    }

    // The less may be seen, the longer the search.
    void patienceGoesWithStrength() {
        const int faint = made(25).steps, usual = made(50).steps, strong = made(100).steps;
        QVERIFY2(faint >= usual && usual > strong + 15 && strong > 20,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(faint).arg(usual).arg(strong)));
    }

    // Something to look at before the search begins, about as visible as is allowed.
    void aSketchComesFirst() {
        std::vector<cloak::FaceCloak> sketches;
        std::vector<double> fractions;
        cloak::Hooks hooks;
        hooks.progress = [&](double fraction) { fractions.push_back(fraction); };
        hooks.sketched = [&](const cloak::FaceCloak& sketch) {
            sketches.push_back(sketch);
            QVERIFY(fractions.empty() || fractions.back() < 0.3);
        };
        const auto cloak = engine_->cloakFace(head_.image, face_, 1, {}, hooks);
        QVERIFY(cloak.ok());
        QCOMPARE(sketches.size(), 1u);
        QVERIFY(engine_->apply(head_.image, sketches) != head_.image);
        QVERIFY(engine_->apply(head_.image, sketches) != engine_->apply(head_.image, {*cloak}));
        QVERIFY(sketches[0].cost.butteraugli <= 1.13 * cloak::limitsFor(50).butteraugli);
    }

    // No steps, and nothing measured but what holds the limits; libjxl agrees with it.
    void aQuickLookHoldsTheLimits() {
        cloak::Settings settings;
        settings.maxSteps = 0;
        const auto cloak = engine_->cloakFace(head_.image, face_, 1, settings, {});
        QVERIFY(cloak.ok());
        QCOMPARE(cloak->steps, 0);
        const cloak::Limits limits = cloak::limitsFor(settings.strength);
        const auto nearest = [&](const cloak::Cost& cost) {
            return std::max({cost.butteraugli / limits.butteraugli, cost.butteraugliWindow / limits.window,
                             cost.colour / limits.colour});
        };
        QVERIFY(nearest(cloak->cost) <= 1 && nearest(cloak->cost) > 0.97);
        QVERIFY(cloak->cost.warpRms > 0 && cloak->cost.maxStep > 0 && cloak->cost.landmarks > 0);
        QVERIFY(std::isnan(cloak->cost.butteraugliWhole) && std::isnan(cloak->cost.psnr));
        cloak::FaceCloak measured = *cloak;
        const cloak::View view = cloak::viewFace(head_.image, cloak->toCrop, settings.viewingSide);
        QVERIFY(cloak::measureCost(measured, cloak::warpedIn(view, measured)).ok());
        QVERIFY(std::abs(nearest(measured.cost) / nearest(cloak->cost) - 1) < 0.002);
    }

    // For comparing with methods that were made for DSSIM.
    void dssimIsHeldWhereAsked() {
        cloak::Settings settings;
        settings.held = cloak::Held::Dssim;
        const auto cloak = engine_->cloakFace(head_.image, face_, 1, settings, {});
        QVERIFY(cloak.ok());
        const cloak::Limits limits = cloak::limitsFor(settings.strength, settings.held);
        QVERIFY(limits.dssim > 0 && cloak->cost.warpRms == 0);
        QVERIFY2(cloak->cost.dssim <= limits.dssim && cloak->cost.dssim > 0.95 * limits.dssim,
                 qPrintable(QStringLiteral("%1 of %2").arg(cloak->cost.dssim).arg(limits.dssim)));
        QVERIFY(cloak->cost.colour <= limits.colour * 1.001);
    }

    void zeroChangesNothing() { QCOMPARE(engine_->apply(head_.image, {made(0)}), head_.image); }

    void sameSeedSameBytes() {
        const QImage once = engine_->apply(head_.image, {made(50, 7)});
        QCOMPARE(engine_->apply(head_.image, {made(50, 7)}), once);
        QVERIFY(engine_->apply(head_.image, {made(50, 8)}) != once);
    }

    void greyStaysGrey() {
        const QImage grey = head_.image.convertToFormat(QImage::Format_Grayscale8);
        auto cloak = engine_->cloakFace(grey, face_, 1, {}, {});
        QVERIFY(cloak.ok());
        QCOMPARE(engine_->apply(grey, {*cloak}).format(), QImage::Format_Grayscale8);
    }

    void cancelIsAnswered() {
        cloak::Hooks hooks;
        hooks.cancelled = [] { return true; };
        const auto cloak = engine_->cloakFace(head_.image, face_, 1, {}, hooks);
        QVERIFY(!cloak.ok());
        QCOMPARE(cloak.error().code, ErrorCode::Cancelled);
    }

    void aFaceOfADozenPixelsStaysAsItIs() {
        const QImage small = head_.image.scaled(24, 24, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                 .convertToFormat(head_.image.format());
        face::Face face = face_;
        for (QPointF& point : face.landmarks)
            point *= 24.0 / head_.image.width();
        const auto cloak = engine_->cloakFace(small, face, 1, {}, {});
        QVERIFY(cloak.ok());
        QCOMPARE(engine_->apply(small, {*cloak}), small);
    }

    void unknownMethodIsRefused() {
        cloak::Settings settings;
        settings.method = QStringLiteral("no such method");
        const auto cloak = engine_->cloakFace(head_.image, face_, 1, settings, {});
        QVERIFY(!cloak.ok());
        QCOMPARE(cloak.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(cloak.error().text, settings.method);
    }

    void theDefaultIsTheFirstMethod() {
        const auto methods = cloak::listMethods(nets::Models::open());
        QVERIFY(!methods.empty() && methods.front().ready);
        cloak::Settings settings;
        settings.method = methods.front().name;
        const auto named = engine_->cloakFace(head_.image, face_, 1, settings, {});
        const auto unnamed = engine_->cloakFace(head_.image, face_, 1, {}, {});
        QVERIFY(named.ok() && unnamed.ok());
        QCOMPARE(named->shade, unnamed->shade);
    }
};

QTEST_GUILESS_MAIN(TestVizard)
#include "tst_vizard.moc"
