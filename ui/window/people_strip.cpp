#include "ui/window/people_strip.h"

#include "ui/window/album_controller.h"
#include "ui/window/icons.h"
#include "ui/window/people_model.h"
#include "ui/window/person_bar.h"
#include "ui/window/person_delegate.h"
#include "ui/window/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vizard::ui {

PeopleStrip::PeopleStrip(AlbumController* controller, QWidget* parent)
    : QFrame(parent)
    , controller_(controller)
    , model_(new PeopleModel(controller->people(), this))
    , title_(new QToolButton)
    , same_(new QPushButton(tr("Same person")))
    , all_(new QPushButton(tr("Show all")))
    , words_(new QLabel)
    , list_(new QListView)
    , wanted_(new PersonBar) {
    layOut();
    connect(title_, &QToolButton::toggled, this, [this](bool open) {
        showState();
        refreshIcons();
        Q_EMIT openChanged(open);
    });
    connect(all_, &QPushButton::clicked, list_, &QListView::clearSelection);
    connect(same_, &QPushButton::clicked, this, [this] { controller_->mergePeople(selected()); });
    connect(wanted_, &PersonBar::profileWanted, this, [this](const album::Profile& profile) {
        if (const auto people = selected(); people.size() == 1)
            controller_->setProfile(people.front(), profile);
    });
    connect(model_, &PeopleModel::nameWanted, controller_, &AlbumController::namePerson);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showState();
        Q_EMIT selectionChanged();
    });
    connect(controller_, &AlbumController::judgeChanged, this, &PeopleStrip::showState);
    connect(controller_->people(), &PeopleFinder::changed, this, [this] {
        showState();
        if (photos())
            Q_EMIT selectionChanged(); // they may have other photos now
    });
    showState();
}

void PeopleStrip::layOut() {
    title_->setText(tr("People"));
    title_->setProperty("role", "flat");
    title_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    title_->setIconSize({16, 16});
    title_->setCheckable(true);
    title_->setChecked(true);
    title_->setToolTip(tr("Whose photos these are"));
    same_->setToolTip(tr("The people that are selected are one person"));
    all_->setToolTip(tr("Show the photos of everybody"));
    words_->setProperty("role", "quiet");
    words_->setWordWrap(true);
    words_->setContentsMargins(grid::step, 0, grid::step, grid::step);
    list_->setModel(model_);
    list_->setItemDelegate(new PersonDelegate(list_));
    list_->setViewMode(QListView::IconMode);
    list_->setFlow(QListView::LeftToRight);
    list_->setWrapping(false);
    list_->setMovement(QListView::Static);
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setAccessibleName(tr("People"));
    list_->setToolTip(tr("Select somebody to see their photos; press F2 to name them"));
    list_->setFixedHeight(PersonDelegate::cellHeight(font()) + grid::step +
                          grid::half); // with its scroll bar
    list_->viewport()->installEventFilter(this);
    // Under the people, not beside their title: long words have no room there.
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(grid::step, 0, grid::step, grid::step);
    choice->setSpacing(grid::step);
    choice->addWidget(same_);
    choice->addWidget(all_);
    choice->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(title_, 0, Qt::AlignLeft);
    column->addWidget(words_);
    column->addWidget(list_);
    column->addWidget(wanted_);
    column->addLayout(choice);
}

bool PeopleStrip::isOpen() const {
    return title_->isChecked();
}

void PeopleStrip::setOpen(bool open) {
    title_->setChecked(open);
}

std::vector<int> PeopleStrip::selected() const {
    auto rows = list_->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end()); // most faces first: theirs is the name that stays
    std::vector<int> people;
    for (const QModelIndex& row : rows)
        people.push_back(model_->personAt(row.row()));
    return people;
}

std::optional<QSet<QString>> PeopleStrip::photos() const {
    const auto people = selected();
    if (people.empty())
        return {};
    QSet<QString> photos;
    for (const int person : people)
        photos.unite(controller_->people()->people().photosOf(person));
    return photos;
}

void PeopleStrip::showState() {
    const bool anybody = model_->rowCount() > 0;
    const auto chosen = selected().size();
    switch (controller_->judgeState()) {
    case JudgeState::None:
    case JudgeState::Missing:
        words_->setText(tr("To tell whose face is whose, Vizard needs a judge. None is installed."));
        break;
    case JudgeState::Loading:
        words_->setText(tr("Getting ready…"));
        break;
    case JudgeState::Ready:
        words_->setText(tr("People appear here as their photos are protected."));
        break;
    }
    words_->setVisible(isOpen() && !anybody);
    list_->setVisible(isOpen() && anybody);
    same_->setVisible(chosen > 1);
    all_->setVisible(chosen > 0);
    wanted_->setVisible(isOpen() && chosen == 1);
    if (chosen != 1)
        return;
    const QModelIndex one = list_->selectionModel()->selectedIndexes().front();
    wanted_->show(one.data().toString(), one.data(PeopleModel::PhotosRole).toInt(),
                  controller_->people()->people().profile(selected().front()));
}

void PeopleStrip::refreshIcons() {
    title_->setIcon(icon(isOpen() ? "chevron-up" : "chevron-down", themeOf(this).text));
}

// The wheel goes along the row.
bool PeopleStrip::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QFrame::eventFilter(object, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    const QPoint turned = wheel->angleDelta();
    QScrollBar* bar = list_->horizontalScrollBar();
    const int way = turned.x() != 0 ? turned.x() : turned.y();
    bar->setValue(bar->value() - (isRightToLeft() ? -way : way) / 2);
    return true;
}

} // namespace vizard::ui
