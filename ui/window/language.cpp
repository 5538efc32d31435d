#include "ui/window/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <memory>

// In a static library resources are left out unless something asks for them (the macro needs the global
// namespace).
static void bringTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace vizard::ui {

namespace {

constexpr auto folder = ":/vizard/translations";

QString languageOf(const QString& name) {
    return QLocale(name).name().section('_', 0, 0);
}

void install(QCoreApplication& app, const QString& file, const QString& where) {
    auto translator = std::make_unique<QTranslator>(&app);
    if (translator->load(file, where))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

QString EnglishPlurals::translate(const char*, const char* source, const char*, int n) const {
    QString text = QString::fromUtf8(source);
    if (n < 0 || !text.contains("(s)"))
        return {}; // the source itself
    return text.replace("(s)", n == 1 ? "" : "s");
}

QStringList catalogues() {
    bringTranslations();
    QStringList languages;
    for (const QString& file : QDir(folder).entryList({"vizard_*.qm"}, QDir::Files, QDir::Name))
        languages << file.section('_', 1).chopped(3);
    return languages;
}

QLocale installLanguage(QCoreApplication& app, const QLocale& locale) {
    // Asked last: for what a catalogue does not have.
    QCoreApplication::installTranslator(new EnglishPlurals(&app));
    const QStringList known = catalogues();
    for (const QString& wanted : locale.uiLanguages()) {
        const QString language = languageOf(QString(wanted).replace('-', '_'));
        if (language == "en")
            break;
        if (!known.contains(language))
            continue;
        install(app, "qtbase_" + (language == "zh" ? QString("zh_CN") : language),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(app, "vizard_" + language, folder);
        // Sentences have Western figures in every language; so have the fields beside them.
        return language == "ar" ? QLocale(QLocale::Arabic, QLocale::Morocco) : QLocale(language);
    }
    return QLocale(QLocale::English);
}

} // namespace vizard::ui
