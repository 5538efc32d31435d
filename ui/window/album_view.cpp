#include "ui/window/album_view.h"

#include "ui/window/album_delegate.h"
#include "ui/window/album_filter.h"
#include "ui/window/album_model.h"
#include "ui/window/theme.h"
#include "ui/window/thumbnail_store.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace vizard::ui {

namespace {
constexpr int wantedCellWidth = 152;
constexpr int scrollBarWidth = 12; // as in the style sheet
} // namespace

AlbumView::AlbumView(AlbumModel* photos, AlbumFilter* seen, ThumbnailStore* thumbnails, QWidget* parent)
    : QListView(parent)
    , photos_(photos)
    , seen_(seen)
    , delegate_(new AlbumDelegate(thumbnails, this)) {
    setModel(seen);
    setItemDelegate(delegate_);
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setAccessibleName(tr("Photos"));
    verticalScrollBar()->setSingleStep(48);

    auto* remove = new QAction(tr("Remove from the list"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(selectedPaths()); });
    addAction(remove);

    connect(thumbnails, &ThumbnailStore::ready, this, [this](const QString& path) {
        if (const QModelIndex index = indexOf(path); index.isValid())
            update(index);
    });
    layOut();
}

QStringList AlbumView::selectedPaths() const {
    QStringList paths;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        paths << index.data(AlbumModel::PathRole).toString();
    return paths;
}

QModelIndex AlbumView::indexOf(const QString& path) const {
    const int row = photos_->rowOf(path);
    return row < 0 ? QModelIndex() : seen_->mapFromSource(photos_->index(row));
}

void AlbumView::choose(const QString& path) {
    const QModelIndex index = indexOf(path);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(currentIndex());
}

void AlbumView::resizeEvent(QResizeEvent* event) {
    layOut();
    QListView::resizeEvent(event);
}

void AlbumView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    // After the view is done with the change: the filter may drop the row that was current.
    QMetaObject::invokeMethod(
        seen_,
        [seen = seen_, path = current.data(AlbumModel::PathRole).toString()] { seen->setPinned(path); },
        Qt::QueuedConnection);
    Q_EMIT chosen(current.data(AlbumModel::PathRole).toString());
}

// Rows stay draggable where there is no copy, so that the answer can be a sentence and not nothing.
void AlbumView::startDrag(Qt::DropActions actions) {
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    const bool any = std::any_of(chosen.begin(), chosen.end(), [](const QModelIndex& index) {
        return index.data(AlbumModel::ExportedRole).toBool();
    });
    if (any)
        QListView::startDrag(actions);
    else if (!chosen.isEmpty())
        Q_EMIT dragRefused();
}

void AlbumView::contextMenuEvent(QContextMenuEvent* event) {
    const QStringList paths = selectedPaths();
    if (paths.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Export %n photo(s)…", nullptr, int(paths.size())), this,
                   [this, paths] { Q_EMIT exportRequested(paths); });
    menu.addAction(tr("Protect again"), this, [this, paths] { Q_EMIT protectRequested(paths); });
    menu.addSeparator();
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void AlbumView::layOut() {
    // Room for the scroll bar is kept even where there is none: else the cells' width would depend on their
    // number.
    const int width = this->width() - scrollBarWidth;
    const int columns = qMax(1, width / wantedCellWidth);
    // One pixel less: QListView breaks the row when cells fill it exactly.
    const int cell = qMax(64, (width - 1) / columns);
    delegate_->setCellWidth(cell);
    setGridSize({cell, delegate_->cellHeight(font())});
}

} // namespace vizard::ui
