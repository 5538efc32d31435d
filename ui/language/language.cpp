#include "ui/language/language.h"

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

using Translators = std::vector<std::unique_ptr<QTranslator>>;

void add(Translators& translators, const QString& file, const QString& where) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, where))
        translators.push_back(std::move(translator));
}

// In the order in which they are to be installed, and whose language they speak.
std::pair<Translators, QLocale> translatorsFor(const QLocale& locale) {
    Translators translators;
    // Asked last: for what a catalogue does not have.
    translators.push_back(std::make_unique<EnglishPlurals>());
    const QStringList known = catalogues();
    for (const QString& wanted : locale.uiLanguages()) {
        const QString language = languageOf(QString(wanted).replace('-', '_'));
        if (language == "en")
            break;
        if (!known.contains(language))
            continue;
        add(translators, "qtbase_" + (language == "zh" ? QString("zh_CN") : language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        add(translators, "vizard_" + language, folder);
        // Sentences have Western figures in every language; so have the fields beside them.
        return {std::move(translators),
                language == "ar" ? QLocale(QLocale::Arabic, QLocale::Morocco) : QLocale(language)};
    }
    return {std::move(translators), QLocale(QLocale::English)};
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
    auto [translators, spoken] = translatorsFor(locale);
    for (auto& translator : translators) {
        translator->setParent(&app);
        QCoreApplication::installTranslator(translator.release());
    }
    return spoken;
}

Interpreter::Interpreter(const QLocale& locale)
    : translators_(translatorsFor(locale).first) {
    for (const auto& translator : translators_)
        QCoreApplication::installTranslator(translator.get());
}

Interpreter::~Interpreter() {
    for (const auto& translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace vizard::ui
