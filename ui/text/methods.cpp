#include "ui/text/methods.h"

#include <QCoreApplication>

#include <array>

namespace vizard::text {

namespace {

struct Words {
    const char* method;
    const char* purpose;
    const char* limits;
    const char* strength;
};

constexpr std::array kWords{
    Words{"vizard",
          QT_TRANSLATE_NOOP("vizard::text",
                            "For photos that you share: face recognition should find you less "
                            "often by them, while people see the same photo."),
          QT_TRANSLATE_NOOP("vizard::text", "Not for photos that are already online, and no help against "
                                            "somebody who knows you."),
          QT_TRANSLATE_NOOP("vizard::text", "Strength says how visible the change may be.")},
    Words{"fawkes",
          QT_TRANSLATE_NOOP("vizard::text",
                            "For photos that somebody may collect in order to recognise you in "
                            "later, untouched photos."),
          QT_TRANSLATE_NOOP("vizard::text",
                            "Not for hiding in one photo, and of little use where an untouched photo of you "
                            "is in the same collection."),
          QT_TRANSLATE_NOOP("vizard::text",
                            "Strength 25, 50 and 75 search as its authors' modes low, mid and high do; how "
                            "visible the change may be is the same for every method.")},
    Words{"lowkey",
          QT_TRANSLATE_NOOP("vizard::text",
                            "For photos in which you do not want to be found by a search with "
                            "another photo of you."),
          QT_TRANSLATE_NOOP("vizard::text",
                            "Not against recognition that was trained on pictures changed in this way."),
          QT_TRANSLATE_NOOP("vizard::text", "Its authors know one mode, and every strength searches with it; "
                                            "how visible the change may be is the same for every method.")},
    Words{"unlearnable",
          QT_TRANSLATE_NOOP("vizard::text",
                            "For an album of one person that somebody may train a new recogniser on: it "
                            "should learn a pattern in the photos instead of the face."),
          QT_TRANSLATE_NOOP("vizard::text",
                            "Weak: as little visible as it is, it has made a new recogniser in our trials "
                            "only somewhat worse. Does nothing against one that is already trained."),
          QT_TRANSLATE_NOOP("vizard::text",
                            "Its authors allow every pixel 16 grey levels; here the strength says how "
                            "visible the pattern may be, the same as for every method.")},
};

const Words* wordsFor(const QString& method) {
    for (const Words& words : kWords) {
        if (method == QLatin1String(words.method))
            return &words;
    }
    return nullptr;
}

QString translated(const char* source) {
    return QCoreApplication::translate("vizard::text", source);
}

} // namespace

QString methodPurpose(const QString& method) {
    const Words* words = wordsFor(method);
    return words ? translated(words->purpose) : QString();
}

QString methodLimits(const QString& method) {
    const Words* words = wordsFor(method);
    return words ? translated(words->limits) : QString();
}

QString methodStrength(const QString& method) {
    const Words* words = wordsFor(method);
    return words ? translated(words->strength) : QString();
}

QString methodNotReady(const QString& method, const QString& missing) {
    return translated(QT_TRANSLATE_NOOP("vizard::text",
                                        "The method “%1” needs the network “%2”, which this version of "
                                        "Vizard does not have."))
        .arg(method, missing);
}

QString albumTooSmall(const QString& method) {
    return translated(QT_TRANSLATE_NOOP("vizard::text",
                                        "The method “%1” is for an album of one person: it needs three "
                                        "photos of them or more."))
        .arg(method);
}

} // namespace vizard::text
