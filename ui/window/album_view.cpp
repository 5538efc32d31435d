#include "ui/window/album_view.h"

#include "ui/window/album_delegate.h"
#include "ui/window/album_model.h"
#include "ui/window/theme.h"
#include "ui/window/thumbnail_store.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

namespace vizard::ui {

namespace {
constexpr int wantedCellWidth = 152;
constexpr int scrollBarWidth = 12; // as in the style sheet
} // namespace

AlbumView::AlbumView(AlbumModel* model, ThumbnailStore* thumbnails, QWidget* parent)
    : QListView(parent)
    , photos_(model)
    , delegate_(new AlbumDelegate(thumbnails, this)) {
    setModel(model);
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
        if (const int row = photos_->rowOf(path); row >= 0)
            update(photos_->index(row));
    });
    layOut();
}

QStringList AlbumView::selectedPaths() const {
    QStringList paths;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        paths << index.data(AlbumModel::PathRole).toString();
    return paths;
}

void AlbumView::choose(const QString& path) {
    const int row = photos_->rowOf(path);
    if (row < 0)
        return;
    setCurrentIndex(photos_->index(row));
    scrollTo(currentIndex());
}

void AlbumView::resizeEvent(QResizeEvent* event) {
    layOut();
    QListView::resizeEvent(event);
}

void AlbumView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT chosen(current.data(AlbumModel::PathRole).toString());
}

void AlbumView::contextMenuEvent(QContextMenuEvent* event) {
    const QStringList paths = selectedPaths();
    if (paths.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Export %n photo(s)…", nullptr, int(paths.size())), this,
                   [this, paths] { Q_EMIT exportRequested(paths); });
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
