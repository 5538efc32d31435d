#include "tests/packaging/tree_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace vizard::test {
namespace {

constexpr int kMostLines = 400;

bool isSource(const QString& path) {
    static const QRegularExpression ending(QStringLiteral("\\.(cpp|h|hpp|cc|c|inl)$"));
    return ending.match(path).hasMatch();
}

bool isBuildFile(const QString& path) {
    return path.endsWith(QStringLiteral("CMakeLists.txt")) || path.endsWith(QStringLiteral(".cmake"));
}

bool isCode(const QString& path) {
    static const QRegularExpression ending(QStringLiteral("\\.(sh|py|qss|qml)$"));
    return isSource(path) || isBuildFile(path) || ending.match(path).hasMatch();
}

bool isBelow(const QString& path, const QStringList& folders) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& f) { return path.startsWith(f + QLatin1Char('/')); });
}

QStringList matches(const TreeFile& file, const QRegularExpression& wrong, const QString& why) {
    QStringList found;
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (wrong.match(lines[i]).hasMatch())
            found << QStringLiteral("%1:%2: %3: %4").arg(file.path).arg(i + 1).arg(why, lines[i].trimmed());
    return found;
}

QRegularExpression includeOf(const QString& headers) {
    return QRegularExpression(QStringLiteral("^\\s*#\\s*include\\s*[<\"](%1)").arg(headers));
}

} // namespace

QStringList foreignHeadersInUi(const TreeFile& file) {
    static const QRegularExpression wrong =
        includeOf(QStringLiteral("torch/|ATen/|c10/|caffe2/|opencv2/|core/[a-z]+/detail/"));
    if (!isSource(file.path) || !isBelow(file.path, {QStringLiteral("ui")}))
        return {};
    return matches(file, wrong, QStringLiteral("the window's code sees a library or a detail of core"));
}

QStringList torchInPublicHeaders(const TreeFile& file) {
    static const QRegularExpression wrong =
        includeOf(QStringLiteral("torch/|ATen/|c10/|caffe2/|opencv2/|core/[a-z]+/detail/"));
    static const QRegularExpression publicHeader(QStringLiteral("^core/[^/]+/[^/]+\\.h$"));
    if (!publicHeader.match(file.path).hasMatch())
        return {};
    return matches(file, wrong, QStringLiteral("a public header of core includes a library's or a detail's"));
}

QStringList wholeTorchHeader(const TreeFile& file) {
    static const QRegularExpression wrong = includeOf(QStringLiteral("torch/(torch|all|extension)\\.h"));
    return isSource(file.path) ? matches(file, wrong, QStringLiteral("20 s of compile time")) : QStringList();
}

QStringList networkCode(const TreeFile& file) {
    static const QRegularExpression header = includeOf(QStringLiteral(
        "QtNetwork|QNetwork|QTcp|QUdp|QSsl|QLocalSocket|QLocalServer|QHost|QDns|QAbstractSocket|"
        "QWebSocket|sys/socket|sys/un\\.h|netinet|arpa/|netdb|net/if|curl/|torch/csrc/distributed"));
    static const QRegularExpression library(QStringLiteral(
        "Qt6?::(Network|WebSockets|WebEngine)|COMPONENTS[^)]*\\b(Network|WebSockets|WebEngine)|libcurl"));
    if (!isBelow(file.path, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        return {};
    if (isBuildFile(file.path))
        return matches(file, library, QStringLiteral("a network library"));
    return isSource(file.path) ? matches(file, header, QStringLiteral("a network header")) : QStringList();
}

QStringList widgetsInCore(const TreeFile& file) {
    static const QRegularExpression library(QStringLiteral("\\bQt6?::Widgets|COMPONENTS[^)]*\\bWidgets"));
    static const QRegularExpression header = includeOf(
        QStringLiteral("QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QLabel|ui/|app/"));
    if (!isBelow(file.path, {QStringLiteral("core")}))
        return {};
    return matches(file, isBuildFile(file.path) ? library : header,
                   QStringLiteral("core knows of the window"));
}

QStringList tooLong(const TreeFile& file) {
    const auto lines = file.text.count(QLatin1Char('\n'));
    if (!isCode(file.path) || lines <= kMostLines)
        return {};
    return {QStringLiteral("%1: %2 lines, more than %3").arg(file.path).arg(lines).arg(kMostLines)};
}

QStringList placesOfOneMachine(const TreeFile& file) {
    // Put together here, so that this file does not name them itself.
    static const QRegularExpression wrong(
        QStringLiteral("(^|[^\\w.])/(%1|%2)(/|[^\\w/]|$)")
            .arg(QStringLiteral("wo") + QStringLiteral("rk"), QStringLiteral("ro") + QStringLiteral("ot")));
    return matches(file, wrong, QStringLiteral("a place of one machine"));
}

std::vector<TreeFile> readTree(const QString& root) {
    static const QRegularExpression text(QStringLiteral(
        "\\.(cpp|h|hpp|cc|c|inl|txt|cmake|json|md|sh|py|svg|qrc|qss|ts|desktop|xml|yml)$|/run$"));
    static const QStringList rooms = {QStringLiteral("core"),      QStringLiteral("ui"),
                                      QStringLiteral("app"),       QStringLiteral("models"),
                                      QStringLiteral("resources"), QStringLiteral("tests"),
                                      QStringLiteral("packaging"), QStringLiteral(".ci")};
    const QDir base(root);
    QStringList paths;
    for (const QString& name : base.entryList(QDir::Files | QDir::Hidden))
        paths << name;
    for (const QString& room : rooms)
        for (QDirIterator it(base.filePath(room), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();)
            paths << base.relativeFilePath(it.next());
    std::vector<TreeFile> files;
    for (const QString& path : std::as_const(paths)) {
        QFile file(base.filePath(path));
        if (text.match(path).hasMatch() && file.open(QIODevice::ReadOnly))
            files.push_back({path, QString::fromUtf8(file.readAll())});
    }
    return files;
}

QStringList packageNames(const QString& text) {
    QStringList names;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString name = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

} // namespace vizard::test
