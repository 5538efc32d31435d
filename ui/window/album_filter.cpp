#include "ui/window/album_filter.h"

#include "ui/window/album_model.h"

namespace vizard::ui {

AlbumFilter::AlbumFilter(QAbstractItemModel* photos, QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSourceModel(photos);
    setSortLocaleAware(true);
    // Names keep their place while states change; what a filter hides goes when it changes.
    setDynamicSortFilter(true);
    sort(-1);
}

void AlbumFilter::setShown(Shown shown) {
    if (shown == shown_)
        return;
    shown_ = shown;
    invalidateFilter();
}

void AlbumFilter::setOnly(const std::optional<QSet<QString>>& paths) {
    if (paths == only_)
        return;
    only_ = paths;
    invalidateFilter();
}

void AlbumFilter::setPinned(const QString& path) {
    if (path == pinned_)
        return;
    pinned_ = path;
    if (shown_ != Shown::All || only_)
        invalidateFilter();
}

void AlbumFilter::setOrder(Order order) {
    if (order == order_)
        return;
    order_ = order;
    invalidate();
    sort(order == Order::AsAdded ? -1 : 0);
}

bool AlbumFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString path = index.data(AlbumModel::PathRole).toString();
    if (path == pinned_)
        return true;
    if (only_ && !only_->contains(path))
        return false; // but what is pinned stays: a face that was given to somebody else is still looked at
    const auto state = PhotoState(index.data(AlbumModel::StateRole).toInt());
    switch (shown_) {
    case Shown::All:
        return true;
    case Shown::Waiting:
        return state == PhotoState::Waiting || state == PhotoState::Working;
    case Shown::Protected:
        return state == PhotoState::Protected && !index.data(AlbumModel::LeftAsItIsRole).toBool();
    case Shown::NoFace:
        return state == PhotoState::NoFace;
    case Shown::Failed:
        return state == PhotoState::Failed;
    case Shown::Exported:
        return index.data(AlbumModel::ExportedRole).toBool();
    }
    return true;
}

bool AlbumFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto number = [](const QModelIndex& index, int role) { return index.data(role).toInt(); };
    if (order_ == Order::State && number(left, AlbumModel::StateRole) != number(right, AlbumModel::StateRole))
        return number(left, AlbumModel::StateRole) < number(right, AlbumModel::StateRole);
    if (order_ == Order::MostFaces &&
        number(left, AlbumModel::FacesRole) != number(right, AlbumModel::FacesRole))
        return number(left, AlbumModel::FacesRole) > number(right, AlbumModel::FacesRole);
    const int names = QString::localeAwareCompare(left.data().toString(), right.data().toString());
    return names != 0 ? names < 0
                      : number(left, AlbumModel::OrderRole) < number(right, AlbumModel::OrderRole);
}

} // namespace vizard::ui
