// What the window does: the album, the chosen photo and the work on them. No widget.
#pragma once

#include "core/cloak/methods.h"
#include "ui/window/album_model.h"
#include "ui/window/background.h"
#include "ui/window/batch.h"
#include "ui/window/export_record.h"
#include "ui/window/importer.h"
#include "ui/window/judging.h"
#include "ui/window/message_strip.h"
#include "ui/window/people_finder.h"
#include "ui/window/preview.h"
#include "ui/window/session_keeper.h"
#include "ui/window/small_face_search.h"
#include "ui/window/thumbnail_store.h"
#include "ui/window/undo_commands.h"

#include <QUndoStack>

#include <functional>

namespace vizard::ui {

struct Incoming;

// Called on a thread in the background; may take seconds.
using EngineFactory = std::function<Result<std::shared_ptr<const cloak::Engine>>()>;

class AlbumController : public QObject {
    Q_OBJECT
public:
    enum class Readiness { GettingReady, Ready, Unavailable };

    // `strength`: what new photos get. `thumbnailSide`: long side in pixels of the screen. `dataFolder`:
    // where albums and pasted pictures are kept; empty: nowhere.
    AlbumController(EngineFactory factory, int strength, int thumbnailSide, const QString& dataFolder,
                    QObject* parent = nullptr);
    ~AlbumController() override;

    AlbumModel* model() { return &model_; }
    const AlbumModel* model() const { return &model_; }
    ThumbnailStore* thumbnails() { return &thumbnails_; }
    Preview* preview() { return &preview_; }
    SessionKeeper* keeper() { return &keeper_; }
    QUndoStack* undoStack() { return &undo_; }
    PeopleFinder* people() { return &people_; }
    SmallFaceSearch* smallFaces() { return &smallFaces_; }
    JudgeState judgeState() const { return judgeState_; }
    const Judging& judging() const { return judging_; } // where it is Ready
    Readiness readiness() const { return readiness_; }
    bool isBusy() const { return batch_.isRunning(); }
    bool isPaused() const { return batch_.isRunning() && batch_.isPaused(); }
    const Importer& importer() const { return importer_; }
    QString chosen() const { return preview_.path(); }
    const AlbumPhoto* chosenPhoto() const { return model_.find(chosen()); }
    int strength() const { return strength_; } // of the chosen photo and of new ones
    bool othersDiffer() const;

    void loadEngine();
    void loadJudge(JudgeFactory factory);
    // Files and folders, scanned in the background; added() follows.
    void add(const QStringList& inputs);
    void take(const Incoming& incoming);   // dropped or pasted
    void remove(const QStringList& paths); // can be undone
    void choose(const QString& path);      // empty: none

    // Changes of settings: each can be undone. The same `gesture` (> 0) makes one step of many.
    void setStrength(int strength, int gesture = 0);
    void useForAll(); // strength, method and sharing size of the chosen photo
    // A method for albums of one person is for all photos, and only all of them leave it again; with fewer
    // than three nothing is changed and message() says why.
    void setMethod(const QString& method, cloak::MethodScope scope = cloak::MethodScope::Face);
    void setViewingSide(int side);
    // Of the chosen photo, by the index in its wishes().
    void setFaceProtected(int face, bool protect);
    void setFaceStrength(int face, std::optional<int> strength, int gesture = 0);
    void addFace(const QRectF& box); // photo pixels; looked at in the background first
    void removeFace(int face);       // that was drawn
    // Whether a closer look at the chosen photo may find more faces than are known.
    bool mayHaveSmallFaces() const;
    // Begins the look, or gives up the one that runs; what it finds joins the photo's faces and is said.
    void lookForSmallFaces(bool look);

    // Who is who, by hand; can be undone too. A name that somebody else has makes one of the two.
    void namePerson(int person, const QString& name);
    void mergePeople(const std::vector<int>& people);
    // The chosen photo's face is this person's; 0: somebody else's, who is new.
    void setPersonOfFace(int face, int person);
    // What is wanted of a person, on all their photos; can be undone.
    void setProfile(int person, const album::Profile& profile);

    void protectAll();
    void protectAgain(const QStringList& paths);
    // Where copies are noted; without one nothing is kept. `engineKey`: album::engineKey().
    void setLedger(std::shared_ptr<album::Ledger> ledger, const QByteArray& engineKey);
    // The photos named, or all where none is, without those that are known to have no face.
    // While somebody decides about it, photos do not follow what is found out about people: what is written
    // is what was asked for.
    ExportRequest exportRequest(const QStringList& paths = {});
    // Carries a plan out; protects first what is not protected. batchEnded() follows.
    void exportPhotos(const ExportOrder& order);
    void giveExportUp(); // after exportRequest(): there is no order
    void setPaused(bool paused);
    void cancel();

