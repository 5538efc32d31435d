#include "ui/window/faces_panel.h"

#include "ui/text/sentences.h"
#include "ui/window/face_row.h"
#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vizard::ui {

namespace {

constexpr int facePixels = 96; // of a face's picture, pixels

// The face with a little of its surroundings.
QImage pictureOf(const ScreenImage& photo, const QRectF& box) {
    const double side = 1.3 * std::max(box.width(), box.height());
    QRectF part(0, 0, side, side);
    part.moveCenter(box.center());
    part &= QRectF({0, 0}, photo.size());
    QImage picture(facePixels, facePixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QSizeF size = part.size().scaled(QSizeF(facePixels, facePixels), Qt::KeepAspectRatioByExpanding);
    photo.draw(painter, QRectF({(facePixels - size.width()) / 2, (facePixels - size.height()) / 2}, size),
               part);
    return picture;
}

} // namespace

FacesPanel::FacesPanel(QWidget* parent)
    : QFrame(parent)
    , summary_(new QLabel)
    , rows_(new QVBoxLayout)
    , draw_(new QPushButton(tr("Draw a missed face")))
    , search_(new QPushButton)
    , searched_(new QLabel) {
    setProperty("role", "card");
    auto* title = new QLabel(tr("Faces"));
    title->setProperty("role", "title");
    summary_->setProperty("role", "quiet");
    summary_->setWordWrap(true);
    draw_->setCheckable(true);
    draw_->setToolTip(tr("Draw a box around a face that was not found (D)"));
    rows_->setSpacing(grid::half);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::twice, grid::step + grid::half, grid::twice, grid::step + grid::half);
    column->setSpacing(grid::step);
    column->addWidget(title);
    column->addWidget(summary_);
    column->addLayout(rows_);
    column->addWidget(draw_, 0, Qt::AlignLeft);
    column->addWidget(search_, 0, Qt::AlignLeft);
    column->addWidget(searched_);
    searched_->setProperty("role", "quiet");
    searched_->setWordWrap(true);
    connect(draw_, &QPushButton::clicked, this, &FacesPanel::drawingWanted);
    search_->setCheckable(true);
    connect(search_, &QPushButton::clicked, this, [this](bool wanted) {
        search_->setChecked(!wanted); // until setSearching() says that it is so
        Q_EMIT searchWanted(wanted);
    });
    setSearching(false);
    setSearchPossible(false);
    setFaces({}, 50);
    setDrawingPossible(false);
}

FaceRow* FacesPanel::makeRow(int face) {
    auto* row = new FaceRow(face + 1, this);
    connect(row, &FaceRow::chosen, this, [this, face] {
        chooseFace(face);
        Q_EMIT faceChosen(face);
    });
    connect(row, &FaceRow::protectWanted, this,
            [this, face](bool protect) { Q_EMIT protectWanted(face, protect); });
    connect(row, &FaceRow::strengthWanted, this, [this, face](std::optional<int> strength, int gesture) {
        Q_EMIT strengthWanted(face, strength, gesture);
    });
    connect(row, &FaceRow::removeRequested, this, [this, face] { Q_EMIT removeRequested(face); });
    connect(row, &FaceRow::personWanted, this,
            [this, face](int person) { Q_EMIT personWanted(face, person); });
    rows_->addWidget(row);
    row->refreshIcons();
    return row;
}

void FacesPanel::setFaces(const std::vector<album::FaceWish>& wishes, int photoStrength) {
    wishes_ = wishes;
    while (list_.size() > wishes.size()) {
        list_.back()->deleteLater();
        list_.back()->hide();
        list_.pop_back();
    }
    while (list_.size() < wishes.size())
        list_.push_back(makeRow(int(list_.size())));
    for (std::size_t i = 0; i < wishes.size(); ++i)
        list_[i]->show(wishes[i], photoStrength);
    const auto wanted = std::count_if(wishes.begin(), wishes.end(), [&](const auto& w) {
        return w.protect && w.strength.value_or(photoStrength) > 0;
    });
    if (wishes.empty())
        summary_->setText(tr("No face is known in this photo yet."));
    else if (std::size_t(wanted) == wishes.size())
        summary_->setText(tr("%n face(s), all changed.", nullptr, int(wanted)));
    else
        summary_->setText(tr("%n face(s), %1 changed.", nullptr, int(wishes.size())).arg(wanted));
    refreshPictures();
}

void FacesPanel::setPeople(const std::vector<int>& whose, const std::vector<PersonName>& everybody) {
    for (std::size_t i = 0; i < list_.size(); ++i)
        list_[i]->setPerson(i < whose.size() ? whose[i] : 0, everybody);
}

void FacesPanel::setOriginal(std::shared_ptr<const ScreenImage> original) {
    original_ = std::move(original);
    refreshPictures();
}

void FacesPanel::refreshPictures() {
    for (std::size_t i = 0; original_ && i < list_.size(); ++i)
        list_[i]->setPicture(pictureOf(*original_, wishes_[i].face.box));
}

void FacesPanel::chooseFace(int face) {
    for (std::size_t i = 0; i < list_.size(); ++i)
        list_[i]->setChosen(int(i) == face);
}

void FacesPanel::setDrawing(bool drawing) {
    draw_->setChecked(drawing);
}

void FacesPanel::setDrawingPossible(bool possible) {
    draw_->setEnabled(possible);
}

void FacesPanel::setSearchPossible(bool possible) {
    search_->setVisible(possible);
}

void FacesPanel::setSearching(bool searching) {
    search_->setChecked(searching);
    search_->setText(searching ? tr("Stop looking") : tr("Look for small faces"));
    search_->setToolTip(searching ? tr("Leave the photo's faces as they are known now")
                                  : tr("Look at the photo in full size: takes some seconds, and finds "
                                       "faces in large groups that a first look does not see"));
    searched_->setVisible(searching);
    searched_->setText(tr("Looking at the photo in full size…"));
}

void FacesPanel::showSearch(double fraction, double secondsLeft) {
    const int percent = int(100 * fraction);
    const QString left = text::duration(secondsLeft);
    searched_->setText(left.isEmpty() ? tr("Looked at %1 % of the photo.").arg(percent)
                                      : tr("Looked at %1 % of the photo, %2 left.").arg(percent).arg(left));
}

void FacesPanel::refreshIcons() {
    search_->setIcon(icon("small-faces", themeOf(this).text));
    draw_->setIcon(icon("draw-face", themeOf(this).text));
    for (FaceRow* row : list_)
        row->refreshIcons();
}

} // namespace vizard::ui
