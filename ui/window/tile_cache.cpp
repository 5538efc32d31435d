#include "ui/window/tile_cache.h"

#include <cmath>

namespace vizard::ui {

namespace {

constexpr int spareTiles = 48; // kept beyond those that were visible last

int tileAt(int position) {
    return int(std::floor(double(position) / TileCache::side));
}

} // namespace

void TileCache::paint(QPainter& painter, const Place& place, const Render& render) {
    if (place.scale != scale_ || place.picture != picture_ || place.dpr != dpr_)
        tiles_.clear();
    scale_ = place.scale;
    picture_ = place.picture;
    dpr_ = place.dpr;
    ++turn_;
    const QSize whole(int(std::lround(place.picture.width() * place.scale)),
                      int(std::lround(place.picture.height() * place.scale)));
    const QRect needed = place.seen.translated(-place.origin) & QRect({0, 0}, whole);
    if (needed.isEmpty())
        return;
    int visible = 0;
    for (int y = tileAt(needed.top()); y <= tileAt(needed.bottom()); ++y) {
        for (int x = tileAt(needed.left()); x <= tileAt(needed.right()); ++x) {
            const QRect area = QRect(x * side, y * side, side, side) & QRect({0, 0}, whole);
            const QImage& picture = tile({x, y}, area, place, render).picture;
            painter.drawImage(place.pane + QPointF(area.topLeft() + place.origin) / place.dpr, picture);
            ++visible;
        }
    }
    forgetUnused(visible);
}

const TileCache::Tile& TileCache::tile(QPoint at, const QRect& area, const Place& place,
                                       const Render& render) {
    Tile& known = tiles_[at];
    known.usedAt = turn_;
    if (!known.picture.isNull())
        return known;
    ++made_;
    known.picture =
        QImage(area.size(), place.opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    known.picture.fill(place.opaque ? Qt::gray : Qt::transparent);
    QPainter painter(&known.picture);
    painter.translate(-area.topLeft());
    // A little more than the tile, so that neighbours see the same pixels at their common edge.
    const QRectF around = QRectF(area).adjusted(-2, -2, 2, 2);
    const QRectF source =
        QRectF(around.topLeft() / place.scale, around.size() / place.scale) & QRectF({0, 0}, place.picture);
    render(painter, QRectF(source.topLeft() * place.scale, source.size() * place.scale), source);
    painter.end();
    known.picture.setDevicePixelRatio(place.dpr);
    return known;
}

void TileCache::forgetUnused(int visible) {
    if (tiles_.size() <= visible + spareTiles)
        return;
    tiles_.removeIf([this](const auto& entry) { return entry.value().usedAt != turn_; });
}

} // namespace vizard::ui
