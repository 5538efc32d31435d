// Judges: what they answer, who is refused, what their numbers mean.
#include "core/audit/calibrate.h"
#include "core/audit/examiner.h"
#include "core/audit/number_cache.h"
#include "tests/support/fake_recogniser.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace vizard;
using namespace vizard::audit;
using test::FakeRecogniser;
using test::writeFakeRecogniser;

namespace {

QByteArray shaOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// A manifest with one cloak network that these taught.
std::vector<nets::Provenance> taughtBy(const QByteArray& teachers, const QByteArray& more = {}) {
    return nets::parseProvenance(
        "{\"models\": [{\"name\": \"cloak\", \"kind\": \"cloak\", \"sha256\": \"00\", "
        "\"teachers\": [" +
        teachers + "]}" + more + "]}");
}

// The files of the program's own networks.
nets::Models ours() {
    return nets::Models::open();
}

std::vector<float> crop(int seed, bool mirrored = false) {
    std::vector<float> planes;
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < 112; ++y)
            for (int x = 0; x < 112; ++x)
                planes.push_back(
                    static_cast<float>(((mirrored ? 111 - x : x) * (seed + c) + y * 3 * seed) % 256));
    return planes;
}

QImage striped(int seed) {
    QImage image(160, 160, QImage::Format_RGB888);
    for (int y = 0; y < 160; ++y)
        for (int x = 0; x < 160; ++x)
            image.setPixel(x, y, qRgb((x * seed) % 256, (y * seed) % 256, (x + y * seed) % 256));
    return image;
}

face::Face middleFace() {
    face::Face face;
    for (std::size_t i = 0; i < 5; ++i)
        face.landmarks[i] = face::template112()[i] + QPointF(24, 24);
    face.box = {24, 24, 112, 112};
    return face;
}

} // namespace

class TestJudge : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString fake(const char* name, const FakeRecogniser& options = {}) {
        return writeFakeRecogniser(folder_.path(), QString::fromLatin1(name), options);
    }

