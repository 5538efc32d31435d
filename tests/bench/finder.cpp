#include "tests/bench/finder.h"

#include "models/training/yunet.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace vizard::bench {
namespace {

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

Finder Finder::ofEngine(std::shared_ptr<const cloak::Engine> engine, QByteArray id) {
    return {std::move(id), [engine](const QImage& photo) {
                auto found = engine->detect(photo);
                if (!found)
                    throw std::runtime_error("detection failed: " + found.error().detail.toStdString());
                return std::move(found).value();
            }};
}

Finder Finder::ofYuNet(const QString& model) {
    QFile file(model);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw std::runtime_error("cannot read " + model.toStdString());
    const auto network = std::make_shared<const training::YuNet>(model.toStdString(), 320);
    return {"yunet-" + hash.result().toHex().left(8),
            [network](const QImage& photo) { return network->detect(photo); }};
}

std::optional<face::Face> Finder::nearest(const QImage& photo, QPointF where) const {
    const std::vector<face::Face> faces = detect_(photo);
    const auto best = std::min_element(faces.begin(), faces.end(), [&](const auto& l, const auto& r) {
        return distance(l.box.center(), where) < distance(r.box.center(), where);
    });
    if (best == faces.end() || distance(best->box.center(), where) > best->box.width() / 2)
        return std::nullopt;
    return *best;
}

std::optional<face::Face> Finder::central(const QImage& photo) const {
    return nearest(photo, QPointF(photo.width() / 2.0, photo.height() / 2.0));
}

} // namespace vizard::bench
