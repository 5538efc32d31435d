// What a cloak costs in looks, measured on the finished files.
#pragma once

class QImage;

namespace vizard::face {
struct Face;
}

namespace vizard::audit {

// At viewing size (cloak::viewingSize). NaN where a measure cannot be taken.
struct Quality {
    double butteraugli = 0;                                // 3-norm over the face's square, whole change
    double faceDssim = 0, facePsnr = 0, faceColour = 0;    // colour: 95th percentile of CIEDE2000
    double photoDssim = 0, photoPsnr = 0, photoColour = 0; // of the whole photo
};

// `face` was found on `original`. A copy of another size is compared with the original scaled to that size.
Quality qualityOf(const QImage& original, const QImage& cloaked, const face::Face& face);

} // namespace vizard::audit
