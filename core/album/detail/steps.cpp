#include "core/album/detail/steps.h"

#include "core/album/naming.h"
#include "core/base/memory.h"
#include "core/base/mixed.h"
#include "core/base/sha256.h"
#include "core/photo/read.h"
#include "core/photo/scale.h"

#include <QtEndian>

#include <chrono>
#include <ctime>
#include <new>

namespace vizard::album::detail {

namespace {

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

// The rooms promise not to throw; a photo must not stop an album where one of them breaks that promise.
template <typename Call> auto guarded(const QString& thing, Call call) -> decltype(call()) {
    try {
        return call();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, thing, {}};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, thing, QString::fromUtf8(exception.what())};
    } catch (...) {
        return Error{ErrorCode::Internal, thing, QStringLiteral("unknown exception")};
    }
}

// 64 bits a row are enough to tell photos apart, and nobody has to be kept from finding two with one seed:
// SHA-256 of each byte would only take longer.
quint64 rowDigest(const uchar* row, qsizetype bytes) {
    constexpr quint64 factor = 0x9e3779b97f4a7c15ULL;
    quint64 digest = static_cast<quint64>(bytes);
    const auto take = [&digest](quint64 word) {
        digest = (digest ^ word) * factor;
        digest ^= digest >> 32;
    };
    qsizetype at = 0;
    for (; at + 8 <= bytes; at += 8)
        take(qFromLittleEndian<quint64>(row + at));
    for (; at < bytes; ++at)
        take(row[at]);
    return digest;
}

Error cancelledError(const JobRequest& request) {
    return {ErrorCode::Cancelled, request.source, {}};
}

// Where they are in the file.
Result<std::vector<face::Face>> facesOf(const QImage& pixels, const cloak::Engine& engine,
                                        const JobRequest& request, const cloak::Hooks& hooks) {
    if (request.faces) {
        std::vector<face::Face> faces;
        for (const FaceWish& wish : *request.faces)
            faces.push_back(wish.face);
        return faces;
    }
    return engine.detect(pixels, request.smallFaces ? face::SmallFaces::Always : face::SmallFaces::InGroups,
                         hooks);
}

// Into `opened`, so that a photo that was read is kept for the report where detection fails. Faces are looked
// for before the photo is made smaller: whose are found does not depend on how large the copy is to be.
Status readAndDetect(Opened& opened, const cloak::Engine& engine, const JobRequest& request,
                     const cloak::Hooks& hooks) {
    if (hooks.cancelled())
        return cancelledError(request);
    Result<photo::Photo> read = photo::read(request.source);
    if (!read)
        return read.error();
    const QImage whole = read->pixels;
    if (request.longEdge > 0) {
        read->pixels = photo::limited(whole, request.longEdge);
        if (read->pixels.isNull())
            return Error{ErrorCode::OutOfMemory, request.source, {}};
    }
    opened.photo = std::make_shared<const photo::Photo>(std::move(read).value());
    opened.scale = double(opened.photo->pixels.width()) / whole.width();
    if (hooks.cancelled())
        return cancelledError(request);
    const Result<std::vector<face::Face>> faces = facesOf(whole, engine, request, hooks);
    if (!faces)
        return faces.error();
    for (const face::Face& face : *faces)
        opened.faces.push_back(scaled(face, opened.scale));
    if (!opened.faces.empty())
        opened.photoSeed = photoSeed(opened.photo->pixels, request.settings.seed);
    return Done{};
}

// What the judge sees of a photo, who looks at 8 bits.
QImage forTheJudge(const QImage& pixels) {
    return pixels.depth() > 32 ? pixels.convertToFormat(QImage::Format_RGB888) : pixels;
}

std::vector<FaceLook> lookAgain(const JobRequest& request, const std::vector<face::Face>& faces,
                                const QImage& original, const QImage& cloaked,
                                const std::vector<cloak::FaceCloak>& cloaks, const QImage& written) {
    std::vector<FaceLook> looks;
    size_t next = 0;
    for (size_t face = 0; face < faces.size() && next < cloaks.size(); ++face) {
        if (!wantsFace(request, face))
            continue;
        const cloak::Cost& cost = cloaks[next++].cost;
        const audit::FaceToMeasure what{original, cloaked, faces[face], cost.butteraugli, cost.warpRms};
        looks.push_back({static_cast<int>(face), audit::lookAgain(request.judge, what, written)});
    }
    return looks;
}

using OnDraft = std::function<void(const photo::Draft&)>;

// Writes, and keeps what the caller's own question about the draft also gets to see.
Status writeCopy(const photo::Photo& photo, const JobRequest& request, const OnDraft& onDraft,
                 Closed& closed) {
    photo::WriteOptions options = request.write;
    options.onDraft = [&](const photo::Draft& draft) {
        closed.hash = draft.sha256;
        closed.bytes = draft.bytes;
        closed.size = draft.decoded.pixels.size();
        onDraft(draft);
        return request.write.onDraft ? request.write.onDraft(draft) : Status(Done{});
    };
    closed.format = photo::writtenFormat(photo, options);
    const QString target = withExtensionOf(request.target, closed.format);
    const Result<QString> written = photo::write(photo, target, options);
    if (!written)
        return written.error();
    closed.written = *written;
    return Done{};
}

