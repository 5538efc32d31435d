// Everything that can be chosen about an export.
#pragma once

#include "core/album/export_plan.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace vizard::ui {

class ExportForm : public QWidget {
    Q_OBJECT
public:
    // Asks for a folder, beginning in one; empty: none was chosen.
    using ChooseFolder = std::function<QString(QWidget* parent, const QString& folder)>;

    explicit ExportForm(ChooseFolder chooseFolder, QWidget* parent = nullptr);

    album::ExportSettings settings() const;
    bool report() const;
    void setSettings(const album::ExportSettings& settings, bool report); // without changed()
    void setSample(const QString& sample); // what the template makes of one photo
    bool isSound() const;                  // the folder and the template can be used
    void refreshIcons();

Q_SIGNALS:
    void changed();

private:
    QLabel* addRow(const QString& title, QWidget* field);
    QLabel* addHint();
    void addHeading(const QString& title);
    void makeWhere();
    void makeNames();
    void makePicture();
    void makeRest();
    void connectAll();
    void insertToken(const QString& token);
    void refresh();
    void tell();

    ChooseFolder chooseFolder_;
    QGridLayout* grid_;
    QLineEdit* folder_;
    QComboBox* tree_;
    QLineEdit* name_;
    QToolButton* tokens_;
    QLabel* sample_ = nullptr;
    QComboBox* collision_;
    QComboBox* format_;
    QCheckBox* likeSource_;
    QSpinBox* quality_;
    QComboBox* edge_;
    QSpinBox* ownEdge_;
    QComboBox* metadata_;
    QLabel* metadataHint_ = nullptr;
    QCheckBox* report_;
    QString sampleText_;
    album::ExportSettings base_; // what the form does not show
};

} // namespace vizard::ui
