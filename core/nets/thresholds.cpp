#include "core/nets/thresholds.h"

#include "core/nets/manifest.h" // made by CMake from models/manifest.json

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace vizard::nets {

std::vector<double> parseThresholds(const QByteArray& manifest, const QString& model) {
    constexpr double kNone = 2; // no cosine
    for (const QJsonValue& entry : QJsonDocument::fromJson(manifest).object().value(u"models").toArray()) {
        if (entry[u"name"].toString() != model)
            continue;
        std::vector<double> thresholds;
        for (const QJsonValue& threshold : entry[u"thresholds"].toArray())
            thresholds.push_back(threshold.toDouble(kNone));
        // Fewer strangers pass only a higher one.
        const bool fits = thresholds.size() == std::size(kThresholdRates) &&
                          std::is_sorted(thresholds.begin(), thresholds.end()) && thresholds.back() <= 1;
        return fits ? thresholds : std::vector<double>();
    }
    return {};
}

std::vector<double> thresholds(const QString& model) {
    return parseThresholds(QByteArray(kManifest), model);
}

} // namespace vizard::nets
