// The language of everything that is said.
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace vizard::ui {

// Sentences in the sources are English and say "%n photo(s)". This takes out the brackets, so that English
// needs no catalogue: "1 photo", "2 photos".
class EnglishPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
};

void installLanguage(QCoreApplication& app);

} // namespace vizard::ui
