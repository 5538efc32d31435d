// Advanced: the methods that there are, with what each is for and is not for.
#pragma once

#include "core/cloak/methods.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace vizard::ui {

class MethodCard : public QFrame {
    Q_OBJECT
public:
    explicit MethodCard(QWidget* parent = nullptr);

    // The first is the default.
    void setMethods(const std::vector<cloak::MethodInfo>& methods);
    void setMethod(const QString& name); // empty: the default; without methodWanted()
    void refreshIcons();

Q_SIGNALS:
    void methodWanted(const QString& name, vizard::cloak::MethodScope scope); // empty: the default

private:
    void addMethod(const cloak::MethodInfo& method);
    void setOpen(bool open);

    QToolButton* head_;
    QWidget* body_;
    QVBoxLayout* list_;
    QButtonGroup* group_;
    std::vector<cloak::MethodInfo> methods_; // by button id
};

} // namespace vizard::ui