    // The album as it was left: the newest one, or that of a file. False: there is none, or it cannot
    // be opened, which is said.
    bool restore(const QString& file = {});
    void beginNewAlbum();
    // Keeps the album as it is now, work that is underway included, and stops the work.
    void prepareToClose();

Q_SIGNALS:
    void readinessChanged();
    void judgeChanged();
    void importingChanged();
    // `paths`: what the album did not have before, in order.
    void added(const QStringList& paths);
    void restored(const QString& chosen, bool wasWorking);
    void settingsChanged(); // of the chosen photo, or of others
    void facesChanged();    // of the chosen photo
    void message(const vizard::ui::Message& message);
    void batchProgressed(const QString& what, double fraction, double secondsLeft);
    void pausedChanged(bool paused);
    void batchEnded();
    void exportWanted(const QStringList& paths); // a person chose to export these again

private:
    void adoptEngine(Result<std::shared_ptr<const cloak::Engine>> engine);
    void adoptJudge(Result<Judging> judging);
    void adoptImported(const Imported& imported);
    void say(Message::Kind kind, const QString& sentence);
    void sayOf(const QString& photo,
               const QString& problem); // which says itself which photo, or is told here
    void change(const QString& words, const SettingsByPath& after, int gesture = 0);
    void changeChosen(const QString& words, int gesture,
                      const std::function<void(album::PhotoSettings&)>& edit);
    void changeFaces(const QString& words, int gesture,
                     const std::function<void(std::vector<album::FaceWish>&)>& edit);
    void applySettings(const SettingsByPath& settings);
    album::PhotoSettings likeChosen(album::PhotoSettings settings) const;
    const album::PhotoSettings* albumSettings() const; // of an album of one person; nullptr: it is none
    void takeOut(const QStringList& paths);
    // A face of which something else is wanted now.
    struct Following {
        QString photo;
        face::Face face;
        std::optional<album::Profile> was; // where this is what the face has; nothing: whatever it has
        album::Profile now;
    };
    std::vector<album::FaceWish> plainWishes(const AlbumPhoto& photo) const;
    SettingsByPath following(const std::vector<Following>& faces) const;
    album::PhotoSettings withProfiles(const QString& path, const album::PhotoSettings& settings) const;
    void followPeople(const std::vector<PeopleFinder::Assigned>& faces);
    void followPeopleLater();
    // `settings`: that change with it, besides those that follow from who is who.
    void changePeople(const QString& words, const std::function<void(album::People&)>& edit,
                      const SettingsByPath& settings = {});
    bool isExporting() const; // or about to
    void adoptSmallFaces(const SmallFaceSearch::Found& found);
    album::OthersOfFace othersOf(const QString& path);
    BatchItem itemOf(const AlbumPhoto& photo);
    void startBatch(const QStringList& paths);
    void unreadable(const QString& path, const Error& error);
    void markWorking(const QString& path, double progress);
    void markWaiting(AlbumPhoto photo);
    void adoptFaces(const std::vector<face::Face>& faces, const album::PhotoSettings& settings);
    void adoptResult(const album::JobResult& result, const album::PhotoSettings& settings);
    void leaveUnfinished(const album::JobResult& result, const AlbumPhoto* photo);
    void adoptFailure(AlbumPhoto photo, const Error& error);
    void dropUnfinished(const QString& path);
    void progressed(double fraction, double secondsLeft);
    void reportEnd();
    void markExported(AlbumPhoto photo, const QString& file);
    void reportExport(int cancelled);
    SettingsByPath atNextStrength(const QStringList& paths) const;
    void offerMoreStrength(const QStringList& paths);

    EngineFactory factory_;
    std::shared_ptr<const cloak::Engine> engine_;
    QString dataFolder_;
    int strength_;
    Readiness readiness_ = Readiness::GettingReady;
    AlbumModel model_;
    QUndoStack undo_;
    SessionKeeper keeper_;
    ThumbnailStore thumbnails_;
    PeopleFinder people_;
    std::vector<PeopleFinder::Assigned> assignedLater_;
    QHash<QString, album::OthersOfFace> others_; // given for each photo's result
    JudgeState judgeState_ = JudgeState::None;
    Judging judging_;
    Preview preview_;
    Batch batch_;
    Importer importer_;
    SmallFaceSearch smallFaces_;
    std::shared_ptr<album::Ledger> ledger_ = std::make_shared<album::Ledger>(QString());
    QByteArray engineKey_;
    std::unique_ptr<ExportRecord> record_; // while an export runs
    bool goOnLater_ = false;
    bool planning_ = false; // an export was asked for and not ordered yet
    // Of looks at the chosen photo for a face that was drawn: given up when another is chosen.
    std::shared_ptr<std::atomic<bool>> drawnGivenUp_ = std::make_shared<std::atomic<bool>>(false);
    int leftOut_ = 0;          // known to have no face when the export was asked for
    Background background_{2}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
