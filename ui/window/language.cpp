#include "ui/window/language.h"

#include <QCoreApplication>

namespace vizard::ui {

QString EnglishPlurals::translate(const char*, const char* source, const char*, int n) const {
    QString text = QString::fromUtf8(source);
    if (n < 0 || !text.contains("(s)"))
        return {}; // the source itself
    return text.replace("(s)", n == 1 ? "" : "s");
}

void installLanguage(QCoreApplication& app) {
    QCoreApplication::installTranslator(new EnglishPlurals(&app));
}

} // namespace vizard::ui
