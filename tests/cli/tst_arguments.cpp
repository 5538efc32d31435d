#include "app/cli/arguments.h"
#include "core/cloak/methods.h"
#include "ui/text/methods.h"

#include <QTest>

using namespace vizard;
using namespace vizard::cli;

namespace {

Command parse(const char* line) {
    const QString text = QString::fromUtf8(line);
    return parseArguments(text.isEmpty() ? QStringList() : text.split(u' '));
}

} // namespace

class ArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void protectWithDefaults() {
        const Command command = parse("protect a.jpg b --out o");
        const auto* protect = std::get_if<ProtectCommand>(&command);
        QVERIFY(protect);
        QCOMPARE(protect->inputs, (QStringList{QStringLiteral("a.jpg"), QStringLiteral("b")}));
        QCOMPARE(protect->out, QStringLiteral("o"));
        QCOMPARE(protect->strength, 50);
        QCOMPARE(protect->seed, quint64(0));
        QCOMPARE(protect->workers, 0);
        QVERIFY(!protect->json && !protect->dryRun && !protect->resume && protect->report.isEmpty());
        const album::ExportSettings& write = protect->write;
        QVERIFY(!write.format && write.quality == 0 && write.longEdge == 0);
        QCOMPARE(write.nameTemplate, QStringLiteral("{name}"));
        QVERIFY(write.onCollision == album::OnCollision::Ask && write.tree == album::Tree::Keep);
        QVERIFY(write.metadata == photo::MetadataPreset::Private);
    }

    void protectWithEverything() {
        const Command command =
            parse("protect --strength 100 --seed=18446744073709551615 a.jpg --workers 4 --format "
                  "webp --json --replace --out=o");
        const auto* protect = std::get_if<ProtectCommand>(&command);
        QVERIFY(protect);
        QCOMPARE(protect->strength, 100);
        QCOMPARE(protect->seed, std::numeric_limits<quint64>::max());
        QCOMPARE(protect->workers, 4);
        QVERIFY(protect->write.format == photo::Format::WebP);
        QVERIFY(protect->json && protect->write.onCollision == album::OnCollision::Replace);
        QCOMPARE(protect->write.strength, 100);
    }

    void howCopiesAreWritten() {
        const Command command = parse(
            "protect a --out o --quality 80 --long-edge 2048 --metadata credit --name {n}-{name} --flatten "
            "--on-collision skip --report r.html --dry-run --resume");
        const auto* protect = std::get_if<ProtectCommand>(&command);
        QVERIFY(protect && protect->dryRun && protect->resume);
        QCOMPARE(protect->report, QStringLiteral("r"));
        const album::ExportSettings& write = protect->write;
        QVERIFY(write.quality == 80 && write.longEdge == 2048 && write.tree == album::Tree::Flatten);
        QVERIFY(write.metadata == photo::MetadataPreset::DateAndCredit);
        QVERIFY(write.onCollision == album::OnCollision::Skip);
        QCOMPARE(write.nameTemplate, QStringLiteral("{n}-{name}"));
    }

    void formats_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format"); // -1: keep
        QTest::newRow("keep") << QStringLiteral("keep") << -1;
        QTest::newRow("jpeg") << QStringLiteral("jpeg") << static_cast<int>(photo::Format::Jpeg);
        QTest::newRow("png") << QStringLiteral("png") << static_cast<int>(photo::Format::Png);
        QTest::newRow("webp") << QStringLiteral("webp") << static_cast<int>(photo::Format::WebP);
        QTest::newRow("tiff") << QStringLiteral("tiff") << static_cast<int>(photo::Format::Tiff);
    }
    void formats() {
        QFETCH(QString, name);
        const Command command =
            parseArguments({QStringLiteral("protect"), QStringLiteral("a"), QStringLiteral("--out"),
                            QStringLiteral("o"), QStringLiteral("--format"), name});
        const auto& format = std::get<ProtectCommand>(command).write.format;
        QTEST(format ? static_cast<int>(*format) : -1, "format");
    }

    void afterTwoDashesNothingIsAnOption() {
        const Command command = parse("protect --out o -- --strength -x.jpg");
        QCOMPARE(std::get<ProtectCommand>(command).inputs,
                 (QStringList{QStringLiteral("--strength"), QStringLiteral("-x.jpg")}));
    }

    void facesAndModels() {
        QCOMPARE(std::get<FacesCommand>(parse("faces a b --json")).inputs.size(), 2);
        QVERIFY(std::get<FacesCommand>(parse("faces a b --json")).json);
        QVERIFY(!std::get<ModelsCommand>(parse("models")).json);
        QVERIFY(std::get<ModelsCommand>(parse("models --json")).json);
    }

    void methods() {
        QVERIFY(!std::get<MethodsCommand>(parse("methods")).json);
        QVERIFY(std::get<MethodsCommand>(parse("methods --json")).json);
        QVERIFY(std::get<ProtectCommand>(parse("protect a --out o")).method.isEmpty());
        for (const cloak::MethodInfo& method : cloak::listMethods(nets::Models::open())) {
            const QByteArray line = "protect a --out o --method " + method.name.toUtf8();
            const Command command = parse(line.constData());
            const auto* protect = std::get_if<ProtectCommand>(&command);
            QVERIFY2(protect && protect->method == method.name, qPrintable(method.name));
            QVERIFY2(!text::methodPurpose(method.name).isEmpty(), qPrintable(method.name));
            QVERIFY2(!text::methodLimits(method.name).isEmpty(), qPrintable(method.name));
            QVERIFY2(!text::methodStrength(method.name).isEmpty(), qPrintable(method.name));
            QVERIFY(text::methodNotReady(method.name, QStringLiteral("x")).contains(method.name));
        }
        QVERIFY(text::methodPurpose(QStringLiteral("none such")).isEmpty());
    }

    void optionsOfUnlearnable() {
        const Command both = parse("protect a b c --out o --method unlearnable --sample-wise --robust");
        const auto* protect = std::get_if<ProtectCommand>(&both);
        QVERIFY(protect && protect->sampleWise && protect->robust);
        const Command neither = parse("protect a b c --out o --method unlearnable");
        protect = std::get_if<ProtectCommand>(&neither);
        QVERIFY(protect && !protect->sampleWise && !protect->robust);
    }

    void smallFacesAreAskedFor() {
        QVERIFY(std::get<ProtectCommand>(parse("protect a --out o --small-faces")).smallFaces);
        QVERIFY(!std::get<ProtectCommand>(parse("protect a --out o")).smallFaces);
        QVERIFY(std::get<FacesCommand>(parse("faces a --small-faces")).smallFaces);
        QVERIFY(!std::get<FacesCommand>(parse("faces a")).smallFaces);
        QVERIFY(usage(QStringLiteral("faces")).contains(QStringLiteral("--small-faces")));
        QVERIFY(std::holds_alternative<WrongUse>(parse("models --small-faces")));
    }

    void auditWithEverything() {
        const Command command =
            parse("audit c k --gallery g --judge a --judge=b.json --protocol p1,p7 --json j "
                  "--html=h --cache d --workers 3");
        const auto* audit = std::get_if<AuditCommand>(&command);
        QVERIFY(audit);
        QCOMPARE(audit->clean, QStringLiteral("c"));
        QCOMPARE(audit->cloaked, QStringLiteral("k"));
        QCOMPARE(audit->gallery, QStringLiteral("g"));
        QCOMPARE(audit->judges, (QStringList{QStringLiteral("a"), QStringLiteral("b.json")}));
        QCOMPARE(audit->protocols, (std::set<int>{1, 7}));
        QCOMPARE(audit->json, QStringLiteral("j"));
        QCOMPARE(audit->html, QStringLiteral("h"));
        QCOMPARE(audit->cache, QStringLiteral("d"));
        QCOMPARE(audit->workers, 3);
        QVERIFY(std::get<AuditCommand>(parse("audit c k --gallery g --protocol all")).protocols.empty());
    }

    void helpAndVersion() {
        QCOMPARE(std::get<HelpCommand>(parse("--help")).topic, QString());
        QCOMPARE(std::get<HelpCommand>(parse("protect --help")).topic, QStringLiteral("protect"));
        QCOMPARE(std::get<HelpCommand>(parse("faces -h")).topic, QStringLiteral("faces"));
        QVERIFY(std::holds_alternative<VersionCommand>(parse("--version")));
        for (const char* topic : {"", "protect", "faces", "models", "methods", "ledger"})
            QVERIFY(usage(QString::fromUtf8(topic)).contains(QStringLiteral("vizard-cli")));
        for (const char* option :
             {"--out",      "--strength", "--seed",        "--workers",      "--format",
              "--json",     "--replace",  "--method",      "--quality",      "--long-edge",
              "--metadata", "--name",     "--flatten",     "--on-collision", "--resume",
              "--dry-run",  "--report",   "--sample-wise", "--robust",       "--small-faces"})
            QVERIFY2(usage(QStringLiteral("protect")).contains(QString::fromUtf8(option)), option);
    }

    // Each with a word of the sentence that tells what is wrong.
    void wrongUse_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* line, const char* word) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(word);
        };
        row("", "command");
        row("protec a --out o", "protec");
        row("protect --out o", "photo");
        row("protect a.jpg", "--out");
        row("protect a.jpg --out", "--out");
        row("protect a.jpg --out=", "--out");
        row("protect a --out o --strength", "--strength");
        row("protect a --out o --strength 101", "101");
        row("protect a --out o --strength -1", "-1");
        row("protect a --out o --strength 50.5", "50.5");
        row("protect a --out o --strength ٥", "0");
        row("protect a --out o --strength fifty", "fifty");
        row("protect a --out o --strength 99999999999999999999", "100");
        row("protect a --out o --strength 1 --strength 2", "twice");
        row("protect a --out o --seed -3", "--seed");
        row("protect a --out o --seed 18446744073709551616", "--seed");
        row("protect a --out o --workers 0", "--workers");
        row("protect a --out o --workers 100000", "--workers");
        row("protect a --out o --format gif", "gif");
        row("protect a --out o --json=yes", "--json");
        row("protect a --out o --fast", "--fast");
        row("faces", "photo");
        row("faces a --strength 3", "--strength");
        row("protect a --out o --method sorcery", "sorcery");
        row("protect a --out o --robust", "unlearnable");
        row("protect a --out o --method fawkes --sample-wise", "unlearnable");
        row("methods a", "“a”");
        row("models a", "“a”");
        row("models --replace", "--replace");
        row("audit c", "two folders");
        row("audit c k", "--gallery");
        row("audit c k --gallery g --protocol p9", "p9");
        row("audit c k --gallery g --protocol 1", "p1");
        row("audit c k --gallery g --judge", "needs a value");
        row("audit c k --gallery g --json a --json b", "twice");
    }
    void wrongUse() {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const Command command = parse(line.toUtf8().constData());
        const auto* wrong = std::get_if<WrongUse>(&command);
        QVERIFY(wrong);
        QVERIFY2(wrong->sentence.contains(word), qPrintable(wrong->sentence));
        QVERIFY(wrong->sentence.endsWith(u'.'));
    }

    void anEmptyNameIsWrongUse() {
        const Command command = parseArguments(
            {QStringLiteral("protect"), QString(), QStringLiteral("--out"), QStringLiteral("o")});
        QVERIFY(std::holds_alternative<WrongUse>(command));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
