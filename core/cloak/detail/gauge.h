// How near to its limits the pixel part of a change is, of many changes of one warped photo: what the photo
// gives to the measures is computed once.
#pragma once

#include "core/cloak/cloak.h"
#include "core/cloak/visibility.h"

#include <QImage>

#include <memory>

namespace vizard::cloak {

class ButteraugliReference;

// A change's DSSIM as a share of the limit: the root, since DSSIM grows with the change's square.
double shareOfDssim(double dssim, const Limits& limits);

class Gauge {
public:
    // `shaped`: the warped photo as it is looked at, RGB888, at least 16 x 16.
    Gauge(const QImage& shaped, const Limits& limits);
    ~Gauge();
    Gauge(const Gauge&) = delete;
    Gauge& operator=(const Gauge&) = delete;

    struct Found {
        Butteraugli distance; // of the pixel part
        double colour = 0;    // its slow tints, as Cost::colour
        double share =
            0; // 1: exactly at a limit of Butteraugli's, of its worst window (or of DSSIM's) or of slow tints
    };
    // Butteraugli is our own, which agrees with libjxl's within .1 % and remembers the photo; of very large
    // faces, where remembering takes too much memory, it is libjxl's.
    Result<Found> operator()(const QImage& changed) const;

private:
    Result<Butteraugli> distance(const QImage& changed) const;

    QImage shaped_;
    Limits limits_;
    LowPassedColour tint_;
    std::unique_ptr<ButteraugliReference> reference_;
};

} // namespace vizard::cloak
