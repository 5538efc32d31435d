// A scaled picture in tiles: each is scaled once, panning only moves them.
#pragma once

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPoint>
#include <QSizeF>

#include <functional>

namespace vizard::ui {

class TileCache {
public:
    static constexpr int side = 256; // device pixels

    // Paints the part `source` (picture coordinates) into `target`.
    using Render = std::function<void(QPainter& painter, const QRectF& target, const QRectF& source)>;

    struct Place {
        QSizeF picture;   // its size in picture coordinates
        double scale = 1; // device pixels for one picture pixel
        QPoint origin;    // the picture's top left corner, device pixels of the pane
        QRect seen;       // the part of the pane that is needed, device pixels
        QPointF pane;     // the pane's top left corner on the painter, logical pixels
        double dpr = 1;
        bool opaque = false; // no pixel of the picture is translucent: tiles are copied, not blended
    };

    // Paints the seen part. Another scale or picture size begins anew.
    void paint(QPainter& painter, const Place& place, const Render& render);
    void clear() { tiles_.clear(); }
    int made() const { return made_; } // tiles that were scaled so far

private:
    struct Tile {
        QImage picture;
        int usedAt = 0;
    };

    const Tile& tile(QPoint at, const QRect& area, const Place& place, const Render& render);
    void forgetUnused(int visible);

    QHash<QPoint, Tile> tiles_;
    QSizeF picture_;
    double scale_ = 0, dpr_ = 0;
    int turn_ = 0;
    int made_ = 0;
};

} // namespace vizard::ui
