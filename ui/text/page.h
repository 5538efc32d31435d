// What Vizard's pages have in common: one HTML file that loads nothing, in the language that is spoken.
#pragma once

#include <QString>

namespace vizard::text {

// The code of the language that sentences come in now: "en", "de", "ar", …
QString spokenLanguage();

// A name, a date or a path for a sentence: kept in one piece where sentences run from right to left.
QString isolatedOnPage(const QString& text);

// A whole document with the style of all pages, light and dark, for wide and narrow screens and for paper,
// and `style` added to it. Languages that are written from right to left turn it round. `title` is plain
// text, `body` HTML.
QString page(const QString& title, const QString& style, const QString& body);

} // namespace vizard::text
