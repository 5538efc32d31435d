#include "ui/text/verdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace vizard::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("vizard::text", source);
}

QString number(double value) {
    return QLocale().toString(value, 'f', 2);
}

QString inTen(int count) {
    if (count <= 0)
        return translated(QT_TRANSLATE_NOOP("vizard::text", "fewer than 1 in 10"));
    if (count >= 10)
        return translated(QT_TRANSLATE_NOOP("vizard::text", "nearly all"));
    return translated(QT_TRANSLATE_NOOP("vizard::text", "about %1 in 10")).arg(count);
}

} // namespace

QString matchSentence(const audit::Verdict& verdict) {
    if (!verdict.matchInTen)
        return translated(QT_TRANSLATE_NOOP(
            "vizard::text", "This judge was not compared with other recognisers, so its numbers speak for "
                            "itself alone."));
    QString sentence =
        translated(
            QT_TRANSLATE_NOOP("vizard::text",
                              "Recognisers of the kind we tested that would still match this face: %1"))
            .arg(inTen(*verdict.matchInTen));
    if (verdict.matchInTenAfterUpload)
        sentence +=
            translated(QT_TRANSLATE_NOOP("vizard::text", "; after a typical upload (JPEG 75, 1080 px): %1"))
                .arg(inTen(*verdict.matchInTenAfterUpload));
    return sentence + translated(QT_TRANSLATE_NOOP("vizard::text", "."));
}

QString words(audit::Visibility visibility) {
    switch (visibility) {
    case audit::Visibility::None:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Nothing to see: unchanged"));
    case audit::Visibility::VeryHardToSee:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Very hard to see"));
    case audit::Visibility::HardToSee:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Hard to see without the original"));
    case audit::Visibility::SeenBesideTheOriginal:
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Like a light retouch beside the original"));
    case audit::Visibility::Plain:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("vizard::text", "Can be seen"));
}

QString originalLabel() {
    return translated(QT_TRANSLATE_NOOP("vizard::text", "The photo it was made from"));
}

QString othersLabel(int others) {
    return translated(QT_TRANSLATE_NOOP("vizard::text", "The nearest of this person's other photos (%1)"))
        .arg(others);
}

QString changeInWords(const audit::SimilarityChange& change) {
    return translated(QT_TRANSLATE_NOOP("vizard::text", "similarity from %1 to %2"))
        .arg(number(change.before), number(change.after));
}

QString againstThreshold(double similarity, const std::optional<double>& threshold) {
    if (!threshold)
        return {};
    return (similarity > *threshold
                ? translated(QT_TRANSLATE_NOOP("vizard::text", "still a match for this judge (threshold %1)"))
                : translated(QT_TRANSLATE_NOOP("vizard::text", "no match for this judge (threshold %1)")))
        .arg(number(*threshold));
}

QString judgeLine(const audit::Verdict& verdict) {
    if (verdict.judgeDate.isEmpty())
        return translated(QT_TRANSLATE_NOOP("vizard::text", "Judged by “%1”, your own file"))
            .arg(verdict.judge);
    return translated(QT_TRANSLATE_NOOP("vizard::text", "Judged by “%1” of %2"))
        .arg(verdict.judge, verdict.judgeDate);
}

QString limitsSentence(int judges) {
    if (judges > 1)
        return translated(QT_TRANSLATE_NOOP(
            "vizard::text",
            "Measured on these recognisers only. Others, later ones, or ones trained on Vizard's "
            "output may still match, and photos of you that are already out there stay as they "
            "are."));
    return translated(QT_TRANSLATE_NOOP(
        "vizard::text", "Measured on this recogniser only. Others, later ones, or ones trained on Vizard's "
                        "output may still match, and photos of you that are already out there stay as they "
                        "are."));
}

QString noJudgeSentence() {
    return translated(QT_TRANSLATE_NOOP(
        "vizard::text",
        "No judge is installed, so nothing can be said here about recognition. You can measure "
        "with a recogniser file of your own: vizard-cli audit --judge FILE."));
}

QString verdictInFull(const audit::Verdict& verdict) {
    const auto bar = [&](const QString& label, const audit::SimilarityChange& change) {
        const QString against = againstThreshold(change.after, verdict.threshold);
        return label + QStringLiteral(": ") + changeInWords(change) +
               (against.isEmpty() ? QString() : QStringLiteral(", ") + against) + QStringLiteral(".");
    };
    QStringList parts{bar(originalLabel(), verdict.toOriginal)};
    if (verdict.toOther)
        parts += bar(othersLabel(verdict.others), *verdict.toOther);
    parts += matchSentence(verdict);
    parts += words(verdict.visibility) + QStringLiteral(".");
    parts += judgeLine(verdict) + QStringLiteral(".");
    parts += limitsSentence();
    return parts.join(QLatin1Char(' '));
}

} // namespace vizard::text