// Of photos that are large in memory, what is not needed for the copy goes back to the system first: their
// pixels are there three times while the copy is looked at.
void makeRoomFor(const QImage& pixels) {
    constexpr qsizetype kLarge = 96 * 1024 * 1024;
    if (pixels.sizeInBytes() >= kLarge)
        giveBackMemory();
}

Result<Closed> applyAndWrite(const cloak::Engine& engine, const JobRequest& request,
                             std::shared_ptr<const Opened> opened,
                             const std::vector<cloak::FaceCloak>& cloaks, Gate& gate) {
    if (gate.cancelled())
        return cancelledError(request);
    auto result = std::make_shared<photo::Photo>(*opened->photo);
    if (!cloaks.empty())
        result->pixels = engine.apply(opened->photo->pixels, cloaks);
    if (result->pixels.isNull())
        return Error{ErrorCode::OutOfMemory, request.source, QStringLiteral("no pixels after apply")};
    Closed closed;
    if (!request.target.isEmpty()) {
        if (!gate.beginWrite())
            return cancelledError(request);
        const QImage original = request.judge ? forTheJudge(opened->photo->pixels) : QImage();
        const std::vector<face::Face> faces = opened->faces;
        opened.reset();
        makeRoomFor(result->pixels);
        const auto onDraft = [&](const photo::Draft& draft) {
            if (request.judge)
                closed.looks =
                    lookAgain(request, faces, original, result->pixels, cloaks, draft.decoded.pixels);
        };
        if (const Status written = writeCopy(*result, request, onDraft, closed); !written)
            return written.error();
    }
    if (request.keepPixels)
        closed.result = std::move(result);
    return closed;
}

} // namespace

face::Face scaled(face::Face face, double factor) {
    face.box = QRectF(face.box.topLeft() * factor, face.box.size() * factor);
    for (QPointF& point : face.landmarks)
        point *= factor;
    return face;
}

Stopwatch::Stopwatch()
    : wall_(wallSeconds())
    , core_(threadSeconds()) {}

Spent Stopwatch::spent() const {
    return {wallSeconds() - wall_, threadSeconds() - core_};
}

Opened openPhoto(const cloak::Engine& engine, const JobRequest& request, const cloak::Hooks& hooks) {
    Opened opened;
    const Status status =
        guarded(request.source, [&] { return readAndDetect(opened, engine, request, hooks); });
    if (!status)
        opened.error = status.error();
    return opened;
}

Result<cloak::FaceCloak> cloakFace(const cloak::Engine& engine, const JobRequest& request,
                                   const Opened& opened, size_t face, const cloak::Hooks& hooks) {
    return guarded(request.source, [&]() -> Result<cloak::FaceCloak> {
        if (hooks.cancelled())
            return cancelledError(request);
        cloak::Settings settings = request.settings;
        if (request.faces)
            settings.strength = request.faces->at(face).strength.value_or(settings.strength);
        if (request.others)
            settings.others = request.others(scaled(opened.faces.at(face), 1 / opened.scale));
        return engine.cloakFace(opened.photo->pixels, opened.faces.at(face), opened.photoSeed, settings,
                                hooks);
    });
}

std::shared_ptr<const Opened> withoutPixels(const Opened& opened) {
    auto photo = std::make_shared<photo::Photo>(*opened.photo);
    photo->pixels = QImage();
    auto rest = std::make_shared<Opened>(opened);
    rest->photo = std::move(photo);
    return rest;
}

Closed closePhoto(const cloak::Engine& engine, const JobRequest& request,
                  std::shared_ptr<const Opened> opened, const std::vector<cloak::FaceCloak>& cloaks,
                  Gate& gate) {
    Result<Closed> closed = guarded(
        request.source, [&] { return applyAndWrite(engine, request, std::move(opened), cloaks, gate); });
    if (closed)
        return std::move(closed).value();
    Closed failed;
    failed.error = closed.error();
    return failed;
}

bool wantsFace(const JobRequest& request, size_t face) {
    return !request.faces || request.faces->at(face).protect;
}

quint64 photoSeed(const QImage& pixels, quint64 seed) {
    Sha256 hash;
    const auto add = [&hash](quint64 number) {
        const quint64 bytes = qToLittleEndian(number);
        hash.add(QByteArrayView(reinterpret_cast<const char*>(&bytes), sizeof(bytes)));
    };
    add(static_cast<quint64>(pixels.width()));
    add(static_cast<quint64>(pixels.height()));
    add(static_cast<quint64>(pixels.format()));
    const qsizetype rowBytes = (qsizetype(pixels.width()) * pixels.depth() + 7) / 8;
    for (int y = 0; y < pixels.height(); ++y)
        add(rowDigest(pixels.constScanLine(y), rowBytes));
    return mixed(qFromLittleEndian<quint64>(hash.result().constData()), seed);
}

} // namespace vizard::album::detail
