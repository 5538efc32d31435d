// The audit page's sentences, in the language that is spoken.
#pragma once

#include <QCoreApplication>

namespace vizard::text {

// `source`: by QT_TRANSLATE_NOOP("vizard::audit", …), so that lupdate finds it.
inline QString auditWords(const char* source) {
    return QCoreApplication::translate("vizard::audit", source);
}

} // namespace vizard::text
