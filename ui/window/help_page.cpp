#include "ui/window/help_page.h"

#include "ui/text/help.h"
#include "ui/window/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

QLabel* words(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(text);
    return label;
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(text::helpTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::thrice, grid::thrice, grid::thrice, grid::twice);
    column->setSpacing(grid::step);
    for (const text::HelpSection& section : text::helpSections()) {
        column->addWidget(words(section.heading, "title"));
        for (const QString& sentence : section.sentences)
            column->addWidget(words(sentence, "body"));
        column->addSpacing(grid::step);
    }
    column->addStretch(1);
    auto* close = new QPushButton(tr("Understood"));
    close->setProperty("role", "main");
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(480);
    if (parent)
        setPalette(parent->palette());
    makeRoom();
}

// A dialog does not make room for wrapped lines by itself. What is enough at the least width is enough.
void HelpPage::makeRoom() {
    setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
}

void HelpPage::showEvent(QShowEvent* event) {
    makeRoom(); // the style has come by now
    QDialog::showEvent(event);
}

} // namespace vizard::ui
