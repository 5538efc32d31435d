#include "ui/window/message_strip.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

constexpr int linesSeen = 5;

QToolButton* flatButton(const QString& name) {
    auto* button = new QToolButton;
    button->setProperty("role", "flat");
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setIconSize({20, 20});
    return button;
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , sign_(new QLabel)
    , summary_(new QLabel)
    , action_(new QPushButton(tr("Go on")))
    , more_(flatButton(tr("Show all messages")))
    , close_(flatButton(tr("Dismiss the messages")))
    , list_(new QListWidget) {
    setProperty("role", "card");
    setAccessibleName(tr("Messages"));
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText); // names of files are in it
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    more_->setCheckable(true);
    list_->setAccessibleName(tr("All messages"));
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setWordWrap(true);
    list_->setFrameShape(QFrame::NoFrame);

    auto* row = new QHBoxLayout;
    row->setSpacing(grid::step);
    row->addWidget(sign_);
    row->addWidget(summary_, 1);
    row->addWidget(action_);
    row->addWidget(more_);
    row->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::twice, grid::step, grid::step, grid::step);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(list_);

    connect(more_, &QToolButton::toggled, this, &MessageStrip::setOpen);
    connect(close_, &QToolButton::clicked, this, &MessageStrip::clear);
    action_->setObjectName("action");
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto run = run_;
        clear();
        if (run)
            run();
    });
    clear();
}

void MessageStrip::add(const Message& message) {
    if (said_.contains(message.sentence))
        return;
    said_.insert(message.sentence);
    list_->addItem(message.sentence);
    if (message.kind == Message::Kind::Problem)
        ++problems_;
    if (message.run) {
        run_ = message.run;
        action_->setText(message.action);
        action_->show();
    }
    summarise();
    show();
    Q_EMIT changed();
}

void MessageStrip::clear() {
    list_->clear();
    said_.clear();
    problems_ = 0;
    run_ = {};
    action_->hide();
    more_->setChecked(false);
    setOpen(false);
    hide();
    Q_EMIT changed();
}

int MessageStrip::count() const {
    return list_->count();
}

QString MessageStrip::line(int row) const {
    return list_->item(row)->text();
}

QString MessageStrip::summary() const {
    return summary_->text();
}

void MessageStrip::summarise() {
    // The newest in full, and how many problems there are in all.
    const QString newest = line(count() - 1);
    const QString problems = tr("%n problem(s) in all.", nullptr, problems_);
    summary_->setText(count() == 1 || problems_ == 0 ? newest : newest + " " + problems);
    // Nobody moves the focus here: a screen reader says it only when it is told.
    summary_->setAccessibleName(summary_->text());
    QAccessibleEvent alert(summary_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    more_->setVisible(count() > 1);
    if (more_->isChecked())
        setOpen(true);
    refreshIcons();
}

void MessageStrip::setOpen(bool open) {
    list_->setVisible(open);
    list_->setFixedHeight(qMin(linesSeen, qMax(1, count())) * (fontMetrics().height() + grid::step) +
                          grid::step);
    const QString name = open ? tr("Hide the messages") : tr("Show all messages");
    more_->setToolTip(name);
    more_->setAccessibleName(name);
    refreshIcons();
}

void MessageStrip::refreshIcons() {
    const Theme& theme = themeOf(this);
    const bool problem = problems_ > 0;
    sign_->setPixmap(icon(problem ? "warning" : "note", problem ? theme.warning : theme.good).pixmap(20, 20));
    sign_->setAccessibleName(problem ? tr("Problems") : tr("Note"));
    more_->setIcon(icon(more_->isChecked() ? "chevron-down" : "chevron-up", theme.text));
    close_->setIcon(icon("close", theme.text));
}

} // namespace vizard::ui
