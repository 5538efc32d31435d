// The chosen photo, original and protected, kept up to date while strength and choice change: the newest
// wins.
#pragma once

#include "core/album/queue.h"
#include "ui/window/background.h"
#include "ui/window/screen_image.h"

#include <QTimer>

#include <memory>

namespace vizard::ui {

class Preview : public QObject {
    Q_OBJECT
public:
    using Picture = std::shared_ptr<const ScreenImage>;
    static constexpr int settleMs = 150; // how long a slider rests before the work begins

    explicit Preview(QObject* parent = nullptr);

    // Until there is an engine, originals are shown and the protection waits.
    void setEngine(std::shared_ptr<const cloak::Engine> engine);

    // An empty path: nothing is shown. What was underway is cancelled.
    void show(const QString& path, int strength);
    void setStrength(int strength);
    void again(); // makes the result anew
    void stop();  // cancels the work; the pictures stay

    QString path() const { return path_; }
    int strength() const { return strength_; }

Q_SIGNALS: // all about path()
    void cleared();
    void originalReady(const vizard::ui::Preview::Picture& picture);
    void originalFailed(const vizard::Error& error);
    void progressed(double fraction);
    // At once after the work's end, and the picture a little later.
    void finished(const vizard::album::JobResult& result, int strength);
    void resultReady(const vizard::ui::Preview::Picture& picture);

private:
    void readOriginal();
    void begin();
    void onFinished(const album::JobResult& result);

    QString path_;
    int strength_ = 0;
    int job_ = 0;       // 0: none underway
    quint64 turn_ = 0;  // counts choices and strengths: answers to older ones are dropped
    quint64 photo_ = 0; // counts choices
    QTimer settle_;
    std::unique_ptr<album::ProtectionQueue> queue_;
    Background background_{2}; // last: no answer comes to what is gone
};

} // namespace vizard::ui
