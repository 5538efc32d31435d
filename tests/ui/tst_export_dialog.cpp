// The export dialog: what it says before anything is written is what happens, by keyboard as well.

#include "tests/ui/scene.h"
#include "ui/window/export_dialog.h"
#include "ui/window/metadata_panel.h"
#include "ui/window/plan_model.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace vizard;
using namespace vizard::ui;
using album::OnCollision;
using album::PlannedAction;
using vizard::test::Scene;
using vizard::test::waitMs;

namespace {

struct Desk {
    Scene scene;
    ExportRequest request;
    QString chosenFolder;
    std::unique_ptr<ExportDialog> dialog;

    explicit Desk(const QStringList& names = {"in/a.jpg", "in/b.jpg"}) {
        QStringList originals;
        for (const QString& name : names) {
            const QString path = scene.photo(name, QColor(90, 90, 70), {320, 240});
            originals << path;
            const QString folder = QFileInfo(path).canonicalPath();
            request.photos.push_back({{path, QFileInfo(path).fileName(), folder, true}, {}, 50, "vizard", 0});
        }
        request.tools.ledger = scene.ledger;
        request.tools.hashes = std::make_shared<album::FileHashes>();
        request.tools.originals = originals;
        request.tools.resume = true;
        request.settings.folder = out();
    }

    QString out() const { return scene.folder.filePath("out"); }

    ExportDialog& open() {
        dialog = std::make_unique<ExportDialog>(request,
                                                [this](QWidget*, const QString&) { return chosenFolder; });
        dialog->show();
        return *dialog;
    }
    template <typename Widget> Widget* at(const char* name) const { return dialog->findChild<Widget*>(name); }
    void choose(const char* box, int data) const {
        auto* list = at<QComboBox>(box);
        list->setCurrentIndex(list->findData(data));
    }
    bool wait() const {
        return QTest::qWaitFor([this] { return !at<QLabel>("summary")->text().contains("Looking"); }, waitMs);
    }
    QString summary() const { return at<QLabel>("summary")->text(); }
    QString sample() const { return at<QLabel>("sample")->text(); }
    QStringList targets() const {
        QStringList names;
        for (const album::PlannedFile& file : dialog->plan().files)
            names << QDir(out()).relativeFilePath(file.target);
        return names;
    }
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planFollowsTheForm() {
        Desk desk;
        desk.open();
        QVERIFY(desk.wait());
        QVERIFY(desk.dialog->isReady());
        QCOMPARE(desk.targets(), (QStringList{"a.jpg", "b.jpg"}));
        QVERIFY2(desk.summary().contains("2 photo"), qPrintable(desk.summary()));
        QVERIFY(desk.summary().contains("B")); // an estimate in bytes
        desk.at<QLineEdit>("name")->setText("{n}-{name}-{strength}");
        desk.choose("format", int(photo::Format::Png));
        desk.choose("edge", 1080);
        QVERIFY(desk.wait());
        QCOMPARE(desk.targets(), (QStringList{"1-a-50.png", "2-b-50.png"}));
        QVERIFY(desk.sample().contains("1-a-50.png"));
        QCOMPARE(desk.dialog->plan().settings.longEdge, 1080);
        desk.choose("edge", -1);
        desk.at<QSpinBox>("ownEdge")->setValue(100);
        QVERIFY(desk.wait());
        QCOMPARE(desk.dialog->plan().files[0].size, QSize(100, 75));
        QVERIFY(!QFileInfo::exists(desk.out())); // nothing is written, no folder is made
    }

    void whatCannotBeIsSaid() {
        Desk desk;
        desk.open();
        QVERIFY(desk.wait());
        desk.at<QLineEdit>("name")->setText("{place}");
        QVERIFY(desk.sample().contains("{place}"));
        QVERIFY(!desk.at<QPushButton>("go")->isEnabled());
        desk.at<QLineEdit>("name")->setText("");
        QVERIFY(!desk.at<QPushButton>("go")->isEnabled());
        desk.at<QToolButton>("tokens")->menu()->actions().front()->trigger();
        QCOMPARE(desk.at<QLineEdit>("name")->text(), QString("{name}"));
        desk.at<QLineEdit>("folder")->setText(" ");
        QVERIFY(!desk.at<QPushButton>("go")->isEnabled());
        desk.chosenFolder = desk.scene.file("blocked", "x") + "/below";
        desk.at<QPushButton>("chooseFolder")->click();
        QVERIFY(desk.wait());
        desk.dialog->accept(); // a file is in the way of the folder
        QVERIFY(!desk.dialog->order() && desk.dialog->isVisible());
        QVERIFY(desk.summary().contains("blocked"));
        desk.chosenFolder = desk.out();
        desk.at<QPushButton>("chooseFolder")->click();
        QVERIFY(desk.wait());
        desk.dialog->accept();
        QVERIFY(desk.dialog->order());
        QVERIFY(QFileInfo(desk.out()).isDir());
    }