private Q_SLOTS:
    void recogniserAnswersUnitVectors() {
        const auto network = nets::Recogniser::fromFile(fake("a"));
        QVERIFY(network.ok());
        QCOMPARE((*network)->name(), QStringLiteral("a"));
        QCOMPARE((*network)->sha256().size(), 64);
        QVERIFY(!(*network)->weights().empty());
        const auto answer = (*network)->embed({crop(1), crop(5)});
        QVERIFY(answer.ok());
        QCOMPARE(answer->size(), std::size_t(2));
        for (const Embedding& embedding : *answer)
            QVERIFY(std::abs(cosine(embedding, embedding) - 1) < 1e-5f);
        QVERIFY(cosine(answer->front(), answer->back()) < 0.99f);
        QCOMPARE((*network)->embed({std::vector<float>(7)}).error().code, ErrorCode::InvalidArgument);
        // The ONNX file itself may be named too.
        QVERIFY(nets::Recogniser::fromFile(folder_.filePath(QStringLiteral("a.onnx"))).ok());
    }

    void flipAveragesBothViews() {
        FakeRecogniser options;
        const auto plain = nets::Recogniser::fromFile(fake("plain", options));
        options.flip = true;
        const auto flipped = nets::Recogniser::fromFile(fake("flipped", options));
        const auto one = (*plain)->embed({crop(3), crop(3, true)});
        QVERIFY(cosine(one->front(), one->back()) < 0.99f);
        const auto both = (*flipped)->embed({crop(3), crop(3, true)});
        QVERIFY(std::abs(cosine(both->front(), both->back()) - 1) < 1e-5f);
        Embedding mean(one->front().size());
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] = one->front()[i] + one->back()[i];
        QVERIFY(std::abs(cosine(mean, both->front()) / std::sqrt(cosine(mean, mean)) - 1) < 1e-4f);
        QVERIFY((*plain)->id() != (*flipped)->id()); // the same network, another description
        QCOMPARE((*plain)->sha256(), (*flipped)->sha256());
    }

    void whatIsNoRecogniserIsToldSo() {
        QCOMPARE(nets::Recogniser::fromFile(folder_.filePath(QStringLiteral("none.json"))).error().code,
                 ErrorCode::NotFound);
        const QString path = fake("broken");
        QFile network(folder_.filePath(QStringLiteral("broken.onnx")));
        QVERIFY(network.open(QIODevice::ReadWrite) && network.resize(network.size() / 2));
        network.close();
        QCOMPARE(nets::Recogniser::fromFile(path).error().code, ErrorCode::Unsupported);
    }

    void aDescriptionThatCannotBeIsToldSo_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no width") << QByteArray("\"width\": 112") << QByteArray("\"width\": 0");
        QTest::newRow("a negative height") << QByteArray("\"height\": 112") << QByteArray("\"height\": -112");
        QTest::newRow("divided by 0") << QByteArray("\"std\": [127.5") << QByteArray("\"std\": [0");
        QTest::newRow("another size than the network's")
            << QByteArray("\"width\": 112") << QByteArray("\"width\": 64");
    }
    void aDescriptionThatCannotBeIsToldSo() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QString path = fake("told");
        QFile description(path);
        QVERIFY(description.open(QIODevice::ReadWrite));
        QByteArray text = description.readAll();
        QVERIFY2(text.contains(from), text.constData());
        QVERIFY(nets::Recogniser::fromFile(path).ok());
        QVERIFY(description.resize(0) && description.seek(0) &&
                description.write(text.replace(from, to)) > 0);
        description.close();
        QCOMPARE(nets::Recogniser::fromFile(path).error().code, ErrorCode::Unsupported);
    }

    void anIndependentJudgeIsTaken() {
        const auto judge = Judge::load(fake("free"), ours(), taughtBy({}));
        QVERIFY(judge.ok());
        QVERIFY(judge->date().isEmpty());
    }

    void aTeacherIsRefused() {
        const FakeRecogniser options;
        const QString path = fake("teacher", options);
        const auto models =
            taughtBy("{\"name\": \"x\", \"sha256\": \"" + shaOf(test::fakeNetwork(options)) + "\"}");
        const auto judge = Judge::load(path, ours(), models);
        QVERIFY(!judge.ok());
        QCOMPARE(judge.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(judge.error().detail.contains(QStringLiteral("cloak")), qPrintable(judge.error().detail));
    }

    void aTeacherWrittenAnewIsRefused() {
        FakeRecogniser options;
        const auto original = nets::Recogniser::fromFile(fake("original", options));
        const auto models = taughtBy("{\"name\": \"x\", \"sha256\": \"" + (*original)->sha256() +
                                     "\", \"weights\": [\"" + (*original)->weights().front() + "\"]}");
        options.comment = "another exporter";
        const QString again = fake("again", options);
        QVERIFY(nets::Recogniser::fromFile(again).value()->sha256() != (*original)->sha256());
        QCOMPARE(Judge::load(again, ours(), models).error().code, ErrorCode::InvalidArgument);
        options.seed = 2;
        QVERIFY(Judge::load(fake("other", options), ours(), models).ok());
    }

    // A judge of our own: neither the surrogate itself, nor taught by it, nor by who taught it or the cloak
    // network.
    void ownJudgesPastCounts() {
        const auto models = taughtBy("{\"name\": \"t\", \"sha256\": \"aa\", \"weights\": [\"bb\"]}",
                                     ", {\"name\": \"s\", \"kind\": \"recogniser\", \"sha256\": \"11\"}");
        QVERIFY(sharedWith({"22", {}, {}}, models, ours()).isEmpty());
        QVERIFY(!sharedWith({"11", {}, {}}, models, ours()).isEmpty());
        QVERIFY(!sharedWith({"22", {}, {{QStringLiteral("t"), "aa", {}}}}, models, ours()).isEmpty());
        QVERIFY(!sharedWith({"22", {}, {{QStringLiteral("t"), "cc", {"bb"}}}}, models, ours()).isEmpty());
        QVERIFY(!sharedWith({"22", {}, {{QStringLiteral("s"), "11", {}}}}, models, ours()).isEmpty());
        QVERIFY(sharedWith({"22", {"dd"}, {{QStringLiteral("u"), "cc", {"ee"}}}}, models, ours()).isEmpty());
    }

    // The program's own surrogate and cloak network, asked for by name as if they were judges.
    void aSurrogateIsRefusedAsAJudge() {
        int asked = 0;
        for (const nets::Provenance& party : nets::provenance()) {
            if (!party.makesCloaks())
                continue;
            ++asked;
            const auto judge = Judge::load(party.name, ours());
            QVERIFY2(!judge.ok() && judge.error().code == ErrorCode::InvalidArgument, qPrintable(party.name));
        }
        QVERIFY(asked >= 2);
    }

    void sharedWeightsAreFoundInOurOwnFiles() {
        const auto& models = nets::provenance();
        const auto hashes = nets::weightHashes(ours(), QStringLiteral("cloak"));
        QVERIFY(hashes.ok() && hashes->size() > 3);
        QVERIFY(!sharedWith({"22", {hashes->at(2)}, {}}, models, ours()).isEmpty());
        QVERIFY(sharedWith({"22", {"not there"}, {}}, models, ours()).isEmpty());
    }

    void theManifestSaysWhoTaught() {
        for (const nets::Provenance& model : nets::provenance()) {
            QVERIFY2(!model.makesCloaks() || !model.teachers.empty(), qPrintable(model.name));
            for (const nets::Teacher& teacher : model.teachers) {
                QCOMPARE(teacher.sha256.size(), 64);
                QVERIFY(!teacher.weights.empty());
            }
        }
    }

    void theInstalledJudgeIsIndependent() {
        const auto judge = Judge::installed(ours());
        QVERIFY(judge.ok());
        const auto weights = nets::weightHashes(ours(), judge->name());
        QVERIFY(weights.ok() && weights->size() > 3);
        const auto& models = nets::provenance();
        const auto own = std::find_if(models.begin(), models.end(),
                                      [&](const auto& model) { return model.name == judge->name(); });
        QCOMPARE(sharedWith({judge->sha256(), *weights, own->teachers}, models, ours()), QString());
    }

    void withoutAJudgeItIsSaidToBeMissing() {
        QCOMPARE(Judge::installed(ours(), taughtBy({})).error().code, ErrorCode::ModelMissing);
        QCOMPARE(Examiner::load(ours(), QStringLiteral("no such file")).error().code, ErrorCode::NotFound);
    }

    void curvesRise() {
        const Curve curve{{{0.0, 0.1}, {0.5, 0.3}, {1.0, 0.9}}};
        QCOMPARE(curve.at(-1), 0.1);
        QCOMPARE(curve.at(0.25), 0.2);
        QCOMPARE(curve.at(0.5), 0.3);
        QCOMPARE(curve.at(2), 0.9);
        // Pool adjacent violators by hand: (0, .2) (1, .6) (2, .4) (3, .9): the middle two become (1.5, .5).
        const Curve pooled = risingCurve({{0, 0.2}, {1, 0.6}, {2, 0.4}, {3, 0.9}});
        QCOMPARE(pooled.knots.size(), std::size_t(3));
        QCOMPARE(pooled.knots[1].similarity, 1.5);
        QCOMPARE(pooled.knots[1].share, 0.5);
        QCOMPARE(risingCurve({{0, 0.1}, {1, 0.1}, {2, 0.3}, {3, 0.5}}, 2).knots.size(), std::size_t(2));
        // Clean photos with themselves: 1 up to rounding, which a file would not tell apart.
        QCOMPARE(risingCurve({{0, 0.1}, {0.9999999, 0.5}, {1, 0.6}}).knots.size(), std::size_t(2));
    }

    // New weights need new numbers: without them the verdict would lose its threshold without a word.
    void theShippedJudgeIsCalibrated() {
        const auto judge = Judge::installed(nets::Models::open());
        QVERIFY(judge.ok());
        QVERIFY(shippedCalibration().of(judge->sha256()));
    }

    void calibrationIsReadStrictly() {
        const Calibration& shipped = shippedCalibration();
        QVERIFY(shipped.bands.size() >= 4);
        QCOMPARE(shipped.visibility(0, 0), Visibility::None);
        QCOMPARE(shipped.visibility(1, 0.04), Visibility::VeryHardToSee);
        QCOMPARE(shipped.visibility(1, 0.1), Visibility::HardToSee); // the worse of the two decides
        QCOMPARE(shipped.visibility(2.9, 0.1), Visibility::SeenBesideTheOriginal);
        QCOMPARE(shipped.visibility(4.5, 0.3), Visibility::Plain);
        JudgeCalibration judge;
        judge.judge = QStringLiteral("j");
        judge.sha256 = QByteArray(64, 'a');
        judge.date = QStringLiteral("2026-11-23");
        judge.command = QStringLiteral("bench_calibration");
        judge.panel = QStringList{QStringLiteral("p")};
        judge.threshold = 0.3;
        judge.toOther = judge.toOriginal = Curve{{{0, 0.1}, {0.5, 0.8}}};
        judge.reliability = {{0.2, 0.25, 40}};
        const QByteArray head =
            "{\"visibility\": {\"source\": \"s\", \"bands\": [{\"name\": \"none\"}]}, \"judges\": [";
        const auto back = parseCalibration(head + toJson(judge) + "]}");
        QVERIFY(back.ok());
        QCOMPARE(back->of(judge.sha256)->toOther.at(0.25), 0.45);
        QCOMPARE(back->of(judge.sha256)->reliability.front().pairs, 40);
        QVERIFY(!back->of("b"));
        judge.toOther.knots = {{0.5, 0.1}, {0, 0.8}};
        QVERIFY(!parseCalibration(head + toJson(judge) + "]}").ok());
        judge.toOther = judge.toOriginal;
        judge.command.clear();
        QVERIFY(!parseCalibration(head + toJson(judge) + "]}").ok());
        QVERIFY(!parseCalibration("{}").ok());
    }

    // Two recognisers of the panel: one sees what the judge sees, the other never matches. So the share is 0
    // or 1/2, with the step at the first one's threshold.
    void calibrationCountsThePanel() {
        const auto turned = [](double degrees) {
            const double angle = degrees * 3.14159265358979 / 180;
            return Embedding{static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
        };
        Scene judge, blind;
        for (int p = 0; p < 20; ++p) {
            Subject person, unseen;
            for (int i = 0; i < 2; ++i) {
                person.clean.push_back(turned(18 * p + i));
                person.cloaked.push_back(turned(18 * p + i + 4 * p)); // ever further off
                unseen.clean.push_back(turned(90 * ((2 * p + i) % 4)));
                unseen.cloaked.push_back(turned(90 * ((2 * p + i) % 4)));
            }
            judge.people.push_back(person);
            blind.people.push_back(unseen);
        }
        const JudgeCalibration made = calibrate(judge, {judge, blind});
        QCOMPARE(made.people, 20);
        QVERIFY(made.threshold > 0.9); // strangers are 17 degrees apart
        QVERIFY(std::abs(made.toOther.at(0.999) - 0.5) < 0.05);
        QVERIFY(made.toOther.at(0.7) < 0.05);
        QVERIFY(made.toOriginal.at(1) > 0.4);
        QVERIFY(!made.reliability.empty());
        for (const ReliabilityBin& bin : made.reliability)
            QVERIFY2(std::abs(bin.said - bin.happened) < 0.3, qPrintable(QString::number(bin.said)));
        QVERIFY(calibrate({}, {{}}).toOther.knots.empty());
        // Somebody who is there twice, once for each strength, is no stranger to himself.
        Scene twice = judge;
        twice.people.insert(twice.people.end(), judge.people.begin(), judge.people.end());
        twice.strangers = {{0, turned(0)}, {1, turned(60)}, {2, turned(200)}};
        QVERIFY(calibrate(twice, {twice}).threshold < 0.6);
        // A panel of the judge itself agrees always; one that is blind, where the judge does not match
        // either; and half of the panel is no majority.
        QCOMPARE(agreement(judge, {judge}).value, 1.0);
        const Figure withBlind = agreement(judge, {blind});
        QCOMPARE(withBlind.of, 40.0);
        QVERIFY(withBlind.value > 0.5 && withBlind.value < 1);
        QCOMPARE(agreement(judge, {judge, blind}).of, 40.0 * withBlind.value);
        QVERIFY(std::isnan(agreement(judge, {}).value));
    }

    void verdictsAreWhatTheJudgeSays() {
        const auto judge = Judge::load(fake("judge"), ours(), taughtBy({}));
        QVERIFY(judge.ok());
        JudgeCalibration known;
        known.sha256 = judge->sha256();
        known.threshold = 0.5;
        known.toOriginal = Curve{{{-1, 0}, {1, 1}}};
        known.toOther = Curve{{{-1, 0.3}, {1, 0.3}}};
        Calibration calibration = shippedCalibration();
        calibration.judges = {known};
        const Examiner examiner(*judge, calibration);
        Exam exam{striped(3), striped(3), middleFace(), 1, 0.01, {}};
        const auto same = examiner.examine(exam);
        QVERIFY(same.ok());
        QVERIFY(std::abs(same->toOriginal.after - 1) < 1e-5);
        QVERIFY(same->afterUpload > 0.8 && same->afterUpload < 1);
        QCOMPARE(same->matchInTen.value(), 10);
        QCOMPARE(same->threshold.value(), 0.5);
        QCOMPARE(same->visibility, Visibility::VeryHardToSee);
        QVERIFY(!same->toOther);

        exam.cloaked = striped(7);
        exam.personsOthers = {examiner.embed(striped(3), middleFace()).value(),
                              examiner.embed(striped(11), middleFace()).value()};
        const auto other = examiner.examine(exam);
        QVERIFY(other->toOriginal.after < 0.9);
        QVERIFY(std::abs(other->toOther->before - 1) < 1e-5);
        QVERIFY(other->toOther->after >= other->toOriginal.after - 1e-6); // the nearest of both
        QCOMPARE(other->others, 2);
        QCOMPARE(other->matchInTen.value(), 3);

        const Examiner unknown(*judge, shippedCalibration());
        QVERIFY(!unknown.examine(exam)->matchInTen);
        QVERIFY(!unknown.examine(exam)->threshold);
    }

    void numbersAreRemembered() {
        const QString folder = folder_.filePath(QStringLiteral("cache"));
        {
            NumberCache cache(folder, QStringLiteral("n"));
            cache.insert("k", {1, 2});
            QVERIFY(cache.save().ok());
        }
        const NumberCache again(folder, QStringLiteral("n"));
        QCOMPARE(again.find("k").value(), (QList<float>{1, 2}));
        QVERIFY(!again.find("l"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder + QStringLiteral("/n.cache")) & others));
        QVERIFY(!(QFile::permissions(folder) & others));
        NumberCache nowhere(QStringLiteral("/proc/none"), QStringLiteral("n"));
        nowhere.insert("k", {1});
        QCOMPARE(nowhere.save().error().code, ErrorCode::NotWritable);
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
