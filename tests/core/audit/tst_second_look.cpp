// A judge is asked again, on what the file decodes to.
#include "core/audit/second_look.h"

#include <QTest>

using namespace vizard;
using namespace vizard::audit;

namespace {

// Says of each picture what its first pixel's red is, in hundredths.
struct FakeJudge {
    std::optional<double> threshold = 0.4;
    bool fails = false;
    int asked = 0;

    Measure door() {
        return [this](const FaceToMeasure& what) -> Result<Verdict> {
            ++asked;
            if (fails)
                return Error{ErrorCode::Internal, {}, {}};
            Verdict verdict;
            verdict.threshold = threshold;
            verdict.toOriginal = {1, qRed(what.cloaked.pixel(0, 0)) / 100.0};
            return verdict;
        };
    }
};

QImage picture(int hundredths) {
    QImage image(2, 2, QImage::Format_RGB888);
    image.fill(qRgb(hundredths, 0, 0));
    return image;
}

} // namespace

class SecondLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survival_data() {
        QTest::addColumn<int>("cloaked");
        QTest::addColumn<int>("written");
        QTest::addColumn<int>("survival");
        QTest::addColumn<int>("asked");
        QTest::newRow("hidden") << 20 << 30 << int(Survival::Hidden) << 1;
        QTest::newRow("hidden by encoding alone") << 50 << 30 << int(Survival::Hidden) << 1;
        QTest::newRow("taken away") << 20 << 50 << int(Survival::TakenAway) << 2;
        QTest::newRow("never hidden") << 60 << 50 << int(Survival::NotHidden) << 2;
        QTest::newRow("at the threshold") << 20 << 40 << int(Survival::Hidden) << 1;
    }
    void survival() {
        QFETCH(int, cloaked);
        QFETCH(int, written);
        QFETCH(int, survival);
        QFETCH(int, asked);
        FakeJudge judge;
        const SecondLook look =
            lookAgain(judge.door(), {picture(100), picture(cloaked), {}, 0, 0}, picture(written));
        QCOMPARE(int(look.survival), survival);
        QCOMPARE(judge.asked, asked);
        QCOMPARE(similarity(*look.written), written / 100.0);
        QCOMPARE(look.beforeEncoding.has_value(), asked == 2);
    }

    void withoutAThresholdNothingIsSaid() {
        FakeJudge judge;
        judge.threshold.reset();
        const SecondLook look = lookAgain(judge.door(), {picture(100), picture(90), {}, 0, 0}, picture(95));
        QCOMPARE(look.survival, Survival::NotSaid);
        QCOMPARE(similarity(*look.written), 0.95);
    }

    void aJudgeThatFailsSaysNothing() {
        FakeJudge judge;
        judge.fails = true;
        const SecondLook look = lookAgain(judge.door(), {picture(100), picture(20), {}, 0, 0}, picture(50));
        QCOMPARE(look.survival, Survival::NotSaid);
        QVERIFY(!look.written);
    }

    void thePersonsOtherPhotosDecide() {
        Verdict verdict;
        verdict.threshold = 0.4;
        verdict.toOriginal = {1, 0.9};
        QVERIFY(isMatch(verdict));
        verdict.toOther = SimilarityChange{0.7, 0.2};
        QVERIFY(!isMatch(verdict));
        QCOMPARE(similarity(verdict), 0.2);
    }
};

QTEST_APPLESS_MAIN(SecondLookTest)
#include "tst_second_look.moc"
