// The album as a list model.

#include "ui/window/album_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace vizard;
using namespace vizard::ui;

namespace {

std::vector<album::FoundPhoto> files(const QStringList& names) {
    std::vector<album::FoundPhoto> found;
    for (const QString& name : names)
        found.push_back({"/photos/" + name, name, "/photos", false});
    return found;
}

album::PhotoSettings withStrength(int strength) {
    album::PhotoSettings settings;
    settings.strength = strength;
    return settings;
}

} // namespace

class TestAlbumModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoWhoseFacesStayIsNotCalledProtected() {
        AlbumModel model;
        AlbumPhoto photo;
        photo.file.path = "/a.jpg";
        photo.state = PhotoState::Protected;
        photo.shade = 2;
        model.add({photo});
        QCOMPARE(model.protectedCount(), 1);
        photo.shade = 0; // left out, at strength 0, or too small to be recognised
        model.update(photo);
        QCOMPARE(model.protectedCount(), 0);
        QVERIFY(model.index(0).data(AlbumModel::LeftAsItIsRole).toBool());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains("left as it is"));
    }

    void behavesAsAModel() {
        AlbumModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.add(files({"a.jpg", "b.jpg", "c.jpg"}), withStrength(40)), 3);
        AlbumPhoto changed = model.photo(1);
        changed.state = PhotoState::Protected;
        model.update(changed);
        model.setProgress("/photos/a.jpg", 0.5);
        model.remove({"/photos/a.jpg", "/photos/c.jpg"});
        QCOMPARE(model.paths(), QStringList{"/photos/b.jpg"});
        QCOMPARE(model.rowOf("/photos/b.jpg"), 0);
        QCOMPARE(model.count(PhotoState::Protected), 1);
        model.remove({"/photos/b.jpg"});
        QCOMPARE(model.rowCount(), 0);
    }

    void takesAPhotoOnce() {
        AlbumModel model;
        QCOMPARE(model.add(files({"a.jpg", "a.jpg", "b.jpg"}), withStrength(50)), 2);
        QSignalSpy inserted(&model, &AlbumModel::rowsInserted);
        QCOMPARE(model.add(files({"b.jpg", "a.jpg"}), withStrength(50)), 0);
        QCOMPARE(inserted.count(), 0);
    }

    void saysStateInWords_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("waiting") << int(PhotoState::Waiting) << "a.jpg, waiting";
        QTest::newRow("working") << int(PhotoState::Working) << "a.jpg, being protected";
        QTest::newRow("protected") << int(PhotoState::Protected) << "a.jpg, protected";
        QTest::newRow("no face") << int(PhotoState::NoFace) << "a.jpg, no face found";
        QTest::newRow("failed") << int(PhotoState::Failed) << "a.jpg, It broke.";
    }
    void saysStateInWords() {
        QFETCH(int, state);
        QFETCH(QString, words);
        AlbumModel model;
        model.add(files({"a.jpg"}), withStrength(50));
        AlbumPhoto photo = model.photo(0);
        photo.state = PhotoState(state);
        photo.shade = 2;
        photo.problem = "It broke.";
        model.update(photo);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), words);
    }

    void manyAreRemovedAtOnce() {
        AlbumModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList names, gone;
        for (int i = 0; i < 50; ++i)
            names << QString("%1.jpg").arg(i);
        model.add(files(names), withStrength(50));
        for (int i = 0; i < 50; ++i)
            if (i < 20 || i == 33)
                gone << "/photos/" + names[i];
        QSignalSpy removed(&model, &AlbumModel::rowsRemoved);
        model.remove(gone + QStringList{"/unknown.jpg"});
        QCOMPARE(model.rowCount(), 29);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(model.rowOf("/photos/49.jpg"), 28);
    }

    void lateAnswersAreIgnored() {
        AlbumModel model;
        model.add(files({"a.jpg"}), withStrength(50));
        AlbumPhoto photo = model.photo(0);
        model.remove({"/photos/a.jpg"});
        QSignalSpy changed(&model, &AlbumModel::dataChanged);
        model.update(photo);
        model.setProgress("/photos/a.jpg", 1);
        QCOMPARE(changed.count(), 0);
    }

    void dragsOutExportedCopiesAndNoOriginal() {
        AlbumModel model;
        model.add(files({"a.jpg", "b.jpg"}), withStrength(50));
        AlbumPhoto badge = model.photo(0); // protected, and not written yet
        badge.state = PhotoState::Protected;
        badge.shade = 2;
        model.update(badge);
        AlbumPhoto exported = model.photo(1);
        exported.exportedTo = "/out/b.jpg";
        model.update(exported);
        const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0), model.index(1)}));
        QVERIFY(mime);
        QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile("/out/b.jpg")});
        QVERIFY(!model.mimeData({model.index(0)}));
    }
};

QTEST_GUILESS_MAIN(TestAlbumModel)
#include "tst_album_model.moc"
