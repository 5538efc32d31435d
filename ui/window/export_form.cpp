#include "ui/window/export_form.h"

#include "ui/window/icons.h"
#include "ui/window/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace vizard::ui {

namespace {

constexpr int fieldWidth = 264;
constexpr int ownEdge = -1; // in the list of sizes

QWidget* beside(QWidget* first, QWidget* second) {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(first, 1);
    row->addWidget(second);
    return both;
}

void choose(QComboBox* box, int data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ExportForm::ExportForm(ChooseFolder chooseFolder, QWidget* parent)
    : QWidget(parent)
    , chooseFolder_(std::move(chooseFolder))
    , grid_(new QGridLayout(this))
    , folder_(new QLineEdit)
    , tree_(new QComboBox)
    , name_(new QLineEdit)
    , tokens_(new QToolButton)
    , collision_(new QComboBox)
    , format_(new QComboBox)
    , likeSource_(new QCheckBox(tr("Quality like the photo")))
    , quality_(new QSpinBox)
    , edge_(new QComboBox)
    , ownEdge_(new QSpinBox)
    , metadata_(new QComboBox)
    , report_(new QCheckBox(tr("Write a report beside the copies"))) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(grid::twice);
    grid_->setVerticalSpacing(grid::half);
    grid_->setColumnStretch(1, 1);
    makeWhere();
    makeNames();
    makePicture();
    makeRest();
    grid_->setRowStretch(grid_->rowCount(), 1);
    connectAll();
    refresh();
}

QLabel* ExportForm::addRow(const QString& title, QWidget* field) {
    const int row = grid_->rowCount();
    auto* label = new QLabel(title);
    label->setMinimumHeight(grid::control);
    grid_->addWidget(label, row, 0, Qt::AlignTop);
    grid_->addWidget(field, row, 1);
    return label;
}

QLabel* ExportForm::addHint() {
    auto* label = new QLabel;
    label->setProperty("role", "quiet");
    label->setTextFormat(Qt::PlainText); // names of files are in it
    label->setWordWrap(true);
    grid_->addWidget(label, grid_->rowCount(), 1);
    return label;
}

void ExportForm::addHeading(const QString& title) {
    auto* label = new QLabel(title);
    label->setProperty("role", "title");
    label->setContentsMargins(0, grid_->count() > 0 ? grid::step : 0, 0, 0);
    grid_->addWidget(label, grid_->rowCount(), 0, 1, 2);
}

void ExportForm::makeWhere() {
    addHeading(tr("Where to"));
    folder_->setObjectName("folder");
    folder_->setMinimumWidth(fieldWidth - 96);
    auto* other = new QPushButton(tr("Choose…"));
    other->setObjectName("chooseFolder");
    other->setAccessibleName(tr("Choose the folder for the copies"));
    connect(other, &QPushButton::clicked, this, [this] {
        const QString chosen = chooseFolder_(this, folder_->text());
        if (!chosen.isEmpty())
            folder_->setText(QDir::toNativeSeparators(chosen));
    });
    addRow(tr("&Folder"), beside(folder_, other))->setBuddy(folder_);
    tree_->setObjectName("tree");
    tree_->addItem(tr("As in the album"), int(album::Tree::Keep));
    tree_->addItem(tr("All in this folder"), int(album::Tree::Flatten));
    addRow(tr("S&ub-folders"), tree_)->setBuddy(tree_);
}

void ExportForm::makeNames() {
    addHeading(tr("Names"));
    name_->setObjectName("name");
    tokens_->setText(tr("Insert"));
    tokens_->setObjectName("tokens");
    tokens_->setAccessibleName(tr("Insert a token into the name"));
    tokens_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(tokens_);
    const std::pair<QString, QString> known[] = {{"{name}", tr("Name of the photo")},
                                                 {"{n}", tr("Number in the album")},
                                                 {"{date}", tr("Day it was taken")},
                                                 {"{strength}", tr("Strength")},
                                                 {"{method}", tr("Method")}};
    for (const auto& [token, words] : known)
        menu->addAction(QStringLiteral("%1   %2").arg(words, token), this,
                        [this, token = token] { insertToken(token); });
    tokens_->setMenu(menu);
    addRow(tr("&Name"), beside(name_, tokens_))->setBuddy(name_);
    sample_ = addHint();
    sample_->setObjectName("sample");
    collision_->setObjectName("collision");
    collision_->addItem(tr("Ask me"), int(album::OnCollision::Ask));
    collision_->addItem(tr("Number the new copy"), int(album::OnCollision::Number));
    collision_->addItem(tr("Skip the photo"), int(album::OnCollision::Skip));
    collision_->addItem(tr("Replace copies by Vizard"), int(album::OnCollision::Replace));
    addRow(tr("If &taken"), collision_)->setBuddy(collision_);
}

void ExportForm::makePicture() {
    addHeading(tr("Picture"));
    format_->setObjectName("format");
    format_->addItem(tr("Like the photo"), -1);
    format_->addItem(tr("JPEG"), int(photo::Format::Jpeg));
    format_->addItem(tr("PNG"), int(photo::Format::Png));
    format_->addItem(tr("WebP"), int(photo::Format::WebP));
    format_->addItem(tr("TIFF"), int(photo::Format::Tiff));
    addRow(tr("F&ormat"), format_)->setBuddy(format_);
    likeSource_->setObjectName("likeSource");
    quality_->setObjectName("quality");
    quality_->setRange(1, 100);
    quality_->setValue(95);
    quality_->setAccessibleName(tr("Quality from 1 to 100"));
    addRow(tr("Quality"), beside(likeSource_, quality_))->setBuddy(likeSource_);
    edge_->setObjectName("edge");
    edge_->addItem(tr("As it is"), 0);
    edge_->addItem(tr("2048 px, for screens"), 2048);
    edge_->addItem(tr("1080 px, for sharing"), 1080);
    edge_->addItem(tr("Own size"), ownEdge);
    edge_->setToolTip(tr("The cloak is made for that size: a smaller picture hides faces better."));
    ownEdge_->setObjectName("ownEdge");
    ownEdge_->setRange(64, 60'000);
    ownEdge_->setValue(1600);
    ownEdge_->setSuffix(tr(" px"));
    ownEdge_->setAccessibleName(tr("Long side in pixels"));
    addRow(tr("&Long side"), beside(edge_, ownEdge_))->setBuddy(edge_);
}

void ExportForm::makeRest() {
    addHeading(tr("What else stays"));
    metadata_->setObjectName("metadata");
    metadata_->addItem(tr("Nothing (private)"), int(photo::MetadataPreset::Private));
    metadata_->addItem(tr("Date and credit"), int(photo::MetadataPreset::DateAndCredit));
    metadata_->addItem(tr("All but place and people"), int(photo::MetadataPreset::Most));
    addRow(tr("&Metadata"), metadata_)->setBuddy(metadata_);
    metadataHint_ = addHint();
    report_->setObjectName("report");
    report_->setToolTip(tr("A page and a JSON file that name your photos and what was done with each"));
    grid_->addWidget(report_, grid_->rowCount(), 1);
}

void ExportForm::connectAll() {
    for (QLineEdit* edit : {folder_, name_})
        connect(edit, &QLineEdit::textChanged, this, &ExportForm::tell);
    for (QComboBox* box : {tree_, collision_, format_, edge_, metadata_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::tell);
    for (QCheckBox* box : {likeSource_, report_})
        connect(box, &QCheckBox::toggled, this, &ExportForm::tell);
    for (QSpinBox* box : {quality_, ownEdge_})
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::tell);
}

void ExportForm::tell() {
    refresh();
    Q_EMIT changed();
}

void ExportForm::insertToken(const QString& token) {
    name_->insert(token);
    name_->setFocus();
}

album::ExportSettings ExportForm::settings() const {
    album::ExportSettings settings = base_;
    settings.folder = QDir::fromNativeSeparators(folder_->text().trimmed());
    settings.tree = album::Tree(tree_->currentData().toInt());
    settings.nameTemplate = name_->text().trimmed();
    settings.onCollision = album::OnCollision(collision_->currentData().toInt());
    const int format = format_->currentData().toInt();
    settings.format = format < 0 ? std::nullopt : std::optional(photo::Format(format));
    settings.quality = likeSource_->isChecked() ? 0 : quality_->value();
    const int edge = edge_->currentData().toInt();
    settings.longEdge = edge == ownEdge ? ownEdge_->value() : edge;
    settings.metadata = photo::MetadataPreset(metadata_->currentData().toInt());
    return settings;
}

bool ExportForm::report() const {
    return report_->isChecked();
}

void ExportForm::setSettings(const album::ExportSettings& settings, bool report) {
    const bool blocked = blockSignals(true);
    base_ = settings;
    folder_->setText(QDir::toNativeSeparators(settings.folder));
    choose(tree_, int(settings.tree));
    name_->setText(settings.nameTemplate);
    choose(collision_, int(settings.onCollision));
    choose(format_, settings.format ? int(*settings.format) : -1);
    likeSource_->setChecked(settings.quality <= 0);
    if (settings.quality > 0)
        quality_->setValue(settings.quality);
    const bool listed = edge_->findData(settings.longEdge) >= 0;
    choose(edge_, listed ? settings.longEdge : ownEdge);
    if (!listed)
        ownEdge_->setValue(settings.longEdge);
    choose(metadata_, int(settings.metadata));
    report_->setChecked(report);
    blockSignals(blocked);
    refresh();
}

void ExportForm::setSample(const QString& sample) {
    sampleText_ = sample;
    refresh();
}

bool ExportForm::isSound() const {
    return !folder_->text().trimmed().isEmpty() && album::templateProblem(name_->text()).isEmpty();
}

void ExportForm::refresh() {
    const int format = format_->currentData().toInt();
    const bool lossy = format < 0 || format == int(photo::Format::Jpeg) || format == int(photo::Format::WebP);
    likeSource_->setEnabled(lossy);
    quality_->setVisible(!likeSource_->isChecked());
    quality_->setEnabled(lossy);
    ownEdge_->setVisible(edge_->currentData().toInt() == ownEdge);
    const QString problem = album::templateProblem(name_->text());
    if (problem == QLatin1String("{}"))
        sample_->setText(tr("A name must not be empty."));
    else if (problem.isEmpty())
        sample_->setText(sampleText_.isEmpty() ? QStringLiteral(" ")
                                               : tr("For example: %1").arg(sampleText_));
    else
        sample_->setText(tr("“%1” cannot be part of a name here.").arg(problem));
    sample_->setProperty("role", problem.isEmpty() ? "quiet" : "problem");
    sample_->setStyleSheet(problem.isEmpty() ? QString()
                                             : QStringLiteral("color: %1").arg(themeOf(this).bad.name()));
    metadataHint_->setText(
        tr("The colour profile, the resolution and the upright picture always stay. Places, people, serial "
           "numbers, texts and thumbnails never do."));
}

void ExportForm::refreshIcons() {
    tokens_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tokens_->setIcon(icon("chevron-down", themeOf(this).text));
}

} // namespace vizard::ui
