#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources are left out unless something asks for them (the macro needs the global
// namespace).
static void bringCatalogues() {
#ifdef VIZARD_CATALOGUES
    Q_INIT_RESOURCE(catalogues);
#endif
}

namespace vizard::ui {

void installLanguage(QCoreApplication& app) {
    bringCatalogues();
    auto* english = new QTranslator(&app);
    if (english->load(":/vizard/i18n/vizard_en.qm"))
        app.installTranslator(english);
    auto* own = new QTranslator(&app);
    if (QLocale().language() != QLocale::English && own->load(QLocale(), "vizard", "_", ":/vizard/i18n"))
        app.installTranslator(own);
}

} // namespace vizard::ui
