#include "ui/window/header_bar.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace vizard::ui {

HeaderBar::HeaderBar(const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , note_(new QLabel)
    , more_(new QToolButton) {
    setObjectName("header");
    auto* mark = new QLabel;
    mark->setPixmap(appIcon().pixmap(32, 32));
    mark->setAccessibleName(tr("Vizard"));
    auto* name = new QLabel(tr("Vizard"));
    name->setProperty("role", "title");
    note_->setProperty("role", "quiet");
    note_->setAccessibleName(tr("State of the program"));

    more_->setProperty("role", "flat");
    more_->setToolTip(tr("More"));
    more_->setAccessibleName(tr("More"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setIconSize({20, 20});
    more_->setFixedHeight(grid::control);
    more_->setFocusPolicy(Qt::TabFocus);
    makeMenu(actions);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid::twice, grid::step + grid::half, grid::twice, grid::step + grid::half);
    row->setSpacing(grid::step);
    row->addWidget(mark);
    row->addWidget(name);
    row->addSpacing(grid::twice);
    row->addWidget(button(actions.addPhotos, "add-photos"));
    row->addWidget(button(actions.addFolder, "add-folder"));
    row->addSpacing(grid::step);
    row->addWidget(smallButton(actions.undo, "undo"));
    row->addWidget(smallButton(actions.redo, "redo"));
    row->addStretch(1);
    row->addWidget(note_);
    row->addSpacing(grid::step);
    QPushButton* protect = button(actions.protectAll, "mask");
    protect->setProperty("role", "main");
    row->addWidget(protect);
    row->addWidget(button(actions.exportAll, "export"));
    row->addWidget(more_);
}

void HeaderBar::makeMenu(const WindowActions& actions) {
    auto* menu = new QMenu(more_);
    recent_ = menu->addMenu(tr("Recent albums"));
    menu->addActions({actions.newAlbum, actions.paste});
    menu->addSeparator();
    QMenu* compare = menu->addMenu(tr("Compare"));
    compare->addActions({actions.split, actions.sideBySide, actions.difference, actions.blink});
    compare->addSeparator();
    compare->addActions(
        {actions.zoomIn, actions.zoomOut, actions.fit, actions.actualSize, actions.viewingSize});
    QMenu* faces = menu->addMenu(tr("Faces"));
    faces->addActions(
        {actions.nextFace, actions.previousFace, actions.switchFace, actions.drawFace, actions.showFaces});
    menu->addSeparator();
    QMenu* looks = menu->addMenu(tr("Appearance"));
    looks->addActions({actions.followSystem, actions.light, actions.dark});
    menu->addSeparator();
    menu->addActions({actions.help, actions.about, actions.quit});
    more_->setMenu(menu);
}

QToolButton* HeaderBar::smallButton(QAction* action, const QString& drawing) {
    auto* made = new QToolButton(this);
    made->setProperty("role", "flat");
    made->setIconSize({20, 20});
    made->setFixedHeight(grid::control);
    made->setFocusPolicy(Qt::TabFocus);
    const auto follow = [made, action] {
        made->setEnabled(action->isEnabled());
        made->setAccessibleName(action->text());
        made->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(action, &QAction::changed, made, follow);
    connect(made, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    smallButtons_.append({made, drawing});
    return made;
}

QPushButton* HeaderBar::button(QAction* action, const QString& drawing) {
    auto* made = new QPushButton(action->text(), this);
    made->setIconSize({20, 20});
    made->setFixedHeight(grid::control);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the photos
    const auto follow = [made, action] {
        made->setEnabled(action->isEnabled());
        made->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(action, &QAction::changed, made, follow);
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    buttons_.append({made, drawing});
    return made;
}

void HeaderBar::setNote(const QString& note) {
    note_->setText(note);
}

QString HeaderBar::note() const {
    return note_->text();
}

void HeaderBar::refreshIcons() {
    const Theme& theme = themeOf(this);
    for (const auto& [button, drawing] : buttons_) {
        const bool isMain = button->property("role") == "main";
        button->setIcon(icon(drawing, isMain && button->isEnabled() ? theme.onAccent : theme.text));
    }
    for (const auto& [button, drawing] : smallButtons_)
        button->setIcon(icon(drawing, theme.text));
    more_->setIcon(icon("more", theme.text));
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace vizard::ui
