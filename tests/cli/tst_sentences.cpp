#include "ui/text/second_look.h"
#include "ui/text/sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace vizard;

namespace {

const QList<ErrorCode>& allCodes() {
    static const QList<ErrorCode> codes = [] {
        QList<ErrorCode> list;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            list += static_cast<ErrorCode>(code);
        return list;
    }();
    return codes;
}

// Turns every sentence around, so that a string that is not asked for is seen.
class Mirror : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "vizard::text") == 0 ? QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source))
                                                     : QString();
    }
};

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentence() {
        QSet<QString> sentences;
        for (const ErrorCode code : allCodes())
            sentences += text::sentence({code, QStringLiteral("/a/b.jpg"), {}});
        QCOMPARE(sentences.size(), allCodes().size());
    }

    void aSentenceNamesTheFileAndEndsOnce() {
        for (const ErrorCode code : allCodes()) {
            const QString sentence = text::sentence({code, QStringLiteral("/home/ann/holiday.jpg"), {}});
            QVERIFY2(sentence.contains(QStringLiteral("holiday.jpg")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QStringLiteral("%1")), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('!')), qPrintable(sentence));
        }
    }

    // Who exports an album learns which copies to make stronger.
    void copiesThatStillMatchAreNamed() {
        QVERIFY(text::stillMatchedSentence(QStringLiteral("judge"), {}).isEmpty());
        QStringList photos{QStringLiteral("/out/a.jpg")};
        QVERIFY(
            text::stillMatchedSentence(QStringLiteral("judge"), photos).contains(QStringLiteral("“a.jpg”")));
        for (int i = 0; i < 9; ++i)
            photos += QStringLiteral("/out/%1.jpg").arg(i);
        const QString many = text::stillMatchedSentence(QStringLiteral("judge"), photos);
        QVERIFY(many.contains(QStringLiteral("3.jpg")) && many.contains(QStringLiteral("…")));
        QVERIFY(!many.contains(QStringLiteral("4.jpg")));
    }

    void placesAreNamedInFullAndPicturesByName() {
        const QString path = QStringLiteral("/home/ann/holiday.jpg");
        QVERIFY(text::sentence({ErrorCode::NotWritable, path, {}}).contains(path));
        QVERIFY(!text::sentence({ErrorCode::Truncated, path, {}}).contains(path));
    }

    void detailsAreNeverShown() {
        for (const ErrorCode code : allCodes())
            QVERIFY(!text::sentence({code, QStringLiteral("a.jpg"), QStringLiteral("SEGV at 0x1")})
                         .contains(QStringLiteral("SEGV")));
    }

    void aNameWithAPlaceholderStaysAsItIs() {
        QVERIFY(text::sentence({ErrorCode::Empty, QStringLiteral("%1 %2.jpg"), {}})
                    .contains(QStringLiteral("%1 %2.jpg")));
    }

    void anErrorWithoutANameIsStillASentence() {
        for (const ErrorCode code : allCodes())
            QVERIFY(!text::sentence({code, {}, {}}).contains(QStringLiteral("“”")));
    }

    void everySentenceCanBeTranslated() {
        Mirror mirror;
        QVERIFY(QCoreApplication::installTranslator(&mirror));
        for (const ErrorCode code : allCodes())
            QVERIFY(text::sentence({code, QStringLiteral("a.jpg"), {}}).startsWith(QStringLiteral("⟦")));
        QVERIFY(text::words(album::Outcome::NoFace).startsWith(QStringLiteral("⟦")));
        QVERIFY(text::duration(100).startsWith(QStringLiteral("⟦")));
        QCoreApplication::removeTranslator(&mirror);
    }

    void outcomesHaveDifferentWords() {
        using enum album::Outcome;
        QSet<QString> words;
        for (const auto outcome : {Protected, NoFace, Failed, Cancelled})
            words += text::words(outcome);
        QCOMPARE(words.size(), 4);
    }

    void durations_data() {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << -1.0 << QString();
        QTest::newRow("endless") << qInf() << QString();
        QTest::newRow("now") << 0.0 << QStringLiteral("a few seconds");
        QTest::newRow("seconds") << 21.0 << QStringLiteral("about 20 seconds");
        QTest::newRow("minute") << 58.0 << QStringLiteral("about a minute");
        QTest::newRow("minutes") << 150.0 << QStringLiteral("about 3 minutes");
        QTest::newRow("hours") << 7300.0 << QStringLiteral("about 2 hours");
    }
    void durations() {
        QFETCH(double, seconds);
        QTEST(text::duration(seconds), "words");
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
