// make_test_photos OUTDIR [--count N] [--seed N] [--size N]: portraits and group pictures of people who do
// not exist, for tests, demonstrations and trying the program out.
#include "tests/support/head.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

namespace {

using namespace vizard::test;

bool save(const QImage& image, const QDir& folder, const QString& name) {
    const bool saved = image.save(folder.filePath(name), nullptr, 95);
    QTextStream(saved ? stdout : stderr) << (saved ? "" : "cannot write ") << folder.filePath(name) << '\n';
    return saved;
}

QImage portrait(quint64 seed, int size, bool grey) {
    HeadOptions options = randomHead(seed, 0.35);
    options.size = {size * 4 / 5, size};
    options.headScale = 0.62;
    options.backgroundTop = options.backgroundBottom = QColor();
    options.grey = grey;
    return renderHead(options).image;
}

QImage group(quint64 seed, int size, int people) {
    GroupOptions options;
    options.size = {size * 3 / 2, size};
    options.seed = seed;
    options.count = people;
    return drawGroup(options).image;
}

// Every third picture is a group, every fifth is grey, every fourth is a PNG.
bool makeAll(const QDir& folder, int count, quint64 seed, int size) {
    bool allSaved = true;
    for (int i = 0; i < count; ++i) {
        const quint64 own = seed * 1000 + static_cast<quint64>(i);
        const bool several = i % 3 == 2, grey = i % 5 == 4;
        const QImage image = several ? group(own, size, 2 + i % 5) : portrait(own, size, grey);
        const QString name = QStringLiteral("%1-%2.%3")
                                 .arg(several ? QStringLiteral("group") : QStringLiteral("portrait"))
                                 .arg(i + 1, 3, 10, QLatin1Char('0'))
                                 .arg(i % 4 == 3 ? QStringLiteral("png") : QStringLiteral("jpg"));
        allSaved = save(image, folder, name) && allSaved;
    }
    return allSaved;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption count(QStringLiteral("count"), QStringLiteral("How many pictures."),
                                   QStringLiteral("N"), QStringLiteral("6"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Other people for another number."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Height in pixels."),
                                  QStringLiteral("N"), QStringLiteral("640"));
    parser.addOptions({count, seed, size});
    parser.addPositionalArgument(QStringLiteral("OUTDIR"), QStringLiteral("Folder to write to."));
    parser.addHelpOption();
    parser.process(application);
    const int pictures = parser.value(count).toInt(), height = parser.value(size).toInt();
    if (parser.positionalArguments().size() != 1 || pictures < 1 || height < 32) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "cannot make " << folder.path() << '\n';
        return 1;
    }
    return makeAll(folder, pictures, parser.value(seed).toULongLong(), height) ? 0 : 1;
}
