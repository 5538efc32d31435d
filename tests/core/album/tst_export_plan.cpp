// Names, collisions and estimates before anything is written; and the ledger of what was.
#include "core/album/export_run.h"
#include "core/cloak/methods.h"
#include "core/photo/scale.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace vizard;
using namespace vizard::album;

namespace {

FoundPhoto found(const QString& relative) {
    const QString path = QStringLiteral("/in/") + relative;
    return {path, relative, path.section(QLatin1Char('/'), 0, -2), false};
}

photo::PhotoFacts facts(photo::Format format, QSize size = {4000, 3000}, qint64 bytes = 4'000'000) {
    photo::PhotoFacts out;
    out.format = format;
    out.kept = format == photo::Format::Bmp    ? photo::Format::Png
               : format == photo::Format::Heif ? photo::Format::Jpeg
                                               : format;
    out.size = size;
    out.bytes = bytes;
    out.jpegQuality = format == photo::Format::Jpeg ? 92 : 0;
    out.dateTaken = QStringLiteral("2024-05-06");
    return out;
}

struct Album {
    std::vector<FoundPhoto> photos;
    std::vector<std::optional<photo::PhotoFacts>> known;
    ExportSettings settings;
    QSet<QString> there, ours, originals, done;

    explicit Album(const QStringList& names, photo::Format format = photo::Format::Jpeg) {
        settings.folder = QStringLiteral("/out");
        for (const QString& name : names) {
            photos.push_back(found(name));
            known.emplace_back(facts(format));
        }
    }
    ExportPlan plan() const {
        Surroundings around;
        around.exists = [this](const QString& path) { return there.contains(path); };
        around.isOurs = [this](const QString& path) { return ours.contains(path); };
        around.isOriginal = [this](const QString& path) { return originals.contains(path); };
        around.isDone = [this](const PlannedFile& file) { return done.contains(file.target); };
        return planExport(photos, known, settings, around);
    }
    QStringList targets() const {
        QStringList list;
        for (const PlannedFile& file : plan().files)
            list += file.target;
        return list;
    }
};

QStringList list(std::initializer_list<const char*> names) {
    QStringList out;
    for (const char* name : names)
        out += QString::fromUtf8(name);
    return out;
}

} // namespace

class ExportPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treeIsKeptOrFlattened() {
        Album album(list({"trip/a.jpg", "home/a.jpg", "b.JPG"}));
        QCOMPARE(album.targets(), list({"/out/trip/a.jpg", "/out/home/a.jpg", "/out/b.JPG"}));
        album.settings.tree = Tree::Flatten;
        QCOMPARE(album.targets(), list({"/out/a.jpg", "/out/a-2.jpg", "/out/b.JPG"}));
        QCOMPARE(album.plan().files[1].collision, Collision::WithinExport);
        QCOMPARE(album.plan().files[1].wanted, QStringLiteral("/out/a.jpg"));
    }

    void formatsDecideExtensions() {
        Album album(list({"a.heic", "a.jpg"}));
        album.known[0] = facts(photo::Format::Heif);
        QCOMPARE(album.targets(), list({"/out/a.jpg", "/out/a-2.jpg"})); // seen before anything is written
        album.settings.format = photo::Format::WebP;
        QCOMPARE(album.targets(), list({"/out/a.webp", "/out/a-2.webp"}));
        album.known[0].reset(); // could not be looked into: it will say why when it is its turn
        QCOMPARE(album.targets(), list({"/out/a.heic", "/out/a.webp"}));
    }

    void namesDifferInMoreThanCase() {
        QCOMPARE(Album(list({"x/../a.jpg", "A.jpg"})).targets(), list({"/out/a.jpg", "/out/A-2.jpg"}));
    }

    void numberingDoesNotTakeAnothersName() {
        Album album(list({"1/a.jpg", "2/a.jpg", "3/a-2.jpg", "4/a.jpg"}));
        album.settings.tree = Tree::Flatten;
        QCOMPARE(album.targets(), list({"/out/a.jpg", "/out/a-2.jpg", "/out/a-2-2.jpg", "/out/a-3.jpg"}));
    }

    void ownFolderAndOriginalsGetASuffix() {
        Album album(list({"a.jpg", "b.jpg"}));
        album.settings.folder = QStringLiteral("/in");
        QCOMPARE(album.targets(), list({"/in/a-vizard.jpg", "/in/b-vizard.jpg"}));
        album.settings.nameTemplate = QStringLiteral("b"); // the name of another original
        QCOMPARE(album.targets(), list({"/in/b-vizard.jpg", "/in/b-vizard-2.jpg"}));
    }

    void templates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("{name}", "holi{n}day");
        row("{n}", "07");
        row("{date}_{name}", "2024-05-06_holi{n}day");
        row("{name} {method}{strength}", "holi{n}day vizard75");
        row("{unknown}", "{unknown}");
        row("{", "{");
        row("a}b", "a}b");
        row(".{n}", "_07");
        row("  ", "photo");
        row("über/\tunter", "über__unter");
    }
    void templates() {
        QFETCH(QString, text);
        const NameTokens tokens{QStringLiteral("holi{n}day"), 7,  10,
                                QStringLiteral("2024-05-06"), 75, QStringLiteral("vizard")};
        QTEST(expandTemplate(text, tokens), "expected");
    }

    void longNamesAreCutBetweenCharacters() {
        const QString name = expandTemplate(QStringLiteral("{name}"), {QString(300, u'ä'), 1, 1, {}, 0, {}});
        QVERIFY(name.toUtf8().size() <= 200 && name.toUtf8().size() > 196);
        QCOMPARE(name, QString(name.size(), u'ä'));
        QCOMPARE(expandTemplate(QStringLiteral("{date}"), {}), QStringLiteral("undated"));
    }

    void templatesAreChecked() {
        QCOMPARE(templateProblem(QStringLiteral("{date} {name}-{n}")), QString());
        QCOMPARE(templateProblem(QStringLiteral("{nam}")), QStringLiteral("{nam}"));
        QCOMPARE(templateProblem(QStringLiteral("{name")), QStringLiteral("{name"));
        QCOMPARE(templateProblem(QStringLiteral("a/{name}")), QStringLiteral("/"));
        QVERIFY(!templateProblem(QStringLiteral(" ")).isEmpty());
    }

    void whatIsThere_data() {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QList<int>>("actions"); // for a stranger's file, our own copy, a link to an original
        QTest::addColumn<QStringList>("targets");
        const QStringList same = list({"/out/a.jpg", "/out/b.jpg", "/out/c.jpg"});
        const int write = int(PlannedAction::Write), refuse = int(PlannedAction::Refuse),
                  skip = int(PlannedAction::Skip), replace = int(PlannedAction::Replace);
        QTest::newRow("ask") << int(OnCollision::Ask) << QList{refuse, refuse, refuse} << same;
        QTest::newRow("skip") << int(OnCollision::Skip) << QList{skip, skip, skip} << same;
        QTest::newRow("replace") << int(OnCollision::Replace) << QList{refuse, replace, refuse} << same;
        QTest::newRow("number") << int(OnCollision::Number) << QList{write, write, write}
                                << list({"/out/a-3.jpg", "/out/b-2.jpg", "/out/c-2.jpg"});
    }
    void whatIsThere() {
        QFETCH(int, policy);
        QFETCH(QList<int>, actions);
        Album album(list({"a.jpg", "b.jpg", "c.jpg", "free.jpg"}));
        album.there = {QStringLiteral("/out/a.jpg"), QStringLiteral("/out/a-2.jpg"),
                       QStringLiteral("/out/b.jpg"), QStringLiteral("/out/c.jpg")};
        album.ours = {QStringLiteral("/out/b.jpg"), QStringLiteral("/out/c.jpg")};
        album.originals = {QStringLiteral("/out/c.jpg")};
        album.settings.onCollision = static_cast<OnCollision>(policy);
        const ExportPlan plan = album.plan();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(int(plan.files[size_t(i)].action), actions[i]);
        QTEST(album.targets().mid(0, 3), "targets");
        QCOMPARE(plan.files[0].collision, Collision::WithFile);
        QCOMPARE(plan.files[1].collision, Collision::WithOwnCopy);
        QCOMPARE(plan.files[2].collision, Collision::WithOriginal);
        QCOMPARE(plan.files[3].action, PlannedAction::Write);
        QCOMPARE(plan.files[3].collision, Collision::None);
    }

    void whatIsDoneIsLeft() {
        Album album(list({"a.jpg", "b.jpg"}));
        album.there = album.done = {QStringLiteral("/out/a.jpg")};
        const ExportPlan plan = album.plan();
        QCOMPARE(plan.files[0].action, PlannedAction::Done);
        QCOMPARE(plan.count(PlannedAction::Write), 1);
        QCOMPARE(plan.estimatedBytes, plan.files[1].estimatedBytes);
    }

    // Numbered by an earlier run: it is not made again under the next number.
    void whatIsDoneUnderANumberIsLeft() {
        Album album(list({"a.jpg"}));
        album.there = {QStringLiteral("/out/a.jpg"), QStringLiteral("/out/a-2.jpg")};
        album.done = {QStringLiteral("/out/a-2.jpg")};
        album.settings.onCollision = OnCollision::Number;
        QCOMPARE(album.plan().files[0].action, PlannedAction::Done);
        QCOMPARE(album.targets(), list({"/out/a-2.jpg"}));
    }

    // What was a copy of ours when the plan was made, and was worked on since, stays.
    void whatWasWorkedOnSinceThePlanIsNotReplaced() {
        QTemporaryDir folder;
        QFile copy(folder.filePath(QStringLiteral("a.jpg")));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("ours") == 4);
        copy.close();
        ExportTools tools;
        tools.ledger = std::make_shared<Ledger>(folder.filePath(QStringLiteral("ledger")));
        QVERIFY(tools.ledger->note(QByteArray(32, 'k'), fileHash(copy.fileName())).ok());
        PlannedFile planned;
        planned.target = copy.fileName();
        planned.action = PlannedAction::Replace;
        const JobRequest request = jobFor(planned, {}, tools);
        const photo::Photo decoded;
        QVERIFY(request.write.onDraft({decoded, QByteArray(32, 'h'), 4}).ok());
        QVERIFY(copy.open(QIODevice::Append) && copy.write(", retouched") > 0);
        copy.close();
        const Status status = request.write.onDraft({decoded, QByteArray(32, 'h'), 4});
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::AlreadyExists);
    }

    void sizesAndBytes() {
        Album album(list({"a.jpg"}));
        const qint64 whole = album.plan().estimatedBytes;
        QVERIFY(whole > 2'000'000 && whole < 8'000'000); // the source has 4 MB at the same quality
        album.settings.longEdge = 2000;
        QCOMPARE(album.plan().files[0].size, QSize(2000, 1500));
        QVERIFY(std::abs(album.plan().estimatedBytes - whole / 4) < 10);
        album.settings.quality = 75;
        QVERIFY(album.plan().estimatedBytes < whole / 6);
        album.known[0]->size = {};
        QCOMPARE(album.plan().estimatedBytes, 0);
    }

    void tenThousandPhotos() {
        QStringList names;
        for (int n = 0; n < 10'000; ++n)
            names += QStringLiteral("%1/IMG_0001.jpg").arg(n);
        Album album(names);
        album.settings.tree = Tree::Flatten;
        const QStringList targets = album.targets();
        QCOMPARE(QSet<QString>(targets.begin(), targets.end()).size(), 10'000);
        QCOMPARE(targets.last(), QStringLiteral("/out/IMG_0001-10000.jpg"));
    }

    void eachPhotoMayHaveItsOwn() {
        const Album album(list({"a.jpg", "b.jpg", "c.jpg"}));
        std::vector<PhotoToExport> photos;
        for (size_t i = 0; i < album.photos.size(); ++i)
            photos.push_back({album.photos[i], album.known[i]});
        photos[1].strength = 75;
        photos[1].method = QStringLiteral("lowkey");
        photos[1].longEdge = 1080;
        ExportSettings settings = album.settings;
        settings.nameTemplate = QStringLiteral("{name}-{method}{strength}");
        ExportPlan plan = planExport(photos, settings, {});
        QCOMPARE(plan.files[0].target, QStringLiteral("/out/a-vizard50.jpg"));
        QCOMPARE(plan.files[1].target, QStringLiteral("/out/b-lowkey75.jpg"));
        QCOMPARE(plan.files[0].size, QSize(4000, 3000));
        QCOMPARE(plan.files[1].size, QSize(1080, 810)); // its own limit, without one of the export
        QVERIFY(plan.files[1].estimatedBytes < plan.files[0].estimatedBytes / 10);
        settings.longEdge = 2048;
        plan = planExport(photos, settings, {});
        QCOMPARE(plan.files[0].longEdge, 2048);
        QCOMPARE(plan.files[1].longEdge, 1080); // the smaller one holds
        settings.longEdge = 640;
        QCOMPARE(planExport(photos, settings, {}).files[1].longEdge, 640);
    }

    void aJobIsKnownByAllThatItDependsOn() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jpg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        PlannedFile planned;
        planned.photo.path = path;
        planned.target = QStringLiteral("/out/a.jpg");
        ExportSettings settings;
        PhotoSettings chosen;
        ExportTools tools;
        tools.chosen = [&](const QString&) { return chosen; };
        QSet<QByteArray> keys;
        const auto add = [&] { keys += jobKey(planned, settings, tools); };
        add();
        add();
        QCOMPARE(keys.size(), 1);
        tools.chosen = {}; // the same by the other door
        add();
        QCOMPARE(keys.size(), 1);
        tools.chosen = [&](const QString&) { return chosen; };
        chosen.strength = 75;
        add();
        chosen.faces = std::vector<FaceWish>(2);
        add();
        chosen.faces->at(1).protect = false;
        add();
        chosen.faces->at(1).strength = 10;
        add();
        chosen.faces->at(0).face.landmarks[2] = QPointF(3, 4);
        add();
        planned.longEdge = 1080;
        add();
        settings.metadata = photo::MetadataPreset::Most;
        add();
        tools.engineKey = "another program";
        add();
        tools.smallFaces = true;
        add();
        planned.target = QStringLiteral("/out/b.jpg");
        add();
        QVERIFY(file.open(QIODevice::Append) && file.write("y") == 1);
        file.close();
        add();
        QCOMPARE(keys.size(), 12);
        QVERIFY(jobFor(planned, settings, tools).smallFaces);
        QVERIFY(jobFor(planned, settings, tools).faces == chosen.faces);
        QCOMPARE(jobFor(planned, settings, tools).settings.strength, 75);
        QCOMPARE(jobFor(planned, settings, tools).longEdge, 1080);
    }

    void anotherDetectorMakesOtherCopies() {
        const auto models = nets::Models::open();
        QVERIFY(engineKey(models, QStringLiteral("1")).contains(face::Detector::id(models)));
        QVERIFY(engineKey(models, {})
                    .contains(QByteArray::number(cloak::kRevision) + face::Detector::id(models)));
    }

    void hashesAreRemembered() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QFile file(path);
        const auto write = [&](const char* text) {
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0 && (file.close(), true);
        };
        QVERIFY(write("one"));
        FileHashes hashes;
        const QByteArray first = hashes.of(path);
        QCOMPARE(first, QCryptographicHash::hash("one", QCryptographicHash::Sha256));
        QCOMPARE(hashes.of(path), first);
        QCOMPARE(hashes.filesRead(), 1);
        QVERIFY(write("three"));
        QCOMPARE(hashes.of(path), QCryptographicHash::hash("three", QCryptographicHash::Sha256));
        QCOMPARE(hashes.filesRead(), 2);
        QVERIFY(hashes.of(folder.filePath(QStringLiteral("none"))).isEmpty());
        QVERIFY(write("seven77"));
        hashes.stop();
        QVERIFY(hashes.of(path).isEmpty()); // not what was there before
    }

    void strengthsGoUpInSteps() {
        QCOMPARE(nextStrength(0), 25);
        QCOMPARE(nextStrength(49), 50);
        QCOMPARE(nextStrength(50), 75);
        QCOMPARE(nextStrength(99), 100);
        QCOMPARE(nextStrength(100), 0);
    }

    void theLedgerRemembers() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/ledger"));
        const QByteArray job(32, 'j'), copy(32, 'c');
        {
            Ledger ledger(path);
            QVERIFY(!ledger.knows(copy));
            QVERIFY(ledger.note(job, copy).ok());
            QVERIFY(ledger.note(QByteArray(32, 'n'), Ledger::noFace()).ok());
            QVERIFY(!ledger.note("short", copy).ok());
            QVERIFY(ledger.knows(copy));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains(copy.toHex()) && !text.contains('/')); // hashes only
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        file.write("00ff half a line");
        file.close();
        Ledger again(path);
        QCOMPARE(again.count(), 2);
        QCOMPARE(again.outcomeOf(job), copy);
        QVERIFY(!again.knows(Ledger::noFace()));
        QVERIFY(again.note(QByteArray(32, 'k'), QByteArray(32, 'd')).ok()); // behind the damage
        QVERIFY(Ledger(path).knows(QByteArray(32, 'd')));
        QVERIFY(again.clear().ok());
        QVERIFY(!again.knows(copy) && !QFile::exists(path));
        QCOMPARE(Ledger(path).count(), 0);
        QVERIFY(!Ledger(QStringLiteral("/proc/no/ledger")).note(job, copy).ok());
    }
};

QTEST_GUILESS_MAIN(ExportPlanTest)
#include "tst_export_plan.moc"