    void takenNamesAreAskedAbout() {
        Desk desk;
        desk.scene.photo("out/a.jpg", Qt::black);
        desk.open();
        QVERIFY(desk.wait());
        auto* question = desk.at<QFrame>("question");
        QVERIFY(question->isVisible());
        QVERIFY(!desk.at<QPushButton>("go")->isEnabled());
        // Listed first, with the reason.
        const auto* model = desk.at<QTableView>("plan")->model();
        QCOMPARE(model->index(0, PlanModel::Photo).data().toString(), QString("a.jpg"));
        QVERIFY(model->index(0, PlanModel::Happens).data().toString().contains("another file"));
        const auto buttons = question->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        buttons[0]->click(); // number
        QVERIFY(desk.wait());
        QCOMPARE(desk.targets(), (QStringList{"a-2.jpg", "b.jpg"}));
        QVERIFY(!question->isVisible() && desk.dialog->isReady());
        desk.choose("tree", int(album::Tree::Flatten)); // other names are another question
        QVERIFY(desk.wait());
        QVERIFY(question->isVisible());
        buttons[1]->click(); // skip
        QVERIFY(desk.wait());
        QCOMPARE(desk.dialog->plan().count(PlannedAction::Skip), 1);
        desk.dialog->accept();
        QVERIFY(desk.dialog->order());
        QCOMPARE(desk.dialog->order()->plan.settings.onCollision, OnCollision::Skip);
        QCOMPARE(desk.dialog->order()->remembered.onCollision, OnCollision::Ask); // decided for this once
    }

    void replacingIsForOurOwnCopies() {
        Desk desk;
        const QString ours = desk.scene.photo("out/a.jpg", Qt::black);
        const QByteArray hash = album::fileHash(ours);
        QVERIFY(desk.scene.ledger->note(hash, hash));
        desk.scene.photo("out/b.jpg", Qt::darkBlue);
        desk.open();
        desk.choose("collision", int(OnCollision::Replace));
        QVERIFY(desk.wait());
        QCOMPARE(desk.dialog->plan().count(PlannedAction::Replace), 1);
        QCOMPARE(desk.dialog->plan().count(PlannedAction::Refuse), 1);
        QVERIFY(desk.dialog->isReady());
        QVERIFY2(desk.summary().contains("1 not written"), qPrintable(desk.summary()));
        QCOMPARE(desk.request.tools.hashes->filesRead(), 2);
        for (const char* name : {"{name}", "{name}{n}", "{name}"}) {
            desk.at<QLineEdit>("name")->setText(name);
            QVERIFY(desk.wait());
        }
        QCOMPARE(desk.request.tools.hashes->filesRead(), 2); // not again with every letter
    }

    void whatWasChosenIsThereAgain() {
        Desk desk;
        desk.request.settings.tree = album::Tree::Flatten;
        desk.request.settings.nameTemplate = "x {name}";
        desk.request.settings.onCollision = OnCollision::Skip;
        desk.request.settings.format = photo::Format::WebP;
        desk.request.settings.quality = 77;
        desk.request.settings.longEdge = 777;
        desk.request.settings.metadata = photo::MetadataPreset::DateAndCredit;
        desk.request.report = true;
        desk.open();
        QVERIFY(desk.wait());
        desk.dialog->accept();
        const album::ExportSettings again = desk.dialog->order()->remembered;
        QCOMPARE(again.tree, album::Tree::Flatten);
        QCOMPARE(again.nameTemplate, QString("x {name}"));
        QCOMPARE(again.onCollision, OnCollision::Skip);
        QCOMPARE(again.format, std::optional(photo::Format::WebP));
        QCOMPARE(again.quality, 77);
        QCOMPARE(again.longEdge, 777);
        QCOMPARE(again.metadata, photo::MetadataPreset::DateAndCredit);
        QVERIFY(desk.dialog->order()->report);
    }

    void byKeyboardAlone() {
        Desk desk;
        desk.open();
        QVERIFY(desk.wait());
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog.get()));
        QSet<QWidget*> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(desk.dialog->focusWidget() ? desk.dialog->focusWidget() : desk.dialog.get(),
                            Qt::Key_Tab);
            reached += desk.dialog->focusWidget();
        }
        for (const char* name : {"folder", "chooseFolder", "tree", "name", "tokens", "collision", "format",
                                 "likeSource", "edge", "metadata", "report", "plan", "go"}) {
            auto* widget = desk.at<QWidget>(name);
            QVERIFY2(reached.contains(widget), name);
            const auto* label = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
                                    ? desk.dialog->findChild<QLabel*>()
                                    : nullptr;
            const bool labelled =
                label && std::ranges::any_of(desk.dialog->findChildren<QLabel*>(),
                                             [&](QLabel* l) { return l->buddy() == widget; });
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(labelled || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     name);
        }
        QTest::keyClick(desk.at<QLineEdit>("name"), Qt::Key_Return);
        QVERIFY(desk.dialog->order());
    }

    void metadataIsListedWithItsFate() {
        Desk desk({"in/a.png"});
        const QString path = desk.request.photos[0].photo.path;
        QImage image(path);
        image.setText("Author", "Jane Doe");
        image.setText("Comment", "at home");
        image.setDotsPerMeterX(11811);
        image.setDotsPerMeterY(11811);
        QVERIFY(image.save(path));
        desk.open();
        QVERIFY(desk.wait());
        auto* tree = desk.dialog->findChild<MetadataPanel*>()->findChild<QTreeWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, waitMs);
        QStringList lines;
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            lines << tree->topLevelItem(row)->text(0) + ": " + tree->topLevelItem(row)->text(2);
        QVERIFY2(lines.join('\n').contains("Resolution: stays"), qPrintable(lines.join('\n')));
        QVERIFY2(lines.join('\n').contains("removed"), qPrintable(lines.join('\n')));
    }

    void closingWhileItLooksEndsAtOnce() {
        Desk desk;
        for (int n = 0; n < 300; ++n)
            desk.request.photos.push_back(desk.request.photos[0]);
        desk.open();
        desk.dialog->reject();
        desk.dialog.reset(); // waits for what runs: must not be all of it
        QVERIFY(!desk.request.tools.hashes->of(desk.request.photos[0].photo.path).size());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
