// The tree's promises: each rule is shown a file that breaks it, one that keeps it, and then the tree itself.
#include "tests/packaging/tree_rules.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace vizard::test;

namespace {

const QString kRoot = QStringLiteral(VIZARD_SOURCE_DIR);

const std::vector<TreeFile>& tree() {
    static const std::vector<TreeFile> files = readTree(kRoot);
    return files;
}

using Rule = QStringList (*)(const TreeFile&);

QString textOf(const QString& path) {
    for (const TreeFile& file : tree())
        if (file.path == path)
            return file.text;
    return {};
}

} // namespace

class TestTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesSeeWhatBreaksThem_data();
    void rulesSeeWhatBreaksThem();
    void theTreeKeepsThem_data();
    void theTreeKeepsThem();
    void theTreeIsRead();
    void packagesAreNamedOnceWithAReason();
    void scriptsParse();
    void continuousIntegrationRunsTheTests();
    void theTrainerAloneNeedsNoQt();
};

void TestTree::rulesSeeWhatBreaksThem_data() {
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");
    const auto row = [](const char* name, Rule rule, const char* path, const QString& bad, const char* good) {
        QTest::newRow(name) << rule << QString::fromLatin1(path) << bad << QString::fromLatin1(good);
    };
    const auto text = [](const char* t) { return QString::fromLatin1(t); };
    row("torch in ui", foreignHeadersInUi, "ui/a.cpp", text("#include <ATen/ATen.h>"), "#include <QWidget>");
    row("OpenCV in ui", foreignHeadersInUi, "ui/window/a.h", text("# include <opencv2/core.hpp>"),
        "// opencv2/");
    row("a detail in ui", foreignHeadersInUi, "ui/a.cpp", text("#include \"core/nets/detail/x.h\""),
        "#include \"core/nets/models.h\"");
    row("torch in a public header", torchInPublicHeaders, "core/nets/a.h", text("#include <torch/types.h>"),
        "#include <QString>");
    row("whole torch", wholeTorchHeader, "core/nets/detail/a.cpp", text("#include <torch/torch.h>"),
        "#include <torch/types.h>");
    row("socket", networkCode, "core/album/a.cpp", text("#include <sys/socket.h>"), "#include <sys/stat.h>");
    row("Qt Network", networkCode, "app/a.cpp", text("#include <QTcpSocket>"), "#include <QFile>");
    row("linked network", networkCode, "ui/CMakeLists.txt", text("target_link_libraries(a Qt6::Network)"),
        "target_link_libraries(a Qt6::Gui)");
    row("widgets header in core", widgetsInCore, "core/a/a.cpp", text("#include <QtWidgets/QLabel>"),
        "#include <QImage>");
    row("widgets linked to core", widgetsInCore, "core/CMakeLists.txt",
        text("target_link_libraries(a Qt6::Widgets)"), "target_link_libraries(a Qt6::Gui)");
    row("long file", tooLong, "ui/a.cpp", QStringLiteral("x\n").repeated(401), "x\n");
    row("machine's place", placesOfOneMachine, "README.md",
        QStringLiteral("see /%1/shared").arg(QStringLiteral("work")),
        "the worker, and/workers, tests/work/a");
}

void TestTree::rulesSeeWhatBreaksThem() {
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, bad);
    QFETCH(QString, good);
    QCOMPARE(rule({path, bad}).size(), 1);
    QCOMPARE(rule({path, good}), QStringList());
}

void TestTree::theTreeKeepsThem_data() {
    QTest::addColumn<Rule>("rule");
    QTest::newRow("ui sees neither torch nor OpenCV") << Rule(foreignHeadersInUi);
    QTest::newRow("core's public headers are plain") << Rule(torchInPublicHeaders);
    QTest::newRow("nobody includes all of torch") << Rule(wholeTorchHeader);
    QTest::newRow("no network") << Rule(networkCode);
    QTest::newRow("core without widgets") << Rule(widgetsInCore);
    QTest::newRow("no file is too long") << Rule(tooLong);
    QTest::newRow("no place of one machine") << Rule(placesOfOneMachine);
}

void TestTree::theTreeKeepsThem() {
    QFETCH(Rule, rule);
    QStringList broken;
    for (const TreeFile& file : tree())
        broken << rule(file);
    QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
}

// Without this, an empty list of files would keep every rule.
void TestTree::theTreeIsRead() {
    for (const char* path :
         {"CMakeLists.txt", "core/targets.cmake", "core/base/result.h", "ui/CMakeLists.txt",
          "app/CMakeLists.txt", "packaging/setup.sh", ".ci/run", "README.md"})
        QVERIFY2(!textOf(QString::fromLatin1(path)).isEmpty(), path);
}

void TestTree::packagesAreNamedOnceWithAReason() {
    const QString text = textOf(QStringLiteral("packaging/packages.txt"));
    QStringList names = packageNames(text);
    QVERIFY(names.contains(QStringLiteral("libopenblas0-pthread")));
    static const QRegularExpression valid(QStringLiteral("^[a-z0-9][a-z0-9+.-]+$"));
    for (const QString& name : std::as_const(names))
        QVERIFY2(valid.match(name).hasMatch(), qPrintable(name));
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        QVERIFY2(line.contains(QLatin1String("# ")), qPrintable(line));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestTree::scriptsParse() {
    int scripts = 0;
    for (const TreeFile& file : tree()) {
        if (!file.path.endsWith(QLatin1String(".sh")) && file.path != QLatin1String(".ci/run"))
            continue;
        ++scripts;
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-n"), QDir(kRoot).filePath(file.path)});
        QVERIFY(bash.waitForFinished());
        QVERIFY2(bash.exitStatus() == QProcess::NormalExit && bash.exitCode() == 0,
                 qPrintable(file.path + QLatin1Char('\n') + QString::fromUtf8(bash.readAllStandardError())));
    }
    QVERIFY(scripts >= 4);
}

void TestTree::continuousIntegrationRunsTheTests() {
    QVERIFY(textOf(QStringLiteral(".ci/run")).contains(QLatin1String("packaging/test.sh")));
}

// A borrowed GPU machine has neither Qt nor OpenCV.
void TestTree::theTrainerAloneNeedsNoQt() {
    QProcess list;
    list.start(kRoot + QStringLiteral("/models/training/build_alone.sh"), {QStringLiteral("--sources")});
    QVERIFY(list.waitForFinished());
    QStringList files =
        QString::fromUtf8(list.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(files.size() > 40, qPrintable(QString::fromUtf8(list.readAllStandardError())));
    static const QRegularExpression include(QStringLiteral("#include [<\"]([^>\"]+)[>\"]"));
    for (qsizetype i = 0; i < files.size(); ++i) { // grows
        const QString text = textOf(files[i]);
        QVERIFY2(!text.isEmpty(), qPrintable(files[i]));
        for (auto found = include.globalMatch(text); found.hasNext();) {
            const QString header = found.next().captured(1);
            const bool foreign =
                header.startsWith(QLatin1Char('Q')) || header.startsWith(QLatin1String("opencv"));
            QVERIFY2(!foreign, qPrintable(files[i] + QStringLiteral(" includes ") + header));
            if (!textOf(header).isEmpty() && !files.contains(header))
                files.append(header);
        }
    }
}

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"
