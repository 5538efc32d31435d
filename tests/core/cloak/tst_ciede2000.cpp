// CIEDE2000, one pair and many at once, and CIELAB.
#include "core/cloak/detail/lab_rows.h"
#include "core/cloak/visibility.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace vizard::cloak;

namespace {

// More than a vector holds.
ColourRows rowsOf(const double* lab) {
    return {std::vector<float>(9, float(lab[0])), std::vector<float>(9, float(lab[1])),
            std::vector<float>(9, float(lab[2]))};
}

} // namespace

class TestCiede2000 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharmasPairs_data();
    void sharmasPairs();
    void manyColoursAtOnce();
};

void TestCiede2000::sharmasPairs_data() {
    // G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000 color-difference formula, 2005, table 1.
    static const double pairs[34][7] = {
        {50.0000, 2.6772, -79.7751, 50.0000, 0.0000, -82.7485, 2.0425},
        {50.0000, 3.1571, -77.2803, 50.0000, 0.0000, -82.7485, 2.8615},
        {50.0000, 2.8361, -74.0200, 50.0000, 0.0000, -82.7485, 3.4412},
        {50.0000, -1.3802, -84.2814, 50.0000, 0.0000, -82.7485, 1.0000},
        {50.0000, -1.1848, -84.8006, 50.0000, 0.0000, -82.7485, 1.0000},
        {50.0000, -0.9009, -85.5211, 50.0000, 0.0000, -82.7485, 1.0000},
        {50.0000, 0.0000, 0.0000, 50.0000, -1.0000, 2.0000, 2.3669},
        {50.0000, -1.0000, 2.0000, 50.0000, 0.0000, 0.0000, 2.3669},
        {50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0009, 7.1792},
        {50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0010, 7.1792},
        {50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0011, 7.2195},
        {50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0012, 7.2195},
        {50.0000, -0.0010, 2.4900, 50.0000, 0.0009, -2.4900, 4.8045},
        {50.0000, -0.0010, 2.4900, 50.0000, 0.0010, -2.4900, 4.8045},
        {50.0000, -0.0010, 2.4900, 50.0000, 0.0011, -2.4900, 4.7461},
        {50.0000, 2.5000, 0.0000, 50.0000, 0.0000, -2.5000, 4.3065},
        {50.0000, 2.5000, 0.0000, 73.0000, 25.0000, -18.0000, 27.1492},
        {50.0000, 2.5000, 0.0000, 61.0000, -5.0000, 29.0000, 22.8977},
        {50.0000, 2.5000, 0.0000, 56.0000, -27.0000, -3.0000, 31.9030},
        {50.0000, 2.5000, 0.0000, 58.0000, 24.0000, 15.0000, 19.4535},
        {50.0000, 2.5000, 0.0000, 50.0000, 3.1736, 0.5854, 1.0000},
        {50.0000, 2.5000, 0.0000, 50.0000, 3.2972, 0.0000, 1.0000},
        {50.0000, 2.5000, 0.0000, 50.0000, 1.8634, 0.5757, 1.0000},
        {50.0000, 2.5000, 0.0000, 50.0000, 3.2592, 0.3350, 1.0000},
        {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644},
        {63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630},
        {61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731},
        {35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645},
        {22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373},
        {36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146},
        {90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441},
        {90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381},
        {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377},
        {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082},
    };
    QTest::addColumn<const double*>("pair");
    for (int i = 0; i < 34; ++i)
        QTest::addRow("%d", i + 1) << static_cast<const double*>(pairs[i]);
}

void TestCiede2000::sharmasPairs() {
    QFETCH(const double*, pair);
    const double difference = ciede2000(pair, pair + 3);
    QVERIFY2(std::abs(difference - pair[6]) < 0.5001e-4, qPrintable(QString::number(difference, 'f', 6)));
    QVERIFY(std::abs(ciede2000(pair + 3, pair) - difference) < 1e-9);
    // Of opposite hues the formula jumps, and rounding decides to which side.
    const double dot = pair[1] * pair[4] + pair[2] * pair[5],
                 lengths = std::hypot(pair[1], pair[2]) * std::hypot(pair[4], pair[5]);
    const double within = dot < -0.999 * lengths ? 0.1 : 1e-3;
    for (const float found : ciede2000Rows(rowsOf(pair), rowsOf(pair + 3)))
        QVERIFY2(std::abs(double(found) - difference) < within, qPrintable(QString::number(found)));
}

void TestCiede2000::manyColoursAtOnce() {
    // CIELAB of sRGB's corners, as Bruce Lindbloom's tables have it.
    ColourRows corners{{{1, 0, 0, 1}, {0, 1, 0, 1}, {0, 0, 1, 1}}};
    toLabRows(corners);
    constexpr double kLab[3][4] = {
        {53.24, 87.73, 32.30, 100}, {80.09, -86.18, 79.19, 0}, {67.20, 83.18, -107.86, 0}};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY2(std::abs(double(corners[row][i]) - kLab[row][i]) < 0.02,
                     qPrintable(QString::number(corners[row][i])));
    // Hues a little less than opposite.
    for (const double chroma : {1.0, 20.0, 60.0}) {
        for (const double degrees : {0.5, 2.0, 5.0, 90.0, 179.0}) {
            const double turn = degrees * std::numbers::pi / 180;
            const double one[3] = {50, chroma, 0},
                         other[3] = {50, -chroma * std::cos(turn), chroma * std::sin(turn)};
            const auto found = double(ciede2000Rows(rowsOf(one), rowsOf(other)).back());
            QVERIFY2(std::abs(found - ciede2000(one, other)) < 5e-3,
                     qPrintable(QStringLiteral("%1 of %2, %3").arg(found).arg(chroma).arg(degrees)));
        }
    }
}

QTEST_APPLESS_MAIN(TestCiede2000)
#include "tst_ciede2000.moc"
