// Finds and embeds faces on photos, and remembers both on disk by the photo's content.
#pragma once

#include "core/audit/judge.h"
#include "core/audit/number_cache.h"
#include "core/audit/quality.h"
#include "core/audit/transforms.h"
#include "core/face/detector.h"

#include <optional>

namespace vizard::audit {

// One face of a photo as all judges see it.
struct Look {
    QByteArray contentHash;
    QSize size; // of the photo
    face::Face face;
    std::vector<Embedding> embeddings; // by judge; empty where no face was found

    bool hasFace() const { return !embeddings.empty(); }
    QPointF place() const; // the face's middle, as shares of width and height
};

class Observer {
public:
    // `detectorId` changes with the detector's weights: a part of what is cached is keyed by it.
    // `cacheFolder` empty: nothing is kept.
    Observer(std::shared_ptr<const face::Detector> detector, const QByteArray& detectorId,
             std::vector<Judge> judges, const QString& cacheFolder);

    // The face whose middle is nearest to `where` (shares of width and height; nothing further off than half
    // a face's width), or, without it, the photo's main face: the largest, nearness to the middle counted.
    // After `through`, if any. No face is a normal answer. May be called from several threads at once.
    // Errors: those of photo::read, OutOfMemory, Internal.
    Result<Look> look(const QString& path, std::optional<QPointF> where = {},
                      const Transform* through = nullptr);

    // What the change from one photo to the other costs in looks, at the original's face. Both were looked at
    // without a transform. Errors: those of photo::read.
    Result<Quality> quality(const QString& original, const Look& originalLook, const QString& copy,
                            const Look& copyLook);

    const std::vector<Judge>& judges() const { return judges_; }
    Status save(); // Error: NotWritable

private:
    class Picture;
    Result<std::vector<face::Face>> faces(Picture& picture);

    std::shared_ptr<const face::Detector> detector_;
    std::vector<Judge> judges_;
    NumberCache faces_, qualities_;
    std::vector<std::unique_ptr<NumberCache>> embeddings_;
};

} // namespace vizard::audit
