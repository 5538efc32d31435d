// The queue of photos to protect: a thread pool whose unit of work is one face, with progress, time left and
// pause and cancel.
#pragma once

#include "core/album/outcome.h"
#include "core/album/photo_settings.h"
#include "core/audit/second_look.h"
#include "core/base/result.h"
#include "core/cloak/engine.h"
#include "core/photo/photo.h"
#include "core/photo/write.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vizard::album {

// What the judge said of one face in the file that was written.
struct FaceLook {
    int face = 0; // index in JobResult::faces
    audit::SecondLook look;
};

// What one photo's job ended with: exactly one for each job, on every path.
struct JobResult {
    int id = 0;
    QString source;
    Outcome outcome = Outcome::Failed;
    std::optional<Error> error; // for Failed
    // Where it could be read; made smaller, `scale` of the file's pixels, with JobRequest::longEdge. Without
    // its pixels where a copy was written, unless JobRequest::keepPixels.
    std::shared_ptr<const photo::Photo> original;
    double scale = 1;
    std::shared_ptr<const photo::Photo> result; // for Protected, when JobRequest::keepPixels
    std::vector<face::Face> faces;              // where they are in the file
    std::vector<cloak::Cost> costs;             // one a face; of no change where it was not to be protected
    std::vector<cloak::Reached> reached;        // one a face; not looked at where the method does not look
    std::vector<cloak::FaceCloak> cloaks; // of the faces that were protected, when JobRequest::keepPixels
    int steps = 0;                        // refinement steps, all faces
    double seconds = 0;                   // wall time from first to last step
    double coreSeconds = 0;               // processor time spent by the workers
    QString written;                      // the new file, where one was asked for
    QByteArray writtenHash;               // SHA-256 of its bytes
    qint64 writtenBytes = 0;
    QSize writtenSize;
    photo::Format writtenFormat = photo::Format::Jpeg;
    std::vector<FaceLook>
        looks; // at the written file, of the faces that were protected; empty: nobody looked

    // Of how many faces anything was changed: at strength 0, and of faces too small to be recognised, nothing
    // is.
    int changedFaces() const;
};

// cloak::Settings::others of a face, which lies where it is in the file. Asked by workers.
using OthersOfFace = std::function<std::vector<QImage>(const face::Face& face)>;

struct JobRequest {
    QString source;
    cloak::Settings settings;
    // Nothing: the faces that the detector finds, all of them. Where none of these is to be protected, the
    // result has the original's pixels.
    std::optional<std::vector<FaceWish>> faces;
    bool smallFaces = false; // where `faces` are to be found: all small ones, too (face::SmallFaces::Always)
    OthersOfFace others;     // empty: none
    // Pixels: a larger photo is made smaller first, and the cloak is made for that size; `faces` are those of
    // the photo as it is. 0: the photo's own size.
    int longEdge = 0;
    QString target; // empty: do not write
    photo::WriteOptions write;
    audit::Measure judge; // looks at the file that was written; empty: nobody does
    bool keepPixels = false;
};

class ProtectionQueue : public QObject {
    Q_OBJECT
public:
    // workers <= 0: as many as cores.
    explicit ProtectionQueue(std::shared_ptr<const cloak::Engine> engine, int workers = 0,
                             QObject* parent = nullptr);
    ~ProtectionQueue() override; // cancels and waits; no signal comes any more

    // All of these are for the thread that the queue lives in.
    int add(const JobRequest& request); // the job's id, > 0
    // The job is reported as Cancelled at once, except when its file is already being written: then it ends
    // as that ends. Workers notice inside a photo (Hooks::cancelled); idle() says when the last of them is
    // out.
    void cancel(int id);
    void cancelAll();
    bool isIdle() const;
    // While paused no step begins; those that run (a face each, at most) end.
    void pause();
    void resume();
    bool isPaused() const;

Q_SIGNALS: // in the thread that the queue lives in, always from its event loop
    void jobStarted(int id);
    void jobProgressed(int id, double fraction);
    // By the detector, before the work on them begins; where they are in the file. Not of jobs that were
    // given their faces.
    void facesFound(int id, const std::vector<vizard::face::Face>& faces);
    // cloak::Hooks::sketched of a face, of jobs with keepPixels that are not over.
    void faceSketched(int id, int face, const vizard::cloak::FaceCloak& cloak);
    void jobFinished(const vizard::album::JobResult& result);
    // All jobs since the queue was last idle; secondsLeft < 0: not known yet.
    void progressed(double fraction, double secondsLeft);
    void idle();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace vizard::album
