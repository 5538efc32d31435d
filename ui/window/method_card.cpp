#include "ui/window/method_card.h"

#include "ui/text/methods.h"
#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vizard::ui {

MethodCard::MethodCard(QWidget* parent)
    : QFrame(parent)
    , head_(new QToolButton)
    , body_(new QWidget)
    , list_(new QVBoxLayout(body_))
    , group_(new QButtonGroup(this)) {
    setProperty("role", "card");
    head_->setText(tr("Advanced"));
    head_->setProperty("role", "flat");
    head_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head_->setCheckable(true);
    head_->setIconSize({16, 16});
    list_->setContentsMargins(grid::step, 0, grid::step, grid::half);
    list_->setSpacing(grid::half);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::step, grid::half, grid::step, grid::half);
    column->setSpacing(grid::half);
    column->addWidget(head_, 0, Qt::AlignLeft);
    column->addWidget(body_);
    connect(head_, &QToolButton::toggled, this, &MethodCard::setOpen);
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT methodWanted(id == 0 ? QString() : methods_[std::size_t(id)].name,
                            methods_[std::size_t(id)].scope);
    });
    setOpen(false);
    hide();
}

void MethodCard::setMethods(const std::vector<cloak::MethodInfo>& methods) {
    for (const cloak::MethodInfo& method : methods)
        addMethod(method);
    setMethod({});
    setVisible(!methods_.empty());
}

void MethodCard::addMethod(const cloak::MethodInfo& method) {
    auto* button = new QRadioButton(tr("Method “%1”").arg(method.name));
    button->setEnabled(method.ready);
    auto* words =
        new QLabel(method.ready ? text::methodPurpose(method.name) + " " + text::methodLimits(method.name) +
                                      " " + text::methodStrength(method.name)
                                : text::methodNotReady(method.name, method.missing));
    words->setProperty("role", "quiet");
    words->setWordWrap(true);
    button->setAccessibleDescription(words->text());
    group_->addButton(button, int(methods_.size()));
    methods_.push_back(method);
    list_->addWidget(button);
    list_->addWidget(words);
}

void MethodCard::setMethod(const QString& name) {
    const auto named = std::find_if(methods_.begin(), methods_.end(),
                                    [&](const cloak::MethodInfo& method) { return method.name == name; });
    const auto id = name.isEmpty() ? 0 : int(named - methods_.begin());
    if (QAbstractButton* button = group_->button(id))
        button->setChecked(true);
}

void MethodCard::setOpen(bool open) {
    body_->setVisible(open);
    refreshIcons();
}

void MethodCard::refreshIcons() {
    head_->setIcon(icon(head_->isChecked() ? "chevron-up" : "chevron-down", themeOf(this).text));
}

} // namespace vizard::ui
