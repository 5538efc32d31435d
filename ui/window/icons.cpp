#include "ui/window/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

// A static library's resources are left out unless something asks for them (the macro needs the global
// namespace).
static void bringResources() {
    static const bool once = [] {
        Q_INIT_RESOURCE(vizard);
        return true;
    }();
    Q_UNUSED(once)
}

namespace vizard::ui {

namespace {

// Drawings are black; black becomes the wanted colour.
std::shared_ptr<QSvgRenderer> drawing(const QString& name, const QColor& colour) {
    static QHash<QString, std::shared_ptr<QSvgRenderer>> known;
    const QString key = name + colour.name();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    bringResources();
    QFile file(":/vizard/icons/" + name + ".svg");
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll().replace("#000000", colour.name().toLatin1());
    auto renderer = std::make_shared<QSvgRenderer>(text);
    known.insert(key, renderer);
    return renderer;
}

QPixmap rendered(const QString& name, const QColor& colour, int side) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing(name, colour)->render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

QIcon icon(const QString& name, const QColor& colour) {
    QIcon result;
    for (const int side : {16, 20, 32, 40, 60}) {
        result.addPixmap(rendered(name, colour, side), QIcon::Normal);
        QPixmap disabled(side, side);
        disabled.fill(Qt::transparent);
        QPainter painter(&disabled);
        painter.setOpacity(0.4);
        painter.drawPixmap(0, 0, rendered(name, colour, side));
        painter.end();
        result.addPixmap(disabled, QIcon::Disabled);
    }
    return result;
}

void paintIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& area) {
    drawing(name, colour)->render(&painter, area);
}

QIcon appIcon() {
    bringResources();
    QIcon result;
    QSvgRenderer renderer(QStringLiteral(":/vizard/vizard.svg"));
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace vizard::ui
