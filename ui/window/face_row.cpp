#include "ui/window/face_row.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <cmath>

namespace vizard::ui {

namespace {

constexpr int pictureSide = 48;
constexpr int gesturesOfARow = 1 << 16; // so that no two rows, nor the photo's slider, share a gesture

} // namespace

FaceRow::FaceRow(int number, QWidget* parent)
    : QFrame(parent)
    , number_(number)
    , picture_(new QLabel)
    , words_(new QLabel)
    , protect_(new QCheckBox(tr("Protect")))
    , own_(new QCheckBox(tr("Own strength")))
    , person_(new QComboBox)
    , strength_(new QSlider(Qt::Horizontal))
    , figure_(new QLabel)
    , remove_(new QToolButton)
    , gesture_(number * gesturesOfARow) {
    setProperty("role", "row");
    setAccessibleName(tr("Face %1").arg(number));
    picture_->setFixedSize(pictureSide, pictureSide);
    picture_->setAccessibleName(tr("Picture of face %1").arg(number));
    protect_->setAccessibleName(tr("Protect face %1").arg(number));
    own_->setAccessibleName(tr("Own strength for face %1").arg(number));
    person_->setAccessibleName(tr("Whose face %1 is").arg(number));
    person_->view()->setAccessibleName(person_->accessibleName());
    person_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    person_->setMinimumContentsLength(8);
    person_->hide();
    strength_->setRange(0, 100);
    strength_->setPageStep(10);
    strength_->setAccessibleName(tr("Strength of face %1").arg(number));
    figure_->setProperty("role", "quiet");
    figure_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure_->setMinimumWidth(28);
    remove_->setProperty("role", "flat");
    remove_->setToolTip(tr("Remove this face"));
    remove_->setAccessibleName(tr("Remove face %1").arg(number));
    remove_->setIconSize({16, 16});
    layOut();
    for (QWidget* control : std::initializer_list<QWidget*>{protect_, own_, person_, strength_, remove_})
        control->installEventFilter(this);

    connect(protect_, &QCheckBox::clicked, this, &FaceRow::protectWanted);
    connect(own_, &QCheckBox::clicked, this, [this](bool own) {
        Q_EMIT strengthWanted(own ? std::optional(strength_->value()) : std::nullopt, ++gesture_);
    });
    connect(strength_, &QSlider::sliderPressed, this, [this] { ++gesture_; });
    connect(strength_, &QSlider::valueChanged, this,
            [this](int strength) { Q_EMIT strengthWanted(strength, gesture_); });
    connect(remove_, &QToolButton::clicked, this, &FaceRow::removeRequested);
    connect(person_, &QComboBox::activated, this,
            [this] { Q_EMIT personWanted(person_->currentData().toInt()); });
}

void FaceRow::layOut() {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    layout->setHorizontalSpacing(grid::step + grid::half);
    layout->setVerticalSpacing(0);
    layout->addWidget(picture_, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(words_, 0, 1);
    layout->addWidget(remove_, 0, 2, Qt::AlignRight);
    layout->addWidget(protect_, 1, 1, 1, 2);
    layout->addWidget(own_, 2, 1, 1, 2);
    layout->addWidget(strength_, 3, 1);
    layout->addWidget(figure_, 3, 2);
    layout->addWidget(person_, 4, 1, 1, 2, Qt::AlignBottom);
    layout->setColumnStretch(1, 1);
}

void FaceRow::show(const album::FaceWish& wish, int photoStrength) {
    const QSignalBlocker quiet(strength_);
    const int side = int(std::lround(std::max(wish.face.box.width(), wish.face.box.height())));
    words_->setText(wish.drawn ? tr("Face %1, drawn · %2 px").arg(number_).arg(side)
                               : tr("Face %1 · %2 px").arg(number_).arg(side));
    protect_->setChecked(wish.protect);
    own_->setChecked(wish.strength.has_value());
    strength_->setValue(wish.strength.value_or(photoStrength));
    figure_->setText(QString::number(strength_->value()));
    strength_->setEnabled(wish.protect && wish.strength);
    own_->setEnabled(wish.protect);
    strength_->setVisible(wish.strength.has_value());
    figure_->setVisible(wish.strength.has_value());
    remove_->setVisible(wish.drawn);
}

void FaceRow::setPerson(int person, const std::vector<PersonName>& everybody) {
    person_->setVisible(person > 0);
    static_cast<QGridLayout*>(layout())->setRowMinimumHeight(4, person > 0 ? grid::control + grid::step : 0);
    if (person_->view()->isVisible())
        return; // somebody is choosing
    person_->clear();
    for (const PersonName& one : everybody)
        person_->addItem(one.name, one.person);
    person_->insertSeparator(person_->count());
    person_->addItem(tr("Somebody else"), 0);
    person_->setCurrentIndex(person_->findData(person));
}

void FaceRow::setPicture(const QImage& face) {
    if (face.isNull())
        return;
    const double dpr = devicePixelRatioF();
    const QSize size = QSize(pictureSide, pictureSide) * dpr;
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QBrush brush(face.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
    painter.setBrush(brush);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF({0, 0}, size), 6 * dpr, 6 * dpr);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    picture_->setPixmap(pixmap);
}

void FaceRow::setChosen(bool chosen) {
    setProperty("chosen", chosen);
    style()->unpolish(this);
    style()->polish(this);
}

void FaceRow::refreshIcons() {
    remove_->setIcon(icon("close", themeOf(this).text));
}

void FaceRow::mousePressEvent(QMouseEvent*) {
    Q_EMIT chosen();
}

bool FaceRow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        Q_EMIT chosen();
    return QFrame::eventFilter(object, event);
}

} // namespace vizard::ui
