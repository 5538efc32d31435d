// The language of everything that is said.
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

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

// The languages that the program brings besides English: "ar", "de", …
QStringList catalogues();

// The catalogue for the first of the locale's languages that there is one for, with Qt's own sentences;
// English where there is none. Answers the locale whose language is spoken now: its direction is the
// window's, and so are its numbers.
QLocale installLanguage(QCoreApplication& app, const QLocale& locale = QLocale::system());

// Speaks a locale's language for as long as it lives: for a page that people read, written by a program whose
// own lines are English.
class Interpreter {
public:
    explicit Interpreter(const QLocale& locale);
    ~Interpreter();
    Interpreter(const Interpreter&) = delete;
    Interpreter& operator=(const Interpreter&) = delete;

private:
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace vizard::ui
