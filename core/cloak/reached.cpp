#include "core/cloak/detail/differentiable_recogniser.h"
#include "core/cloak/detail/person.h"
#include "core/cloak/detail/pictures.h"
#include "core/cloak/detail/refiner.h"
#include "core/cloak/detail/tensors.h"
#include "core/face/align.h"
#include "core/nets/detail/jpeg_view.h"

#include <algorithm>
#include <cmath>

namespace vizard::cloak {

using nets::Tensor;

namespace {

constexpr int kSide = 112;
constexpr int kSharedSide = 1080;

// A part of a photo, and how its pixels reach the 112 crop.
struct Seen {
    QImage picture; // RGB888
    face::Similarity toCrop;
};

// Encoded and decoded: what follows the quantised coefficients in a JPEG file loses nothing.
Seen afterJpeg(const Seen& seen) {
    const int64_t height = seen.picture.height(), width = seen.picture.width();
    const auto missing = [](int64_t side) { return (16 - side % 16) % 16; };
    const Tensor whole =
        at::replication_pad2d(pixelsOf(seen.picture), {0, missing(width), 0, missing(height)});
    const Tensor decoded =
        nets::jpegView(whole, Refiner::kUploadQuality, true).narrow(2, 0, height).narrow(3, 0, width);
    return {pictureOf(decoded), seen.toCrop};
}

Seen scaled(const Seen& seen, double factor) {
    const auto side = [&](int length) {
        return std::max(16, static_cast<int>(std::lround(length * factor)));
    };
    const QSize size(side(seen.picture.width()), side(seen.picture.height()));
    const QImage picture = seen.picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_RGB888);
    face::Similarity toCrop = seen.toCrop;
    const double real = static_cast<double>(size.width()) / seen.picture.width();
    toCrop.a /= real;
    toCrop.b /= real;
    return {picture, toCrop};
}

struct Opinion {
    double cosine = 0; // mean of all extractors
    bool below = true; // every surrogate is below its threshold
};

Opinion ask(const Surrogates& surrogates, const Person& person, const Seen& seen) {
    const Tensor face = toTensor(face::alignedCrop(seen.picture, seen.toCrop, kSide, kSide), 3, kSide) / 255;
    Opinion opinion;
    for (std::size_t s = 0; s < surrogates.size(); ++s) {
        const std::vector<Tensor> said = surrogates[s]->embed(face);
        double mean = 0;
        for (std::size_t head = 0; head < said.size(); ++head)
            mean +=
                (said[head] * person.seen[s][head]).sum().item<double>() / static_cast<double>(said.size());
        opinion.cosine += mean / static_cast<double>(surrogates.size());
        opinion.below = opinion.below && mean < surrogates[s]->threshold();
    }
    return opinion;
}

// The pixels that are looked at, and the same after an upload.
class Looks {
public:
    Looks(const FaceCloak& cloak, const Task& task)
        : finished_{task.view.picture, task.view.toCrop}
        , shown_(std::min(std::max(task.photo.width(), task.photo.height()), task.viewingSide)) {
        FaceCloak local = cloak;
        local.toCrop = task.view.toCrop;
        render(finished_.picture, local);
    }
    const Seen& finished() const { return finished_; }
    Seen jpeg() const { return afterJpeg(finished_); }
    // Otherwise shared() is jpeg().
    bool shrinks() const { return shown_ > kSharedSide; }
    Seen shared() const {
        return shrinks() ? afterJpeg(scaled(finished_, static_cast<double>(kSharedSide) / shown_)) : jpeg();
    }

private:
    Seen finished_;
    int shown_;
};

} // namespace

bool Refiner::fallsShort(const FaceCloak& cloak, const Task& task, const Person& person, double reach) const {
    const at::NoGradGuard noGrad;
    const Looks looks(cloak, task);
    const Opinion shared = ask(surrogates_, person, looks.shared());
    if (shared.cosine > reach)
        return false;
    return !shared.below || !ask(surrogates_, person, looks.finished()).below ||
           (looks.shrinks() && !ask(surrogates_, person, looks.jpeg()).below);
}

Reached Refiner::look(const FaceCloak& cloak, const Task& task, const Person& person) const {
    const at::NoGradGuard noGrad;
    const Looks looks(cloak, task);
    const Opinion plain = ask(surrogates_, person, looks.finished()),
                  jpeg = ask(surrogates_, person, looks.jpeg()),
                  upload = looks.shrinks() ? ask(surrogates_, person, looks.shared()) : jpeg;
    Reached reached;
    reached.looked = true;
    reached.finished = plain.cosine;
    reached.jpeg = jpeg.cosine;
    reached.shared = upload.cosine;
    reached.below = plain.below && jpeg.below && upload.below;
    return reached;
}

} // namespace vizard::cloak
