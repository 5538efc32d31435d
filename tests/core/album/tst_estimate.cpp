#include "core/album/detail/estimate.h"
#include "core/album/detail/steps.h"
#include "core/album/detail/units.h"

#include <QTest>

#include <thread>

using namespace vizard::album::detail;

class EstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst() {
        const Estimate estimate;
        QCOMPARE(secondsLeft(estimate, {1, 1, 1}, {}, 2), -1.0);
        QCOMPARE(secondsLeft(estimate, {}, {}, 2), 0.0);
    }

    void aFaceNotYetSeenIsNotKnown() {
        Estimate estimate;
        estimate.finished(Step::Open, 1);
        QVERIFY(estimate.knows({3, 0, 0}));
        QVERIFY(!estimate.knows({3, 1, 1}));
    }

    void workIsSharedButAChainIsNot() {
        Estimate estimate;
        estimate.finished(Step::Open, 1);
        estimate.finished(Step::Face, 2);
        estimate.finished(Step::Close, 1);
        QCOMPARE(secondsLeft(estimate, {0, 6, 0}, {0, 1, 0}, 1), 12.0);
        // The one that ends first waits a little for the other.
        QCOMPARE(secondsLeft(estimate, {0, 6, 0}, {0, 1, 0}, 2), 6 + 1 / 3.0);
        QCOMPARE(secondsLeft(estimate, {0, 1, 1}, {0, 1, 1}, 4), 3.0);
    }

    void itFollowsTheMachine() {
        Estimate estimate;
        for (int n = 0; n < 50; ++n)
            estimate.finished(Step::Face, 1);
        QCOMPARE(estimate.seconds(Step::Face), 1.0);
        for (int n = 0; n < 20; ++n)
            estimate.finished(Step::Face, 3);
        QVERIFY(estimate.seconds(Step::Face) > 2.9);
    }

    void theFirstSamplesCountAlike() {
        Estimate estimate;
        for (const double seconds : {1.0, 2.0, 3.0})
            estimate.finished(Step::Face, seconds);
        QCOMPARE(estimate.seconds(Step::Face), 2.0);
    }

    void aGuessIsSupersededByASample() {
        Estimate estimate;
        estimate.guess(Step::Face, 9);
        QCOMPARE(estimate.seconds(Step::Face), 9.0);
        QVERIFY(estimate.knows({0, 1, 0}));
        estimate.finished(Step::Face, 2);
        QCOMPARE(estimate.seconds(Step::Face), 2.0);
        estimate.guess(Step::Face, 9);
        QCOMPARE(estimate.seconds(Step::Face), 2.0);
    }

    void photosWithoutFacesNeedNoMore() {
        Estimate estimate;
        for (int n = 0; n < 30; ++n)
            estimate.opened(0);
        QCOMPARE(estimate.wholePhoto().faces, 0.0);
        QCOMPARE(estimate.wholePhoto().closes, 0.0);
    }

    void whatEndsAPhotoComesFirst() {
        UnitList list;
        QStringList order;
        const auto add = [&](Step step, int job, int index, const char* name) {
            list.add(step, job, index, [&order, name] { order += QString::fromLatin1(name); });
        };
        add(Step::Open, 9, 0, "open9");
        add(Step::Face, 3, 1, "face3.1");
        add(Step::Face, 3, 0, "face3.0");
        add(Step::Face, 2, 0, "face2.0");
        add(Step::Close, 8, 0, "close8");
        while (const UnitList::Run run = list.take())
            run();
        QCOMPARE(order.join(u' '), QStringLiteral("close8 face2.0 face3.0 face3.1 open9"));
    }

    void droppingTakesOneJobAlone() {
        UnitList list;
        int ran = 0;
        for (int face = 0; face < 3; ++face)
            list.add(Step::Face, 1, face, [&ran] { ++ran; });
        list.add(Step::Face, 2, 0, [&ran] { ran += 100; });
        QCOMPARE(list.drop(1), 3);
        QCOMPARE(list.drop(1), 0);
        while (const UnitList::Run run = list.take())
            run();
        QCOMPARE(ran, 100);
    }

    void cancelAndWriteExcludeEachOther() {
        for (int round = 0; round < 200; ++round) {
            Gate gate;
            bool cancelled = false;
            std::thread other([&] { cancelled = gate.cancel(); });
            const bool writing = gate.beginWrite();
            other.join();
            QVERIFY(cancelled != writing);
            QCOMPARE(gate.cancelled(), cancelled);
        }
    }

    void theSeedComesFromPixelsAndSettings() {
        QImage image(13, 5, QImage::Format_RGB888); // rows end in padding
        image.fill(QColor(1, 2, 3));
        QImage same(13, 5, QImage::Format_RGB888);
        memset(same.bits(), 0xee, static_cast<size_t>(same.sizeInBytes()));
        same.fill(QColor(1, 2, 3));
        QImage other = image;
        other.setPixel(12, 4, qRgb(1, 2, 4));
        QCOMPARE(photoSeed(image, 5), photoSeed(same, 5));
        QVERIFY(photoSeed(image, 5) != photoSeed(other, 5));
        QVERIFY(photoSeed(image, 5) != photoSeed(image, 6));
    }
};

QTEST_GUILESS_MAIN(EstimateTest)
#include "tst_estimate.moc"
