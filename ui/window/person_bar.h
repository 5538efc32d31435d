// What is wanted of a person on all their photos.
#pragma once

#include "core/album/people.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QSlider;

namespace vizard::ui {

class PersonBar : public QFrame {
    Q_OBJECT
public:
    explicit PersonBar(QWidget* parent = nullptr);

    void show(const QString& name, int photos, const album::Profile& profile);

Q_SIGNALS:
    void profileWanted(const vizard::album::Profile& profile);

private:
    void ask();

    QLabel *words_, *figure_;
    QCheckBox *protect_, *own_;
    QSlider* strength_;
};

} // namespace vizard::ui
