#include "ui/window/album_side.h"

#include "ui/window/album_controller.h"
#include "ui/window/album_view.h"
#include "ui/window/people_strip.h"
#include "ui/window/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vizard::ui {

AlbumSide::AlbumSide(AlbumController* controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
    , filter_(new AlbumFilter(controller->model(), this))
    , view_(new AlbumView(controller->model(), filter_, controller->thumbnails()))
    , people_(new PeopleStrip(controller))
    , count_(new QLabel)
    , nothing_(new QLabel(tr("No photo is in this state.")))
    , shown_(new QComboBox)
    , order_(new QComboBox) {
    count_->setProperty("role", "quiet");
    count_->setContentsMargins(grid::step, 0, grid::step, 0);
    count_->setFixedHeight(grid::control);
    nothing_->setProperty("role", "quiet");
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    // Margins do not turn round by themselves: the window's edge is on the right for some languages.
    const bool turned = isRightToLeft();
    layout->setContentsMargins(turned ? 0 : grid::step, grid::twice, turned ? grid::step : 0, grid::step);
    layout->setSpacing(grid::half);
    layout->addWidget(count_);
    layout->addWidget(people_);
    layout->addWidget(choices());
    layout->addWidget(nothing_);
    layout->addWidget(view_, 1);
    setMinimumWidth(176);

    const auto again = [this] { recount(); };
    connect(filter_, &QAbstractItemModel::rowsInserted, this, again);
    connect(filter_, &QAbstractItemModel::rowsRemoved, this, again);
    connect(filter_, &QAbstractItemModel::modelReset, this, again);
    connect(controller_->model(), &QAbstractItemModel::dataChanged, this,
            [this](const auto&, const auto&, const QList<int>& roles) {
                if (!roles.contains(AlbumModel::ProgressRole))
                    recount();
            });
    connect(people_, &PeopleStrip::selectionChanged, this, &AlbumSide::narrow);
    recount();
}

// What is looked at should be one of the photos that are asked for.
void AlbumSide::narrow() {
    const auto only = people_->photos();
    filter_->setOnly(only);
    recount();
    if (!only || only->contains(controller_->chosen()))
        return;
    for (int row = 0; row < filter_->rowCount(); ++row) {
        const QString path = filter_->index(row, 0).data(AlbumModel::PathRole).toString();
        if (only->contains(path))
            return view_->choose(path);
    }
}

QWidget* AlbumSide::choices() {
    const std::pair<Shown, QString> shown[] = {
        {Shown::All, tr("All photos")},      {Shown::Waiting, tr("Waiting")},
        {Shown::Protected, tr("Protected")}, {Shown::NoFace, tr("No face found")},
        {Shown::Failed, tr("Failed")},       {Shown::Exported, tr("Exported")}};
    for (const auto& [value, words] : shown)
        shown_->addItem(words, int(value));
    const std::pair<Order, QString> orders[] = {{Order::AsAdded, tr("As added")},
                                                {Order::Name, tr("By name")},
                                                {Order::State, tr("By state")},
                                                {Order::MostFaces, tr("Most faces first")}};
    for (const auto& [value, words] : orders)
        order_->addItem(words, int(value));
    shown_->setAccessibleName(tr("Which photos are shown"));
    order_->setAccessibleName(tr("Order of the photos"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(grid::step, 0, grid::step, grid::half);
    layout->setSpacing(grid::step);
    for (QComboBox* box : {shown_, order_}) {
        box->view()->setAccessibleName(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        layout->addWidget(box, 1);
    }
    connect(shown_, &QComboBox::currentIndexChanged, this, [this] {
        filter_->setShown(Shown(shown_->currentData().toInt()));
        recount();
    });
    connect(order_, &QComboBox::currentIndexChanged, this, [this] {
        const auto order = Order(order_->currentData().toInt());
        filter_->setOrder(order);
        Q_EMIT orderChosen(order);
    });
    return row;
}

void AlbumSide::chooseOrder(Order order) {
    order_->setCurrentIndex(order_->findData(int(order)));
}

void AlbumSide::recount() {
    const AlbumModel* model = controller_->model();
    const int all = model->rowCount(), seen = filter_->rowCount(), done = model->protectedCount();
    const QString photos = tr("%n photo(s)", nullptr, all);
    if (seen < all)
        count_->setText(tr("%1 of %2").arg(seen).arg(photos));
    else
        count_->setText(done > 0 ? tr("%1, %2 protected").arg(photos).arg(done) : photos);
    nothing_->setVisible(all > 0 && seen == 0);
}

} // namespace vizard::ui
