#include "ui/window/empty_state.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vizard::ui {

namespace {

QLabel* centred(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , picture_(new QLabel)
    , centre_(new QWidget) {
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setFixedHeight(144);
    auto* photos = new QPushButton(tr("Add photos…"));
    photos->setProperty("role", "main");
    auto* folder = new QPushButton(tr("Add a folder…"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    buttons->addStretch();
    buttons->addWidget(photos);
    buttons->addWidget(folder);
    buttons->addStretch();

    centre_->setMaximumWidth(680);
    auto* column = new QVBoxLayout(centre_);
    column->setSpacing(grid::step);
    column->addWidget(picture_);
    column->addSpacing(grid::step);
    column->addWidget(centred(tr("Drop photos or folders here"), "headline"));
    column->addWidget(centred(tr("Vizard makes copies of your photos in which faces are changed a little. "
                                 "The aim: people see you as "
                                 "before, and machines find you harder to match."),
                              "quiet"));
    column->addSpacing(grid::twice);
    column->addLayout(buttons);
    column->addSpacing(grid::thrice + grid::step);
    column->addWidget(steps());

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(grid::thrice * 2, grid::thrice, grid::thrice * 2, grid::thrice);
    outer->addStretch(1);
    auto* across = new QHBoxLayout; // an alignment would ask for the height at the page's whole width
    across->addStretch(1);
    across->addWidget(centre_, 100);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(1);
    connect(photos, &QPushButton::clicked, this, &EmptyState::addPhotosRequested);
    connect(folder, &QPushButton::clicked, this, &EmptyState::addFolderRequested);
}

QWidget* EmptyState::steps() {
    const std::pair<QString, QString> texts[] = {
        {tr("1  Add"), tr("Photos stay on this computer, and originals are never changed.")},
        {tr("2  Compare"), tr("See each photo beside its protected copy, and choose the strength.")},
        {tr("3  Export"), tr("Save the protected copies to a folder, without location or camera data.")}};
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::thrice);
    for (const auto& [title, text] : texts) {
        auto* column = new QVBoxLayout;
        column->setSpacing(grid::half);
        auto* head = new QLabel(title);
        head->setProperty("role", "title");
        auto* body = new QLabel(text);
        body->setProperty("role", "quiet");
        body->setWordWrap(true);
        body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(head);
        column->addWidget(body, 1);
        layout->addLayout(column, 1);
    }
    return row;
}

void EmptyState::setInviting(bool inviting) {
    inviting_ = inviting;
    update();
}

void EmptyState::refreshIcons() {
    const QSize size(208, 128);
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, "empty", themeOf(this).link, QRectF({0, 0}, size));
    painter.end();
    picture_->setPixmap(pixmap);
}

void EmptyState::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(grid::thrice, grid::thrice, -grid::thrice, -grid::thrice);
    painter.setBrush(inviting_ ? theme.hover : theme.surface);
    QPen pen(inviting_ ? theme.link : theme.line, 1.5, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(area, grid::twice, grid::twice);
}

} // namespace vizard::ui
