// How a photo looks in the album: rounded thumbnail, badge of its state, name.
#pragma once

#include "ui/window/album_model.h"

#include <QStyledItemDelegate>

namespace vizard::ui {

class ThumbnailStore;

class AlbumDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AlbumDelegate(ThumbnailStore* thumbnails, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // The width of one cell; the height follows from it.
    void setCellWidth(int width) { cellWidth_ = width; }
    int cellHeight(const QFont& font) const;

private:
    ThumbnailStore* thumbnails_;
    int cellWidth_ = 144;
};

} // namespace vizard::ui
