// Every language: the catalogues are whole, long words are not cut off, and the window turns round for
// languages that are written from right to left.

#include "tests/ui/scene.h"
#include "ui/language/language.h"
#include "ui/text/names.h"
#include "ui/text/page.h"
#include "ui/text/sentences.h"
#include "ui/window/album_side.h"
#include "ui/window/compare_view.h"
#include "ui/window/elided_label.h"
#include "ui/window/message_strip.h"
#include "ui/window/people_strip.h"
#include "ui/window/person_bar.h"
#include "ui/window/photo_panel.h"
#include "ui/window/strength_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
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
    if (!widget->isVisible() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
        qobject_cast<const ElidedLabel*>(widget)) // says the whole in its tool tip
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

// Both photos' faces, as two people.
void addPeople(Scene& scene) {
    scene.window->setJudge([]() -> Result<Judging> {
        Judging judging;
        judging.embed = [](const QImage& photo, const face::Face&) -> Result<audit::Embedding> {
            return photo.width() > 100 ? audit::Embedding{1, 0} : audit::Embedding{0, 1};
        };
        return judging;
    });
    scene.engine->open();
    QTRY_COMPARE_WITH_TIMEOUT(scene.window->findChild<PeopleStrip*>()->list()->model()->rowCount(), 2,
                              waitMs);
}

struct Words {
    QStringList cut, plain;
};
Words wordsOf(const QWidget* window) {
    Words words;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (isCutOff(widget))
            words.cut << text;
        static const QRegularExpression word("[A-Za-z]{4}");
        if (button && word.match(text).hasMatch() && !text.contains('['))
            words.plain << text;
    }
    return words;
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
        QCOMPARE(installLanguage(*qApp, QLocale("ar_EG")).textDirection(), Qt::RightToLeft);
        // As in the sentences that have numbers in them.
        QCOMPARE(installLanguage(*qApp, QLocale("ar_EG")).toString(50), QString("50"));
        QCOMPARE(AlbumSide::tr("%n photo(s)", nullptr, 2), QString::fromUtf8("صورتان"));
        QCOMPARE(text::duration(180), QString::fromUtf8("نحو 3 دقائق"));
        QCOMPARE(text::duration(1500), QString::fromUtf8("نحو 25 دقيقة"));
        QCOMPARE(text::duration(7200), QString::fromUtf8("نحو ساعتين"));
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            QCoreApplication::removeTranslator(translator);
    }

    void longWordsAreNotCutOff() {
        PseudoLocale pseudo;
        QCoreApplication::installTranslator(&pseudo);
        Scene scene;
        fill(scene);
        Words words = wordsOf(scene.window.get());
        addPeople(scene);
        // What is seen only while one person, or two, are selected.
        auto* strip = scene.window->findChild<PeopleStrip*>();
        auto* selection = strip->list()->selectionModel();
        for (int row = 0; row < 2; ++row) {
            selection->select(strip->list()->model()->index(row, 0), QItemSelectionModel::Select);
            QCoreApplication::processEvents();
            const Words more = wordsOf(scene.window.get());
            words.cut += more.cut;
            words.plain += more.plain;
            QCOMPARE(strip->findChild<PersonBar*>()->isVisible(), row == 0);
        }
        QCOMPARE(strip->findChildren<QPushButton*>().size(), 2);
        for (const auto* button : strip->findChildren<QPushButton*>())
            QVERIFY(button->isVisible());
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(words.cut.isEmpty(), qPrintable(words.cut.join("\n")));
        QVERIFY2(words.plain.isEmpty(), qPrintable(words.plain.join("\n")));
    }

    void fileNamesStayInOrder() {
        const QLocale before;
        const Error problem{ErrorCode::Empty, "/photos/001_03.jpg", {}};
        QVERIFY(text::sentence(problem).contains(QString::fromUtf8("“001_03.jpg”")));
        QLocale::setDefault(QLocale::Arabic);
        const QString turned = text::sentence(problem), name = text::isolated("001_03.jpg");
        QLocale::setDefault(before);
        QCOMPARE(name, QChar(0x2066) + QString("001_03.jpg") + QChar(0x2069));
        QVERIFY(turned.contains(name));
    }

    void problemsNameTheirFileOnce() {
        // The words of pages are part of the program, too, and isolate in another way.
        QCOMPARE(text::spokenLanguage(), QString("en"));
        const QLocale before;
        QLocale::setDefault(QLocale::Arabic);
        Scene scene;
        scene.open();
        scene.drop({scene.file("001_03.jpg", {})});
        auto* strip = scene.window->findChild<MessageStrip*>();
        const bool said = QTest::qWaitFor([&] { return strip->count() == 1; }, vizard::test::waitMs);
        QLocale::setDefault(before);
        QVERIFY(said);
        QVERIFY2(strip->summary().count("001_03.jpg") == 1, qPrintable(strip->summary()));
    }

    void windowTurnsRoundForRightToLeft() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Scene scene;
        fill(scene);
        const auto x = [&](QWidget* widget) { return widget->mapTo(scene.window.get(), QPoint(0, 0)).x(); };
        auto& window = *scene.window;
        QVERIFY(x(window.findChild<AlbumSide*>()) > x(window.findChild<CompareView*>()));
        QVERIFY(x(window.findChild<CompareView*>()) > x(window.findChild<PhotoPanel*>()));
        QVERIFY(x(window.findChild<StrengthBar*>()) >= 16); // the cards keep off the window's edge
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
