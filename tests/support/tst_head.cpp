#include "tests/support/head.h"

#include <QTest>

using namespace vizard::test;

namespace {

double grey(const QImage& image, QPointF at, int reach) {
    double sum = 0;
    int count = 0;
    for (int y = -reach; y <= reach; ++y)
        for (int x = -reach; x <= reach; ++x, ++count)
            sum += qGray(image.pixel(static_cast<int>(at.x()) + x, static_cast<int>(at.y()) + y));
    return sum / count;
}

double eyeDistance(const Head& head) {
    return QLineF(head.landmarks[0], head.landmarks[1]).length();
}

} // namespace

class TestHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameOptionsSamePicture();
    void otherSeedOtherPerson();
    void landmarksLieInTheBoxInTheirOrder();
    void irisesAreWhereTheLandmarksSay();
    void turningMovesTheNoseThatWay();
    void rollTurnsTheEyeLine();
    void lightComesFromItsSide();
    void greyIsGrey();
    void noBackgroundKeepsAlpha();
    void groupFacesLieApartAndInside();
    void sizeIsKept();
};

void TestHead::sameOptionsSamePicture() {
    const HeadOptions options = randomHead(5, 0.5);
    QCOMPARE(renderHead(options).image, renderHead(options).image);
}

void TestHead::otherSeedOtherPerson() {
    HeadOptions a, b;
    b.seed = a.seed + 1;
    const RenderedHead one = renderHead(a), other = renderHead(b);
    QVERIFY(one.image != other.image);
    QVERIFY(one.landmarks != other.landmarks);
}

void TestHead::landmarksLieInTheBoxInTheirOrder() {
    for (quint64 seed = 0; seed < 6; ++seed) {
        const RenderedHead head = renderHead(randomHead(seed, 0.5));
        for (const QPointF& p : head.landmarks)
            QVERIFY(head.box.contains(p));
        const auto& l = head.landmarks;
        QVERIFY(l[0].x() < l[1].x());
        QVERIFY(l[3].x() < l[4].x());
        QVERIFY(l[0].y() < l[3].y());
        QVERIFY(head.box.height() > 1.5 * eyeDistance(head));
        QVERIFY(head.box.height() < 4 * eyeDistance(head));
    }
}

void TestHead::irisesAreWhereTheLandmarksSay() {
    HeadOptions options;
    options.skin = QColor(230, 190, 165);
    options.eyes = QColor(60, 40, 25);
    options.glasses = false;
    const RenderedHead head = renderHead(options);
    const double apart = eyeDistance(head);
    for (std::size_t eye = 0; eye < 2; ++eye) {
        const QPointF below = head.landmarks[eye] + QPointF(0, 0.42 * apart);
        QVERIFY(grey(head.image, head.landmarks[eye], 1) < 0.65 * grey(head.image, below, 2));
    }
}

void TestHead::turningMovesTheNoseThatWay() {
    const auto noseAside = [](double yaw) {
        HeadOptions options;
        options.yaw = yaw;
        const RenderedHead head = renderHead(options);
        return (head.landmarks[2].x() - 0.5 * (head.landmarks[0].x() + head.landmarks[1].x())) /
               eyeDistance(head);
    };
    QVERIFY(std::abs(noseAside(0)) < 0.05);
    QVERIFY(noseAside(30) > 0.2);
    QVERIFY(noseAside(-30) < -0.2);
}

void TestHead::rollTurnsTheEyeLine() {
    HeadOptions options;
    options.roll = 20;
    const RenderedHead head = renderHead(options);
    const QPointF line = head.landmarks[1] - head.landmarks[0];
    const double degrees = std::atan2(line.y(), line.x()) * 180 / M_PI;
    QVERIFY2(std::abs(degrees - 20) < 2, qPrintable(QString::number(degrees)));
}

void TestHead::lightComesFromItsSide() {
    HeadOptions options;
    options.beard = options.longHair = false;
    options.ambient = 0.25;
    const auto leftOverRight = [&](double angle) {
        options.lightAngle = angle;
        const RenderedHead head = renderHead(options);
        const double apart = eyeDistance(head);
        return grey(head.image, head.landmarks[0] + QPointF(-0.1 * apart, 0.5 * apart), 3) /
               grey(head.image, head.landmarks[1] + QPointF(0.1 * apart, 0.5 * apart), 3);
    };
    QVERIFY(leftOverRight(-60) > 1.15);
    QVERIFY(leftOverRight(60) < 0.87);
}

void TestHead::greyIsGrey() {
    HeadOptions options;
    options.grey = true;
    QCOMPARE(renderHead(options).image.format(), QImage::Format_Grayscale8);
}

void TestHead::noBackgroundKeepsAlpha() {
    HeadOptions options;
    options.backgroundTop = QColor(0, 0, 0, 0);
    const RenderedHead head = renderHead(options);
    QVERIFY(head.image.hasAlphaChannel());
    QCOMPARE(qAlpha(head.image.pixel(1, 1)), 0);
    QCOMPARE(qAlpha(head.image.pixel(head.landmarks[2].toPoint())), 255);
}

void TestHead::groupFacesLieApartAndInside() {
    GroupOptions options;
    options.count = 4;
    const RenderedGroup group = drawGroup(options);
    QCOMPARE(group.image.size(), options.size);
    QCOMPARE(group.heads.size(), std::size_t{4});
    for (std::size_t i = 0; i < group.heads.size(); ++i) {
        QVERIFY(QRectF(group.image.rect()).contains(group.heads[i].box));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY(!group.heads[i].box.intersects(group.heads[k].box));
    }
}

void TestHead::sizeIsKept() {
    HeadOptions options;
    options.size = {90, 140};
    QCOMPARE(renderHead(options).image.size(), options.size);
    QCOMPARE(drawScene({200, 100}, 3).size(), QSize(200, 100));
}

QTEST_GUILESS_MAIN(TestHead)
#include "tst_head.moc"
