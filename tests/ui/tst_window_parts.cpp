// The window's parts, each for itself.

#include "tests/ui/fake_engine.h"
#include "ui/language/language.h"
#include "ui/window/album_model.h"
#include "ui/window/face_patches.h"
#include "ui/window/message_strip.h"
#include "ui/window/person_bar.h"
#include "ui/window/progress_strip.h"
#include "ui/window/protection_estimate.h"
#include "ui/window/remembering_engine.h"
#include "ui/window/screen_image.h"
#include "ui/window/session_keeper.h"
#include "ui/window/settings.h"
#include "ui/window/strength_bar.h"
#include "ui/window/verdict_card.h"
#include "ui/window/zoom_bar.h"

#include <QAccessible>
#include <QColorSpace>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace vizard;
using namespace vizard::ui;

namespace {

// Marks the middle of each cloak's square.
class MarkingEngine : public test::FakeEngine {
public:
    QImage apply(const QImage& photo, const std::vector<cloak::FaceCloak>& cloaks) const override {
        pixels += photo.width() * photo.height();
        QImage marked = photo.convertToFormat(QImage::Format_RGB32);
        for (const cloak::FaceCloak& cloak : cloaks) {
            const QPoint at = cloak.toCrop.inverse().map({56, 56}).toPoint();
            QPainter(&marked).fillRect(QRect(at - QPoint(2, 2), QSize(5, 5)), Qt::white);
        }
        return marked;
    }
    mutable int pixels = 0;
};

// Its square has this middle and side, in photo pixels.
cloak::FaceCloak cloakAt(QPointF middle, double side) {
    cloak::FaceCloak cloak;
    const double scale = 112 / side;
    cloak.toCrop = {scale, 0, 56 - scale * middle.x(), 56 - scale * middle.y()};
    cloak.shadeSide = 1;
    cloak.shade = {1, 1, 1};
    return cloak;
}

QImage drawn(const ScreenImage& picture, const QRectF& part, double zoom) {
    QImage out((part.size() * zoom).toSize(), QImage::Format_RGB32);
    QPainter painter(&out);
    picture.draw(painter, out.rect(), part);
    return out;
}

QImage plain(QSize size, QColor colour) {
    QImage image(size, QImage::Format_RGB888);
    image.fill(colour);
    return image;
}

} // namespace

class TestWindowParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishCountsProperly() {
        ui::installLanguage(*qApp);
        QCOMPARE(MessageStrip::tr("%n problem(s) in all.", nullptr, 1), QString("1 problem in all."));
        QCOMPARE(MessageStrip::tr("%n problem(s) in all.", nullptr, 3), QString("3 problems in all."));
        QCOMPARE(MessageStrip::tr("(s) stays where nothing is counted"),
                 QString("(s) stays where nothing is counted"));
    }

    void screenImagePicksASmallerCopy() {
        QImage fine = plain({4096, 4096}, Qt::black);
        for (int y = 0; y < fine.height(); y += 2)
            QPainter(&fine).fillRect(0, y, 4096, 1, Qt::white);
        const ScreenImage image(fine);
        QImage out(256, 256, QImage::Format_RGB32);
        QPainter painter(&out);
        image.draw(painter, out.rect(), QRectF(0, 0, 4096, 4096));
        painter.end();
        // Fine lines become grey, not a moiré of black and white.
        for (int y = 4; y < 250; y += 5)
            QVERIFY(qAbs(out.pixelColor(100, y).red() - 127) < 20);
    }

    // A quick look takes few pixels however large the face is, and lies where the whole answer will lie.
    void coarseAnswerIsSmallAndInPlace() {
        const auto base = std::make_shared<const ScreenImage>(plain({4000, 3000}, QColor(60, 60, 60)));
        const std::vector<cloak::FaceCloak> cloaks = {cloakAt({2100, 1500}, 1600)};
        const MarkingEngine engine;
        const auto patches = coarsePatchesOf(engine, *base, cloaks, {{}, 0.25}, 100'000);
        QVERIFY2(engine.pixels > 30'000 && engine.pixels <= 100'000,
                 qPrintable(QString::number(engine.pixels)));
        const ScreenImage picture(base, patches, {});
        for (const double zoom : {0.125, 0.25, 1.0}) {
            const QImage seen = drawn(picture, QRectF(1500, 1000, 1200, 1000), zoom);
            QVERIFY(seen.pixelColor(QPointF(600 * zoom, 500 * zoom).toPoint()).red() > 200);
            QCOMPARE(seen.pixelColor(QPointF(700 * zoom, 500 * zoom).toPoint()), QColor(60, 60, 60));
        }
    }

    void coarseAnswerIsOfWhatIsLookedAt() {
        const auto base = std::make_shared<const ScreenImage>(plain({4000, 3000}, QColor(60, 60, 60)));
        const std::vector<cloak::FaceCloak> cloaks = {cloakAt({2100, 1500}, 1600), cloakAt({400, 400}, 200)};
        const MarkingEngine engine;
        const QRectF part(2000, 1400, 300, 200);
        const auto patches = coarsePatchesOf(engine, *base, cloaks, {part, 1.0});
        QCOMPARE(patches.size(), 1u);
        QCOMPARE(patches[0].level, 0); // as sharp as it is seen
        QVERIFY2(engine.pixels < 320 * 220, qPrintable(QString::number(engine.pixels)));
        const QImage seen = drawn(ScreenImage(base, patches, {}), part, 1);
        QCOMPARE(seen.pixelColor(100, 100), QColor(Qt::white));
        QVERIFY(coarsePatchesOf(engine, *base, cloaks, {QRectF(3000, 100, 300, 200), 1.0}).empty());
    }

    void screenImageShowsTheProfilesColours() {
        photo::Photo photo;
        photo.pixels = plain({8, 8}, QColor(0, 200, 0));
        photo.iccProfile = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
        QImage out(8, 8, QImage::Format_RGB32);
        QPainter painter(&out);
        ScreenImage(photo).draw(painter, out.rect(), QRectF(0, 0, 8, 8));
        painter.end();
        QImage expected = photo.pixels;
        expected.setColorSpace(QColorSpace::AdobeRgb);
        expected.convertToColorSpace(QColorSpace::SRgb);
        QCOMPARE(out.pixelColor(4, 4), expected.pixelColor(4, 4));
        QVERIFY(out.pixelColor(4, 4) != QColor(0, 200, 0));
    }

    void screenImageTakesEveryFormat() {
        for (const auto format :
             {QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGB888,
              QImage::Format_RGBA8888, QImage::Format_RGBX64, QImage::Format_RGBA64}) {
            photo::Photo photo;
            photo.pixels = plain({700, 3}, QColor(90, 90, 90)).convertToFormat(format);
            const ScreenImage image(photo);
            QImage out(7, 3, QImage::Format_RGB32);
            QPainter painter(&out);
            image.draw(painter, out.rect(), QRectF(0, 0, 7, 3));
            painter.end();
            QCOMPARE(out.pixelColor(3, 1), QColor(90, 90, 90));
        }
    }

    void messagesAreGathered() {
        MessageStrip strip;
        QVERIFY(strip.isHidden());
        strip.add({Message::Kind::Problem, "a.jpg is not a picture."});
        QVERIFY(!strip.isHidden());
        QCOMPARE(strip.summary(), QString("a.jpg is not a picture."));
        strip.add({Message::Kind::Problem, "a.jpg is not a picture."});
        QCOMPARE(strip.count(), 1);
        strip.add({Message::Kind::Problem, "b.jpg is empty."});
        QVERIFY(strip.summary().contains('2'));
        strip.add({Message::Kind::Note, "All is done."});
        QVERIFY(strip.summary().startsWith("All is done."));
        QVERIFY(strip.summary().contains('2'));
        strip.clear();
        QVERIFY(strip.isHidden());
        QCOMPARE(strip.count(), 0);
    }

    void messagesAreReadByKeyboardAndScreenReaders() {
        MessageStrip strip;
        strip.add({Message::Kind::Problem, "One is damaged."});
        strip.add({Message::Kind::Note, "Two were written."});
        const auto labels = strip.findChildren<QLabel*>();
        const auto summary = std::find_if(labels.begin(), labels.end(),
                                          [&](const QLabel* one) { return one->text() == strip.summary(); });
        QVERIFY(summary != labels.end());
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(*summary);
        QCOMPARE(read->text(QAccessible::Name), strip.summary());
        QVERIFY((*summary)->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }

    void foreignWordsAreNoHtml() {
        const QString name = "a<b>c.jpg";
        MessageStrip strip;
        strip.add({Message::Kind::Problem, name + " is damaged."});
        PersonBar person;
        person.show(name, 2, {});
        VerdictCard card;
        audit::Verdict verdict;
        verdict.judge = name;
        card.setVerdict(verdict);
        int seen = 0;
        for (const QWidget* part : std::initializer_list<QWidget*>{&strip, &person, &card})
            for (const QLabel* label : part->findChildren<QLabel*>()) {
                if (!label->text().contains(name))
                    continue;
                ++seen;
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            }
        QVERIFY(seen >= 3);
        AlbumModel model;
        AlbumPhoto photo;
        photo.file.path = "/photos/" + name;
        model.add(std::vector<AlbumPhoto>{photo});
        QTextDocument shown; // as a tool tip shows what looks like HTML
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        Qt::mightBeRichText(tip) ? shown.setHtml(tip) : shown.setPlainText(tip);
        QVERIFY2(shown.toPlainText().startsWith("/photos/a<b>c.jpg\n"), qPrintable(shown.toPlainText()));
    }

    void largeAlbumsAreWrittenLessOftenDuringWork() {
        using Keeper = SessionKeeper;
        QCOMPARE(Keeper::settleFor(false, 400), Keeper::settleMs); // somebody's change is kept at once
        QCOMPARE(Keeper::settleFor(true, 0), Keeper::settleMs);
        QCOMPARE(Keeper::settleFor(true, 10), Keeper::settleMs);
        QCOMPARE(Keeper::settleFor(true, 400), 8000); // a twentieth of the time goes to writing
        QCOMPARE(Keeper::settleFor(true, 1'000'000), Keeper::settleMostMs);
    }

    void sliderAndFigureAreOne() {
        StrengthBar bar;
        QSignalSpy changed(&bar, &StrengthBar::strengthChanged);
        bar.setStrength(20);
        QCOMPARE(changed.count(), 0);
        bar.findChild<QSpinBox*>()->setValue(33);
        QCOMPARE(bar.findChild<QSlider*>()->value(), 33);
        QTest::keyClick(bar.findChild<QSlider*>(), Qt::Key_Right);
        QCOMPARE(bar.findChild<QSpinBox*>()->value(), 34);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bar.strength(), 34);
        QSet<QString> words;
        for (const int strength : {0, 25, 50, 75, 100})
            words << looksInWords(strength);
        QCOMPARE(words.size(), 5);
    }

    void estimateFollowsWhatWasMeasured() {
        QCOMPARE(measuredShare(75, 112), .98);
        QCOMPARE(measuredShare(75, 224), .90);
        QCOMPARE(measuredShare(100, 5000), .98);
        QCOMPARE(measuredShare(50, 20), .89);
        QVERIFY(qAbs(measuredShare(60, 112) - (.89 + .4 * .09)) < 1e-9);
        for (int strength = 0; strength < 100; ++strength) {
            QVERIFY(measuredShare(strength + 1, 200) >= measuredShare(strength, 200));
            QVERIFY(measuredShare(strength, 100) >= measuredShare(strength, 300) - 1e-9);
        }
        QVERIFY(gainInWords(75, 112) != gainInWords(75, 448));
        QCOMPARE(gainInWords(75, 112, "vizard"), gainInWords(75, 112));
        for (const char* other : {"fawkes", "lowkey", "unlearnable"}) // the table is not theirs
            QVERIFY(gainInWords(75, 112, other).isEmpty());
    }

    void zoomFigureIsShownAndTyped() {
        ZoomBar bar;
        QSignalSpy wanted(&bar, &ZoomBar::scaleRequested);
        bar.showZoom(0.431, true);
        QCOMPARE(bar.findChild<QSpinBox*>()->value(), 43);
        QCOMPARE(wanted.count(), 0);
        bar.findChild<QSpinBox*>()->setValue(150);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toDouble(), 1.5);
    }

    void settingsSurvive() {
        QTemporaryDir folder;
        const QString file = folder.filePath("s.ini");
        {
            Settings settings(file);
            QCOMPARE(settings.strength(), 50);
            QCOMPARE(settings.appearance(), Appearance::System);
            settings.setStrength(500);
            settings.setAppearance(Appearance::Dark);
            album::ExportSettings exporting = settings.exporting();
            QCOMPARE(exporting.nameTemplate, QString("{name}"));
            QVERIFY(!exporting.format && !settings.exportReport());
            exporting.folder = "/somewhere";
            exporting.tree = album::Tree::Flatten;
            exporting.nameTemplate = "{date} {name}";
            exporting.onCollision = album::OnCollision::Number;
            exporting.format = photo::Format::WebP;
            exporting.quality = 80;
            exporting.longEdge = 1500;
            exporting.metadata = photo::MetadataPreset::Most;
            settings.setExporting(exporting);
            settings.setExportReport(true);
        }
        Settings settings(file);
        QCOMPARE(settings.strength(), 100); // out of range in the file: held to the range
        QCOMPARE(settings.appearance(), Appearance::Dark);
        const album::ExportSettings exporting = settings.exporting();
        QCOMPARE(exporting.folder, QString("/somewhere"));
        QCOMPARE(exporting.tree, album::Tree::Flatten);
        QCOMPARE(exporting.nameTemplate, QString("{date} {name}"));
        QCOMPARE(exporting.onCollision, album::OnCollision::Number);
        QCOMPARE(exporting.format, std::optional(photo::Format::WebP));
        QCOMPARE(exporting.quality, 80);
        QCOMPARE(exporting.longEdge, 1500);
        QCOMPARE(exporting.metadata, photo::MetadataPreset::Most);
        QVERIFY(settings.exportReport());
    }

    void engineRemembersByContentFaceAndSettings() {
        const auto fake = std::make_shared<test::FakeEngine>();
        const RememberingEngine engine(fake);
        const QImage photo = plain({10, 10}, Qt::red);
        face::Face one, other;
        other.box = QRectF(1, 1, 5, 5);
        cloak::Settings settings, stronger;
        stronger.strength = 80;
        const auto ask = [&](const face::Face& face, quint64 seed, const cloak::Settings& wanted) {
            const auto made = engine.cloakFace(photo, face, seed, wanted, {});
            return made ? made->shade.front() : -1;
        };
        QCOMPARE(ask(one, 1, settings), 50.0f);
        QCOMPARE(ask(one, 1, settings), 50.0f);
        QCOMPARE(fake->begun(), 1);
        QCOMPARE(ask(one, 1, stronger), 80.0f);
        ask(one, 2, settings);
        ask(other, 1, settings);
        QCOMPARE(fake->begun(), 4);
    }

    void engineForgetsWhatIsTooMuch() {
        const auto fake = std::make_shared<test::FakeEngine>();
        const RememberingEngine engine(fake, 4096);
        for (quint64 seed = 0; seed < 10; ++seed)
            QVERIFY(engine.cloakFace({}, {}, seed, {}, {}).ok());
        QVERIFY(engine.cloakFace({}, {}, 9, {}, {}).ok());
        QCOMPARE(fake->begun(), 10);
        QVERIFY(engine.cloakFace({}, {}, 0, {}, {}).ok());
        QCOMPARE(fake->begun(), 11);
    }

    void progressSaysTimeLeftOnlyWhenKnown() {
        ProgressStrip strip;
        strip.showProgress("Protecting photo 1 of 3", 0.25, -1);
        const auto labels = strip.findChildren<QLabel*>();
        QCOMPARE(labels.size(), 2);
        QVERIFY(labels[1]->text().isEmpty());
        strip.showProgress("Protecting photo 2 of 3", 0.5, 130);
        QVERIFY(labels[1]->text().contains("left"));
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
