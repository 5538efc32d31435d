// A screen at 200 %: everything is drawn with the pixels that it has.

#include "tests/ui/scene.h"
#include "ui/window/album_view.h"
#include "ui/window/compare_view.h"
#include "ui/window/face_row.h"
#include "ui/window/icons.h"
#include "ui/window/people_finder.h"

#include <QLabel>
#include <QToolButton>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

class TestWindowDense : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_SCALE_FACTOR", "2"); }

private Q_SLOTS:
    void theScreenIsDense() {
        QWidget widget;
        widget.show();
        QCOMPARE(widget.devicePixelRatioF(), 2.0);
    }

    // A stroke of a drawing that was made for 100 % and blown up has grey beside it on both sides.
    void drawingsAreSharp() {
        const QPixmap small = icon("split", Qt::black).pixmap(QSize(20, 20), 1.0);
        const QPixmap dense = icon("split", Qt::black).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(dense.size(), QSize(40, 40));
        QCOMPARE(dense.devicePixelRatio(), 2.0);
        const QImage blown = small.toImage().scaled(40, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(dense.toImage().convertToFormat(QImage::Format_ARGB32) !=
                blown.convertToFormat(QImage::Format_ARGB32));
    }

    void aPhotosPixelIsAPixelOfTheScreen() {
        QImage chequered(1200, 800, QImage::Format_RGB32);
        for (int y = 0; y < chequered.height(); ++y)
            for (int x = 0; x < chequered.width(); ++x)
                chequered.setPixel(x, y, (x + y) % 2 ? 0xffffffff : 0xff000000);
        CompareView view;
        view.resize(300, 200);
        view.setMode(CompareMode::Blink);
        view.show();
        view.setOriginal(std::make_shared<const ScreenImage>(chequered));
        view.setProtected(view.original());
        view.setScale(1);
        const QImage seen = view.grab().toImage();
        QCOMPARE(seen.size(), QSize(600, 400));
        for (int x = 200; x < 400; ++x) {
            const int here = seen.pixelColor(x, 200).red(), next = seen.pixelColor(x + 1, 200).red();
            QVERIFY2((here == 0 && next == 255) || (here == 255 && next == 0),
                     qPrintable(QString("%1: %2 %3").arg(x).arg(here).arg(next)));
        }
    }

    void picturesHaveEnoughPixels() {
        Scene scene;
        auto& window = scene.open();
        const QString path = scene.photo("large.png", QColor(180, 90, 60), {1600, 1200});
        scene.drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(!window.controller()->thumbnails()->get(path).isNull(), waitMs);
        QCOMPARE(window.controller()->thumbnails()->get(path).width(), 512);
        auto* album = window.findChild<AlbumView*>();
        QVERIFY(512 * 3 / 4 >= 2 * (album->gridSize().width() - 16)); // 4:3 fills the cell by its short side
        QVERIFY(scene.waitState(path, PhotoState::Protected));
        FaceRow* row = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((row = window.findChild<FaceRow*>()), waitMs);
        bool sharp = false;
        for (const QLabel* label : row->findChildren<QLabel*>())
            if (!label->pixmap().isNull())
                sharp =
                    label->pixmap().devicePixelRatio() == 2 && label->pixmap().width() == 2 * label->width();
        QVERIFY(sharp);
        QVERIFY(PeopleFinder::coverSide >= 2 * 52);
    }
};

QTEST_MAIN(TestWindowDense)
#include "tst_window_dense.moc"
