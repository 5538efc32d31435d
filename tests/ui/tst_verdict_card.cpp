// The verdict card and the help page: what they say, what they never say, what they show.

#include "ui/text/help.h"
#include "ui/text/verdict.h"
#include "ui/window/help_page.h"
#include "ui/window/theme.h"
#include "ui/window/verdict_card.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace vizard;
using namespace vizard::ui;

namespace {

audit::Verdict verdict() {
    audit::Verdict v;
    v.judge = "plain judge";
    v.judgeDate = "2026-11-20";
    v.threshold = 0.3;
    v.toOriginal = {1, 0.25};
    v.toOther = audit::SimilarityChange{0.8, 0.1};
    v.others = 3;
    v.afterUpload = 0.2;
    v.matchInTen = 1;
    v.matchInTenAfterUpload = 2;
    v.visibility = audit::Visibility::HardToSee;
    return v;
}

QString shown(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (!label->isHidden())
            texts << label->text();
    return texts.join('\n');
}

// What no text about protection may hold.
bool overclaims(const QString& text) {
    static const QStringList never = {"safe",      "shield",    "lock",         "secure",
                                      "guarantee", "100 %",     "undetectable", "Facebook",
                                      "Google",    "Clearview", "PimEyes",      "Instagram"};
    return std::any_of(never.begin(), never.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

int wordsIn(const QString& text) {
    return int(text.split(QRegularExpression("\\s+"), Qt::SkipEmptyParts).size());
}

} // namespace

class TestVerdictCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItIsMeasured() {
        VerdictCard card;
        QVERIFY(!card.hasVerdict());
        QVERIFY(shown(card).contains("Not measured"));
        QVERIFY(!shown(card).contains("in 10"));
    }

    void saysTheNumbersAndTheirLimits() {
        VerdictCard card;
        card.setVerdict(verdict());
        QVERIFY(card.hasVerdict());
        const QString text = shown(card);
        for (const char* part :
             {"about 1 in 10", "JPEG 75, 1080 px", "about 2 in 10", "from 1.00 to 0.25", "from 0.80 to 0.10",
              "(3)", "no match for this judge (threshold 0.30)", "Hard to see", "plain judge", "2026-11-20"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(text.contains(text::limitsSentence()));
        QVERIFY(card.accessibleDescription().contains("about 1 in 10"));
        QVERIFY(card.accessibleDescription().contains(text::limitsSentence()));
    }

    void aMatchIsCalledAMatch() {
        audit::Verdict v = verdict();
        v.toOther->after = 0.31;
        VerdictCard card;
        card.setVerdict(v);
        QVERIFY(shown(card).contains("still a match for this judge"));
    }

    void withoutOtherPhotosThereIsOneBar() {
        audit::Verdict v = verdict();
        v.toOther.reset();
        VerdictCard card;
        card.setVerdict(v);
        int bars = 0;
        for (const auto* bar : card.findChildren<SimilarityBar*>())
            bars += bar->isHidden() ? 0 : 1;
        QCOMPARE(bars, 1);
    }

    void anUncalibratedJudgeSpeaksForItselfAlone() {
        audit::Verdict v = verdict();
        v.matchInTen.reset();
        v.matchInTenAfterUpload.reset();
        v.threshold.reset();
        v.judgeDate.clear();
        VerdictCard card;
        card.setVerdict(v);
        QVERIFY(!shown(card).contains("in 10"));
        QVERIFY(!shown(card).contains("threshold"));
        QVERIFY(shown(card).contains("for itself alone"));
        QVERIFY(shown(card).contains("your own file"));
    }

    void withoutAJudgeItSaysSo() {
        VerdictCard card;
        card.setVerdict(verdict());
        card.setNoJudge();
        QVERIFY(!card.hasVerdict());
        QCOMPARE(shown(card).count("in 10"), 0);
        QVERIFY(shown(card).contains("No judge is installed"));
        QVERIFY(card.accessibleDescription().contains("No judge is installed"));
    }

    void countsAreInWords_data() {
        QTest::addColumn<int>("inTen");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << "fewer than 1 in 10";
        QTest::newRow("some") << 4 << "about 4 in 10";
        QTest::newRow("all") << 10 << "nearly all";
    }
    void countsAreInWords() {
        QFETCH(int, inTen);
        QFETCH(QString, words);
        audit::Verdict v = verdict();
        v.matchInTen = inTen;
        QVERIFY(text::matchSentence(v).contains(words));
    }

    void nothingIsPromised() {
        for (const int inTen : {0, 5, 10}) {
            audit::Verdict v = verdict();
            v.matchInTen = inTen;
            for (int i = 0; i <= int(audit::Visibility::Plain); ++i) {
                v.visibility = audit::Visibility(i);
                QVERIFY2(!overclaims(text::verdictInFull(v)), qPrintable(text::verdictInFull(v)));
            }
        }
        QVERIFY(!overclaims(text::noJudgeSentence()));
        QVERIFY(overclaims("Your photos are SAFE now."));
    }

    void barIsToScale() {
        SimilarityBar bar;
        bar.resize(608, 24);
        QCOMPARE(bar.place(-0.2), 8.0);
        QCOMPARE(bar.place(1), 600.0);
        QVERIFY(qAbs(bar.place(0.4) - 304) < 1e-9);
        QCOMPARE(bar.place(-0.9), 8.0); // held inside
        bar.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(bar.place(1), 8.0);
    }

    void barShowsTheThreshold() {
        SimilarityBar bar;
        applyTheme(&bar, Theme::day());
        bar.resize(608, 24);
        bar.setChange("x", {1, 0.9}, {});
        const int at = int(bar.place(0.3));
        const auto dark = [&] { return bar.grab().toImage().pixelColor(at, 3).lightness() < 100; };
        QVERIFY(!dark());
        bar.setChange("x", {1, 0.9}, 0.3);
        QVERIFY(dark());
        QCOMPARE(bar.accessibleName(), QString("x"));
        QVERIFY(bar.accessibleDescription().contains("1.00"));
    }

    void helpIsShortPlainAndHonest() {
        QStringList all{text::helpTitle()};
        for (const text::HelpSection& section : text::helpSections())
            all << section.heading << section.sentences;
        const QString text = all.join(' ');
        QVERIFY2(wordsIn(text) < 120, qPrintable(QString::number(wordsIn(text))));
        QVERIFY(!overclaims(text));
        for (const char* limit : {"already online", "One clean photo", "trained on Vizard", "Tomorrow's"})
            QVERIFY2(text.contains(limit), limit);
    }

    void helpPageShowsAllAndCloses() {
        HelpPage page;
        const QString text = shown(page);
        for (const text::HelpSection& section : text::helpSections())
            for (const QString& sentence : section.sentences)
                QVERIFY2(text.contains(sentence), qPrintable(sentence));
        page.resize(500, 100);
        page.show();
        for (const QLabel* label : page.findChildren<QLabel*>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        page.findChild<QPushButton*>()->click();
        QVERIFY(page.isHidden());
        QCOMPARE(page.result(), int(QDialog::Accepted));
    }
};

QTEST_MAIN(TestVerdictCard)
#include "tst_verdict_card.moc"
