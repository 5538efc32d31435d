#include "ui/window/album_controller.h"

#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/window/drop.h"
#include "ui/window/remembering_engine.h"

#include <QDir>
#include <QFileInfo>

namespace vizard::ui {

AlbumController::AlbumController(EngineFactory factory, int strength, int thumbnailSide,
                                 const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , factory_(std::move(factory))
    , dataFolder_(dataFolder)
    , strength_(strength)
    , keeper_(&model_, dataFolder)
    , thumbnails_(thumbnailSide) {
    connect(&thumbnails_, &ThumbnailStore::failed, this, &AlbumController::unreadable);
    connect(&preview_, &Preview::progressed, this,
            [this](double fraction) { markWorking(preview_.path(), fraction); });
    connect(&preview_, &Preview::facesFound, this, &AlbumController::adoptFaces);
    connect(&preview_, &Preview::finished, this, &AlbumController::adoptResult);
    connect(&batch_, &Batch::itemStarted, this, [this](const QString& path) { markWorking(path, 0); });
    connect(&batch_, &Batch::itemProgressed, this, &AlbumController::markWorking);
    connect(&batch_, &Batch::itemFinished, this, [this](const album::JobResult& result) {
        if (record_)
            record_->take(result);
    });
    connect(&batch_, &Batch::itemFinished, this, &AlbumController::adoptResult);
    connect(&batch_, &Batch::progressed, this, &AlbumController::progressed);
    connect(&batch_, &Batch::ended, this, &AlbumController::reportEnd);
    connect(&importer_, &Importer::imported, this, &AlbumController::adoptImported);
    connect(&importer_, &Importer::busyChanged, this, &AlbumController::importingChanged);
    connect(&importer_, &Importer::counted, this, &AlbumController::importingChanged);
    const auto touch = [this] { keeper_.touch(); };
    connect(&model_, &QAbstractItemModel::rowsInserted, &keeper_, touch);
    connect(&model_, &QAbstractItemModel::rowsRemoved, &keeper_, touch);
    connect(&model_, &QAbstractItemModel::dataChanged, &keeper_,
            [touch](const auto&, const auto&, const QList<int>& roles) {
                if (!roles.contains(AlbumModel::ProgressRole))
                    touch();
            });
    keeper_.setRest([this] {
        const bool working = batch_.isRunning() && batch_.kind() == Batch::Kind::Protect;
        return SessionKeeper::Rest{chosen(), working || goOnLater_, people_.people().state()};
    });
    keeper_.setWorking([this] { return batch_.isRunning(); });
    connect(&people_, &PeopleFinder::changed, &keeper_, touch);
    connect(&people_, &PeopleFinder::assigned, this, &AlbumController::followPeople);
    connect(this, &AlbumController::batchEnded, this, &AlbumController::followPeopleLater);
    preview_.setOthers([this](const QString& path) { return othersOf(path); });
}

AlbumController::~AlbumController() {
    *drawnGivenUp_ = true;
    keeper_.flush();
    keeper_.setRest({});
    keeper_.setWorking({});
}

void AlbumController::prepareToClose() {
    goOnLater_ = batch_.isRunning() && batch_.kind() == Batch::Kind::Protect;
    keeper_.touch();
    keeper_.flush();
    cancel();
}

void AlbumController::loadEngine() {
    background_.run(factory_, [this](auto engine) { adoptEngine(std::move(engine)); });
}

void AlbumController::adoptEngine(Result<std::shared_ptr<const cloak::Engine>> engine) {
    if (engine) {
        engine_ = std::make_shared<const RememberingEngine>(*engine);
        preview_.setEngine(engine_);
        batch_.setEngine(engine_);
        readiness_ = Readiness::Ready;
    } else {
        readiness_ = Readiness::Unavailable;
        say(Message::Kind::Problem, text::sentence(engine.error()));
    }
    Q_EMIT readinessChanged();
}

void AlbumController::loadJudge(JudgeFactory factory) {
    judgeState_ = JudgeState::Loading;
    Q_EMIT judgeChanged();
    background_.run(std::move(factory), [this](Result<Judging> judging) { adoptJudge(std::move(judging)); });
}

void AlbumController::adoptJudge(Result<Judging> judging) {
    judgeState_ = judging ? JudgeState::Ready : JudgeState::Missing;
    if (judging) {
        judging_ = std::move(*judging);
        if (judging_.embed)
            people_.setJudge(judging_.embed, judging_.sameAbove);
    }
    Q_EMIT judgeChanged();
}

void AlbumController::say(Message::Kind kind, const QString& sentence) {
    Q_EMIT message({kind, sentence});
}

void AlbumController::sayOf(const QString& photo, const QString& problem) {
    const QString name = QFileInfo(photo).fileName();
    const bool named = problem.contains(name); // alone or at the end of a path, between marks or not
    say(Message::Kind::Problem, named ? problem : tr("%1: %2").arg(text::isolated(name), problem));
}

void AlbumController::add(const QStringList& inputs) {
    importer_.add(inputs, model_.paths());
}

void AlbumController::take(const Incoming& incoming) {
    if (!incoming.paths.isEmpty())
        return add(incoming.paths);
    if (!incoming.links.isEmpty())
        return say(Message::Kind::Note, tr("Vizard does not use the network. Save the picture from the "
                                           "browser first, then drop its file here."));
    if (incoming.picture.isEmpty())
        return;
    const QString kept = dataFolder_.isEmpty() ? QString() : keepPicture(incoming, dataFolder_ + "/pasted");
    if (kept.isEmpty())
        return say(Message::Kind::Problem, tr("The picture could not be kept."));
    add({kept});
}

void AlbumController::adoptImported(const Imported& imported) {
    for (const QString& folder : imported.unreadableFolders)
        say(Message::Kind::Problem, text::sentence({ErrorCode::NotReadable, folder, {}}));
    for (const QString& sentence : text::leftOut(imported.leftOut))
        say(Message::Kind::Note, sentence);
    for (const album::Duplicate& duplicate : imported.duplicates)
        say(Message::Kind::Note, tr("“%1” is the same picture as “%2” and was left out.")
                                     .arg(text::isolated(QFileInfo(duplicate.path).fileName()),
                                          text::isolated(QFileInfo(duplicate.original).fileName())));
    if (imported.known > 0)
        say(Message::Kind::Note, tr("Already in the list: %n photo(s).", nullptr, imported.known));
    if (imported.nothing)
        say(Message::Kind::Note, tr("There are no photos in this folder."));
    std::vector<AlbumPhoto> photos;
    QStringList fresh;
    const album::PhotoSettings* person = albumSettings();
    for (const ImportedPhoto& one : imported.photos) {
        if (model_.rowOf(one.file.path) >= 0)
            continue; // came by another way meanwhile
        AlbumPhoto& photo = photos.emplace_back();
        photo.file = one.file;
        photo.stamp = one.stamp;
        photo.settings = likeChosen({});
        if (person) {
            photo.settings.method = person->method;
            photo.settings.person = person->person;
        }
        fresh << one.file.path;
        if (!one.problem)
            continue;
        photo.state = PhotoState::Failed;
        photo.problem = text::sentence(*one.problem);
        sayOf(one.file.path, photo.problem);
    }
    model_.add(std::move(photos));
    Q_EMIT added(fresh);
    Q_EMIT settingsChanged();
}

void AlbumController::choose(const QString& path) {
    if (path == chosen())
        return;
    dropUnfinished(chosen());
    smallFaces_.stop();
    *drawnGivenUp_ = true;
    drawnGivenUp_ = std::make_shared<std::atomic<bool>>(false);
    const AlbumPhoto* photo = model_.find(path);
    if (photo)
        strength_ = photo->settings.strength;
    preview_.show(photo ? path : QString(), photo ? photo->settings : album::PhotoSettings());
    keeper_.touch();
    Q_EMIT settingsChanged();
    Q_EMIT facesChanged();
}

bool AlbumController::restore(const QString& file) {
    const QString from = file.isEmpty() ? keeper_.newest() : file;
    if (from.isEmpty())
        return false;
    const auto refused = [this, isAsked = !file.isEmpty()](bool isOpen) {
        if (isOpen && !isAsked)
            say(Message::Kind::Note,
                tr("The last album is open in another window of Vizard, so this window begins a new one."));
        else
            say(Message::Kind::Problem, isOpen ? tr("This album is open in another window of Vizard.")
                                        : isAsked
                                            ? tr("This album could not be opened: its file is damaged.")
                                            : tr("The last album could not be opened: its file is damaged."));
        return false;
    };
    if (keeper_.isOpenElsewhere(from)) // asked first, so that the present album stays
        return refused(true);
    const auto leave = [this, isAsked = !file.isEmpty()] {
        if (isAsked)
            beginNewAlbum();
    };
    const Result<album::Session> session = keeper_.open(from, leave);
    if (!session)
        return refused(session.error().code == ErrorCode::NotWritable);
    std::vector<AlbumPhoto> photos;
    QSet<QString> same; // photos that hold the picture they held
    for (const album::SessionPhoto& kept : session->photos) {
        photos.push_back(fromSession(kept));
        if (photos.back().stamp == kept.stamp)
            same.insert(kept.file.path);
    }
    model_.add(std::move(photos));
    album::People::State people = session->people;
    std::erase_if(people.faces, [&](const album::PersonFace& one) { return !same.contains(one.photo); });
    people_.adopt(people);
    Q_EMIT restored(session->chosen, session->working);
    Q_EMIT settingsChanged();
    return true;
}

void AlbumController::beginNewAlbum() {
    cancel();
    others_.clear();
    choose({});
    keeper_.beginNew();
    undo_.clear();
    model_.clear();
    people_.adopt({});
    Q_EMIT settingsChanged();
}

} // namespace vizard::ui
