// The three steps of a job as plain functions for a worker thread. None of them throws.
#pragma once

#include "core/album/queue.h"

#include <atomic>

namespace vizard::album::detail {

// Shared by the queue and the workers of one job. Cancel and write exclude each other: whoever comes first.
class Gate {
public:
    bool cancel() { return pass(State::Cancelled); }
    bool beginWrite() { return pass(State::Writing); }
    bool cancelled() const { return state_.load() == State::Cancelled; }

private:
    enum class State { Open, Cancelled, Writing };
    bool pass(State next) {
        State expected = State::Open;
        return state_.compare_exchange_strong(expected, next);
    }
    std::atomic<State> state_{State::Open};
};

// Wall and processor time of a unit of work.
struct Spent {
    double seconds = 0;
    double coreSeconds = 0;
};

class Stopwatch {
public:
    Stopwatch();
    Spent spent() const;

private:
    double wall_;
    double core_;
};

struct Opened {
    std::shared_ptr<const photo::Photo> photo;
    std::vector<face::Face> faces;
    double scale = 1; // of the photo as it was opened to the file's
    quint64 photoSeed = 0;
    std::optional<Error> error;
};

// The face on the same picture in `factor` times its size.
face::Face scaled(face::Face face, double factor);

// The hooks are asked and told by the look for faces, which takes seconds where small ones are looked for.
Opened openPhoto(const cloak::Engine& engine, const JobRequest& request, const cloak::Hooks& hooks);

Result<cloak::FaceCloak> cloakFace(const cloak::Engine& engine, const JobRequest& request,
                                   const Opened& opened, size_t face, const cloak::Hooks& hooks);

struct Closed {
    std::shared_ptr<const photo::Photo> result;
    QString written;
    QByteArray hash;
    qint64 bytes = 0;
    QSize size;
    photo::Format format = photo::Format::Jpeg;
    std::vector<FaceLook> looks;
    std::optional<Error> error;
};
// `cloaks`: of the faces that wantsFace(), in order. Gives up `opened`, and so its pixels where nobody else
// has it, before the copy is written.
Closed closePhoto(const cloak::Engine& engine, const JobRequest& request,
                  std::shared_ptr<const Opened> opened, const std::vector<cloak::FaceCloak>& cloaks,
                  Gate& gate);

// All that was found of it.
std::shared_ptr<const Opened> withoutPixels(const Opened& opened);

// Whether the face of that index is to be protected.
bool wantsFace(const JobRequest& request, size_t face);

// The first 8 bytes of the SHA-256 of the pixels' size, format and row digests (padding left out), mixed with
// the seed of the settings: the same picture gives the same cloak whatever file it comes in.
quint64 photoSeed(const QImage& pixels, quint64 seed);

} // namespace vizard::album::detail
