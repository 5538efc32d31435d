// Words for a tool tip, which takes what looks like HTML for HTML.
#pragma once

#include <QString>
#include <QTextDocument>

namespace vizard::ui {

// Names of files and people may hold "<" and ">".
inline QString plainTip(const QString& words) {
    return Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal) : words;
}

} // namespace vizard::ui
