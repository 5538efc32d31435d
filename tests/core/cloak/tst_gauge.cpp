// The gauge that finds a change's scale must say what the library says that its limits are held by.
#include "core/cloak/cloak.h"
#include "core/cloak/detail/gauge.h"
#include "core/cloak/visibility.h"
#include "core/nets/detail/colour_norm.h"
#include "core/nets/models.h"
#include "tests/core/cloak/pictures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vizard;
using namespace vizard::cloak;

namespace {

double byLibrary(const QImage& before, const QImage& after, const Limits& limits) {
    const auto measured = butteraugli(before, after);
    if (!measured)
        return -1;
    return std::max({measured->norm3 / limits.butteraugli, measured->worstWindow / limits.window,
                     lowPassedColourDifference(before, after, nets::kColourBlur) / limits.colour});
}

} // namespace

class TestGauge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { nets::prepareWorkerThread(); }

    void saysWhatTheLibrarySays_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(113, 97);
        QTest::newRow("wide") << QSize(301, 160);
        QTest::newRow("larger than is remembered") << QSize(900, 801);
    }

    void saysWhatTheLibrarySays() {
        QFETCH(QSize, size);
        const Limits limits = limitsFor(50);
        const QImage photo = pictures::portrait(size.width(), size.height());
        const Gauge gauge(photo, limits);
        // Evenly, in one corner, and as a slow tint: each is nearest to a limit of its own.
        const QImage noisy = pictures::withNoise(photo, 4, 7);
        QImage corner = photo;
        for (int y = 0; y < size.height() / 3; ++y)
            std::copy_n(noisy.constScanLine(y), 3 * (size.width() / 3), corner.scanLine(y));
        for (const QImage& changed : {noisy, corner, pictures::withColourShift(photo, 6, 0, 3)}) {
            const auto said = gauge(changed);
            const double expected = byLibrary(photo, changed, limits);
            QVERIFY(said.ok() && expected > 0.1);
            QVERIFY2(std::abs(said->share / expected - 1) < 0.005,
                     qPrintable(QStringLiteral("%1, library %2").arg(said->share).arg(expected)));
        }
        QVERIFY(gauge(photo)->share < 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestGauge)
#include "tst_gauge.moc"
