// Every sentence of the window and of the pages is in every catalogue: Qt's own tool finds the sentences.
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

// "context | source | what tells it from others of the same words".
QSet<QString> sentencesIn(const QString& path) {
    QFile file(path);
    QSet<QString> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    QString context, source, comment;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            sentences += QStringList{context, source, comment}.join(QStringLiteral(" | "));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            comment.clear();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
    }
    return sentences;
}

} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QSet<QString> said_;

private Q_SLOTS:
    void initTestCase() {
        if (QString::fromLatin1(VIZARD_LUPDATE).isEmpty())
            QSKIP("lupdate is not installed");
        const QString found = folder_.filePath(QStringLiteral("found.ts"));
        const QString tree = QStringLiteral(VIZARD_SOURCE_DIR);
        const int status = QProcess::execute(
            QStringLiteral(VIZARD_LUPDATE),
            {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
             QStringLiteral("-I"), tree, tree + QStringLiteral("/ui"), tree + QStringLiteral("/app/window"),
             QStringLiteral("-ts"), found});
        QCOMPARE(status, 0);
        said_ = sentencesIn(found);
        QVERIFY(said_.size() > 400);
    }

    void holdEverySentence_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"ar", "de", "es", "fr", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void holdEverySentence() {
        QFETCH(QString, language);
        const QSet<QString> known = sentencesIn(
            QStringLiteral(VIZARD_SOURCE_DIR "/resources/translations/vizard_%1.ts").arg(language));
        const QStringList missing = (said_ - known).values();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
