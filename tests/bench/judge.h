// A recogniser from outside that judges cloaks: it never saw them, and it aligns by its own template.
#pragma once

#include "core/face/face.h"
#include "tests/bench/verification.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace vizard::bench {

class Judge {
public:
    // `description`: the JSON file beside its ONNX network. Throws std::runtime_error.
    explicit Judge(const QString& description);
    ~Judge();
    Judge(Judge&&) noexcept;

    QString name() const;
    // Changes with the network's bytes: the key of what is cached about it.
    QByteArray id() const { return id_; }

    // One view, no flip. May be called from several threads at once.
    Embedding embed(const QImage& photo, const std::array<QPointF, 5>& landmarks) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
    QByteArray id_;
};

// Those of NAME.json in `folder` that are named. Throws std::runtime_error.
std::vector<Judge> loadJudges(const QString& folder, const QStringList& names);

} // namespace vizard::bench
