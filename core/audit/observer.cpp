#include "core/audit/observer.h"

#include "core/base/sha256.h"
#include "core/photo/read.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace vizard::audit {
namespace {

constexpr qsizetype kNumbersEach = 14; // box and landmarks

void append(QList<float>& numbers, QPointF point) {
    numbers << static_cast<float>(point.x()) << static_cast<float>(point.y());
}

QPointF pointAt(const QList<float>& numbers, qsizetype at) {
    return {static_cast<double>(numbers[at]), static_cast<double>(numbers[at + 1])};
}

QList<float> packed(QSize size, const std::vector<face::Face>& faces) {
    QList<float> numbers;
    append(numbers, QPointF(size.width(), size.height()));
    for (const face::Face& face : faces) {
        append(numbers, face.box.topLeft());
        append(numbers, QPointF(face.box.width(), face.box.height()));
        for (const QPointF point : face.landmarks)
            append(numbers, point);
    }
    return numbers;
}

std::vector<face::Face> unpacked(const QList<float>& numbers) {
    std::vector<face::Face> faces;
    for (qsizetype at = 2; at + kNumbersEach <= numbers.size(); at += kNumbersEach) {
        const QPointF size = pointAt(numbers, at + 2);
        face::Face face;
        face.box = QRectF(pointAt(numbers, at), QSizeF(size.x(), size.y()));
        for (std::size_t i = 0; i < face.landmarks.size(); ++i)
            face.landmarks[i] = pointAt(numbers, at + 4 + 2 * static_cast<qsizetype>(i));
        faces.push_back(face);
    }
    return faces;
}

// The fields that are remembered, in the order of the file.
constexpr double Quality::*kQualities[] = {&Quality::butteraugli, &Quality::faceDssim,  &Quality::facePsnr,
                                           &Quality::faceColour,  &Quality::photoDssim, &Quality::photoPsnr,
                                           &Quality::photoColour};

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// The index of the face that is meant, or -1.
int chosen(const std::vector<face::Face>& faces, QSize size, std::optional<QPointF> where) {
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    const QPointF wanted = where ? QPointF(where->x() * size.width(), where->y() * size.height()) : middle;
    // Larger is better: without a place, area less the squared distance to the middle.
    const auto merit = [&](const face::Face& face) {
        const double off = distance(face.box.center(), wanted);
        return where ? -off : face.box.width() * face.box.height() - 2 * off * off;
    };
    const auto found = std::max_element(faces.begin(), faces.end(),
                                        [&](const auto& a, const auto& b) { return merit(a) < merit(b); });
    if (found == faces.end() || (where && distance(found->box.center(), wanted) > found->box.width() / 2))
        return -1;
    return static_cast<int>(found - faces.begin());
}

} // namespace

QPointF Look::place() const {
    return {face.box.center().x() / size.width(), face.box.center().y() / size.height()};
}

// A file that is decoded only when somebody asks for its pixels.
class Observer::Picture {
public:
    static Result<Picture> open(const QString& path, const Transform* through) {
        QFile file(path);
        Sha256 hash;
        if (!file.open(QIODevice::ReadOnly) || !hash.add(file))
            return Error{file.exists() ? ErrorCode::NotReadable : ErrorCode::NotFound, path,
                         file.errorString()};
        return Picture(path, hash.result(), through);
    }

    Result<QImage> pixels() {
        if (!pixels_.isNull())
            return pixels_;
        auto photo = photo::read(path_);
        if (!photo)
            return photo.error();
        auto changed = through_ ? through_->apply(photo->pixels) : Result<QImage>(photo->pixels);
        if (changed)
            pixels_ = *changed;
        return changed;
    }
    const QByteArray& hash() const { return hash_; }
    QByteArray key() const { return through_ ? hash_ + '|' + through_->name.toUtf8() : hash_; }

    QSize size;

private:
    Picture(const QString& path, const QByteArray& hash, const Transform* through)
        : path_(path)
        , hash_(hash)
        , through_(through) {}

    QString path_;
    QByteArray hash_;
    const Transform* through_;
    QImage pixels_;
};

Observer::Observer(std::shared_ptr<const face::Detector> detector, const QByteArray& detectorId,
                   std::vector<Judge> judges, const QString& cacheFolder)
    : detector_(std::move(detector))
    , judges_(std::move(judges))
    , faces_(cacheFolder, QStringLiteral("faces-") + QString::fromLatin1(detectorId))
    , qualities_(cacheFolder, QStringLiteral("quality-") + QString::fromLatin1(detectorId)) {
    for (const Judge& judge : judges_) {
        const QByteArray name = "judge-" + judge.id() + '-' + detectorId;
        embeddings_.push_back(std::make_unique<NumberCache>(cacheFolder, QString::fromLatin1(name)));
    }
}

Result<std::vector<face::Face>> Observer::faces(Picture& picture) {
    auto known = faces_.find(picture.key());
    if (!known) {
        const auto pixels = picture.pixels();
        if (!pixels)
            return pixels.error();
        const auto found = detector_->detect(*pixels);
        if (!found)
            return found.error();
        known = packed(pixels->size(), *found);
        faces_.insert(picture.key(), *known);
    }
    picture.size = QSize(static_cast<int>(known->at(0)), static_cast<int>(known->at(1)));
    return unpacked(*known);
}

Result<Look> Observer::look(const QString& path, std::optional<QPointF> where, const Transform* through) {
    auto picture = Picture::open(path, through);
    if (!picture)
        return picture.error();
    const auto found = faces(*picture);
    if (!found)
        return found.error();
    Look look{picture->hash(), picture->size, {}, {}};
    const int index = chosen(*found, picture->size, where && through ? through->map(*where) : where);
    if (index < 0)
        return look;
    look.face = found->at(static_cast<std::size_t>(index));
    for (std::size_t j = 0; j < judges_.size(); ++j) {
        const QByteArray key = picture->key() + '#' + QByteArray::number(index);
        auto known = embeddings_[j]->find(key);
        if (!known) {
            const auto pixels = picture->pixels();
            if (!pixels)
                return pixels.error();
            const auto fresh = judges_[j].embed(*pixels, look.face.landmarks);
            if (!fresh)
                return fresh.error();
            known = QList<float>(fresh->begin(), fresh->end());
            embeddings_[j]->insert(key, *known);
        }
        look.embeddings.emplace_back(known->begin(), known->end());
    }
    return look;
}

Result<Quality> Observer::quality(const QString& original, const Look& originalLook, const QString& copy,
                                  const Look& copyLook) {
    const QByteArray key = originalLook.contentHash + '>' + copyLook.contentHash;
    auto known = qualities_.find(key);
    if (!known) {
        const auto before = photo::read(original), after = photo::read(copy);
        for (const auto* photo : {&before, &after}) {
            if (!*photo)
                return photo->error();
        }
        const Quality fresh = qualityOf(before->pixels, after->pixels, originalLook.face);
        known.emplace();
        for (const auto field : kQualities)
            *known << static_cast<float>(fresh.*field);
        qualities_.insert(key, *known);
    }
    Quality quality;
    for (std::size_t i = 0; i < std::size(kQualities); ++i)
        quality.*kQualities[i] = static_cast<double>(known->value(static_cast<qsizetype>(i)));
    return quality;
}

Status Observer::save() {
    Status status = faces_.save();
    if (const Status saved = qualities_.save(); !saved)
        status = saved;
    for (const auto& cache : embeddings_) {
        if (const Status saved = cache->save(); !saved)
            status = saved;
    }
    return status;
}

} // namespace vizard::audit
