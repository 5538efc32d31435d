// Shape and shade: what a cloak is, what it cost, and the interface that every method has.
#pragma once

#include "core/base/result.h"
#include "core/face/face.h"

#include <QImage>
#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace vizard::cloak {

// By what measure a change is held. Dssim (with colour, as always) is for comparing with what others made for
// it: no shape, which DSSIM forgives nothing of, and Butteraugli as it comes.
enum class Held { Butteraugli, Dssim };

// Strength is a promise about visibility (see limitsFor), the same for every method and every face size.
struct Settings {
    int strength = 50; // 0..100; 0 changes nothing
    Held held = Held::Butteraugli;
    quint64 seed = 0;   // mixed with the photo's content; the same seed gives the same bytes
    quint64 person = 0; // for methods that mark all photos of a person alike: whose they are
    // Of `unlearnable`: the person's mark is changed for each photo; the mark is made to be learned by
    // networks that are trained to withstand small changes, too.
    bool sampleWise = false, robust = false;
    QString method;         // empty: the default
    int viewingSide = 2048; // long side in pixels at which the result will be looked at
    int maxSteps = -1;      // -1: the method's own number of steps; 0: none, for a quick look
    // The same person's face on other photos, 112 x 112 (face::alignedPicture). Methods that ask a recogniser
    // then lead away from the middle of all of them instead of from this one photo.
    std::vector<QImage> others = {};
};

// What a strength allows, at viewing size.
struct Limits {
    double butteraugli = 0; // 3-norm of the pixel part over the face crop
    double window = 0;      // the same in every quarter-size window of the crop
    double warpRms = 0;     // pixels of the 112 crop
    double warpMax = 0;
    double landmarks = 0; // furthest move of a landmark, share of the eye distance
    double colour = 0;    // 95th percentile of the low-passed CIEDE2000 of the pixel part
    double step = 0;      // largest change of a channel, grey levels
    double dssim = 0;     // of the whole change; where above 0 it is held instead of Butteraugli
};
Limits limitsFor(int strength, Held held = Held::Butteraugli);

// What a cloak costs in looks, measured at viewing size over the face crop. After a quick look the measures
// of the whole change are NaN, nobody measured them, and Butteraugli is our own, which agrees with libjxl's
// within .1 %.
struct Cost {
    double butteraugli = 0;       // libjxl, 3-norm, pixel part alone (against the warped photo)
    double butteraugliWindow = 0; // the worst quarter-size window
    double butteraugliWhole = 0;  // pixels and warp together
    double warpRms = 0, warpMax = 0;
    double landmarks = 0; // furthest move of one of the five, share of the eye distance
    double dssim = 0;     // (1 - SSIM) / 2, whole change
    double psnr = std::numeric_limits<double>::infinity(); // dB, whole change; infinite for none
    double colour = 0;      // 95th percentile of CIEDE2000 after a blur of 2 pixels, pixel part
    double colourPlain = 0; // 95th percentile of CIEDE2000 without blur, whole change
    double colourMean = 0;  // its mean
    double structure = 1;   // complex-wavelet SSIM of the whole change: forgives small shifts
    double maxStep = 0;     // grey levels, pixel part
};

// What the same cloak would cost in a smaller copy of the photo: a face that is looked at smaller hides more.
struct SharedSize {
    int longSide = 0;       // pixels
    double butteraugli = 0; // of the pixel part, as in Cost
    double room = 1;        // how many times as strong the cloak could be there for the same limits, about
};

// What the program's own surrogates still see of the person in the finished pixels: cosines to the face as it
// was (or to the middle of the person's faces), mean of their extractors. They took part in making the cloak:
// this says whether the work succeeded, and nothing about recognisers that nobody asked.
struct Reached {
    bool looked = false;
    double finished = 1; // as 8-bit pixels at viewing size
    double jpeg = 1;     // after JPEG 75
    double shared = 1;   // scaled to a long side of 1080 px, where it is longer, and JPEG 75
    bool below = false;  // each surrogate, each time, is below its threshold at FAR 1 %
};

// The change for one face, on grids that lie over the aligned 112 x 112 square and reach the photo through
// `toCrop`. Feathered to zero at the square's edge.
struct FaceCloak {
    face::Similarity toCrop; // photo pixels -> 112 crop
    int shadeSide = 0; // shade: 3 planes R, G, B of shadeSide x shadeSide, grey levels (255 = full scale)
    std::vector<float> shade;
    int flowSide = 0;        // flow: 2 planes x, y of flowSide x flowSide, in pixels of the 112 crop
    std::vector<float> flow; // the result at p is the photo at p + flow(p)
    Cost cost;
    int steps = 0; // gradient steps taken
    Reached reached;
    // For long sides of 2048 and 1080 pixels, where the photo is larger than that and was made for a larger
    // size.
    std::vector<SharedSize> sharing;
};

struct Hooks {
    std::function<void(double fraction)> progress; // 0..1, from the calling thread
    std::function<bool()> cancelled;
    // A first answer long before the end, about as visible as is allowed: to be looked at meanwhile; of its
    // cost only Butteraugli, its worst window and colour are known. Once at most, from the calling thread;
    // methods that have none do not call it.
    std::function<void(const FaceCloak& cloak)> sketched;
};

// Puts the cloaks into the photo (any of Photo's pixel formats, kept). Pixels outside the faces' squares stay
// bit-identical, alpha is not touched and a grey photo stays grey.
QImage apply(const QImage& photo, const std::vector<FaceCloak>& cloaks);

// One way to make cloaks. Shared by all workers, whose calls do not change each other's results; a call uses
// only its own thread.
class Method {
public:
    virtual ~Method() = default;
    virtual QString name() const = 0;
    // `photo` is upright; `photoSeed` comes from its content. Errors: Cancelled, OutOfMemory, Internal.
    virtual Result<FaceCloak> cloakFace(const QImage& photo, const face::Face& face, quint64 photoSeed,
                                        const Settings& settings, const Hooks& hooks) const = 0;
};

} // namespace vizard::cloak
