#include "models/training/detector_scenes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vizard::training {

using face::Face, face::Similarity;

namespace {

constexpr double kSureScore = 0.6; // of the teacher

double sizeOf(const QRectF& box) {
    return std::sqrt(box.width() * box.height());
}

double share(const QRectF& part, const QRectF& of) {
    const QRectF common = part.intersected(of);
    return common.isEmpty() ? 0 : common.width() * common.height() / (of.width() * of.height());
}

Similarity turned(double scale, double degrees, QPointF from, QPointF to) {
    const double angle = degrees * std::numbers::pi / 180;
    const Similarity s{scale * std::cos(angle), scale * std::sin(angle), 0, 0};
    const QPointF shift = to - s.map(from);
    return {s.a, s.b, shift.x(), shift.y()};
}

// Mostly upright, sometimes far from it.
double someTurn(Random& random) {
    const double most = chance(random, 0.35) ? 50 : chance(random, 0.5) ? 20 : 5;
    return uniform(random, -most, most);
}

// How much of the photo shows at a place in it, 0..1.
struct Mask {
    QRectF photo;       // whole photo, with edges `feather` wide
    double feather = 1; // photo pixels
    bool oval = false;  // only around the face …
    QPointF centre;
    double rx = 1, ry = 1, softness = 0.1; // … an ellipse

    float operator()(QPointF p) const {
        const double edge = std::min(
            {p.x() - photo.left(), photo.right() - p.x(), p.y() - photo.top(), photo.bottom() - p.y()});
        double value = std::clamp(edge / feather + 0.5, 0.0, 1.0);
        if (oval && value > 0) {
            const double r = std::hypot((p.x() - centre.x()) / rx, (p.y() - centre.y()) / ry);
            value *= std::clamp((1 - r) / softness + 0.5, 0.0, 1.0);
        }
        return static_cast<float>(value);
    }
};

// Bilinear, in the level whose pixels are about as large as the canvas's.
struct Sampler {
    const QImage& image;
    double scale; // of this level

    static Sampler of(const ScenePhoto& photo, double photoPixels, int coarser = 0) {
        const auto last = static_cast<double>(photo.levels.size() - 1);
        const double level = std::clamp(std::floor(std::log2(photoPixels) + 0.35) + coarser, 0.0, last);
        return {photo.levels[static_cast<std::size_t>(level)], std::exp2(-level)};
    }

    void read(QPointF p, float rgb[3]) const {
        const double x = std::clamp(p.x() * scale - 0.5, 0.0, image.width() - 1.001);
        const double y = std::clamp(p.y() * scale - 0.5, 0.0, image.height() - 1.001);
        const int x0 = static_cast<int>(x), y0 = static_cast<int>(y);
        const auto fx = static_cast<float>(x - x0), fy = static_cast<float>(y - y0);
        const uchar* top = image.constScanLine(y0) + 3 * x0;
        const uchar* bottom = image.constScanLine(std::min(y0 + 1, image.height() - 1)) + 3 * x0;
        for (int c = 0; c < 3; ++c) {
            const float above = static_cast<float>(top[c]) * (1 - fx) + static_cast<float>(top[c + 3]) * fx;
            const float below =
                static_cast<float>(bottom[c]) * (1 - fx) + static_cast<float>(bottom[c + 3]) * fx;
            rgb[c] = above * (1 - fy) + below * fy;
        }
    }
};

QRectF boundsOf(const QRectF& photo, const Placement& place) {
    const QPointF corners[] = {place.map(photo.topLeft()), place.map(photo.topRight()),
                               place.map(photo.bottomLeft()), place.map(photo.bottomRight())};
    QRectF bounds(corners[0], QSizeF(0, 0));
    for (const QPointF& p : corners) {
        bounds.setLeft(std::min(bounds.left(), p.x()));
        bounds.setRight(std::max(bounds.right(), p.x()));
        bounds.setTop(std::min(bounds.top(), p.y()));
        bounds.setBottom(std::max(bounds.bottom(), p.y()));
    }
    return bounds;
}

void paste(Canvas& canvas, const ScenePhoto& photo, const Placement& place, const Mask& mask,
           const QRectF& bounds, const float gain[3]) {
    const Similarity back = place.toCanvas.inverse();
    const Sampler sampler = Sampler::of(photo, back.scale());
    const int left = std::max(0, static_cast<int>(std::floor(bounds.left())));
    const int right = std::min(canvas.side, static_cast<int>(std::ceil(bounds.right())));
    const int top = std::max(0, static_cast<int>(std::floor(bounds.top())));
    const int bottom = std::min(canvas.side, static_cast<int>(std::ceil(bounds.bottom())));
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            QPointF p = back.map({x + 0.5, y + 0.5});
            if (place.mirrored)
                p.setX(place.photoWidth - p.x());
            const float shown = mask(p);
            if (shown <= 0)
                continue;
            float rgb[3];
            sampler.read(p, rgb);
            float* out = canvas.at(x, y);
            for (int c = 0; c < 3; ++c)
                out[c] += shown * (rgb[c] * gain[c] - out[c]);
        }
    }
}

} // namespace

