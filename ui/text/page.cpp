#include "ui/text/page.h"

#include <QCoreApplication>
#include <QLocale>

namespace vizard::text {

namespace {

const char* const kBaseStyle = R"(
:root { color-scheme: light dark; --ink: #1d1c1a; --quiet: #5c5853; --page: #fff; --panel: #f5f3ef;
  --line: #dcd8d2; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e3; --quiet: #b0aca5; --page: #1a1a1b;
  --panel: #242425; --line: #414145; } }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--page);
  max-width: 66rem; margin: 2.5rem auto 4rem; padding: 0 1.5rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 .6rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2rem 0 .3rem; }
p { max-width: 44rem; margin: .5rem 0; overflow-wrap: anywhere; }
small, .quiet { color: var(--quiet); font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; }
caption { text-align: start; color: var(--quiet); font-size: .9rem; padding-bottom: .3rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem 1.2rem .4rem 0;
  border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; } th { min-width: 4.5rem; }
thead th { color: var(--quiet); font-weight: 600; font-size: .9rem; }
tbody th { font-weight: 400; }
code { font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 36rem) { body { margin-top: 1.2rem; padding: 0 1rem; } h1 { font-size: 1.45rem; }
  th, td { padding-inline-end: .5rem; } thead th { font-size: .8rem; hyphens: auto; } }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; }
  figure, tr { break-inside: avoid; } }
)";

} // namespace

QString spokenLanguage() {
    return QCoreApplication::translate("vizard::page", "en", "the language's own code");
}

namespace {

bool isTurned() {
    return QLocale(spokenLanguage()).textDirection() == Qt::RightToLeft;
}

} // namespace

QString isolatedOnPage(const QString& text) {
    return isTurned() ? QChar(0x2068) + text + QChar(0x2069) : text; // first strong isolate, and its end
}

QString page(const QString& title, const QString& style, const QString& body) {
    const QString language = spokenLanguage();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\">"
                          "<meta name=\"generator\" content=\"Vizard\">"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n"
                          "<style>%4%5</style></head>\n<body>\n%6</body></html>\n")
        .arg(language.toHtmlEscaped(), isTurned() ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             title.toHtmlEscaped(), QString::fromLatin1(kBaseStyle), style, body);
}

} // namespace vizard::text
