// What the manifest says of our recognisers and judges: from which similarity on a pair is called one person.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vizard::nets {

inline constexpr double kThresholdRates[] = {0.01, 0.001, 0.0001};

// By kThresholdRates: the cosine above which at most that share of strangers' pairs lies (measured on at
// least 10^6 pairs of people kept out of training: all pairs of strangers' photos, each once as they are and
// once with one of the two mirrored). Empty where it was not measured or makes no sense.
std::vector<double> parseThresholds(const QByteArray& manifest, const QString& model);

// Of models/manifest.json, as it is compiled in.
std::vector<double> thresholds(const QString& model);

} // namespace vizard::nets
