// Where a judge gets its landmarks from: our detector, or YuNet to see what ours costs.
#pragma once

#include "core/cloak/engine.h"
#include "core/face/face.h"

#include <QByteArray>
#include <QImage>

#include <functional>
#include <memory>
#include <optional>

namespace vizard::bench {

class Finder {
public:
    using Detect = std::function<std::vector<face::Face>(const QImage&)>;

    // `id` changes whenever the answers may: the key of what is cached.
    Finder(QByteArray id, Detect detect)
        : id_(std::move(id))
        , detect_(std::move(detect)) {}

    static Finder ofEngine(std::shared_ptr<const cloak::Engine> engine, QByteArray id);
    // `model`: yunet_n_320_320.onnx. Throws std::runtime_error.
    static Finder ofYuNet(const QString& model);

    QByteArray id() const { return id_; }
    std::vector<face::Face> all(const QImage& photo) const { return detect_(photo); }
    // The face whose box has its centre nearest to `where`, within half the box's width.
    std::optional<face::Face> nearest(const QImage& photo, QPointF where) const;
    // LFW's people are in the middle of their photos.
    std::optional<face::Face> central(const QImage& photo) const;

private:
    QByteArray id_;
    Detect detect_;
};

} // namespace vizard::bench
