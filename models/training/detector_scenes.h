// Training pictures for the detector, made on the fly: labelled photos, or faces cut out of them, laid on
// everyday scenes at many sizes and turns and in many lights.
#pragma once

#include "models/training/detector_labels.h"
#include "models/training/detector_lights.h"
#include "models/training/detector_loss.h"

#include <random>

namespace vizard::training {

// A photo at full, half, quarter … size, so that whatever is shrunk was averaged first.
struct ScenePhoto {
    std::vector<QImage> levels; // RGB888
    std::vector<face::Face> faces;
    std::vector<QRectF> unsure; // perhaps a face, perhaps not

    ScenePhoto(const QImage& photo, const std::vector<face::Face>& found, int longestSide);
};

// Where a photo lands on a canvas.
struct Placement {
    face::Similarity toCanvas; // after mirroring
    bool mirrored = false;
    double photoWidth = 0;

    QPointF map(QPointF photo) const;
    face::Face map(const face::Face& face) const; // a turned box is the bounds of the turned ellipse in it
    QRectF map(const QRectF& box) const;
};

class SceneMaker {
public:
    std::vector<ScenePhoto> portraits; // each with a face
    std::vector<std::size_t> crowded;  // those of them with a second one: blurred, cut, half hidden
    std::vector<ScenePhoto> sharp;     // portraits with enough pixels for large faces
    std::vector<ScenePhoto> drawn;     // rendered heads, where there are any
    std::vector<ScenePhoto> backgrounds;

    struct Picture {
        Canvas canvas;
        DetectorTruth truth;
    };
    // One picture of side x side, side a multiple of 32.
    Picture make(int side, std::mt19937_64& random) const;
    // The whole photo, scaled to fit, as it is.
    static Picture whole(const ScenePhoto& photo, int side);

private:
    struct Draft;
    void layBackground(Draft& draft, std::mt19937_64& random) const;
    void fillWithPortrait(Draft& draft, std::mt19937_64& random) const;
    void layPortrait(Draft& draft, double size, bool whole, std::mt19937_64& random) const;
};

// The whole photo onto the canvas, its edge repeated around it; `coarser` halvings below the resolution that
// the place asks for.
void layPhoto(Canvas& canvas, const ScenePhoto& photo, const Placement& place, int coarser = 0);

// [N, 3, side, side] uint8.
nets::Tensor stack(const std::vector<const Canvas*>& canvases);
nets::Tensor stack(const std::vector<SceneMaker::Picture>& pictures);

} // namespace vizard::training
