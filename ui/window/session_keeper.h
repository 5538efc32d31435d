// Keeps the album's file up to date, so that the album is there again after whatever ends the program.
#pragma once

#include "core/album/session.h"
#include "ui/window/album_model.h"
#include "ui/window/background.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

#include <functional>
#include <memory>

namespace vizard::ui {

class SessionKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int settleMs = 300; // changes that come together are written together
    static constexpr int settleMostMs = 30'000;
    static constexpr int keptAlbums = 8;

    // How long to wait after a change. While photos are being protected each of them is one, and all of the
    // album is written anew: no more than a twentieth of the time goes to that.
    static int settleFor(bool working, qint64 lastWriteMs);

    // Albums lie in `folder`/albums; empty: nothing is kept.
    SessionKeeper(const AlbumModel* model, const QString& folder, QObject* parent = nullptr);
    ~SessionKeeper() override; // writes what is not yet written

    // What the model does not know, asked for when it is written.
    struct Rest {
        QString chosen;
        bool working = false;
        album::People::State people;
    };
    void setRest(std::function<Rest()> rest) { rest_ = std::move(rest); }
    // Whether photos are being protected.
    void setWorking(std::function<bool()> working) { working_ = std::move(working); }

    void touch(); // something changed
    void flush(); // writes it now
    void beginNew();
    // The album of this file is the one that is kept from now on. Errors as loadSession, and NotWritable
    // where another window has it open: both would write it, and what the last one did not know would be
    // lost. `leave` is called once the album is there, while the present one is still kept.
    Result<album::Session> open(const QString& file, const std::function<void()>& leave);
    // Newest first, without the present one and those that are open in other windows.
    std::vector<album::SessionInfo> recent() const;
    // The last one that was used, though another window may have it open; empty: there is none.
    QString newest() const;
    bool isOpenElsewhere(const QString& file) const;
    // All that recent() names. Pasted pictures that are in no album any more go, too, unless another window
    // has an album: it may want them.
    void forgetAll();

private:
    album::Session session() const;
    std::vector<album::SessionInfo> others() const; // those with photos, but the present one
    void hold();                                    // no other window takes this album
    void write();
    void sweep();
    void forgetPasted() const;

    const AlbumModel* model_;
    QString folder_, file_, pasted_;
    std::unique_ptr<QLockFile> lock_; // of file_; none before it is written
    QDateTime began_ = QDateTime::currentDateTime();
    std::function<Rest()> rest_;
    std::function<bool()> working_;
    qint64 lastWriteMs_ = 0;
    QTimer settle_;
    Background background_{1};
};

// Between the album's file and the window's model.
album::SessionPhoto toSession(const AlbumPhoto& photo);
AlbumPhoto fromSession(const album::SessionPhoto& kept);

} // namespace vizard::ui
