// Photos that are given to the album: looked for, compared and checked in the background, handed over in
// small parts.
#pragma once

#include "core/album/duplicates.h"
#include "core/album/scan.h"
#include "core/album/session.h"
#include "core/base/result.h"
#include "ui/window/background.h"

#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace vizard::ui {

struct ImportedPhoto {
    album::FoundPhoto file;
    album::FileStamp stamp;
    std::optional<Error> problem; // its header says that it cannot be used
};

struct Imported {
    std::vector<ImportedPhoto> photos; // what the album does not have, without duplicates
    std::vector<album::Duplicate> duplicates;
    QStringList unreadableFolders;
    album::ScanResult::LeftOut leftOut;
    int known = 0;        // were in the album already, under the same path
    bool nothing = false; // there was no photo at all
};

class Importer : public QObject {
    Q_OBJECT
public:
    // So many photos come at once: adding them must not keep the window from answering.
    static constexpr std::size_t partSize = 128;

    explicit Importer(QObject* parent = nullptr);
    ~Importer() override;

    // Files and folders; `known`: the album's paths. imported() follows, once or several times.
    void add(const QStringList& inputs, const QStringList& known);
    void cancel(); // what has not come yet does not come
    bool isBusy() const { return underway_ > 0 || !parts_.empty(); }
    // How far the search is, while isBusy().
    int found() const { return state_->found; }
    int checked() const { return state_->checked; } // of found(); 0: still looking

Q_SIGNALS:
    void busyChanged();
    void counted(); // found() or checked() grew
    void imported(const vizard::ui::Imported& part);

private:
    // Shared with the thread that looks.
    struct State {
        std::atomic<int> found{0}, checked{0};
        std::atomic<bool> cancelled{false};
        QStringList seen; // by searches that were not handed over in full; the looking thread's alone
    };
    static Imported lookFor(const QStringList& inputs, const QStringList& known, State& state);
    void split(Imported whole);
    void handOver();

    int underway_ = 0;
    std::shared_ptr<State> state_ = std::make_shared<State>();
    std::deque<Imported> parts_;
    QTimer next_, count_;
    Background background_{1}; // one after the other: the album of the second is that of after the first
};

} // namespace vizard::ui
