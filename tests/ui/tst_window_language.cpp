// Every language: the catalogues are whole, long words are not cut off, and the window turns round for
// languages that are written from right to left.

#include "tests/ui/scene.h"
#include "ui/language/language.h"
#include "ui/window/album_side.h"
#include "ui/window/compare_view.h"
#include "ui/window/photo_panel.h"
#include "ui/window/strength_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace vizard;
using namespace vizard::ui;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

// Says everything a third longer, with accents, between brackets: what is not translatable stands out, what
// has too little room is cut off.
class PseudoLocale : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        if (text.isEmpty() || text.startsWith("Ctrl+"))
            return text;
        const auto length = text.size();
        text.replace('a', QString::fromUtf8("á")).replace('e', QString::fromUtf8("ē"));
        return "[" + text + QString("~").repeated(length / 3) + "]";
    }
};

struct Entry {
    QString source;
    QStringList forms;
    bool plural = false, finished = true;
};

std::vector<Entry> entriesOf(const QString& file) {
    std::vector<Entry> entries;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&in);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            entries.emplace_back();
            entries.back().plural = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            entries.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entries.back().finished = !xml.attributes().hasAttribute("type");
            if (!entries.back().plural)
                entries.back().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            entries.back().forms << xml.readElementText();
        }
    }
    return entries;
}

// %1, %L2, … in a text; %n may be left out where a form names the number by a word.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place("%L?\\d");
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.sort();
    return places;
}

bool isCutOff(const QWidget* widget) {
    if (!widget->isVisible() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return !label->text().isEmpty() &&
               (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                  : label->sizeHint().width() > label->width() + 1);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
}

// A window with a photo, its faces, a message and the progress.
void fill(Scene& scene) {
    auto& window = scene.open();
    QVERIFY(scene.waitReady());
    const QString photo = scene.photo("a.png", QColor(90, 90, 70), {200, 100});
    scene.drop({photo, scene.photo("b.png")});
    QVERIFY(scene.waitState(photo, PhotoState::Protected));
    window.controller()->setFaceProtected(0, false);
    window.controller()->setFaceStrength(0, 40);
    QVERIFY(scene.waitState(photo, PhotoState::Protected));
    scene.engine->shut();
    window.actions().protectAll->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<CompareView*>()->hasProtected(), waitMs);
    QCoreApplication::processEvents();
}

} // namespace

class TestWindowLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cataloguesAreBuiltIn() { QCOMPARE(catalogues(), (QStringList{"ar", "de", "es", "fr", "zh"})); }

    void cataloguesAreWhole_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms"); // of a noun that is counted
        const std::pair<const char*, int> languages[] = {
            {"ar", 6}, {"de", 2}, {"es", 2}, {"fr", 2}, {"zh", 1}};
        for (const auto& [language, forms] : languages)
            QTest::newRow(language) << QString(language) << forms;
    }
    void cataloguesAreWhole() {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const auto entries =
            entriesOf(QStringLiteral(VIZARD_SOURCE_DIR "/resources/translations/vizard_%1.ts").arg(language));
        QVERIFY(entries.size() > 200);
        for (const Entry& entry : entries) {
            QVERIFY2(entry.finished, qPrintable(entry.source));
            QCOMPARE(int(entry.forms.size()), entry.plural ? forms : 1);
            for (const QString& form : entry.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(entry.source));
                QVERIFY2(placesIn(form) == placesIn(entry.source), qPrintable(form));
            }
        }
    }

    void languageOfTheSystemIsSpoken() {
        QCOMPARE(installLanguage(*qApp, QLocale("de_AT")).language(), QLocale::German);
        QCOMPARE(MainWindow::tr("Protect all"), QString("Alle schützen"));
        QCOMPARE(AlbumSide::tr("%n photo(s)", nullptr, 1), QString("1 Foto"));
        QCOMPARE(AlbumSide::tr("%n photo(s)", nullptr, 4), QString("4 Fotos"));
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            QCoreApplication::removeTranslator(translator);
        QCOMPARE(installLanguage(*qApp, QLocale("nb_NO")).language(), QLocale::English);
        QCOMPARE(AlbumSide::tr("%n photo(s)", nullptr, 4), QString("4 photos"));
        QCOMPARE(installLanguage(*qApp, QLocale("ar_MA")).textDirection(), Qt::RightToLeft);
        QCOMPARE(AlbumSide::tr("%n photo(s)", nullptr, 2), QString::fromUtf8("صورتان"));
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            QCoreApplication::removeTranslator(translator);
    }

    void longWordsAreNotCutOff() {
        PseudoLocale pseudo;
        QCoreApplication::installTranslator(&pseudo);
        Scene scene;
        fill(scene);
        QStringList cut, plain;
        for (const QWidget* widget : scene.window->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (isCutOff(widget))
                cut << text;
            static const QRegularExpression word("[A-Za-z]{4}");
            if (button && word.match(text).hasMatch() && !text.contains('['))
                plain << text;
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join("\n")));
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join("\n")));
        scene.engine->open();
    }

    void windowTurnsRoundForRightToLeft() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Scene scene;
        fill(scene);
        const auto x = [&](QWidget* widget) { return widget->mapTo(scene.window.get(), QPoint(0, 0)).x(); };
        auto& window = *scene.window;
        QVERIFY(x(window.findChild<AlbumSide*>()) > x(window.findChild<CompareView*>()));
        QVERIFY(x(window.findChild<CompareView*>()) > x(window.findChild<PhotoPanel*>()));
        // Left stays left where it is a place in the picture: the original is on the left.
        auto* view = window.findChild<CompareView*>();
        view->setSplit(1);
        const QColor before = view->grab().toImage().pixelColor(view->width() / 2 - 30, view->height() / 2);
        QCOMPARE(before, QColor(90, 90, 70));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        scene.engine->open();
    }
};

QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
