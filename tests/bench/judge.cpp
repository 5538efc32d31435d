#include "tests/bench/judge.h"

#include <QDir>

#include <stdexcept>

namespace vizard::bench {

std::vector<Judge> loadJudges(const QString& folder, const QStringList& names) {
    std::vector<Judge> judges;
    for (const QString& name : names) {
        const auto network =
            nets::Recogniser::fromFile(QDir(folder).filePath(name + QStringLiteral(".json")));
        if (!network)
            throw std::runtime_error("cannot load " + network.error().text.toStdString() + ": " +
                                     network.error().detail.toStdString());
        judges.emplace_back(*network);
    }
    return judges;
}

Embedding embedded(const Judge& judge, const QImage& photo, const std::array<QPointF, 5>& landmarks) {
    auto embedding = judge.embed(photo, landmarks);
    if (!embedding)
        throw std::runtime_error("no embedding from " + judge.name().toStdString() + ": " +
                                 embedding.error().detail.toStdString());
    return std::move(embedding).value();
}

} // namespace vizard::bench