ScenePhoto::ScenePhoto(const QImage& photo, const std::vector<Face>& found, int longestSide) {
    const double scale =
        std::min(1.0, static_cast<double>(longestSide) / std::max(photo.width(), photo.height()));
    QImage image = photo.convertToFormat(QImage::Format_RGB888);
    if (scale < 1)
        image = image.scaled(QSize(longestSide, longestSide), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (Face face : found) {
        face.box = QRectF(face.box.topLeft() * scale, face.box.size() * scale);
        for (QPointF& p : face.landmarks)
            p *= scale;
        if (face.score >= static_cast<float>(kSureScore))
            faces.push_back(face);
        else
            unsure.push_back(face.box);
    }
    levels.push_back(image);
    while (std::min(image.width(), image.height()) >= 32) {
        image = image.scaled(image.width() / 2, image.height() / 2, Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
        levels.push_back(image);
    }
}

QPointF Placement::map(QPointF photo) const {
    return toCanvas.map({mirrored ? photoWidth - photo.x() : photo.x(), photo.y()});
}

QRectF Placement::map(const QRectF& box) const {
    const QPointF centre = map(box.center());
    const double w = std::hypot(toCanvas.a * box.width(), toCanvas.b * box.height());
    const double h = std::hypot(toCanvas.b * box.width(), toCanvas.a * box.height());
    return {centre.x() - w / 2, centre.y() - h / 2, w, h};
}

Face Placement::map(const Face& face) const {
    Face result = face;
    result.box = map(face.box);
    for (std::size_t i = 0; i < 5; ++i)
        result.landmarks[i] = map(face.landmarks[i]);
    if (mirrored) {
        std::swap(result.landmarks[0], result.landmarks[1]);
        std::swap(result.landmarks[3], result.landmarks[4]);
    }
    return result;
}

struct SceneMaker::Draft {
    Canvas canvas;
    std::vector<Face> faces;
    std::vector<QRectF> unsure;
    std::vector<QRectF> taken; // pasted so far

    // What lies under a new paste is gone, or half gone.
    void cover(const QRectF& by) {
        std::erase_if(unsure, [&](const QRectF& box) { return share(by, box) > 0.9; });
        for (std::size_t i = faces.size(); i-- > 0;) {
            const double covered = share(by, faces[i].box);
            if (covered < 0.1)
                continue;
            if (covered < 0.9)
                unsure.push_back(faces[i].box);
            faces.erase(faces.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    // A face that the photo's own edge cuts is a face, as the teacher says. One that is cut here needs three
    // of its landmarks.
    void add(const ScenePhoto& photo, const Placement& place, const QRectF& within) {
        const QRectF frame(QPointF(0, 0), QSizeF(photo.levels[0].size()));
        for (const Face& face : photo.faces) {
            const Face mapped = place.map(face);
            if (share(within, mapped.box) < 0.1)
                continue;
            if (share(within, place.map(face.box.intersected(frame))) > 0.9) {
                faces.push_back(mapped);
                continue;
            }
            const auto seen = std::count_if(mapped.landmarks.begin(), mapped.landmarks.end(),
                                            [&](const QPointF& p) { return within.contains(p); });
            if (seen >= 3) { // the teacher, too, gives a cut face the box of its visible part
                faces.push_back(mapped);
                faces.back().box = mapped.box.intersected(within);
            } else {
                unsure.push_back(mapped.box.intersected(within));
            }
        }
        for (const QRectF& box : photo.unsure)
            unsure.push_back(place.map(box));
    }

    // Too small faces are neither right nor wrong.
    DetectorTruth truth() {
        DetectorTruth result;
        for (const Face& face : faces) {
            if (sizeOf(face.box) < 6.5) {
                unsure.push_back(face.box);
                continue;
            }
            nets::FoundFace& wanted = result.faces.emplace_back();
            wanted.x = static_cast<float>(face.box.x());
            wanted.y = static_cast<float>(face.box.y());
            wanted.width = static_cast<float>(face.box.width());
            wanted.height = static_cast<float>(face.box.height());
            for (std::size_t i = 0; i < 5; ++i) {
                wanted.points[2 * i] = static_cast<float>(face.landmarks[i].x());
                wanted.points[2 * i + 1] = static_cast<float>(face.landmarks[i].y());
            }
        }
        for (const QRectF& box : unsure)
            result.ignored.push_back({static_cast<float>(box.x()), static_cast<float>(box.y()),
                                      static_cast<float>(box.width()), static_cast<float>(box.height())});
        return result;
    }
};

void SceneMaker::layBackground(Draft& draft, Random& random) const {
    const int side = draft.canvas.side;
    if (backgrounds.empty() || chance(random, 0.04)) {
        const float level[3] = {static_cast<float>(uniform(random, 0, 255)),
                                static_cast<float>(uniform(random, 0, 255)),
                                static_cast<float>(uniform(random, 0, 255))};
        for (std::size_t i = 0; i < draft.canvas.rgb.size(); ++i)
            draft.canvas.rgb[i] = level[i % 3];
        return;
    }
    const ScenePhoto& photo = backgrounds[random() % backgrounds.size()];
    const QSize size = photo.levels[0].size();
    const double fit = static_cast<double>(side) / std::min(size.width(), size.height());
    const double scale = fit * logUniform(random, 0.75, 2.2);
    const QPointF centre(uniform(random, 0.3, 0.7) * size.width(), uniform(random, 0.3, 0.7) * size.height());
    const double turn = chance(random, 0.2) ? someTurn(random) : 0;
    const Placement place{turned(scale, turn, centre, {side / 2.0, side / 2.0}), chance(random, 0.5),
                          static_cast<double>(size.width())};
    Mask everywhere;
    everywhere.photo = QRectF(-1e5, -1e5, 2e5, 2e5);
    const QRectF all(0, 0, side, side);
    const float plain[3] = {1, 1, 1};
    paste(draft.canvas, photo, place, everywhere, all, plain);
    draft.add(photo, place, all);
}

void SceneMaker::layPortrait(Draft& draft, double size, bool whole, Random& random) const {
    const int side = draft.canvas.side;
    const bool useDrawn = !drawn.empty() && chance(random, 0.12);
    const bool useSharp = !sharp.empty() && chance(random, size > 150 ? 0.35 : 0.05);
    const auto& pool = useDrawn ? drawn : useSharp ? sharp : portraits;
    const ScenePhoto& photo = pool[random() % pool.size()];
    const Face& main =
        *std::max_element(photo.faces.begin(), photo.faces.end(),
                          [](const Face& l, const Face& r) { return sizeOf(l.box) < sizeOf(r.box); });
    const QRectF frame(QPointF(0, 0), QSizeF(photo.levels[0].size()));
    const double scale = size / sizeOf(main.box);
    Placement place{{}, chance(random, 0.5), frame.width()};
    QPointF from = main.box.center();
    if (place.mirrored)
        from.setX(frame.width() - from.x());
    Mask mask;
    mask.photo = frame;
    mask.oval = !whole;
    mask.feather = chance(random, 0.5) ? 1 / scale : uniform(random, 1, 6) / scale;
    const double lift = uniform(random, 0, 0.2); // towards the hair; the chin stays inside
    mask.centre = main.box.center() - QPointF(0, main.box.height() * lift);
    mask.rx = main.box.width() * uniform(random, 0.62, 1.1);
    mask.ry = main.box.height() * (0.57 + lift + uniform(random, 0, 0.25));
    mask.softness = uniform(random, 0.03, 0.25);
    const QRectF shownPart = whole ? frame
                                   : frame.intersected(QRectF(mask.centre - QPointF(mask.rx, mask.ry) * 1.15,
                                                              QSizeF(mask.rx, mask.ry) * 2.3));
    for (int attempt = 0; attempt < 8; ++attempt) {
        const double inset = std::min(0.5 * size, 0.42 * side);
        const QPointF to(uniform(random, inset, side - inset), uniform(random, inset, side - inset));
        place.toCanvas = turned(scale, someTurn(random), from, to);
        const QRectF bounds = boundsOf(shownPart, place), own = place.map(main.box);
        if (std::any_of(draft.taken.begin(), draft.taken.end(), [&](const QRectF& box) {
                return share(bounds, box) > 0.04 || share(box, own) > 0.04;
            }))
            continue;
        const float light = static_cast<float>(logUniform(random, 0.7, 1.3));
        const float gain[3] = {light * static_cast<float>(uniform(random, 0.92, 1.08)), light,
                               light * static_cast<float>(uniform(random, 0.92, 1.08))};
        draft.cover(bounds);
        paste(draft.canvas, photo, place, mask, bounds, gain);
        const QRectF canvas(0, 0, side, side);
        if (whole) {
            draft.add(photo, place, canvas);
        } else {
            ScenePhoto alone = photo;
            alone.faces = {main};
            alone.unsure.clear();
            draft.add(alone, place, canvas);
            for (const Face& other : photo.faces) {
                if (&other != &main && share(bounds, place.map(other.box)) > 0.05)
                    draft.unsure.push_back(place.map(other.box));
            }
        }
        draft.taken.push_back(own);
        return;
    }
}

void SceneMaker::fillWithPortrait(Draft& draft, Random& random) const {
    const int side = draft.canvas.side;
    const bool second = !crowded.empty() && chance(random, 0.6);
    const ScenePhoto& photo =
        portraits[second ? crowded[random() % crowded.size()] : random() % portraits.size()];
    const QSize size = photo.levels[0].size();
    const double scale = side * logUniform(random, 0.7, 1.5) / std::min(size.width(), size.height());
    const QPointF to(side / 2.0 * uniform(random, 0.8, 1.2), side / 2.0 * uniform(random, 0.8, 1.2));
    const Placement place{turned(scale, chance(random, 0.7) ? uniform(random, -4, 4) : someTurn(random),
                                 {size.width() / 2.0, size.height() / 2.0}, to),
                          chance(random, 0.5), static_cast<double>(size.width())};
    layPhoto(draft.canvas, photo, place);
    draft.add(photo, place, QRectF(0, 0, side, side));
}

SceneMaker::Picture SceneMaker::make(int side, Random& random) const {
    Draft draft{Canvas(side), {}, {}, {}};
    const double kind = uniform(random, 0, 1);
    if (kind < 0.4) { // a photo as it is: here faces are cut by the picture's own edge
        fillWithPortrait(draft, random);
    } else {
        layBackground(draft, random);
    }
    if (kind >= 0.4 && kind < 0.55) { // one photo that fills most of the picture
        layPortrait(draft, side * logUniform(random, 0.2, 0.8), true, random);
    } else if (kind >= 0.55 && kind < 0.95) {
        const int count = 1 + static_cast<int>(logUniform(random, 1, 8));
        const double largest = side / std::sqrt(count + 1.0);
        for (int i = 0; i < count; ++i)
            layPortrait(draft, logUniform(random, side <= 320 ? 7 : 9, largest), chance(random, 0.35),
                        random);
    }
    relight(draft.canvas, random);
    return {std::move(draft.canvas), draft.truth()};
}

SceneMaker::Picture SceneMaker::whole(const ScenePhoto& photo, int side) {
    const QRectF frame(QPointF(0, 0), QSizeF(photo.levels[0].size()));
    const double scale = side / std::max(frame.width(), frame.height());
    const Placement place{turned(scale, 0, {0, 0}, {0, 0}), false, frame.width()};
    Draft draft{Canvas(side), {}, {}, {}};
    layPhoto(draft.canvas, photo, place);
    draft.add(photo, place, QRectF(0, 0, side, side));
    return {std::move(draft.canvas), draft.truth()};
}

void layPhoto(Canvas& canvas, const ScenePhoto& photo, const Placement& place, int coarser) {
    const Similarity back = place.toCanvas.inverse();
    const Sampler sampler = Sampler::of(photo, back.scale(), coarser);
    for (int y = 0; y < canvas.side; ++y) {
        for (int x = 0; x < canvas.side; ++x) {
            const QPointF p = back.map({x + 0.5, y + 0.5});
            sampler.read(place.mirrored ? QPointF(place.photoWidth - p.x(), p.y()) : p, canvas.at(x, y));
        }
    }
}

nets::Tensor stack(const std::vector<const Canvas*>& canvases) {
    const int side = canvases.front()->side;
    nets::Tensor result = at::empty({static_cast<int64_t>(canvases.size()), side, side, 3},
                                    at::TensorOptions().dtype(at::kByte));
    uchar* out = result.data_ptr<uchar>();
    for (const Canvas* canvas : canvases) {
        for (const float v : canvas->rgb)
            *out++ = static_cast<uchar>(std::clamp(v + 0.5f, 0.0f, 255.0f));
    }
    return result.permute({0, 3, 1, 2});
}

nets::Tensor stack(const std::vector<SceneMaker::Picture>& pictures) {
    std::vector<const Canvas*> canvases;
    for (const SceneMaker::Picture& picture : pictures)
        canvases.push_back(&picture.canvas);
    return stack(canvases);
}

} // namespace vizard::training
