// The chosen photo, original and protected, kept up to date while settings and choice change: the newest
// wins.
#pragma once

#include "core/album/queue.h"
#include "ui/window/background.h"
#include "ui/window/face_patches.h"
#include "ui/window/screen_image.h"

#include <QTimer>

#include <memory>

namespace vizard::ui {

class Preview : public QObject {
    Q_OBJECT
public:
    using Picture = std::shared_ptr<const ScreenImage>;
    using PhotoPtr = std::shared_ptr<const photo::Photo>;
    static constexpr int settleMs = 150; // how long a slider rests before the work begins

    explicit Preview(QObject* parent = nullptr);

    // Until there is an engine, originals are shown and the protection waits.
    void setEngine(std::shared_ptr<const cloak::Engine> engine);

    // An empty path: nothing is shown. What was underway is cancelled.
    void show(const QString& path, const album::PhotoSettings& settings);
    // A coarse answer comes at once where a result is there already: its cloaks, scaled to the new strength.
    // Elsewhere one comes face by face, long before the result.
    void setSettings(const album::PhotoSettings& settings);
    // The part and size that the coarse answer is made for; until it is said, all of the photo. One that is
    // shown is made anew.
    void setLooked(const Looked& looked);
    // Who gives the person's other faces for the work on a photo.
    void setOthers(std::function<album::OthersOfFace(const QString& path)> others) {
        others_ = std::move(others);
    }
    void again(); // makes the result anew
    void stop();  // cancels the work; the pictures stay

    QString path() const { return path_; }
    const album::PhotoSettings& settings() const { return settings_; }
    PhotoPtr photo() const { return photo_; } // null until it is read
    // What is shown as protected is a coarse answer, or nothing.
    bool isWorking() const { return job_ != 0 || settle_.isActive(); }

Q_SIGNALS: // all about path()
    void cleared();
    void originalReady(const vizard::ui::Preview::Picture& picture);
    void progressed(double fraction);
    void facesFound(const std::vector<vizard::face::Face>& faces,
                    const vizard::album::PhotoSettings& settings);
    // At once after the work's end, and the picture a little later.
    void finished(const vizard::album::JobResult& result, const vizard::album::PhotoSettings& settings);
    void coarseReady(const vizard::ui::Preview::Picture& picture);
    void resultReady(const vizard::ui::Preview::Picture& picture);

private:
    struct Read {
        PhotoPtr photo;
        Picture picture;
    };
    // Cloaks, and the strength that each was made with.
    struct Made {
        void set(int face, const cloak::FaceCloak& cloak, std::optional<int> strength);
        std::vector<cloak::FaceCloak> cloaks;
        std::vector<int> faces; // by cloak: which face
        std::vector<int> strengths;
    };

    void readOriginal();
    void adoptOriginal(const Read& read);
    void begin();
    void onSketched(int job, int face, const cloak::FaceCloak& cloak);
    std::optional<int> strengthOf(int face) const;
    void onFinished(const album::JobResult& result);
    void showResult(const album::JobResult& result);
    void forgetCoarse();
    void answerCoarsely();
    void paintCoarsely();
    std::vector<cloak::FaceCloak> scaledCloaks(const Made& made) const;

    QString path_;
    album::PhotoSettings settings_;
    PhotoPtr photo_;
    Picture picture_;
    Made made_;                                           // the newest result
    Made sketches_;                                       // where there is no result yet
    std::optional<std::vector<cloak::FaceCloak>> coarse_; // of the coarse answer, until the result is there
    Looked looked_;
    std::optional<album::JobResult> waiting_; // a result that came before the original's picture
    std::shared_ptr<const cloak::Engine> engine_;
    std::function<album::OthersOfFace(const QString& path)> others_;
    int job_ = 0;            // 0: none underway
    quint64 turn_ = 0;       // counts choices and settings: answers to older ones are dropped
    quint64 choice_ = 0;     // counts choices
    quint64 coarseTurn_ = 0; // counts coarse answers
    QTimer settle_;
    std::unique_ptr<album::ProtectionQueue> queue_;
    Background background_{2}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
